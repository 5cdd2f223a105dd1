// A person of the shop's staff in Harasocial: what they see of the notice, press, and paste.

import type { Page } from 'puppeteer-core';
import { PAGE } from '../../components/domain/stored';
import { until } from '../tools/until.ts';
import { editStored } from './edit-stored.ts';
import { visit } from './person';
import { OURS, WAIT, WatchStage } from './watch-stage';

export { OURS, WAIT };
export const OTHER = 'ManyChat';
export const INBOX = 'https://app.harasocial.com/inbox';
export const LOG = '/chatbot/messenger/log';
const COMPOSER = 'textarea';

export interface ShownNotice {
  tone: string;
  title: string;
  text: string;
  actions: string[];
}

export class HarasocialStage extends WatchStage {
  /** The tab that Harasocial is open in. */
  harasocial!: Page;

  /** A Page that has been seen right, open in Harasocial. */
  async beginWatched(name: string): Promise<void> {
    this.beginUnknown(name);
    await this.visit();
  }

  /** A Page that this browser knows nothing of. */
  beginUnknown(name: string): void {
    this.begin(name);
    this.replica.control.hurry();
    this.replica.control.mergePages(false);
    this.replica.control.openInHarasocial(this.pageId);
  }

  /** Another admin gives the Page to another app. */
  steal(app: string | null = OTHER): void {
    this.replica.control.chooseDefaultApp(this.pageId, 'messenger', app, 'minh');
  }

  async openHarasocial(path = ''): Promise<void> {
    await this.harasocial?.close().catch(() => undefined);
    this.harasocial = await visit(this.opened, INBOX.replace('/inbox', path || '/inbox'));
    await this.harasocial.waitForSelector('main');
  }

  notice(): Promise<ShownNotice | null> {
    return this.harasocial.evaluate(() => {
      const root = document.querySelector('funnel-guard-notice')?.shadowRoot;
      const card = root?.querySelector<HTMLElement>('.card');
      if (!root || !card) return null;
      return {
        tone: card.dataset.tone ?? '',
        title: root.querySelector('.title')?.textContent ?? '',
        text: root.querySelector('.body')?.textContent ?? '',
        actions: [...root.querySelectorAll('.action')].map(({ textContent }) => textContent ?? ''),
      };
    });
  }

  /** The notice, once its title says something. */
  noticeThatSays(words: string): Promise<ShownNotice> {
    return until(`a notice that says “${words}”`, WAIT, async () => {
      const shown = await this.notice();
      return shown?.title.includes(words) ? shown : null;
    });
  }

  async press(label: string): Promise<void> {
    // What the notice says may change while it's being aimed at.
    await until(`“${label}” to be pressed`, WAIT, async () => {
      const found = await this.harasocial.$(`funnel-guard-notice >>> ::-p-text(${label})`);
      return found === null
        ? false
        : found.click().then(
            () => true,
            () => false,
          );
    });
  }

  async openConversation(customer: string): Promise<void> {
    await (await this.harasocial.waitForSelector(`.person ::-p-text(${customer})`, { timeout: WAIT }))?.click();
  }

  async reply(text: string): Promise<void> {
    await (await this.harasocial.waitForSelector(COMPOSER))?.type(text);
    await this.harasocial.keyboard.press('Enter');
  }

  /** What comes when the person pastes. It isn't sent. */
  async pasted(): Promise<string> {
    await this.harasocial.bringToFront();
    const field = await this.harasocial.waitForSelector(COMPOSER);
    await field?.focus();
    await this.harasocial.keyboard.down('Control');
    // Chromium's driver sends keys past what would make a command of them.
    await this.harasocial.keyboard.press('v', { commands: ['paste'] });
    await this.harasocial.keyboard.up('Control');
    return this.harasocial.$eval(COMPOSER, (element) => {
      const { value } = element as HTMLTextAreaElement;
      (element as HTMLTextAreaElement).value = '';
      return value;
    });
  }

  /** Has the notice look as it does where the system prefers that scheme. */
  async showsIn(scheme: 'light' | 'dark'): Promise<void> {
    // The notice goes by the page's own choice first; the stand-in, like the real one, makes none.
    await this.harasocial.evaluate((dark) => {
      document.documentElement.classList.toggle('__fb-dark-mode', dark);
      document.documentElement.classList.toggle('__fb-light-mode', !dark);
    }, scheme === 'dark');
    await until(`the notice in ${scheme}`, WAIT, () =>
      this.harasocial.evaluate(
        (wanted) =>
          document.querySelector('funnel-guard-notice')?.shadowRoot?.querySelector<HTMLElement>('.stage')?.dataset.theme === wanted,
        scheme,
      ),
    );
  }

  /** Lets five minutes have passed since errors last had the Page checked. */
  async forgetCheck(): Promise<void> {
    await this.opened.killBackground();
    await editStored<{ trouble: { checkedAt: number } }>(this.opened, `${PAGE}${this.pageId}`, ({ trouble }) => {
      trouble.checkedAt -= 6 * 60_000;
    });
  }
}
