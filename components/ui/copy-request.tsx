import { Component } from 'preact';
import { addressOfRouting } from '../domain/addresses';
import { CHANNEL_NAMES } from '../i18n/channel-names';
import type { PageActions } from './page-actions';
import type { PageView } from './page-view';
import type { Texts } from './texts';

/** A ready text for the Page's admin, from staff who can't change the setting themselves. */
export function requestText(page: PageView, ours: string, { page: translate }: Texts): string {
  const [{ channel, tone, app, toldApp }] = page.channels;
  const values = { page: page.name, channel: CHANNEL_NAMES[channel], address: addressOfRouting(page.id), ours };
  return tone === 'wrong' && app !== null ? translate('request.wrong', { ...values, app: toldApp }) : translate('request.check', values);
}

interface CopyRequestProps {
  page: PageView;
  ours: string;
  texts: Texts;
  actions: PageActions;
  look: string;
}

/** Copies the text for the admin and says so. */
export class CopyRequest extends Component<CopyRequestProps, { copied: boolean }> {
  override state = { copied: false };

  #copy = async () => {
    const { page, ours, texts, actions } = this.props;
    this.setState({ copied: await actions.copy(requestText(page, ours, texts)) });
  };

  override render({ texts, look }: CopyRequestProps) {
    const { copied } = this.state;
    return (
      <>
        <button type="button" class={look} onClick={this.#copy}>
          {texts.page('copy-request')}
        </button>
        <span class={copied ? 'copied' : 'unseen'} role="status">
          {copied && texts.page('copied')}
        </span>
      </>
    );
  }
}
