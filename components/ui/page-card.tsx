import { Icon } from './icon';
import { Name } from './name';
import type { PageActions } from './page-actions';
import { PageButtons } from './page-buttons';
import { MutedNote, PageMenu } from './page-menu';
import type { ChannelView, PageView } from './page-view';
import type { Texts } from './texts';
import { ChannelName, Consequence, LookTimes, ShortVerdict, VerdictSentence } from './verdict-sentence';

export interface PageCardProps {
  page: PageView;
  /** The name of our app, as the shop knows it. */
  ours: string;
  canCheck: boolean;
  checksOn: boolean;
  texts: Texts;
  actions: PageActions;
}

/** The way to the fix where there's room for a word only; what it is about is said to those who don't see the row. */
export function FixButton({ page, channel, texts, actions }: Pick<PageCardProps, 'page' | 'texts' | 'actions'> & { channel: ChannelView }) {
  if (channel.tone !== 'wrong' && channel.tone !== 'attention') return null;
  return (
    <button type="button" class="button small" onClick={() => actions.fix(page.id, channel.channel)}>
      {texts.page('fix.short')}
      <span class="unseen">
        {' '}
        <Name>{page.name}</Name> <ChannelName channel={channel} />
      </span>
    </button>
  );
}

/** A Page large: the verdict as a sentence, what follows from it, and what to do. */
export function PageCard(props: PageCardProps & { label?: string }) {
  const { page, texts, label } = props;
  const [lead, ...others] = page.channels;
  return (
    <article class={`card tone-${page.tone}`} aria-busy={page.checking}>
      <div class="card-body">
        <span class="card-icon">
          <Icon name={page.checking ? 'checking' : page.tone} />
        </span>
        <div class="card-text">
          <p class="eyebrow">
            {label !== undefined && `${label} · `}
            <ChannelName channel={lead} />
          </p>
          <h2 class="sentence">
            <VerdictSentence page={page} channel={lead} texts={texts} />
          </h2>
          <Consequence page={page} channel={lead} texts={texts} />
        </div>
      </div>
      {others.length > 0 && (
        <ul class="channels">
          {others.map((channel) => (
            <li key={channel.channel} class={`channel tone-${channel.tone}`}>
              <Icon name={channel.tone} />
              <span class="channel-text">
                <b>
                  <ChannelName channel={channel} />
                </b>{' '}
                <ShortVerdict channel={channel} texts={texts} />
              </span>
              <FixButton {...props} channel={channel} />
            </li>
          ))}
        </ul>
      )}
      <PageButtons {...props} />
      <MutedNote {...props} />
      <div class="card-foot">
        <LookTimes {...props} />
        <PageMenu {...props} />
      </div>
    </article>
  );
}
