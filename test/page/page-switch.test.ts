import { beforeEach, describe, expect, it } from 'vitest';
import type { Reading, Verdict } from '../../components/domain/reading';
import type { CloseLook } from '../../components/page/look';
import { PageSwitch } from '../../components/page/page-switch';

/** Looks that follow each other at a tenth of a second, with pauses where a test makes them. */
function pagesOverTime(): { weigh(look: CloseLook, justNow?: boolean): Reading; wait(ms: number): void } {
  const pages = new PageSwitch();
  let now = 0;
  return {
    weigh(look, justNow = false) {
      now += 100;
      return pages.weigh(look, now, justNow);
    },
    wait(ms) {
      now += ms;
    },
  };
}

const A = { id: '111111111111', name: 'Shop A' };
const B = { id: '222222222222', name: 'Shop B' };
const C = { id: '333333333333', name: 'Shop C' };

/** A control that is on the screen. */
function control(): Element {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}

function lookAt(page: Reading['page'], seen: readonly (readonly [Element, string])[], verdict: Verdict = 'ours'): CloseLook {
  const value = seen[0]?.[1];
  return {
    reading: {
      screen: 'conversation-routing',
      page,
      channels: { messenger: { verdict: value === undefined ? 'unreadable' : verdict, ...(value !== undefined && { defaultApp: value }) } },
      pending: false,
      unreadable: value === undefined ? 'not-rendered' : null,
    },
    evidence: new Map(seen),
  };
}

const elsewhere = (page: Reading['page']): CloseLook => ({
  reading: { screen: 'other', page, channels: {}, pending: false, unreadable: null },
  evidence: new Map(),
});

const NOT_YET = { channels: { messenger: { verdict: 'unreadable' } }, unreadable: 'not-rendered' };
const DOUBTFUL = { channels: { messenger: { verdict: 'unreadable' } }, unreadable: 'ambiguous' };

beforeEach(() => {
  document.body.replaceChildren();
});

describe('while the Page is being switched', () => {
  it('takes the first Page as it is', () => {
    const look = lookAt(A, [[control(), '"ManyChat"']]);
    expect(pagesOverTime().weigh(look)).toEqual(look.reading);
  });

  it('never books the old panel on the new Page', () => {
    const panel = control();
    const pages = pagesOverTime();
    pages.weigh(lookAt(A, [[panel, '"ManyChat"']]));
    for (let again = 0; again < 5; again += 1)
      expect(pages.weigh(lookAt(B, [[panel, '"ManyChat"']]))).toMatchObject({ page: B, ...NOT_YET });
  });

  it('never books a part of it that still stands beside the new', () => {
    const [first, second] = [control(), control()];
    const pages = pagesOverTime();
    pages.weigh(
      lookAt(A, [
        [first, '"ManyChat"'],
        [second, '"Botcake"'],
      ]),
    );
    expect(
      pages.weigh(
        lookAt(B, [
          [first, '"Haravan Funnel"'],
          [second, '"Botcake"'],
        ]),
      ),
    ).toMatchObject(NOT_YET);
  });

  it('doubts a panel drawn anew with the same value, until it has stood for a while', () => {
    const old = control();
    const pages = pagesOverTime();
    pages.weigh(lookAt(A, [[old, '"ManyChat"']]));
    pages.weigh(lookAt(B, [[old, '"ManyChat"']]));
    old.remove();
    const next = lookAt(B, [[control(), '"ManyChat"']]);
    expect(pages.weigh(next)).toMatchObject(NOT_YET);
    pages.wait(6_000);
    expect(pages.weigh(next)).toEqual(next.reading);
  });

  it('doubts everything for a while after switches in a row: an answer for the Page in between may come late', () => {
    const pages = pagesOverTime();
    pages.weigh(lookAt(A, [[control(), '"ManyChat"']]));
    pages.weigh(lookAt(B, []));
    pages.weigh(lookAt(A, []));
    const late = lookAt(A, [[control(), '"Botcake"']]);
    expect(pages.weigh(late)).toMatchObject({ page: A, ...NOT_YET });
    const own = lookAt(A, [[control(), '"ManyChat"']]);
    expect(pages.weigh(own)).toMatchObject(NOT_YET);
    pages.wait(6_000);
    expect(pages.weigh(own)).toEqual(own.reading);
  });

  it('takes a panel that was filled anew', () => {
    const panel = control();
    const pages = pagesOverTime();
    pages.weigh(lookAt(A, [[panel, '"ManyChat"']]));
    pages.weigh(lookAt(B, [[panel, '"ManyChat"']]));
    const next = lookAt(B, [[panel, '"Haravan Funnel"']]);
    expect(pages.weigh(next)).toEqual(next.reading);
  });

  it('knows the old panel also after a second switch in a row', () => {
    const panel = control();
    const pages = pagesOverTime();
    pages.weigh(lookAt(A, [[panel, '"ManyChat"']]));
    pages.weigh(lookAt(B, [[panel, '"ManyChat"']]));
    expect(pages.weigh(lookAt(C, [[panel, '"ManyChat"']]))).toMatchObject({ page: C, ...NOT_YET });
  });

  it('knows it though a look in between found the screen empty', () => {
    const panel = control();
    const pages = pagesOverTime();
    pages.weigh(lookAt(A, [[panel, '"ManyChat"']]));
    pages.weigh(lookAt(B, [[panel, '"ManyChat"']]));
    panel.remove();
    expect(pages.weigh(lookAt(B, []))).toMatchObject({ unreadable: 'not-rendered' });
    const next = lookAt(B, [[control(), '"ManyChat"']]);
    expect(pages.weigh(next)).toEqual(next.reading);
  });

  it('takes nothing that was drawn in the very moment of the switch for the new Page’s', () => {
    const [before, late] = [control(), control()];
    const pages = pagesOverTime();
    pages.weigh(lookAt(A, [[before, '"ManyChat"']]));
    // The old Page's panel was drawn anew between the last look and the change of the address.
    expect(pages.weigh(lookAt(B, [[late, '"Botcake"']]), true)).toMatchObject(NOT_YET);
    expect(pages.weigh(lookAt(B, [[late, '"Botcake"']]))).toMatchObject(NOT_YET);
  });

  it('leaves the Page as it is while only the screen changes', () => {
    const panel = control();
    const pages = pagesOverTime();
    pages.weigh(lookAt(A, [[panel, '"ManyChat"']]));
    expect(pages.weigh(elsewhere(A))).toMatchObject({ screen: 'other', channels: {} });
    const back = lookAt(A, [[panel, '"ManyChat"']]);
    expect(pages.weigh(back)).toEqual(back.reading);
  });
});

describe('where the switcher goes ahead of the address', () => {
  it('doubts a Page that has another name than before', () => {
    const pages = pagesOverTime();
    pages.weigh(lookAt(A, [[control(), '"ManyChat"']]));
    document.body.replaceChildren();
    expect(pages.weigh(lookAt({ id: A.id, name: B.name }, [[control(), '"Haravan Funnel"']]))).toMatchObject(DOUBTFUL);
  });

  it('believes the name that it knows again', () => {
    const pages = pagesOverTime();
    const panel = control();
    pages.weigh(lookAt(A, [[panel, '"ManyChat"']]));
    pages.weigh(lookAt({ id: A.id, name: B.name }, [[panel, '"ManyChat"']]));
    const again = lookAt(A, [[panel, '"ManyChat"']]);
    expect(pages.weigh(again)).toEqual(again.reading);
  });

  it('makes nothing of a Page without a name', () => {
    const pages = pagesOverTime();
    pages.weigh(lookAt(A, [[control(), '"ManyChat"']]));
    const unnamed = lookAt({ id: A.id, name: null }, [[control(), '"ManyChat"']]);
    expect(pages.weigh(unnamed)).toEqual(unnamed.reading);
  });
});
