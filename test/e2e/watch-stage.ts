// A browser with the extension and the stand-in for Meta, and what the tests of the watch see and do in it.

import { addressOfRouting } from '../../components/domain/addresses';
import type { CommandMessage } from '../../components/domain/messages';
import type { PageRecord } from '../../components/domain/record';
import type { State, WatchState } from '../../components/domain/state';
import { stateFrom } from '../../components/domain/stored';
import { type Replica, startReplica } from '../replica/server.ts';
import { builtExtension } from '../tools/built-extension.ts';
import type { BrowserKind } from '../tools/find-browsers.ts';
import { type OpenBrowserOptions, type OpenedBrowser, openBrowser, type SeenTab } from '../tools/open-browser.ts';
import { until } from '../tools/until.ts';
import { editStored } from './edit-stored.ts';

export const OURS = 'Haravan Funnel';
// Machines that run other things besides are slow.
export const WAIT = 45_000;

export class WatchStage {
  opened!: OpenedBrowser;
  replica!: Replica;
  /** The Page that a test is about. */
  pageId = '';

  async open(kind: BrowserKind, options: Pick<OpenBrowserOptions, 'profile' | 'downloads' | 'environment'> = {}): Promise<void> {
    const extension = await builtExtension(kind);
    this.replica ??= await startReplica();
    this.opened = await openBrowser({ browser: kind, extension, replica: this.replica, ...options });
  }

  async close(): Promise<void> {
    await this.opened?.close();
    await this.replica?.close();
  }

  /** A new Page, and everything else as at first, but without Meta's delays: what they do to a look is shown elsewhere. */
  begin(name: string): void {
    this.replica.control.restoreBehaviour();
    this.replica.control.hurry();
    this.replica.control.setFirstTab('routing');
    this.replica.control.signIn('lan');
    this.replica.control.clearJournal();
    this.pageId = this.replica.control.addPage({ name, messenger: { defaultApp: OURS } }).id;
  }

  /** Nothing is watched, told or open any more. */
  async end(): Promise<void> {
    await this.command({ type: 'remove-all' });
    const open = (await this.metaTabs()).map(({ id }) => id);
    await this.opened.evaluateInExtension(async (api, tabs) => {
      await Promise.all(tabs.map((id) => api.tabs.remove(id)));
      await Promise.all(Object.keys(await api.notifications.getAll()).map((id) => api.notifications.clear(id)));
    }, open);
  }

  async state(): Promise<State> {
    // As text: Firefox's driver leaves out an object that it has met before, such as a standing that is also a transition's.
    const text = await this.opened.evaluateInExtension(async (api) => JSON.stringify(await api.storage.local.get()));
    return stateFrom(JSON.parse(text) as Record<string, unknown>);
  }

  /** The watch's own part of the state: little to carry, however many Pages there are. */
  async watchState(): Promise<WatchState> {
    const text = await this.opened.evaluateInExtension(async (api) => JSON.stringify(await api.storage.local.get('watch')));
    return stateFrom(JSON.parse(text) as Record<string, unknown>).watch;
  }

  async record(id = this.pageId): Promise<PageRecord> {
    const found = (await this.state()).records[id];
    if (found === undefined) throw new Error(`Nothing is stored of ${id}.`);
    return found;
  }

  command(message: CommandMessage): Promise<unknown> {
    return this.opened.evaluateInExtension((api, given) => api.runtime.sendMessage(given), message);
  }

  /** As if hours had passed: the plan is in the past, and no look of late counts, when the background starts again. */
  async makeDue(): Promise<void> {
    await this.opened.killBackground();
    await editStored<PageRecord>(this.opened, `page:${this.pageId}`, (page) => {
      page.nextCheck = Date.now() - 1000;
    });
    // The background may have died before it had anything of its own to write.
    if (!('watch' in (await this.opened.storage()))) return;
    await editStored<WatchState>(this.opened, 'watch', (watch) => {
      watch.looks = [];
    });
  }

  /** Tabs on Meta's hosts: the only ones that the extension can see the address of. */
  async metaTabs(): Promise<SeenTab[]> {
    return (await this.opened.tabs()).filter(({ url }) => url?.includes('facebook.com'));
  }

  closeTab(id: number): Promise<void> {
    return this.opened.evaluateInExtension((api, tab) => api.tabs.remove(tab), id);
  }

  /** The person looks at the Page's screen, and goes away again. */
  async visit(id = this.pageId, address = addressOfRouting(id)): Promise<void> {
    const before = (await this.state()).records[id]?.lastLook?.at ?? 0;
    const page = await this.opened.browser.newPage();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    await until(`a look at ${id}`, WAIT, async () => ((await this.state()).records[id]?.lastLook?.at ?? 0) > before);
    await page.close();
  }

  /** Waits for the tab of a check to stand at the Page's screen. */
  checkTab(id = this.pageId): Promise<SeenTab> {
    return until('the tab of a check', WAIT, async () => (await this.metaTabs()).find(({ url }) => url === addressOfRouting(id)));
  }

  async checksEnd(timeout = WAIT): Promise<void> {
    await until('the end of the checks', timeout, async () => (await this.watchState()).checking === null);
    await until('the end of the check’s tab', WAIT, async () => (await this.metaTabs()).length === 0);
  }
}
