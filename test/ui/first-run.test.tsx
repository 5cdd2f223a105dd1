import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passBy, passedFailed } from '../../components/domain/passed-by';
import { EMPTY_STATE, type State } from '../../components/domain/state';
import { FirstRun, type FirstRunActions } from '../../components/ui/first-run';
import { type FirstRunInput, firstRunView, type SuiteTab } from '../../components/ui/first-run-view';
import { channelOf, MANYCHAT, NOW, OURS, pageOf } from './states';

const A = '1548373332058326';
const B = '2000000000000002';
const tab = (pageId: string | null, reached = true): SuiteTab => ({ id: 7, pageId, pageName: null, reached });
const viewOf = (more: Partial<FirstRunInput> = {}) => firstRunView({ state: EMPTY_STATE, tabs: [], hostsGranted: true, now: NOW, ...more });
const watching: State = { ...EMPTY_STATE, records: { [A]: pageOf(A, 'Shop A', { messenger: channelOf(OURS, null) }) } };
const checking = { pageId: A, done: 0, total: 2, queue: [B], startedAt: NOW, again: null };

describe('the one thing to do', () => {
  it.each([
    ['open', {}],
    ['allow', { hostsGranted: false, tabs: [tab(A)] }],
    ['reload', { tabs: [tab(null, false)] }],
    ['check', { tabs: [tab(A, false)] }],
    ['check', { state: passBy(EMPTY_STATE, B, 'Shop B') }],
    ['checking', { state: { ...EMPTY_STATE, watch: { ...EMPTY_STATE.watch, checking } } }],
    ['done', { state: watching, tabs: [tab(A)] }],
    ['fix', { state: { ...EMPTY_STATE, records: { [A]: pageOf(A, 'Shop A', { messenger: channelOf(MANYCHAT) }) } } }],
    ['done', { state: passedFailed(EMPTY_STATE, A, 'no-access'), tabs: [tab(A)] }],
  ] as const)('%s', (step, input) => {
    expect(viewOf(input as Partial<FirstRunInput>).step).toBe(step);
  });

  it('is about each Page once, whether it is in a tab or was passed by', () => {
    const view = viewOf({ state: passBy(watching, B, 'Shop B'), tabs: [tab(A), tab(B), tab(B)] });
    expect(view.check).toEqual([B]);
    expect(view.pages.map(({ id, name }) => [id, name])).toEqual([
      [B, 'Shop B'],
      [A, 'Shop A'],
    ]);
  });
});

it('names a Page by the title of its tab where it was passed by before it had one', () => {
  const named = { ...tab(A), pageName: 'Shop A' };
  expect(viewOf({ state: passBy(EMPTY_STATE, A, null), tabs: [tab(A), named] }).pages.map(({ name }) => name)).toEqual(['Shop A']);
});

describe('the page', () => {
  let root: HTMLElement;
  const actions = Object.fromEntries(
    ['allow', 'openSuite', 'reload', 'speak', 'fix', 'check', 'mute', 'intend', 'remove', 'copy'].map((name) => [name, vi.fn()]),
  ) as unknown as FirstRunActions;
  const show = (input: Partial<FirstRunInput>, online = true, failed = false) =>
    act(() =>
      render(
        <FirstRun
          {...{ view: viewOf(input), language: 'vi', now: NOW, settings: EMPTY_STATE.settings, pin: 'firefox', online, failed, actions }}
        />,
        root,
      ),
    );
  const press = () => root.querySelector<HTMLButtonElement>('.step .button.primary')?.click();

  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    render(null, root);
    root.remove();
    vi.clearAllMocks();
  });

  it('has one primary button, which does what it says', () => {
    show({ tabs: [tab(A)] });
    expect(root.querySelectorAll('.button.primary')).toHaveLength(1);
    press();
    expect(actions.check).toHaveBeenCalledWith([A]);
    show({ tabs: [tab(null, false)] });
    press();
    expect(actions.reload).toHaveBeenCalledWith([7]);
    show({ hostsGranted: false });
    press();
    expect(actions.allow).toHaveBeenCalled();
    show({});
    press();
    expect(actions.openSuite).toHaveBeenCalled();
  });

  it('says that there is no network, and doesn’t check without one', () => {
    show({ tabs: [tab(A)] }, false);
    press();
    expect(actions.check).not.toHaveBeenCalled();
    expect(root.textContent).toContain('Đang mất mạng');
  });

  it('names the Pages, how to pin it, and what failed', () => {
    show({ state: watching }, true, true);
    expect(root.querySelector('.rows')?.textContent).toContain('Shop A');
    expect(root.querySelector('.pin')?.textContent).toContain('bánh răng');
    expect(root.querySelector('[role=alert]')?.textContent).toBe('Chưa thực hiện được. Hãy thử lại.');
  });
});
