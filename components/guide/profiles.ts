import { foldName } from '../domain/app-names';
import type { Channel } from '../domain/reading';
import { isOn } from '../page/roles';
import { isEnabled, matterIn, seenText } from './controls';
import { point } from './form-steps';
import type { Context } from './next-step';
import type { Step } from './step';

const ROWS =
  '[role="row"],[role="option"],[role="radio"],[role="tab"],[role="listitem"],[role="button"],[role="link"],[role="menuitemradio"],button,a[href],li';
const OPERABLE = '[tabindex],button,a[href],[role="button"],[role="radio"],[role="option"],[role="tab"],[role="link"]';
const LONGEST = 140;

const INSTAGRAM = /(?:^|\s)instagram(?:\s|$)/u;
// How the list calls a Page; "Facebook" alone where it only names the product.
const PAGE =
  /(?:^|\s)(?:facebook page|trang facebook|trang|page|página(?: de facebook)?|halaman(?: facebook)?|facebook|messenger)(?:\s|$)/u;

/**
 * The profile (Page or Instagram account) to choose on Business Suite's screen, which shows one profile's channel at a time; `null`
 * where the right one is chosen or none is certain.
 */
export function stepToProfile(main: Element, context: Context): Step | null {
  const { goal, reading, address, open } = context;
  const shown = Object.keys(reading.channels);
  if (address.site !== 'business' || shown.length !== 1 || goal.channel in reading.channels) return null;
  const rows = matterIn(main, ROWS).filter(
    (row) => seenText(row).length <= LONGEST && !row.querySelector('[role="switch"],select,[role="combobox"]'),
  );
  const profiles = rows
    .map((row) => ({ row, channel: channelOf(row, context) }))
    .filter((profile): profile is { row: HTMLElement; channel: Channel } => profile.channel !== null);
  // Only a list that has the profile of the other channel too, marked as the chosen one, is certainly the list of profiles.
  const chosen = profiles.find(({ row, channel }) => channel !== goal.channel && isChosen(row));
  const wanted = profiles.filter(({ row, channel }) => channel === goal.channel && !isChosen(row) && chosen && siblings(row, chosen.row));
  const [only] = wanted.filter(({ row }) => !wanted.some((other) => other.row !== row && row.contains(other.row)));
  const task = open.tasks[0];
  if (!only || !task || wanted.some(({ row }) => !row.contains(only.row) && !only.row.contains(row))) return null;
  const element = only.row.matches(OPERABLE) ? only.row : only.row.querySelector<HTMLElement>(OPERABLE);
  return element && isEnabled(element) ? point(context, { action: 'open-profile', element, task, remaining: null }) : null;
}

function channelOf(row: Element, { reading }: Context): Channel | null {
  const text = foldName(seenText(row));
  if (INSTAGRAM.test(text)) return 'instagram';
  const page = reading.page.name;
  return PAGE.test(text) || (page !== null && text.startsWith(foldName(page))) ? 'messenger' : null;
}

function isChosen(row: Element): boolean {
  return [row, ...row.querySelectorAll('[aria-selected],[aria-checked],[aria-current],[aria-pressed],input')].some((element) => {
    const current = element.getAttribute('aria-current');
    return (
      isOn(element) ||
      element.getAttribute('aria-selected') === 'true' ||
      element.getAttribute('aria-pressed') === 'true' ||
      (current !== null && current !== 'false')
    );
  });
}

function siblings(one: Element, other: Element): boolean {
  return one.parentElement === other.parentElement || one.parentElement?.parentElement === other.parentElement?.parentElement;
}
