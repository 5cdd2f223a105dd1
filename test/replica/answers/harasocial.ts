import { randomBytes } from 'node:crypto';
import type { HarasocialScreen } from '../exchange.ts';
import { addMessage, errorOf } from '../state/harasocial.ts';
import { answerClientFile } from './files.ts';
import { harasocialStyle } from './harasocial-style.ts';
import { answer, answerJson, bodyOf, type Visit, wait } from './visit.ts';

/** app.harasocial.com: the inbox and the chat assistant's log. How the real ones are built isn't known. */
export async function answerHarasocial(visit: Visit): Promise<void> {
  const { pathname } = visit.url;
  if (pathname.startsWith('/assets/client/')) return answerClientFile(visit, pathname.replace('/assets/client/', ''));
  if (pathname === '/assets/style.css') return answer(visit, 'file', 200, 'text/css; charset=utf-8', harasocialStyle);
  if (pathname === '/api/screen') return answerScreen(visit);
  if (visit.request.method === 'POST') return act(visit, JSON.parse(await bodyOf(visit.request)) as Record<string, string>);
  if (pathname.includes('.')) return answer(visit, 'other', 404, 'text/plain', '');
  return answerDocument(visit);
}

async function answerScreen(visit: Visit): Promise<void> {
  const { world } = visit;
  const { harasocial } = world;
  const pages = world.pages.map(({ id, name }) => ({ id, name: harasocial.names.get(id) ?? name }));
  const open = pages.find(({ id }) => id === harasocial.open) ?? pages[0] ?? null;
  const isShown = ({ page }: { page: string }): boolean => harasocial.merged || page === open?.id;
  const screen: HarasocialScreen = {
    pages,
    open,
    merged: harasocial.merged,
    named: harasocial.named,
    messages: harasocial.messages.filter(isShown),
    log: harasocial.log.filter(isShown).toReversed(),
    remountInterval: world.settings.remountInterval,
  };
  await wait(world.settings.delays.section);
  answerJson(visit, 'data', 200, screen);
}

/** FACTS §1: what is sent again does get through; every later one fails again. */
async function act(visit: Visit, asked: Record<string, string>): Promise<void> {
  const { world } = visit;
  const { harasocial } = world;
  if (visit.entry.origin !== `https://${visit.host}`) return answerJson(visit, 'refused', 403, {});
  switch (visit.url.pathname) {
    case '/api/send': {
      const page = asked.page ?? '';
      addMessage(world, { page, customer: asked.customer ?? '', mine: true, text: asked.text ?? '', error: errorOf(world, page) });
      break;
    }
    case '/api/send-again': {
      const message = harasocial.messages.find(({ id }) => id === asked.id);
      if (message) message.error = harasocial.held.get(message.page) ?? null;
      break;
    }
    case '/api/open':
      harasocial.open = asked.page ?? null;
      harasocial.merged = asked.page === undefined;
      break;
    default:
      return answerJson(visit, 'other', 404, {});
  }
  answerJson(visit, 'save', 200, {});
}

function answerDocument(visit: Visit): void {
  const nonce = randomBytes(8).toString('base64url');
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
  ];
  visit.response.setHeader('Content-Security-Policy', policy.join('; '));
  visit.response.setHeader('X-Content-Type-Options', 'nosniff');
  visit.response.setHeader('Permissions-Policy', 'camera=(), geolocation=()');
  answer(
    visit,
    'document',
    200,
    'text/html; charset=utf-8',
    `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Harasocial</title>
<link rel="stylesheet" href="/assets/style.css">
<script type="module" nonce="${nonce}" src="/assets/client/harasocial.ts"></script>
</head>
<body><div id="app"></div></body>
</html>
`,
  );
}
