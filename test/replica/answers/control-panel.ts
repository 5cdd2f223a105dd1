import { inboxes } from '../state/apps.ts';
import type { Page } from '../state/model.ts';
import type { World } from '../state/world.ts';
import { escapeHtml } from './escape.ts';

/** For a person who plays: act as another admin, look at what was saved. */
export function controlPanel(world: World): string {
  const saves = world.journal.saves.slice(-15).reverse();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Replica control</title>
<style>
body { margin: 32px auto; max-width: 980px; padding: 0 16px; font: 15px/1.5 system-ui, sans-serif; color: #1c2b33; }
table { width: 100%; border-collapse: collapse; }
td, th { padding: 8px 10px; border-bottom: 1px solid #e0e4e9; text-align: left; vertical-align: top; }
form { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; margin: 0 0 6px; }
button, select { font: inherit; padding: 3px 10px; }
</style>
</head>
<body>
<h1>Another admin</h1>
<p>Changes made here are made on the server, by somebody else, in another browser. Open screens see them at their next load.</p>
<table>
<tr><th>Page</th><th>Default app on Messenger</th><th>Social app</th></tr>
${world.pages
  .slice(0, 50)
  .map((page) => row(world, page))
  .join('\n')}
</table>
<h2>Sign in and out</h2>
${button('Sign everybody out', 'signOut')}
${world.admins.map((admin) => button(`Sign in as ${admin.name}`, 'signIn', admin.id)).join('\n')}
<h2>Last saves</h2>
<table>
<tr><th>When</th><th>Who</th><th>Page</th><th>What</th><th>From → to</th></tr>
${saves
  .map((save) => {
    const cells = [
      new Date(save.at).toLocaleTimeString(),
      `${save.admin ?? '—'} (${save.by})`,
      world.findPage(save.page)?.name ?? save.page,
      `${save.channel}: ${save.what}`,
      `${JSON.stringify(save.from)} → ${JSON.stringify(save.to)}`,
    ];
    return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
  })
  .join('\n')}
</table>
</body>
</html>
`;
}

function row(world: World, page: Page): string {
  const state = page.channels.messenger;
  const names = [...state.connectedApps.map((app) => app.name), inboxes.messenger.name];
  return `<tr><td>${escapeHtml(page.name)}<br><small>${page.id}</small></td>
<td>${chooser(world, 'chooseDefaultApp', page, names, state.defaultApp)}</td>
<td>${chooser(world, 'chooseSocialApp', page, names, state.socialApp)}</td></tr>`;
}

function chooser(world: World, call: string, page: Page, names: string[], chosen: string | null): string {
  const options = ['', ...names].map(
    (name) =>
      `<option value="${escapeHtml(name)}"${name === (chosen ?? '') ? ' selected' : ''}>${escapeHtml(name || '(nothing)')}</option>`,
  );
  return `<form method="post" action="/__replica/control">${hidden('call', call)}${hidden('with', page.id)}${hidden('with', 'messenger')}
<select name="with" aria-label="App">${options.join('')}</select>${hidden('with', world.admins[1]?.id ?? '')}<button>Change</button></form>`;
}

function button(text: string, call: string, ...values: string[]): string {
  return `<form method="post" action="/__replica/control">${hidden('call', call)}${values.map((value) => hidden('with', value)).join('')}<button>${escapeHtml(text)}</button></form>`;
}

function hidden(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
}
