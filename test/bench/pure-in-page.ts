// The pure parts, as they run in a page of Chromium: what the background and our pages do with what is stored.

import { assess } from '../../components/domain/assess';
import { changes, migrate } from '../../components/domain/migrate';
import { pack, unpack } from '../../components/domain/packing';
import { newRecord, type PageRecord, type Records } from '../../components/domain/record';
import { withinRoom } from '../../components/domain/room';
import { plan } from '../../components/domain/schedule';
import { DEFAULT_SETTINGS } from '../../components/domain/settings';
import { EMPTY_STATE, type State } from '../../components/domain/state';
import { type Documents, isOfPage, PAGE as PAGE_KEY, stateFrom, VERSION } from '../../components/domain/stored';
import { DAY, HOUR } from '../../components/domain/times';
import { CHECK, OURS, PAGE, withApp } from '../domain/make';

// The browser's clock ticks in steps of a tenth of a millisecond.
const LONG_ENOUGH = 2;

const OTHER = 'Trợ lý bán hàng ManyChat';

/** A Page that has flipped so often, a flip a day until now, each seen twice more. */
function flipping(id: string, flips: number, now: number, first = 0): PageRecord {
  let record = newRecord(id);
  for (let flip = 0; flip < flips; flip += 1) {
    const reading = withApp((flip + first) % 2 === 0 ? OURS : OTHER, { page: { id, name: `Thời trang Minh Châu ${id.slice(-4)}` } });
    for (let look = 0; look < 3; look += 1) {
      record = assess(record, reading, now - (flips - flip) * DAY + look * 8 * HOUR, DEFAULT_SETTINGS, CHECK).record;
    }
  }
  return record;
}

/** A shop with so many Pages, each with so many transitions; every other one is right now. Checks are off: nothing begins by itself. */
function shop(pages: number, flips: number): State {
  const now = Date.now();
  const kinds = [flipping('0000', flips, now), flipping('0000', flips, now, 1)];
  const records: Records = {};
  for (let page = 0; page < pages; page += 1) {
    const id = `${10 ** 14 + page}`;
    records[id] = { ...(kinds[page % 2] as PageRecord), id, name: `Shop ${page}` };
  }
  // As the background writes it: within the room that there is.
  return withinRoom({ ...EMPTY_STATE, records, settings: { ...DEFAULT_SETTINGS, checkEveryHours: null } });
}

/** What is stored of such a shop, as the browser keeps it. */
export function documents(pages: number, flips: number): Documents {
  const { write } = changes(EMPTY_STATE, shop(pages, flips));
  return Object.fromEntries(Object.entries(write).map(([key, value]) => [key, isOfPage(key) ? pack(value) : value]));
}

function unpacked(stored: Documents): Documents {
  return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, unpack(value)]));
}

/** The same as the version before stored it: a Page in one document. */
function before({ records }: State): Documents {
  return Object.fromEntries(Object.values(records).map((record) => [PAGE_KEY + record.id, { version: VERSION - 1, content: record }]));
}

function timed(work: () => void, times: number): number {
  const begun = performance.now();
  for (let time = 0; time < times; time += 1) work();
  return (performance.now() - begun) / times;
}

function samples(work: () => void, runs: number): number[] {
  const times = Math.max(1, Math.ceil(LONG_ENOUGH / Math.max(timed(work, 3), 0.001)));
  return Array.from({ length: runs }, () => timed(work, times));
}

/** A Page with `times` as long a past: what it has had before, again and again. */
function prolonged(record: PageRecord, times: number): PageRecord {
  const { messenger } = record.channels;
  if (messenger === undefined) return record;
  const again = <Item>(items: readonly Item[]): Item[] => Array.from({ length: times }, () => items).flat();
  const { transitions, seen } = messenger;
  const past = { transitions: again(transitions), count: transitions.length * times, seen: { ...seen, stretches: again(seen.stretches) } };
  return { ...record, channels: { messenger: { ...messenger, ...past } } };
}

/** `assess` of a Page with so many transitions: a look that changes nothing, and one that does. */
export function assessing(flips: number, runs: number): { same: number[]; changed: number[] } {
  const now = Date.now();
  const record = prolonged(flipping(PAGE, 20, now), flips / 20);
  // The last of an even number of flips.
  const [same, other] = [OTHER, OURS];
  const look = (app: string) => () => void assess(record, withApp(app), now, DEFAULT_SETTINGS, CHECK);
  return { same: samples(look(same), runs), changed: samples(look(other), runs) };
}

/** What is done with a store as a whole. */
export function storing(pages: number, flips: number, runs: number): Record<'load' | 'check' | 'migrate' | 'plan', number[]> {
  const now = Date.now();
  const state = shop(pages, flips);
  const stored = documents(pages, flips);
  const old = before(state);
  const watched = { ...state, settings: DEFAULT_SETTINGS };
  return {
    load: samples(() => void stateFrom(stored), runs),
    check: samples(() => void migrate(unpacked(stored), now), runs),
    migrate: samples(() => void migrate(old, now), runs),
    plan: samples(() => void plan(watched, now), runs),
  };
}
