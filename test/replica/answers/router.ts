import type { RequestListener } from 'node:http';
import type { Control } from '../control/control.ts';
import { bareHosts, businessHost, harasocialHost, placeholderHosts, wwwHost } from '../hosts.ts';
import { businessId } from '../state/defaults.ts';
import type { World } from '../state/world.ts';
import { answerControl } from './control-endpoint.ts';
import { answerDocument } from './document.ts';
import { answerFile } from './files.ts';
import { answerGraph } from './graph.ts';
import { answerHarasocial } from './harasocial.ts';
import { answerPlaceholder } from './placeholder.ts';
import { answerSignIn, redirectToSignIn } from './sign-in.ts';
import { answer, bodyOf, openVisit, redirect, type Visit } from './visit.ts';

const loopback = ['127.0.0.1', 'localhost'];
// Not 421, which browsers answer by asking again.
const forbidden = 403;

export function createRouter(world: World, control: Control): RequestListener {
  return (request, response) => {
    const visit = openVisit(world, request, response);
    route(visit, control).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      answer(visit, 'other', 500, 'text/plain', String(error));
    });
  };
}

async function route(visit: Visit, control: Control): Promise<void> {
  const { host, url } = visit;
  if (loopback.includes(host) && url.pathname.startsWith('/__replica/')) return answerControl(visit, control);
  const secure = 'encrypted' in visit.request.socket;
  if (host === businessHost || host === wwwHost) {
    return secure ? routeMeta(visit) : redirect(visit, url.href);
  }
  if (host === harasocialHost) return secure ? answerHarasocial(visit) : redirect(visit, url.href);
  if (bareHosts.includes(host)) return redirect(visit, `https://${wwwHost}${url.pathname}${url.search}`);
  const placeholder = placeholderHosts[host];
  if (placeholder !== undefined) return answerPlaceholder(visit, placeholder);
  answer(visit, 'refused', forbidden, 'text/plain', 'The replica does not stand in for this host.\n');
}

async function routeMeta(visit: Visit): Promise<void> {
  const { pathname } = visit.url;
  if (pathname.startsWith('/rsrc.php/')) return answerFile(visit);
  if (pathname === '/api/graphql/') return answerGraph(visit);
  if (pathname === '/ajax/untrusted/') return noteUntrusted(visit);
  if (pathname === '/login/') return answerSignIn(visit);
  if (pathname === '/favicon.ico' || visit.request.method !== 'GET') return answer(visit, 'other', 404, 'text/plain', '');
  if (!visit.admin) return redirectToSignIn(visit);
  const home = visit.host === businessHost ? withAsset(visit) : null;
  if (home !== null) return redirect(visit, home);
  return answerDocument(visit, visit.admin);
}

/** FACTS §3: `/latest/` leads to an address with `asset_id`. */
function withAsset(visit: Visit): string | null {
  const { url, world, admin } = visit;
  const start = url.pathname === '/' || /^\/latest\/?$/.test(url.pathname);
  if (!start && (!url.pathname.startsWith('/latest/') || url.searchParams.has('asset_id'))) return null;
  const first = admin ? world.pagesOf(admin)[0] : undefined;
  if (!first) return null;
  const to = new URL(start ? '/latest/home' : url.pathname, url);
  for (const [name, value] of url.searchParams) to.searchParams.set(name, value);
  if (!to.searchParams.has('asset_id')) to.searchParams.set('asset_id', first.id);
  if (!to.searchParams.has('business_id')) to.searchParams.set('business_id', businessId);
  return to.href;
}

async function noteUntrusted(visit: Visit): Promise<void> {
  const { event, target, address } = JSON.parse(await bodyOf(visit.request)) as Record<string, string>;
  visit.world.journal.untrusted.push({
    at: Date.now(),
    browser: visit.session.browser,
    event: event ?? '',
    target: target ?? '',
    address: address ?? '',
  });
  answer(visit, 'other', 204, 'text/plain', '');
}
