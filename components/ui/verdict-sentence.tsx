import { DAY } from '../domain/times';
import { CHANNEL_NAMES } from '../i18n/channel-names';
import { Ago, Moment } from './moment';
import { Name } from './name';
import type { ChannelView, PageView } from './page-view';
import type { Texts } from './texts';

interface ChannelProps {
  channel: ChannelView;
  texts: Texts;
}

/** The channel by its own name. */
export function ChannelName({ channel }: Pick<ChannelProps, 'channel'>) {
  return <>{CHANNEL_NAMES[channel.channel]}</>;
}

/** A channel's state as a sentence: who is in charge of what, since when. */
export function VerdictSentence({ page, channel, texts }: ChannelProps & { page: PageView }) {
  const translate = texts.page;
  const { state, tone, since } = channel;
  return (
    <>
      {translate.parts(`sentence.${state}`, { app: <Name>{channel.toldApp}</Name>, page: <Name>{page.name}</Name> })}
      {(tone === 'wrong' || tone === 'attention') && since !== null && (
        <span class="since">
          {translate.parts(since.atLeast ? 'since.at-least' : 'since', { when: <Moment at={since.at} texts={texts} /> })}
        </span>
      )}
    </>
  );
}

/** The same in a few words. */
export function ShortVerdict({ channel, texts, checking = false }: ChannelProps & { checking?: boolean }) {
  if (checking) return <>{texts.page('checking')}</>;
  return <>{texts.page.parts(`short.${channel.state}`, { app: <Name>{channel.toldApp}</Name> })}</>;
}

function LastKnown({ channel: { app, toldApp, lastSeen }, texts }: ChannelProps) {
  if (lastSeen === null) return null;
  const when = <Moment at={lastSeen} texts={texts} />;
  return (
    <p class="soft">
      {app === null
        ? texts.page.parts('last-known.nothing', { when })
        : texts.page.parts('last-known', { app: <Name>{toldApp}</Name>, when })}
    </p>
  );
}

/** What follows from the state: what it costs, or why it isn't known and what was known before. */
export function Consequence({ page, channel, texts }: ChannelProps & { page: PageView }) {
  const translate = texts.page;
  const { state, between, changedHere, lookAlike } = channel;
  const reason = translate(`reason.${page.failed?.reason ?? 'none'}`);
  if (state === 'unreadable' || state === 'stale') {
    return (
      <>
        {state === 'unreadable' && <p>{reason}</p>}
        <LastKnown channel={channel} texts={texts} />
      </>
    );
  }
  const costs = state === 'other-app' || state === 'meta-inbox' || state === 'diverted' || state === 'nothing-chosen';
  return (
    <>
      {lookAlike !== null && <p class="look-alike">{translate('look-alike', { ours: lookAlike })}</p>}
      {costs && <p>{translate.parts(`cost.${state}`, { app: <Name>{channel.toldApp}</Name> })}</p>}
      {costs && changedHere && <p class="soft">{translate('changed-here')}</p>}
      {costs && between !== null && texts.now - between.to < 7 * DAY && (
        <p class="soft">{translate('changed-between', { when: texts.range(between.from, between.to) })}</p>
      )}
      {page.failed !== null && !page.failed.passing && (
        <p class="soft">
          {translate('look-failed')} {reason}
        </p>
      )}
    </>
  );
}

/** When the Page was looked at and when it will be. */
export function LookTimes({ page, checksOn, texts }: { page: PageView; checksOn: boolean; texts: Texts }) {
  const translate = texts.page;
  return (
    <p class="look-times">
      <span>
        {page.lookedAt === null
          ? translate('never-looked-at')
          : translate.parts('looked-at', { when: <Ago at={page.lookedAt} texts={texts} /> })}
      </span>
      {page.watched && !checksOn && <span>{translate('checks-off')}</span>}
      {page.watched && checksOn && page.nextCheck !== null && (
        <span>{translate.parts('next-check', { when: <Ago at={Math.max(page.nextCheck, texts.now + 1)} texts={texts} /> })}</span>
      )}
    </p>
  );
}
