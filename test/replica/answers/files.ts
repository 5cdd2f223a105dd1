import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { styleSheet } from '../client/style-sheet.ts';
import { answer, type Visit } from './visit.ts';

const folder = fileURLToPath(new URL('../client/', import.meta.url));
const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

let client: Map<string, string> | undefined;

/** The client's files, their types taken off by Node itself: no build step. */
function clientFiles(): Map<string, string> {
  if (client) return client;
  const { emitWarning } = process;
  // Node calls this function experimental at its first use; that is no news to whoever runs a test.
  process.emitWarning = () => {};
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    client = new Map(names.map((name) => [name, stripTypeScriptTypes(readFileSync(folder + name, 'utf8'))]));
  } finally {
    process.emitWarning = emitWarning;
  }
  return client;
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#1666d3"/><path d="M8 21V11l8 6 8-6v10" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"/></svg>`;

const signInStyle = `
body { margin: 0; background: #f0f2f5; color: #1c1e21; font: 16px system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
main { width: 380px; margin: 90px auto; padding: 24px 20px; background: #fff; border-radius: 10px; box-shadow: 0 2px 10px #0002; text-align: center; }
h1 { margin: 0 0 18px; font-size: 20px; font-weight: 600; }
form { display: grid; gap: 12px; margin-bottom: 18px; }
input { padding: 13px 15px; border: 1px solid #dddfe2; border-radius: 7px; font: inherit; }
button { padding: 12px; border: 0; border-radius: 7px; background: #0a66e0; color: #fff; font: 600 18px system-ui, sans-serif; cursor: pointer; }
a { color: #0a66e0; font-size: 14px; text-decoration: none; }
`;

export function answerFile(visit: Visit): void {
  const { pathname, searchParams } = visit.url;
  const found = find(pathname.replace('/rsrc.php/', ''), Number(searchParams.get('seed') ?? 1));
  if (!found) {
    answer(visit, 'file', 404, 'text/plain', '');
    return;
  }
  visit.response.setHeader('Cache-Control', 'max-age=86400');
  visit.response.setHeader('X-Content-Type-Options', 'nosniff');
  answer(visit, 'file', 200, found.type, found.body);
}

/** A file of a client by its name. */
export function answerClientFile(visit: Visit, name: string): void {
  const body = clientFiles().get(name);
  answer(visit, 'file', body === undefined ? 404 : 200, script, body ?? '');
}

function find(name: string, seed: number): { type: string; body: string } | null {
  if (name === 'style.css') return { type: style, body: styleSheet(seed) };
  if (name === 'sign-in.css') return { type: style, body: signInStyle };
  if (name === 'icon.svg') return { type: 'image/svg+xml', body: icon };
  const body = clientFiles().get(name.replace('client/', ''));
  return body === undefined ? null : { type: script, body };
}
