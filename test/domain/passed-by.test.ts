import { describe, expect, it } from 'vitest';
import { book } from '../../components/domain/book';
import { remove, removeAll, restNotice } from '../../components/domain/command';
import { hintsOf } from '../../components/domain/hints';
import { noticeOf } from '../../components/domain/in-page-notice';
import { passBy, passedFailed, passedPages } from '../../components/domain/passed-by';
import { DEFAULT_SETTINGS } from '../../components/domain/settings';
import { EMPTY_STATE, type State } from '../../components/domain/state';
import { DAY, HOUR } from '../../components/domain/times';
import { nameInTitle } from '../../components/page/title';
import { OURS, PAGE, START, Story, VISIT, withApp } from './make';

const OTHER = '2000000000000002';
const ids = (state: State) => passedPages(state).map(({ id }) => id);

describe('a Page that was passed by', () => {
  it('is listed once, with the name that it gets later', () => {
    const once = passBy(passBy(EMPTY_STATE, PAGE, null), PAGE, 'Shop A');
    expect(passedPages(once)).toEqual([{ id: PAGE, name: 'Shop A', failed: null, hidden: false }]);
    expect(passBy(once, PAGE, null)).toBe(once);
    expect(passBy(once, PAGE, 'Shop A')).toBe(once);
  });

  it('is no longer one when it’s watched, by its own id or an alias', () => {
    const passed = passBy(EMPTY_STATE, PAGE, 'Shop A');
    expect(ids(book(passed, withApp(OURS), START, VISIT).state)).toEqual([]);
    const { state } = book(passed, withApp(OURS, { page: { id: OTHER, name: null, profileId: PAGE } }), START, VISIT);
    expect(ids(state)).toEqual([]);
  });

  it('keeps why a check of it failed', () => {
    expect(passedPages(passedFailed(EMPTY_STATE, PAGE, 'no-access'))).toMatchObject([{ id: PAGE, failed: 'no-access' }]);
  });

  it('stays away once it’s hidden or removed, until it is read', () => {
    const hidden = remove(passBy(EMPTY_STATE, PAGE, 'Shop A'), PAGE).state;
    expect(ids(passBy(hidden, PAGE, 'Shop A'))).toEqual([]);
    const story = new Story();
    story.read(withApp(OURS), START, VISIT);
    story.do(remove(story.state, PAGE));
    expect(ids(passBy(story.state, PAGE, 'Shop A'))).toEqual([]);
    story.read(withApp(OURS), START + HOUR, VISIT);
    expect(Object.keys(story.state.records)).toEqual([PAGE]);
  });

  it('is forgotten with all others', () => {
    const story = new Story();
    story.read(withApp(OURS), START, VISIT);
    story.state = passBy(story.state, OTHER, 'Shop B');
    story.do(removeAll(story.state));
    expect(story.state.watch.passed).toEqual([]);
  });
});

describe('the notice on a Page’s screens', () => {
  function wrong(app: string | null): Story {
    const story = new Story();
    story.read(withApp(app), START, VISIT);
    return story;
  }

  it('is due where another app was read to be in charge, and nowhere else', () => {
    expect(noticeOf(wrong('ManyChat').record(), DEFAULT_SETTINGS)).toMatchObject({ channel: 'messenger', lastSeen: START, from: 0 });
    expect(noticeOf(wrong(OURS).record(), DEFAULT_SETTINGS)).toBeNull();
    expect(noticeOf(wrong(null).record(), DEFAULT_SETTINGS)).toBeNull();
    expect(noticeOf(wrong('ManyChat').record(), { inPageNotice: false })).toBeNull();
  });

  it('rests for a day once answered, and as long as the Page is muted', () => {
    const story = wrong('ManyChat');
    story.do(restNotice(story.state, PAGE, START + HOUR));
    expect(noticeOf(story.record(), DEFAULT_SETTINGS)?.from).toBe(START + HOUR + DAY);
    expect(noticeOf({ ...story.record(), mutedUntil: START + 3 * DAY }, DEFAULT_SETTINGS)?.from).toBe(START + 3 * DAY);
  });
});

describe('hints for the scripts on Meta’s screens', () => {
  it('name each Page that needs no mention, when a notice is due, and of which Pages the name is missing', () => {
    const story = new Story();
    story.read(withApp('ManyChat'), START, VISIT);
    story.state = passBy(passBy(story.state, OTHER, null), '3000000000000003', 'Shop C');
    expect(hintsOf(story.state, false)).toEqual({ guiding: false, pages: { [PAGE]: 0, '3000000000000003': null }, nameless: [OTHER] });
    story.state = remove(story.state, OTHER).state;
    expect(hintsOf(story.state, true)).toEqual({
      guiding: true,
      pages: { [PAGE]: 0, '3000000000000003': null, [OTHER]: null },
      nameless: [],
    });
  });
});

it.each([
  ['(3) Inbox | Shop A | Meta Business Suite', 'Shop A'],
  ['Hộp thư | Giày & Dép | Business Suite', 'Giày & Dép'],
  ['Meta Business Suite', null],
  ['Shop A | Meta Business Suite', null],
  ['', null],
])('in the title “%s” the name is %s', (title, name) => {
  expect(nameInTitle(title)).toBe(name);
});
