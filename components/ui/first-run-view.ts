import { passedPages } from '../domain/passed-by';
import type { State } from '../domain/state';
import { type PageView, pageView, passedPage } from './page-view';
import { worstFirst } from './popup-view';

/** A tab of Business Suite that is open. */
export interface SuiteTab {
  id: number;
  /** The Page that its address names. */
  pageId: string | null;
  /** As its title has it. */
  pageName: string | null;
  /** Whether our script is in it; where it isn't, only a reload brings it there. */
  reached: boolean;
}

export interface FirstRunInput {
  state: State;
  tabs: readonly SuiteTab[];
  hostsGranted: boolean;
  now: number;
}

/** The first run, as data. */
export interface FirstRunView {
  /** The one thing to do now. */
  step: 'allow' | 'open' | 'reload' | 'check' | 'checking' | 'fix' | 'done';
  /** Tabs to reload. */
  reload: number[];
  /** Pages to check. */
  check: string[];
  /** All that is known, worst first. */
  pages: PageView[];
  progress: { step: number; total: number } | null;
}

function stepOf(input: FirstRunInput, view: Omit<FirstRunView, 'step'>): FirstRunView['step'] {
  if (!input.hostsGranted) return 'allow';
  if (view.progress !== null) return 'checking';
  if (view.check.length > 0) return 'check';
  if (view.reload.length > 0) return 'reload';
  const [worst] = view.pages;
  if (worst === undefined) return 'open';
  return worst.tone === 'wrong' || worst.tone === 'attention' ? 'fix' : 'done';
}

/** What the first run shows. */
export function firstRunView(input: FirstRunInput): FirstRunView {
  const { state, tabs, now } = input;
  const { records, settings, watch } = state;
  const { checking } = watch;
  const isChecking = (id: string) => checking?.pageId === id || checking?.queue.includes(id) === true;
  const passedBy = passedPages(state);
  // The address of a tab is enough to check its Page, whether or not our script is in it.
  const passed = [...new Set([...passedBy.map(({ id }) => id), ...tabs.flatMap(({ pageId }) => pageId ?? [])])];
  const watched = Object.values(records);
  const fresh = passed.filter((id) => !watched.some((record) => record.id === id || record.aliases.includes(id)));
  const pages = [
    ...watched.map((record) => pageView(record, settings, isChecking(record.id), now)),
    ...fresh.map((id) => {
      const seen = passedBy.find((page) => page.id === id);
      // The title may have come after we had passed by.
      const name = seen?.name ?? tabs.find(({ pageId, pageName }) => pageId === id && pageName !== null)?.pageName ?? null;
      return passedPage({ id, name, failed: seen?.failed ?? null }, isChecking(id));
    }),
  ].sort(worstFirst);
  const view = {
    // Where the address names the Page nothing has to be reloaded first.
    reload: tabs.flatMap(({ id, reached, pageId }) => (reached || pageId !== null ? [] : id)),
    check: fresh.filter((id) => !isChecking(id) && (passedBy.find((page) => page.id === id)?.failed ?? null) === null),
    pages,
    progress: checking === null ? null : { step: Math.min(checking.done + 1, checking.total), total: checking.total },
  };
  return { step: stepOf(input, view), ...view };
}
