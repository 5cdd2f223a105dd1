import type { QueryName, SaveName } from '../exchange.ts';
import type { Admin } from '../state/model.ts';
import { answers, delayOf, Refusal } from './data.ts';
import { failsNow, savers } from './saving.ts';
import { answerJson, bodyOf, type Visit, wait } from './visit.ts';

const notSignedIn = 1357001;

/** `POST /api/graphql/`: the client's data and saves. */
export async function answerGraph(visit: Visit): Promise<void> {
  const form = new URLSearchParams(await bodyOf(visit.request));
  const name = form.get('fb_api_req_friendly_name') ?? '';
  visit.entry.name = name;
  if (visit.entry.origin !== `https://${visit.host}`) return answerJson(visit, 'refused', 403, { error: { summary: 'origin' } });
  if (!visit.admin) return answerJson(visit, 'data', 401, { error: { code: notSignedIn } });
  const ask: unknown = JSON.parse(form.get('variables') ?? '{}');
  if (name in savers) return save(visit, visit.admin, name as SaveName, ask, form.get('trusted') === 'true');
  if (name in answers) return query(visit, visit.admin, name as QueryName, ask);
  answerJson(visit, 'other', 400, { error: { summary: 'unknown' } });
}

async function query(visit: Visit, admin: Admin, name: QueryName, ask: unknown): Promise<void> {
  const { world } = visit;
  await wait(world.settings.delays[delayOf[name]]);
  if (name !== 'shell' && world.failures.reads > 0) {
    world.failures.reads -= 1;
    return answerJson(visit, 'data', 500, { error: { summary: 'failed' } });
  }
  try {
    // The name has been looked up, so question and answer belong together.
    const data = answers[name](world, admin, ask as never);
    answerJson(visit, 'data', 200, { data });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    answerJson(visit, 'data', 403, { error: { summary: error.message } });
  }
}

async function save(visit: Visit, admin: Admin, name: SaveName, ask: unknown, trusted: boolean): Promise<void> {
  const { world } = visit;
  await wait(name === 'actingAs' ? 0 : world.settings.delays.save);
  const refuse = (status: number, reason: string) => {
    world.journal.failedSaves.push({ at: Date.now(), name, reason });
    answerJson(visit, 'save', status, { error: { summary: reason } });
  };
  if (name !== 'actingAs' && failsNow(world)) return refuse(500, 'failed');
  try {
    const author = { admin: admin.id, by: 'screen' as const, browser: visit.session.browser, trusted };
    savers[name](visit, admin, author, ask as never);
    answerJson(visit, 'save', 200, { data: { ok: true } });
  } catch (error) {
    refuse(403, error instanceof Error ? error.message : String(error));
  }
}
