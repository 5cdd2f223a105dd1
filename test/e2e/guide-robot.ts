// A robot in the place of a person who knows nothing: it does only what the guide's bubble points at or offers.

import type { Page } from 'puppeteer-core';

/** What the guide shows at one moment. */
export interface Shown {
  tone: string;
  title: string;
  /** All of the bubble's text. */
  text: string;
  /** Names and labels that the title quotes. */
  quoted: string[];
  /** The ring's place; `null` where nothing is pointed at. */
  ring: { x: number; y: number; width: number; height: number } | null;
  card: { x: number; y: number; width: number; height: number } | null;
  /** The main link of the bubble that stays in this tab. */
  link: { href: string; x: number; y: number } | null;
  /** The control under the ring's middle. */
  control: { tag: string; text: string; options: string[] } | null;
}

/** Reads the guide as it stands; `null` where there is none. */
export function shownGuide(page: Page): Promise<Shown | null> {
  return page.evaluate(() => {
    const root = document.querySelector('funnel-guard-guide')?.shadowRoot;
    const card = root?.querySelector<HTMLElement>('.card');
    const ring = root?.querySelector<HTMLElement>('.ring');
    if (!root || !card || !ring || !card.dataset.tone) return null;
    const box = (element: Element | null | undefined) => {
      if (!element || (element as HTMLElement).hidden) return null;
      const { x, y, width, height } = element.getBoundingClientRect();
      return width > 0 ? { x, y, width, height } : null;
    };
    const ringBox = box(ring);
    const under = ringBox && document.elementFromPoint(ringBox.x + ringBox.width / 2, ringBox.y + ringBox.height / 2);
    const select = under?.closest('select');
    const link = root.querySelector<HTMLAnchorElement>('.action.main[href]:not([target])');
    const linkBox = box(link);
    const title = root.querySelector('.title');
    return {
      tone: card.dataset.tone,
      title: title?.textContent ?? '',
      text: card.textContent ?? '',
      quoted: [...(title?.querySelectorAll('bdi') ?? [])].map((bdi) => bdi.textContent ?? ''),
      ring: ringBox,
      card: box(card),
      link: link && linkBox ? { href: link.href, x: linkBox.x + linkBox.width / 2, y: linkBox.y + linkBox.height / 2 } : null,
      control: under
        ? { tag: under.localName, text: under.textContent ?? '', options: [...(select?.options ?? [])].map(({ text }) => text) }
        : null,
    };
  });
}

export interface RobotOptions {
  /** After this many actions the robot gives up. */
  most?: number;
  /** How long nothing to do may last. */
  patience?: number;
  /** Called with each bubble before the robot acts on it. */
  onStep?: (shown: Shown, number: number) => Promise<void> | void;
}

export interface Walk {
  /** What was pressed or chosen, in order. */
  actions: string[];
  /** The last bubble. */
  end: Shown | null;
}

const PULSE = 75;
// Long enough for a person to begin moving, and for the screen to answer the action before.
const STILL = 150;

/** Follows the guide until it is green, nothing is left to do, or the robot gives up. */
export async function follow(page: Page, { most = 14, patience = 20_000, onStep }: RobotOptions = {}): Promise<Walk> {
  const actions: string[] = [];
  let lastActed = '';
  for (;;) {
    const shown = await standingStill(page, patience, lastActed);
    if (shown) {
      const problem = coverage(shown);
      if (problem) throw new Error(`${problem}: ${JSON.stringify(shown)}`);
      await onStep?.(shown, actions.length);
    }
    if (!shown || shown.tone === 'done' || !isActable(shown)) return { actions, end: shown };
    if (actions.length >= most) throw new Error(`The guide goes on and on: ${actions.join(' → ')} → ${shown.title}`);
    lastActed = keyOf(shown);
    actions.push(await act(page, shown));
  }
}

function keyOf(shown: Shown): string {
  return `${shown.tone} ${shown.title} ${shown.control?.text ?? ''} ${shown.link?.href ?? ''}`;
}

function isActable(shown: Shown): boolean {
  return (shown.tone === 'step' && shown.ring !== null) || (shown.tone === 'words' && shown.link !== null);
}

/** Waits until the bubble asks for something, and has asked the same for a moment. */
async function standingStill(page: Page, patience: number, acted: string): Promise<Shown | null> {
  const begun = Date.now();
  let before = { key: '', since: 0 };
  let last: Shown | null = null;
  while (Date.now() - begun < patience) {
    await new Promise((resolve) => setTimeout(resolve, PULSE));
    const shown = await shownGuide(page).catch(() => null);
    last = shown;
    if (!shown) {
      before = { key: '', since: 0 };
      continue;
    }
    const key = `${keyOf(shown)} ${JSON.stringify(shown.ring)}`;
    if (before.key !== key) before = { key, since: Date.now() };
    // Right after an action the old bubble stands for a moment; it is only believed when it stays.
    const needed = keyOf(shown) === acted ? 2_500 : STILL;
    if (Date.now() - before.since < needed) continue;
    if (shown.tone === 'done' || isActable(shown)) return shown;
    // Words without a way on: nothing a robot could do, once it has stood for a while.
    if (shown.tone === 'words' && Date.now() - before.since > 3_000) return shown;
  }
  return last;
}

/** The bubble must never lie over the control that it points at. */
function coverage({ ring, card }: Shown): string | null {
  if (!ring || !card) return null;
  const apart =
    ring.x + 5 >= card.x + card.width ||
    card.x + 5 >= ring.x + ring.width ||
    ring.y + 5 >= card.y + card.height ||
    card.y + 5 >= ring.y + ring.height;
  return apart ? null : 'The bubble covers the control';
}

async function act(page: Page, shown: Shown): Promise<string> {
  if (shown.tone === 'words' && shown.link) {
    const navigation = page.waitForNavigation({ timeout: 8_000 }).catch(() => null);
    await page.mouse.click(shown.link.x, shown.link.y);
    await navigation;
    return `go ${new URL(shown.link.href).pathname}${new URL(shown.link.href).search}`;
  }
  const { ring, control, quoted } = shown;
  if (!ring) throw new Error('Nothing is pointed at.');
  const x = ring.x + ring.width / 2;
  const y = ring.y + ring.height / 2;
  if (control && control.options.length > 0) {
    const option = quoted.at(-1) ?? '';
    await chooseIn(page, x, y, option);
    return `choose ${option}`;
  }
  await page.mouse.click(x, y);
  return `press ${quoted[0] ?? '?'}`;
}

/** Chooses in the browser's own list, which no script may open: by typing, as a person can. */
async function chooseIn(page: Page, x: number, y: number, option: string): Promise<void> {
  const select = await page.evaluateHandle((left, top) => document.elementFromPoint(left, top)?.closest('select'), x, y);
  const element = select.asElement();
  if (!element) throw new Error('The list has gone.');
  const value = await page.evaluate(
    (list, text) => [...(list as HTMLSelectElement).options].find((each) => each.text.trim() === text)?.value,
    element,
    option,
  );
  if (value === undefined) throw new Error(`The list doesn't offer “${option}”.`);
  await (element as unknown as { select(value: string): Promise<string[]> }).select(value);
}
