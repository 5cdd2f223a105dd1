import { useState } from 'preact/hooks';
import { addressOfRouting } from '../domain/addresses';
import { HOUR } from '../domain/times';
import { CHANNEL_NAMES } from '../i18n/channel-names';
import { Icon } from './icon';
import { Moment } from './moment';
import { Name } from './name';
import type { PageActions } from './page-actions';
import type { PageView } from './page-view';
import { type Texts, useTexts } from './texts';

const FOR_EVER = Number.MAX_SAFE_INTEGER;
const LATER = 4 * HOUR;

/** A ready text for the Page's admin, from staff who can't change the setting themselves. */
export function requestText(page: PageView, ours: string, { page: translate }: Texts): string {
  const [channel] = page.channels;
  const values = {
    page: page.name,
    channel: CHANNEL_NAMES[channel.channel],
    address: addressOfRouting(page.id),
    ours,
  };
  return channel.tone === 'wrong' && channel.app !== null
    ? translate('request.other-app', { ...values, app: channel.app })
    : translate('request.check', values);
}

/** Copies the text for the admin and says so. */
export function CopyRequest({ page, ours, actions, primary = false }: MenuProps & { primary?: boolean }) {
  const texts = useTexts();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <button
        type="button"
        class={primary ? 'button primary' : 'menu-action'}
        onClick={async () => setCopied(await actions.copy(requestText(page, ours, texts)))}
      >
        {texts.page('copy-request')}
      </button>
      <span class={copied ? 'copied' : 'unseen'} role="status">
        {copied && texts.page('copied')}
      </span>
    </>
  );
}

interface MenuProps {
  page: PageView;
  ours: string;
  actions: PageActions;
}

function Removal({ page, actions }: MenuProps) {
  const { page: translate } = useTexts();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" class="menu-action danger" onClick={() => setAsked(true)}>
        {translate('remove')}
      </button>
    );
  }
  return (
    <div class="question" role="group" aria-label={translate('remove.ask')}>
      <p>{translate('remove.ask')}</p>
      <div class="buttons">
        <button
          type="button"
          class="button quiet"
          ref={(button) => button?.focus()}
          onClick={() => setAsked(false)}
        >
          {translate('remove.no')}
        </button>
        <button type="button" class="button danger" onClick={() => actions.remove(page.id)}>
          {translate('remove.yes')}
        </button>
      </div>
    </div>
  );
}

/** What else can be done with a Page, under one small button. */
export function PageMenu({ page, ours, actions }: MenuProps) {
  const { page: translate, now } = useTexts();
  return (
    <details class="menu">
      <summary class="icon-button" title={translate('more', { page: page.name })}>
        <Icon name="more" />
        <span class="unseen">{translate.parts('more', { page: <Name>{page.name}</Name> })}</span>
      </summary>
      <div class="menu-actions">
        {page.channels.map(({ channel, intended, tone, app }) =>
          intended !== null ? (
            <button key={channel} type="button" class="menu-action" onClick={() => actions.intend(page.id, channel, null)}>
              {translate.parts('intend.undo', { app: <Name>{intended}</Name> })}
            </button>
          ) : tone === 'wrong' && app !== null ? (
            <button key={channel} type="button" class="menu-action" onClick={() => actions.intend(page.id, channel, app)}>
              {translate.parts('intend', { app: <Name>{app}</Name> })}
              {page.channels.length > 1 && ` (${CHANNEL_NAMES[channel]})`}
            </button>
          ) : null,
        )}
        <CopyRequest page={page} ours={ours} actions={actions} />
        {page.mutedUntil !== null ? (
          <button type="button" class="menu-action" onClick={() => actions.mute(page.id, null)}>
            {translate('unmute')}
          </button>
        ) : (
          <>
            {page.tone !== 'right' && (
              <button type="button" class="menu-action" onClick={() => actions.mute(page.id, now + LATER)}>
                {translate('later')}
              </button>
            )}
            <button type="button" class="menu-action" onClick={() => actions.mute(page.id, FOR_EVER)}>
              {translate('mute')}
            </button>
          </>
        )}
        <Removal page={page} ours={ours} actions={actions} />
      </div>
    </details>
  );
}

/** That alerts of the Page are off, and until when. */
export function MutedNote({ page }: { page: PageView }) {
  const { page: translate } = useTexts();
  if (page.mutedUntil === null) return null;
  return (
    <p class="muted-note">
      <Icon name="muted" />
      <span>
        {page.mutedUntil >= FOR_EVER
          ? translate('muted')
          : translate.parts('muted.until', { when: <Moment at={page.mutedUntil} /> })}
      </span>
    </p>
  );
}
