// What a person saves of a screen that is read wrongly: nothing personal is in it, and it's read as the screen was.

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../components/domain/reading.ts';
import type { ScrubbedScreen } from '../../components/page/scrub/scrub.ts';
import { runs } from '../runs.ts';
import { ROOT } from '../tools/paths.ts';
import { screensIn } from '../tools/saved-screen.ts';
import { hostileScreen } from './hostile-screen.ts';
import { unexplained } from './saved-words.ts';
import { openScrubberBrowser, type ScreenScrubber, type ScrubberBrowser } from './screen-scrubber.ts';

const CORPUS = join(ROOT, 'test', 'corpus');
const TABS = 3;
// Screens that finish by themselves after a while.
const LATE = /setTimeout|setInterval|requestAnimationFrame/u;
const LATE_WAIT = 2_600;
const FRAME_WAIT = 200;

let browser: ScrubberBrowser;
let scrubber: ScreenScrubber;

beforeAll(async () => {
  browser = await openScrubberBrowser();
  scrubber = await browser.newScrubber();
});
afterAll(() => browser?.close());

function addressOf(html: string): string {
  const address = /saved from url=\((\d+)\)(\S+) -->/u.exec(html);
  expect(Number(address?.[1])).toBe(address?.[2]?.length);
  return address?.[2] ?? '';
}

/** No mark-up that runs, fetches or tells more than what is seen. */
function expectQuiet(html: string): void {
  expect(html.match(/<!--/gu) ?? []).toHaveLength(1);
  const scripts = html.match(/<script\b[^>]*>[\s\S]*?<\/script>/giu) ?? [];
  for (const script of scripts) expect(script).toMatch(/^<script type="application\/json">\[(?:\["CurrentUserInitialData",|\{"actor":)/u);
  expect(html).not.toMatch(/<(?:style|link|base|noscript|meta(?! charset))\b/iu);
  expect(html.replace(/<!--.*?-->/u, '')).not.toMatch(
    /\s(?:on\w+|src|srcset|data-user|nonce|ping|action|poster)=|url\(|data:|javascript:|mailto:|\sstyle="(?:[^"]*;)?\s*--\w/iu,
  );
}

/** What is compared: ids and names of Pages are placeholders, and so are values that the reader can't vouch for. */
function comparable(reading: Reading, names: ReadonlySet<string>): unknown {
  const value = (app: string | null | undefined) => (typeof app === 'string' && !names.has(app) ? 'an app' : app);
  const channels = Object.fromEntries(
    Object.entries(reading.channels).map(([channel, found]) => [
      channel,
      { ...found, defaultApp: value(found.defaultApp), socialApp: value(found.socialApp), primaryReceiver: value(found.primaryReceiver) },
    ]),
  );
  const { id, name, profileId } = reading.page;
  return { ...reading, channels, page: { id: id !== null, name: name !== null, profileId: profileId !== undefined } };
}

function appsIn({ channels }: Reading): string[] {
  return Object.values(channels).flatMap(({ defaultApp, socialApp, primaryReceiver }) =>
    [defaultApp, socialApp, primaryReceiver].filter((app): app is string => typeof app === 'string'),
  );
}

describe('a screen full of secrets', () => {
  const letters = (number: number) => [...String(number)].map((digit) => 'bcdfghlmnp'[Number(digit)]).join('');
  const PEOPLE = [
    'Nguyễn Thị Hương',
    'Đặng Văn Hậu',
    'Trần Mỹ Duyên',
    'Lê Quốc Bảo',
    'สมชาย ใจดี',
    '田中太郎',
    '김민수',
    'Ольга Петрова',
    'محمد علي',
  ];

  function planted(): { plant: Parameters<typeof hostileScreen>[0]; secrets: Map<string, string> } {
    const secrets = new Map<string, string>();
    const plant: Parameters<typeof hostileScreen>[0] = (place, kind) => {
      const number = secrets.size + 1000;
      const forms = {
        text: `${PEOPLE[number % PEOPLE.length]} Bímật${letters(number)} 09${String(number * 7919).padStart(8, '8')} chi.${letters(number)}@shop${letters(number)}.vn`,
        word: `EAABsecret${letters(number)}`,
        number: `7${number}9${number}`,
      };
      secrets.set(place, forms[kind]);
      return forms[kind];
    };
    return { plant, secrets };
  }

  it('keeps none of them, and is read as before', async () => {
    const { plant, secrets } = planted();
    const { html, url } = hostileScreen(plant);
    const saved = await scrubber.scrub(html, url, FRAME_WAIT);
    expect(secrets.size).toBeGreaterThan(150);
    const lower = saved.html.normalize('NFC').toLowerCase();
    for (const [place, secret] of secrets) {
      const parts = secret
        .normalize('NFC')
        .toLowerCase()
        .split(/[\s@.]+/u)
        .filter((part) => part.length > 2 && part !== 'thị' && part !== 'văn');
      for (const part of [...parts, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) {
        expect(lower.includes(part.toLowerCase()), `${place}: ${part}`).toBe(false);
      }
    }
    expect(unexplained(saved.html, saved.names)).toEqual([]);
    expectQuiet(saved.html);
    expect(saved.names).toEqual([]);
    expect(saved.reading.channels.messenger?.defaultApp).toBe('Haravan Funnel');
    const again = await scrubber.scrub(saved.html, addressOf(saved.html), FRAME_WAIT);
    expect(comparable(again.reading, new Set(['Haravan Funnel']))).toEqual(comparable(saved.reading, new Set(['Haravan Funnel'])));
  });

  it('is scrubbed no further the second time', async () => {
    const { html, url } = hostileScreen(planted().plant);
    const once = await scrubber.scrub(html, url, FRAME_WAIT);
    const twice = await scrubber.scrub(once.html, addressOf(once.html), FRAME_WAIT);
    expect(twice.html.replace(/ style="[^"]*"/gu, '').length).toBeCloseTo(once.html.replace(/ style="[^"]*"/gu, '').length, -3);
    expect(unexplained(twice.html, [])).toEqual([]);
  });

  // What chance has found once it may not find again: no second attempt.
  it('keeps none that chance makes up', { retry: 0 }, async () => {
    const word = fc.stringMatching(/^[A-Za-z]{6,14}$/u);
    const number = fc.stringMatching(/^[2-9]{8,16}$/u);
    const text = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 60 }).filter((made) => !made.includes('\0'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 12, maxLength: 12 }),
        fc.array(number, { minLength: 5, maxLength: 5 }),
        fc.array(text, { minLength: 15, maxLength: 15 }),
        async (words, numbers, texts) => {
          const planted: string[] = [];
          const { html, url } = hostileScreen((_, kind) => {
            const from = { word: words, number: numbers, text: texts }[kind];
            const secret = from[planted.length % from.length] as string;
            planted.push(secret);
            return secret;
          });
          const saved = await scrubber.scrub(html, url, FRAME_WAIT);
          const found = saved.html.normalize('NFC').toLowerCase();
          for (const secret of planted) {
            for (const run of secret
              .normalize('NFC')
              .toLowerCase()
              .match(/[\p{L}\p{M}]{5,}|[2-9]{6,}/gu) ?? []) {
              // A run that Meta's own words hold is nobody's.
              if (unexplained(run, []).length > 0) expect(found.includes(run), run).toBe(false);
            }
          }
          expect(unexplained(saved.html, saved.names)).toEqual([]);
          expectQuiet(saved.html);
        },
      ),
      // What is found is told with its seed, though the search for its simplest form, each step of it a screen, would outlast the test.
      { numRuns: runs(6), interruptAfterTimeLimit: 60_000 },
    );
  });
});

// All of them take ten minutes; SCREENS=all looks at each.
const EVERY = process.env.SCREENS === 'all' ? 1 : 28;

const STYLE = 'a style sheet alone tells how it is drawn, and none is saved';
const WORDS = 'it hangs on words that are a person’s as well, and are scrubbed';

/** Screens that, once saved, are read otherwise, with the reason; nothing personal is in them either. */
const READ_OTHERWISE: Readonly<Record<string, string>> = {
  'lexicon/en-prompt-switch-now': WORDS,
  'mutants/en-page-name-in-spans-begins-with-a-word': WORDS,
  'unseen/grid-draws-name-beside-another-label': STYLE,
  'unseen/ko-word-added-by-style': STYLE,
  'unseen/long-name': WORDS,
  'unseen/vi-drawn-from-the-bottom-up': STYLE,
  'unseen/vi-name-drawn-as-dots': STYLE,
};

describe('the corpus', () => {
  it('is read as before, with nothing personal in it', { timeout: 1_200_000 }, async () => {
    const files = screensIn(CORPUS).filter((_, index) => index % EVERY === 0);
    const wrong: string[] = [];
    const figures = { screens: files.length, same: 0, otherReading: 0, personal: 0, namesKept: 0, bytesBefore: 0, bytes: 0 };
    let next = 0;
    const work = async () => {
      const tab = await browser.newScrubber();
      for (let file = files[next++]; file !== undefined; file = files[next++]) {
        const html = readFileSync(file, 'utf8');
        const url = /saved from url=\(\d+\)\s*(\S+)/u.exec(html)?.[1] ?? '';
        const saved: ScrubbedScreen = await tab.scrub(html, url, LATE.test(html) ? LATE_WAIT : 0);
        const again = await tab.scrub(saved.html, addressOf(saved.html), saved.html.includes('<iframe') ? FRAME_WAIT : 0);
        expectQuiet(saved.html);
        const kept = new Set(appsIn(saved.reading).filter((app) => saved.html.includes(app) || unexplained(app, []).length === 0));
        const personal = unexplained(saved.html, saved.names);
        const before = JSON.stringify(comparable(saved.reading, kept));
        const after = JSON.stringify(comparable(again.reading, kept));
        figures.bytesBefore += html.length;
        figures.bytes += saved.html.length;
        figures.namesKept += saved.names.length;
        if (before === after) figures.same += 1;
        else if (
          !(
            relative(CORPUS, file)
              .replace(/\.html$/u, '')
              .replaceAll('\\', '/') in READ_OTHERWISE
          )
        ) {
          figures.otherReading += 1;
          wrong.push(`${file}\n  was ${before}\n  is  ${after}`);
        }
        if (personal.length > 0) {
          figures.personal += 1;
          wrong.push(`${file}\n  holds ${personal.join(' ')}`);
        }
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
    process.stderr.write(`Saved screens: ${JSON.stringify(figures)}\n`);
    expect(wrong).toEqual([]);
  });
});
