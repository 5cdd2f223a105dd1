import { foldName } from '../../domain/app-names';
import { type Block, blocksOf } from './blocks';
import { isTrivial } from './labels';
import { momentIn } from './moment-on-screen';
import type { Notice } from './notices';
import { rowOf } from './places';
import { shownText } from './shown-text';

/** One occurrence of an error, as far as the screen tells it from others. Stays in the page. */
export interface Occurrence {
  notice: Notice;
  identity: string;
  /** The minute that the screen shows for it. */
  moment: number | null;
}

const HIGHEST_CLIMB = 5;
const ID = /\d{3,}|[\da-f]{8}-/u;
const RELATIVE_TIME = /\d+ (?:giây|phút|giờ|ngày|seconds?|minutes?|mins?|hours?|days?)(?: trước| ago)?|vừa xong|just now/gu;
const LONGEST_TIME = 40;

/** An id that the page gives the message or row; such ids outlive re-mounting. */
function givenId(element: Element): string | null {
  let current: Element | null = element;
  for (let height = 0; current && height < HIGHEST_CLIMB; height += 1, current = current.parentElement) {
    for (const { name, value } of current.attributes) {
      if ((name === 'id' || /^data-(?:\w+-)*(?:id|key|mid)$/u.test(name)) && ID.test(value)) return `${name}=${value}`;
    }
  }
  return null;
}

/** What stands before and after a notice, in the smallest part of the screen that holds anything telling besides it. */
function neighbours(element: Element): { before: Block[]; after: Block[] } {
  let inner = element;
  const after: Block[] = [];
  for (let height = 0; height < HIGHEST_CLIMB; height += 1) {
    const outer = inner.parentElement;
    if (!outer || outer === outer.ownerDocument.body) break;
    const nodes = [...outer.childNodes];
    const at = nodes.indexOf(inner);
    const before = blocksOf(nodes.slice(0, at), outer);
    after.push(...blocksOf(nodes.slice(at + 1), outer));
    if (before.some(({ text }) => text === '' || !isTrivial(text))) return { before, after };
    inner = outer;
  }
  return { before: [], after };
}

/** What the part of the screen that holds an element is called; empty where it isn't called anything. */
export function headingOf(element: Element): string {
  let current = element.parentElement;
  while (current && current !== current.ownerDocument.body) {
    const found = current.querySelector('h1,h2,h3,h4,[role="heading"]');
    if (found && !found.contains(element)) return shownText(found);
    current = current.parentElement;
  }
  return '';
}

function firstMoment(texts: readonly string[], now: number): number | null {
  for (const text of texts) {
    const moment = text.length <= LONGEST_TIME ? momentIn([text], now) : null;
    if (moment !== null) return moment;
  }
  return null;
}

/** What a notice is an occurrence of: the same one again after re-mounting, scrolling and coming back is the same. */
export function occurrenceOf(notice: Notice, address: string, now: number): Occurrence {
  const { kind, place, element } = notice;
  const row = place === 'log' ? rowOf(element) : null;
  if (row) {
    const texts = blocksOf([...row.childNodes], row).map(({ text }) => text);
    const identity = givenId(row) ?? foldName(texts.join('|')).replace(RELATIVE_TIME, '');
    const moment = momentIn(
      texts.filter((text) => text.length <= LONGEST_TIME),
      now,
    );
    return { notice, identity: `${kind}|${identity}`, moment };
  }
  const { before, after } = neighbours(element);
  const telling = before.findLast(({ text }) => text === '' || !isTrivial(text));
  const words = telling?.text === '' ? (telling.element.getAttribute('src') ?? '') : (telling?.text ?? '');
  const identity = givenId(element) ?? `${address}|${foldName(headingOf(element))}|${foldName(words)}`;
  const moment = firstMoment([...after.map(({ text }) => text), ...before.map(({ text }) => text).reverse()], now);
  return { notice, identity: `${kind}|${place}|${identity}`, moment };
}
