import type { HarasocialScreen } from '../exchange.ts';
import { type Content, createRoot, h } from './element.ts';
import { inbox } from './harasocial-inbox.ts';
import { chatAssistantLog } from './harasocial-log.ts';
import { state, whenChanged } from './harasocial-state.ts';

const EVERY = 200;
const LOG = '/chatbot/messenger/log';

const container = document.querySelector('#app');
if (!container) throw new Error('Nowhere to mount');
const render = createRoot(container);

function link(path: string, text: string): Content {
  return h(
    'a',
    {
      href: path,
      ...(location.pathname === path ? { 'aria-current': 'page' } : {}),
      onclick: (event) => {
        event.preventDefault();
        history.pushState(null, '', path);
        draw();
      },
    },
    text,
  );
}

async function open(page: string | null): Promise<void> {
  state.menu = false;
  await fetch('/api/open', { method: 'POST', body: JSON.stringify(page === null ? {} : { page }) });
  await load();
}

function switcher({ pages, open: shown, merged }: HarasocialScreen): Content {
  const toggle = (): void => {
    state.menu = !state.menu;
    draw();
  };
  return h(
    'div',
    {},
    h(
      'button',
      { 'aria-label': 'Chuyển trang', 'aria-haspopup': 'menu', 'aria-expanded': String(state.menu), onclick: toggle },
      merged ? `Đã gộp trang (${pages.length})` : (shown?.name ?? ''),
    ),
    state.menu &&
      h(
        'div',
        { class: 'menu', role: 'menu' },
        pages.map(({ id, name }) => h('button', { key: id, role: 'menuitem', onclick: () => void open(id) }, name)),
        h('button', { key: 'merge', role: 'menuitem', onclick: () => void open(null) }, 'Gộp trang'),
      ),
  );
}

function draw(): void {
  const { screen } = state;
  if (screen === null) {
    render(h('div', { class: 'top' }, 'Đang tải…'));
    return;
  }
  render([
    h('header', { class: 'top' }, switcher(screen), link('/inbox', 'Hội thoại'), link(LOG, 'Trợ lý chat')),
    // A new key is a new element, as when React re-mounts.
    h('div', { key: state.generation }, location.pathname === LOG ? chatAssistantLog(screen) : inbox(screen)),
  ]);
}

async function load(): Promise<void> {
  const text = await (await fetch('/api/screen')).text();
  if (text === state.loaded) return;
  state.loaded = text;
  state.screen = JSON.parse(text) as HarasocialScreen;
  draw();
}

whenChanged(draw, load);
addEventListener('popstate', draw);
draw();
await load();
setInterval(() => void load(), EVERY);
if (state.screen !== null && state.screen.remountInterval > 0) {
  setInterval(() => {
    if (document.activeElement?.localName === 'textarea') return;
    state.generation += 1;
    draw();
  }, state.screen.remountInterval);
}
