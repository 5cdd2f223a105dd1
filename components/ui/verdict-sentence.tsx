import { CHANNEL_NAMES } from '../i18n/channel-names';
import { Ago, Moment } from './moment';
import { Name } from './name';
import type { ChannelView, PageView } from './page-view';
import { useTexts } from './texts';

/** A channel's state as a sentence: who is in charge of what, since when. */
export function VerdictSentence({ page, channel }: { page: PageView; channel: ChannelView }) {
  const { page: translate } = useTexts();
  const sentence = translate.parts(`sentence.${channel.state}`, {
    app: <Name>{channel.app ?? ''}</Name>,
    page: <Name>{page.name}</Name>,
  });
  const showsSince = channel.tone === 'wrong' || channel.tone === 'attention';
  return (
    <>
      {sentence}
      {showsSince && channel.since !== null && (
        <span class="since">
          {translate.parts(channel.since.atLeast ? 'since.at-least' : 'since', { when: <Moment at={channel.since.at} /> })}
        </span>
      )}
    </>
  );
}

/** The same in a few words. */
export function ShortVerdict({ channel, checking = false }: { channel: ChannelView; checking?: boolean }) {
  const { page: translate } = useTexts();
  if (checking) return <>{translate('short.checking')}</>;
  return <>{translate.parts(`short.${channel.state}`, { app: <Name>{channel.app ?? ''}</Name> })}</>;
}

/** What follows from the state: what it costs, or why it isn't known and what was known before. */
export function Consequence({ page, channel, ours }: { page: PageView; channel: ChannelView; ours: string }) {
  const { page: translate, now } = useTexts();
  const { state, app, lastSeen, between, lookAlike } = channel;
  const cost = state === 'other-app' || state === 'meta-inbox' || state === 'diverted' || state === 'nothing-chosen' ? state : null;
  const unsure = state === 'unreadable' || state === 'stale';
  const reason = page.failed?.reason ?? 'none';
  return (
    <>
      {lookAlike !== null && <p class="look-alike">{translate('look-alike', { ours: lookAlike || ours })}</p>}
      {cost !== null && <p>{translate.parts(`cost.${cost}`, { app: <Name>{app ?? ''}</Name> })}</p>}
      {state === 'unreadable' && <p>{translate(`reason.${reason}`)}</p>}
      {unsure && channel.known && lastSeen !== null && (
        <p class="soft">
          {app === null
            ? translate.parts('last-known.nothing', { when: <Moment at={lastSeen} /> })
            : translate.parts('last-known', { app: <Name>{app}</Name>, when: <Moment at={lastSeen} /> })}
        </p>
      )}
      {between !== null && now - between.to < 7 * 86_400_000 && cost !== null && (
        <p class="soft">
          {translate.parts('changed-between', { from: <Moment at={between.from} />, to: <Moment at={between.to} /> })}
        </p>
      )}
      {!unsure && page.failed !== null && page.failed.reason !== 'superseded' && page.failed.reason !== 'interrupted' && (
        <p class="soft">
          {translate('look-failed')} {translate(`reason.${reason}`)}
        </p>
      )}
    </>
  );
}

/** When the Page was looked at and when it will be. */
export function LookTimes({ page, checksOn }: { page: PageView; checksOn: boolean }) {
  const { page: translate } = useTexts();
  const next = page.nextCheck;
  return (
    <p class="look-times">
      <span>
        {page.lookedAt === null
          ? translate('never-looked-at')
          : translate.parts('looked-at', { when: <Ago at={page.lookedAt} /> })}
      </span>
      {page.watched && (
        <span>
          {!checksOn
            ? translate('checks-off')
            : next === null
              ? null
              : translate.parts('next-check', { when: <Ago at={next} /> })}
        </span>
      )}
    </p>
  );
}

/** The channel by its own name. */
export function ChannelName({ channel }: { channel: ChannelView }) {
  return <>{CHANNEL_NAMES[channel.channel]}</>;
}
