import { cleanName } from '../domain/app-names';
import type { PageIdentity } from '../domain/reading';
import type { Address } from './address';
import { SWITCHER } from './switcher';
import { withoutOrnaments } from './text-kind';
import { firstLine } from './text-run';
import { nameInTitle } from './title';

/** Who acts on www.facebook.com, by the page's own data. */
export interface Actor {
  /** The person, and the profile that acts; the same when nobody acts as a Page. */
  accountId: string | null;
  profileId: string | null;
  name: string | null;
  /** The classic id of the acting Page. */
  pageId: string | null;
}

const NOBODY: Actor = { accountId: null, profileId: null, name: null, pageId: null };

function unescapeJson(text: string): string | null {
  try {
    const value: unknown = JSON.parse(`"${text}"`);
    return typeof value === 'string' ? cleanName(value) : null;
  } catch {
    return null;
  }
}

function delegatePage(texts: readonly string[], profileId: string | null): string | null {
  const all = new Set<string>();
  const ofProfile = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(/"delegate_page"\s*:\s*\{[^{}]*?"id"\s*:\s*"(\d+)"/gu)) {
      const [, id] = match;
      if (!id) continue;
      all.add(id);
      // The profile that a delegate page belongs to stands in the same object, before or after it.
      if (profileId) {
        const from = Math.max(text.lastIndexOf('{', match.index - 1), 0);
        const rest = text.slice(match.index + match[0].length);
        const to = rest.search(/\}\s*[,\]}]?/u);
        const around = text.slice(from, match.index) + rest.slice(0, Math.max(to, 0) + 200).split('{')[0];
        if (around.includes(`"${profileId}"`)) ofProfile.add(id);
      }
    }
  }
  const ids = ofProfile.size > 0 ? ofProfile : all;
  const [only] = ids;
  return ids.size === 1 && only ? only : null;
}

const actors = new WeakMap<Document, { scripts: number; last: Element | null; actor: Actor }>();

/** Reads the acting profile from the page's data (`CurrentUserInitialData`, `delegate_page`), which Meta writes once per load. */
export function readActor(document: Document): Actor {
  const scripts = document.scripts.length;
  const last = document.scripts[scripts - 1] ?? null;
  const known = actors.get(document);
  if (known?.scripts === scripts && known.last === last) return known.actor;
  const texts = [...document.scripts]
    .map((script) => script.textContent ?? '')
    .filter((text) => text.includes('CurrentUserInitialData') || text.includes('delegate_page'));
  let actor = NOBODY;
  for (const text of texts) {
    const start = text.indexOf('CurrentUserInitialData');
    if (start < 0) continue;
    const data = text.slice(start, start + 2000);
    const value = (key: string): string | null => new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, 'u').exec(data)?.[1] ?? null;
    const name = value('NAME');
    actor = { accountId: value('ACCOUNT_ID'), profileId: value('USER_ID'), name: name === null ? null : unescapeJson(name), pageId: null };
    break;
  }
  const acting = actor.profileId !== null && actor.profileId !== actor.accountId;
  actor = { ...actor, pageId: delegatePage(texts, acting ? actor.profileId : null) };
  actors.set(document, { scripts, last, actor });
  return actor;
}

/** Whether www.facebook.com shows the person rather than a Page. */
export function actsAsPerson(actor: Actor): boolean {
  return actor.accountId !== null && actor.accountId === actor.profileId;
}

/** @param title the name in the title: where the line begins with an element that says the same, the rest of the line is a remark */
function switcherName(document: Document, title: string | null): string | null {
  const switcher = document.querySelector(SWITCHER);
  if (!switcher) return null;
  const line = firstLine(switcher);
  const says = (part: Element): boolean => cleanName(part.textContent ?? '') === title;
  if (title && line?.startsWith(title) && [...switcher.querySelectorAll('*')].some(says)) return title;
  // The arrow of a drop-down is drawn as a letter.
  return line && cleanName(withoutOrnaments(line));
}

/**
 * Which Page the screen is about.
 * @returns the identity, and whether the screen names two Pages at once (as it does for a moment while the Page is being switched)
 */
export function readIdentity(document: Document, address: Address): { page: PageIdentity; contradicts: boolean } {
  if (address.site === 'business') {
    const title = nameInTitle(document.title);
    const switcher = switcherName(document, title);
    return {
      page: { id: address.pageId, name: switcher ?? title },
      contradicts: switcher !== null && title !== null && switcher !== title,
    };
  }
  if (address.site === 'www') {
    const actor = readActor(document);
    const acting = actor.profileId !== null && !actsAsPerson(actor);
    const id = address.pageId ?? (acting || actor.profileId === null ? actor.pageId : null);
    return {
      page: {
        id,
        name: acting ? actor.name : null,
        ...(acting && actor.profileId && actor.profileId !== id && { profileId: actor.profileId }),
      },
      contradicts: false,
    };
  }
  return { page: { id: null, name: null }, contradicts: false };
}
