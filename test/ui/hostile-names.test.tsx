// Names of Pages and apps come from whoever made them, and from imported files. Whatever they hold, they stay names: wherever the
// extension shows one, it is text, it doesn't turn the words around it, nothing in it is unseen, and what looks like our app says so.

import * as fc from 'fast-check';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cleanName } from '../../components/domain/app-names';
import type { Notice } from '../../components/domain/notice';
import { type PageRecord, type Standing, SURFACES } from '../../components/domain/record';
import { DEFAULT_SETTINGS } from '../../components/domain/settings';
import type { State } from '../../components/domain/state';
import { DAY, HOUR } from '../../components/domain/times';
import { createBubble } from '../../components/guide/coach-mark/bubble';
import { handOffText } from '../../components/guide/hand-off';
import { bubbleWords, type Telling, viewOf } from '../../components/guide/view';
import { translateHelp } from '../../components/i18n/help';
import { noticeText } from '../../components/i18n/notice';
import { translateSymptom } from '../../components/i18n/symptom';
import { contactReport } from '../../components/ui/contact-report';
import { requestText } from '../../components/ui/copy-request';
import { Dashboard, type Place } from '../../components/ui/dashboard/dashboard';
import { entriesOf } from '../../components/ui/dashboard/dashboard-view';
import { createNotice, type NoticeView } from '../../components/ui/notice/notice';
import { pageNoticeView, pageNoticeWords } from '../../components/ui/page-notice';
import { pageView } from '../../components/ui/page-view';
import { Popup } from '../../components/ui/popup';
import { popupView } from '../../components/ui/popup-view';
import { symptomView, whichPageView } from '../../components/ui/symptom-view';
import { textsOf } from '../../components/ui/texts';
import { runs } from '../runs';
import { channelOf, NOW, OURS, of, pageOf } from './states';

// A document is drawn for each name.
vi.setConfig({ testTimeout: 60_000 });

const PAGE = '1548373332058326';
const { ourApps } = DEFAULT_SETTINGS;
const [ours = ''] = ourApps;
const LOOK_ALIKE = 'Hаrаvan Funnel';

interface Names {
  page: string;
  app: string;
}

// Presses are other tests' matter.
const nothing = new Proxy({}, { get: () => () => undefined }) as never;

function record({ page, app }: Names): PageRecord {
  const standing: Standing = { verdict: 'other-app', app };
  return pageOf(
    PAGE,
    page,
    {
      messenger: {
        ...channelOf(standing),
        evidence: { defaultApp: app, socialApp: app },
        surface: SURFACES[0],
        seen: {
          standings: [OURS, standing],
          stretches: [
            [NOW - 2 * DAY, NOW - DAY, 0],
            [NOW - DAY, NOW - HOUR, 1],
          ],
        },
      },
      instagram: channelOf({ verdict: 'diverted', app }),
    },
    { symptoms: [{ kind: 'error-10', at: NOW - HOUR, count: 2 }] },
  );
}

function stateOf(names: Names): State {
  const one = record(names);
  const { state } = of([one, { ...one, id: '2000000000000001' }]);
  const passed = { id: '2000000000000002', name: names.page, failed: null, hidden: false };
  return { ...state, watch: { ...state.watch, passed: [passed] } };
}

function drawn(node: ComponentChild): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  act(() => render(node, root));
  return root;
}

function dashboard(names: Names, place: Place): HTMLElement {
  const state = stateOf(names);
  return drawn(
    <Dashboard
      place={place}
      state={state}
      surroundings={{ version: '0.1.0', userAgent: 'Test', hostsGranted: true, harasocialGranted: true, notificationsGranted: true }}
      fixed={[]}
      online={true}
      range="30d"
      language="vi"
      failed={false}
      texts={textsOf('vi', NOW)}
      entries={entriesOf(state, NOW)}
      actions={nothing}
    />,
  );
}

function noticed(view: NoticeView | null): HTMLElement {
  const notice = createNotice(document, { words: pageNoticeWords('vi'), onClose: () => undefined, isAlive: () => true });
  if (view !== null) notice.show(view);
  const root = document.createElement('div');
  root.append(...(document.querySelector('funnel-guard-notice')?.shadowRoot?.querySelectorAll('.stage > *') ?? []));
  notice.remove();
  return root;
}

function symptomNotice({ page, app }: Names): HTMLElement {
  const trouble = { since: NOW - HOUR, last: NOW - HOUR, again: false } as never;
  const outcome = { type: 'wrong', channel: 'messenger', since: NOW - HOUR, standing: { verdict: 'other-app', app } } as const;
  const standing = { outcome, page, ours, symptoms: [], trouble, copied: null, now: NOW };
  return noticed(symptomView(standing, translateSymptom('vi'), nothing));
}

function telling({ page, app }: Names): Telling {
  return {
    ...{ language: 'vi', pageId: PAGE, page, channel: 'messenger', ourApp: ours, screenLanguage: 'vi', before: app },
    reading: { verdict: 'other-app', defaultApp: app },
    handOff: { state: 'idle', copy: () => undefined },
    end: () => undefined,
  };
}

function guided(step: Parameters<typeof viewOf>[0], names: Names): HTMLElement {
  const stage = document.createElement('div');
  createBubble(stage, bubbleWords('vi'), nothing).show(viewOf(step, telling(names)));
  return stage;
}

const point = (label: string) =>
  ({ kind: 'point', action: 'configure', element: document.body, label, task: 'default-app', precious: [], remaining: 2 }) as const;
const words = (reason: 'not-connected' | 'other-page', more: object = {}) =>
  ({ kind: 'words', reason, way: null, remaining: null, ...more }) as const;

/** Where names are drawn, and whether an app's name is among them. */
const DRAWN: readonly [where: string, hasApp: boolean, draw: (names: Names) => HTMLElement][] = [
  [
    'the popup',
    true,
    (names) => {
      const { records, settings, watch } = stateOf(names);
      const input = { records, settings, watch, passed: watch.passed, currentPage: { id: PAGE, name: null }, query: '', now: NOW };
      const view = popupView({ ...input, hostsGranted: true, notificationsGranted: true, online: true });
      return drawn(<Popup view={view} language="vi" now={NOW} query="" settings={settings} failed={false} actions={nothing} />);
    },
  ],
  ['the dashboard', true, (names) => dashboard(names, { part: 'pages' })],
  ['the dashboard’s page of a Page', true, (names) => dashboard(names, { pageId: PAGE })],
  ['the notice', true, ({ app }) => noticed(pageNoticeView({ ...seen(app), from: 0 }, { language: 'vi', ourApps }, NOW, () => undefined))],
  ['the notice in Harasocial', true, symptomNotice],
  [
    'its question',
    false,
    ({ page }) =>
      noticed(
        whichPageView({ pages: [{ id: PAGE, name: page }], from: 0, symptoms: [], conversation: null }, translateSymptom('vi'), nothing),
      ),
  ],
  ['the guide', true, (names) => guided(point(names.page), names)],
  ['the guide in words', false, (names) => guided(words('other-page'), names)],
  ['the guide’s warning', false, (names) => guided(words('not-connected', { lookAlike: names.app }), names)],
  ['the guide at its end', true, (names) => guided({ kind: 'done', app: ours, channel: 'messenger' }, names)],
];

function seen(app: string) {
  return { channel: 'messenger', standing: { verdict: 'other-app', app }, lastSeen: NOW } as const;
}

function told(notice: Notice): string {
  const { title, message } = noticeText(notice, { language: 'vi', ourApps }, NOW);
  return `${title}\n${message}`;
}

function wrong({ page, app }: Names) {
  const to = { verdict: 'other-app', app } as const;
  return { kind: 'wrong', pageId: PAGE, pageName: page, channel: 'messenger', from: OURS, to, at: NOW, reminder: 0 } as const;
}

/** Where names are written into a text without any markup. */
const WRITTEN: readonly [where: string, hasApp: boolean, write: (names: Names) => string][] = [
  ['a notification', true, (names) => told(wrong(names))],
  ['a notification with a count', true, (names) => told({ ...wrong(names), changes: 3 })],
  [
    'a note of recovery',
    true,
    ({ page, app }) => told({ ...wrong({ page, app }), kind: 'right-again', from: seen(app).standing, to: OURS }),
  ],
  ['a quiet note', false, ({ page }) => told({ kind: 'unread', pageId: PAGE, pageName: page, reason: 'signed-out', at: NOW })],
  [
    'a notification about many',
    false,
    (names) =>
      told({
        kind: 'summary',
        notices: Array.from({ length: 6 }, (_, id) => ({ id: `${id}`, notice: { ...wrong(names), pageId: `${id}` } })),
      }),
  ],
  ['a text for the admin', true, (names) => requestText(pageView(record(names), DEFAULT_SETTINGS, false, NOW), ours, textsOf('vi', NOW))],
  [
    'the guide’s text for the admin',
    true,
    ({ page, app }) =>
      handOffText({
        ...{ language: 'vi', pageId: PAGE, page, channel: 'messenger', verdict: 'other-app', app, since: NOW, now: NOW, ourApp: ours },
      }),
  ],
  ['a report', false, (names) => contactReport(record(names), { extension: '0.1.0', browser: 'Test' }, NOW, translateHelp('vi'))],
];

const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u115F\u1160\u3164\uFFA0\uFEFF\u{E0000}-\u{E007F}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

const name = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '</bdi></p><script>alert(1)</script>',
        '"><svg onload=alert(1)>',
        '&lt;b&gt;',
        '{page}',
      ),
      fc.constantFrom(
        '\u202E',
        '\u202D',
        '\u2067',
        '\u2069',
        '\u200F',
        '\u200B',
        '\u0000',
        '\n',
        '\u2028',
        '\u3164',
        '\u{E0041}',
        '\u00AD',
      ),
      fc.constantFrom('متجر', 'בוט', 'Haravan Funnel', LOOK_ALIKE, 'Tiệm Nhà Mây', '🛍️', 'x'.repeat(90)),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''))
  // A name of which nothing is seen is no name: the reader gives none.
  .filter((text) => cleanName(text) !== '');
const names = fc.record({ page: name, app: name });

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

/** How many elements of each kind there are; a paragraph more says that a name only looks alike. */
function elements(root: HTMLElement): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { localName } of root.querySelectorAll(':not(p)')) counts[localName] = (counts[localName] ?? 0) + 1;
  return counts;
}

/** All that can be read of it: texts, each with whether it is kept apart from its surroundings, and the texts of attributes. */
function readable(root: HTMLElement): { text: string; apart: boolean }[] {
  const texts: { text: string; apart: boolean }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isWhole = ['title', 'option'].includes(node.parentElement?.localName ?? '');
    texts.push({ text: node.textContent ?? '', apart: !isWhole && node.parentElement?.closest('bdi') != null });
  }
  for (const element of root.querySelectorAll('*')) {
    for (const { name: attribute, value } of element.attributes) {
      if (['title', 'aria-label', 'alt', 'placeholder', 'value'].includes(attribute))
        texts.push({ text: value, apart: element.localName === 'bdi' });
    }
  }
  return texts;
}

/** What stands outside of any isolate. */
function outside(text: string): string {
  return text.replace(/\u2068[^\u2068\u2069]*\u2069/gu, '');
}

function judge(text: string, apart: boolean): void {
  expect(text).not.toMatch(UNSEEN);
  if (!apart) expect(outside(text)).not.toMatch(RIGHT_TO_LEFT);
  // None is left open, or closed that was never opened.
  expect(outside(outside(text))).not.toMatch(/[\u2066-\u2069]/u);
}

describe.each(DRAWN)('%s', (_where, hasApp, draw) => {
  it('shows whatever a name holds as text, apart from the words around it', () => {
    const plain = elements(draw({ page: 'Shop A', app: 'ManyChat' }));
    fc.assert(
      fc.property(names, (given) => {
        const root = draw(given);
        expect(elements(root)).toEqual(plain);
        expect(root.querySelector('script, iframe, object, [onerror], [onload], [href^="javascript:"]')).toBeNull();
        for (const { text, apart } of readable(root)) judge(text, apart);
        render(null, root);
        root.remove();
      }),
      { numRuns: runs(20) },
    );
  });

  it.runIf(hasApp)('says of an app that could be taken for ours that it isn’t', () => {
    expect(draw({ page: 'Shop A', app: LOOK_ALIKE }).textContent).toContain(`${LOOK_ALIKE} (≠ ${ours})`);
    expect(draw({ page: 'Shop A', app: 'ManyChat' }).textContent).not.toContain('≠');
  });
});

describe.each(WRITTEN)('%s', (_where, hasApp, write) => {
  it('holds whatever a name holds as text, apart from the words around it', () => {
    fc.assert(
      fc.property(names, (given) => {
        for (const line of write(given).split('\n')) judge(line, false);
      }),
      { numRuns: runs(100) },
    );
  });

  it.runIf(hasApp)('says of an app that could be taken for ours that it isn’t', () => {
    expect(write({ page: 'Shop A', app: LOOK_ALIKE })).toContain(`${LOOK_ALIKE} (≠ ${ours})`);
    expect(write({ page: 'Shop A', app: 'ManyChat' })).not.toContain('≠');
  });
});
