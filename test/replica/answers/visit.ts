import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { businessHost, wwwHost } from '../hosts.ts';
import type { JournalRequest, RequestKind } from '../state/journal.ts';
import type { Admin, Session } from '../state/model.ts';
import type { World } from '../state/world.ts';

/** One request with what is known of it. */
export interface Visit {
  world: World;
  request: IncomingMessage;
  response: ServerResponse;
  host: string;
  url: URL;
  session: Session;
  admin: Admin | null;
  entry: JournalRequest;
}

const yearInSeconds = 365 * 24 * 60 * 60;

export function openVisit(world: World, request: IncomingMessage, response: ServerResponse): Visit {
  const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
  const url = new URL(request.url ?? '/', `https://${host || 'unknown.invalid'}`);
  const known = /(?:^|;\s*)datr=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];
  const browser = known ?? randomBytes(9).toString('base64url');
  const isMeta = host === businessHost || host === wwwHost;
  if (!known && isMeta) {
    const cookie = `datr=${browser}; Domain=.facebook.com; Path=/; Max-Age=${yearInSeconds}; Secure; HttpOnly; SameSite=None`;
    response.setHeader('Set-Cookie', cookie);
  }
  // A request without a cookie isn't a browser that has been here: only a document makes it one.
  const session =
    known || (isMeta && request.headers['sec-fetch-dest'] === 'document') ? world.session(browser) : { browser, ...world.newcomer };
  const admin = session.admin === null ? null : world.admin(session.admin);
  const entry: JournalRequest = {
    at: Date.now(),
    kind: 'other',
    method: request.method ?? 'GET',
    host,
    path: url.pathname + url.search,
    name: null,
    browser: known ?? null,
    admin: admin?.id ?? null,
    destination: header(request, 'sec-fetch-dest'),
    mode: header(request, 'sec-fetch-mode'),
    origin: header(request, 'origin'),
  };
  world.journal.requests.push(entry);
  return { world, request, response, host, url, session, admin, entry };
}

function header(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
}

export function answer(visit: Visit, kind: RequestKind, status: number, type: string, body: string): void {
  visit.entry.kind = kind;
  visit.response.statusCode = status;
  visit.response.setHeader('Content-Type', type);
  if (!visit.response.hasHeader('Cache-Control')) visit.response.setHeader('Cache-Control', 'no-store');
  visit.response.end(body);
}

export function answerJson(visit: Visit, kind: RequestKind, status: number, body: unknown): void {
  answer(visit, kind, status, 'application/json; charset=utf-8', JSON.stringify(body ?? null));
}

export function redirect(visit: Visit, to: string): void {
  visit.response.setHeader('Location', to);
  answer(visit, 'document', 302, 'text/html; charset=utf-8', '');
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

export function wait(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}
