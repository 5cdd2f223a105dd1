import { isOurApp } from '../domain/app-names';
import { looksLikeOurApp } from '../domain/look-alike';
import { says, titleOf } from '../page/lexicon/meaning';
import { isOn } from '../page/roles';
import { isMatter, nameOf, RADIOS, seenText, visibleStandIn } from './controls';

const OPTIONS = `${RADIOS},[role="option"],[role="menuitem"],[role="treeitem"]`;

/** One thing that can be chosen in a list. */
export interface Option {
  /** What a person presses: the item, or the label or row that stands for an invisible radio button. */
  element: Element;
  name: string;
  on: boolean;
}

/** The choices that a list, group or menu offers, as shown. */
export function optionsIn(list: Element): Option[] {
  const marked = [...list.querySelectorAll(OPTIONS)].filter((item) => !item.querySelector(OPTIONS) && isMatter(item));
  const items = marked.length > 0 ? marked : [...list.querySelectorAll('[role="listitem"],li')].filter(isMatter);
  return items.map((item) => ({
    element: visibleStandIn(item),
    name: optionName(item),
    on: isOn(item) || item.getAttribute('aria-selected') === 'true',
  }));
}

/** The name of an item without what is said about it ("Connected", a description). */
function optionName(item: Element): string {
  const shown = visibleStandIn(item);
  const whole = seenText(shown);
  const spoken = nameOf(item);
  if (item.localName === 'input' && spoken !== '') return firstLine(shown) ?? spoken;
  return firstLine(shown) ?? (whole !== '' ? whole : spoken);
}

/**
 * The first box of text in an item, where the others only say something about it. `null`: the item is one piece of text, or the rest
 * could be a part of the name ("Haravan Funnel" + "Pro").
 */
function firstLine(item: Element): string | null {
  const boxes = textBoxes(item);
  const [first, ...rest] = boxes;
  if (first === undefined || rest.length === 0) return null;
  const remarks = rest.every((text) => says(text, 'status', 'chosen-mark') || text.split(' ').length > 4 || /^[\d\s.,:/-]+$/u.test(text));
  return remarks ? first : null;
}

function textBoxes(element: Element): string[] {
  const inner = [...element.children].filter((child) => seenText(child) !== '');
  if (inner.length === 0) return [seenText(element)];
  const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '');
  // Text beside elements, or elements in a line: one name cut into pieces.
  if (own || (inner.length > 1 && inner.every((child) => child.localName === 'span' || child.localName === 'b')))
    return [seenText(element)];
  return inner.flatMap(textBoxes);
}

/** What a list of apps offers towards the goal. */
export type Offer =
  | { kind: 'ours'; option: Option }
  /** Ours isn't among them. */
  | { kind: 'missing'; lookAlike?: string }
  /** More than one is called like ours, or there is nothing to choose yet. */
  | { kind: 'unsure' }
  | { kind: 'empty' };

/** Looks for our app among the options. */
export function offerOf(options: readonly Option[], ourApps: readonly string[]): Offer {
  const apps = options.filter(({ name }) => name !== '' && !says(name, 'nothing-chosen'));
  if (apps.length === 0) return { kind: 'empty' };
  const ours = apps.filter(({ name }) => isOurApp(name, ourApps));
  if (ours.length > 1) return { kind: 'unsure' };
  const [option] = ours;
  if (option) return { kind: 'ours', option };
  const lookAlike = apps.find(({ name }) => looksLikeOurApp(name, ourApps) !== null)?.name;
  return lookAlike === undefined ? { kind: 'missing' } : { kind: 'missing', lookAlike };
}

/** The option that makes an app the primary receiver, in lists of roles ("Primary receiver", "Secondary receiver"). */
export function primaryRole(options: readonly Option[]): Option | null {
  const found = options.filter(({ name }) => titleOf(name)?.meaning === 'primary-receiver');
  return found.length === 1 ? (found[0] ?? null) : null;
}
