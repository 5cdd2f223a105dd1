import { Icon } from './icon';
import type { PageActions } from './page-actions';
import { PageButtons } from './page-buttons';
import { MutedNote, PageMenu } from './page-menu';
import type { PageView } from './page-view';
import { useTexts } from './texts';
import { ChannelName, Consequence, LookTimes, ShortVerdict, VerdictSentence } from './verdict-sentence';

export interface PageCardProps {
  page: PageView;
  /** The name of our app, as the shop knows it. */
  ours: string;
  canCheck: boolean;
  checksOn: boolean;
  actions: PageActions;
}

/** A Page's channels beside the one that the sentence is about, each with its own way to the fix. */
function OtherChannels({ page, actions }: PageCardProps) {
  const { page: translate } = useTexts();
  const [, ...others] = page.channels;
  if (others.length === 0) return null;
  return (
    <ul class="channels">
      {others.map((channel) => (
        <li key={channel.channel} class={`channel tone-${channel.tone}`}>
          <Icon name={channel.tone} />
          <span class="channel-text">
            <b>
              <ChannelName channel={channel} />
            </b>{' '}
            <ShortVerdict channel={channel} />
          </span>
          {(channel.tone === 'wrong' || channel.tone === 'attention') && (
            <button type="button" class="button small" onClick={() => actions.fix(page.id, channel.channel)}>
              {translate('fix.short')}
              <span class="unseen">
                {' '}
                <ChannelName channel={channel} />
              </span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A Page large: the verdict as a sentence, what follows from it, and what to do. */
export function PageCard(props: PageCardProps & { label?: string }) {
  const { page, ours, canCheck, checksOn, actions, label } = props;
  const [lead] = page.channels;
  return (
    <article class={`card tone-${page.tone}`} aria-busy={page.checking}>
      <div class="card-body">
        <span class="card-icon">
          <Icon name={page.checking ? 'checking' : page.tone} />
        </span>
        <div class="card-text">
          <p class="eyebrow">
            {label !== undefined && <span>{label}</span>}
            <span>
              <ChannelName channel={lead} />
            </span>
          </p>
          <h2 class="sentence">
            <VerdictSentence page={page} channel={lead} />
          </h2>
          <Consequence page={page} channel={lead} ours={ours} />
        </div>
      </div>
      <OtherChannels {...props} />
      <PageButtons page={page} ours={ours} canCheck={canCheck} actions={actions} />
      <MutedNote page={page} />
      <div class="card-foot">
        <LookTimes page={page} checksOn={checksOn} />
        {page.watched && <PageMenu page={page} ours={ours} actions={actions} />}
      </div>
    </article>
  );
}
