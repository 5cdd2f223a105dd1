import { HOUR } from '../domain/times';
import { toldApp } from '../domain/told-name';
import { CHANNEL_NAMES } from '../i18n/channel-names';
import { CopyRequest } from './copy-request';
import { Icon } from './icon';
import { Moment } from './moment';
import { Name } from './name';
import type { PageActions } from './page-actions';
import type { PageView } from './page-view';
import type { Texts } from './texts';

const FOR_EVER = Number.MAX_SAFE_INTEGER;
const LATER = 4 * HOUR;

interface PageMenuProps {
  page: PageView;
  ours: string;
  texts: Texts;
  actions: PageActions;
}

function MenuAction({ act, children }: { act(): void; children: preact.ComponentChildren }) {
  return (
    <button type="button" class="menu-action" onClick={act}>
      {children}
    </button>
  );
}

function Intentions({ page, ours, texts, actions }: PageMenuProps) {
  const translate = texts.page;
  return (
    <>
      {page.channels.map(({ channel, intended, tone, app }) => {
        const wanted = intended ?? (tone === 'wrong' ? app : null);
        if (wanted === null) return null;
        return (
          <MenuAction key={channel} act={() => actions.intend(page.id, channel, intended === null ? wanted : null)}>
            {translate.parts(intended === null ? 'intend' : 'intend.undo', { app: <Name>{toldApp(wanted, [ours])}</Name> })}
            {page.channels.length > 1 && ` (${CHANNEL_NAMES[channel]})`}
          </MenuAction>
        );
      })}
    </>
  );
}

/** What else can be done with a Page, under one small button. */
export function PageMenu(props: PageMenuProps) {
  const { page, texts, actions } = props;
  const translate = texts.page;
  const isMuted = page.mutedUntil !== null;
  return (
    <details class="menu">
      <summary class="icon-button" title={translate('more', { page: page.name })}>
        <Icon name="more" />
        <span class="unseen">{translate.parts('more', { page: <Name>{page.name}</Name> })}</span>
      </summary>
      <div class="menu-actions">
        <Intentions {...props} />
        <CopyRequest {...props} look="menu-action" />
        {page.watched && !isMuted && page.tone !== 'right' && (
          <MenuAction act={() => actions.mute(page.id, texts.now + LATER)}>{translate('later')}</MenuAction>
        )}
        {/* One button for both, which keeps the focus. */}
        {page.watched && (
          <MenuAction act={() => actions.mute(page.id, isMuted ? null : FOR_EVER)}>{translate(isMuted ? 'unmute' : 'mute')}</MenuAction>
        )}
        <details class="question">
          <summary class="menu-action danger">{translate(page.watched ? 'remove' : 'remove-seen')}</summary>
          <p>{translate(page.watched ? 'remove.ask' : 'remove.ask-seen')}</p>
          <button type="button" class="button danger" onClick={() => actions.remove(page.id)}>
            {translate(page.watched ? 'remove.yes' : 'remove.yes-seen')}
          </button>
        </details>
      </div>
    </details>
  );
}

/** That alerts of the Page are off, and until when. */
export function MutedNote({ page: { mutedUntil }, texts }: Pick<PageMenuProps, 'page' | 'texts'>) {
  if (mutedUntil === null) return null;
  return (
    <p class="muted-note">
      <Icon name="muted" />
      <span>
        {mutedUntil >= FOR_EVER ? texts.page('muted') : texts.page.parts('muted.until', { when: <Moment at={mutedUntil} texts={texts} /> })}
      </span>
    </p>
  );
}
