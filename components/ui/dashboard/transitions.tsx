import type { Channel } from '../../domain/reading';
import type { Standing, Transition } from '../../domain/record';
import { MINUTE } from '../../domain/times';
import { toldApp } from '../../domain/told-name';
import { CHANNEL_NAMES } from '../../i18n/channel-names';
import type { DashboardTexts } from '../../i18n/dashboard';
import { Moment } from '../moment';
import { Name } from '../name';
import type { Texts } from '../texts';

interface TransitionsProps {
  list: readonly { channel: Channel; transition: Transition }[];
  ourApps: readonly string[];
  texts: Texts;
  translate: DashboardTexts;
}

function Holder({ standing, ourApps, translate }: Pick<TransitionsProps, 'ourApps' | 'translate'> & { standing: Standing }) {
  return standing.app === null ? <span>{translate('nobody')}</span> : <Name>{toldApp(standing.app, ourApps)}</Name>;
}

/** The same as the timeline, in words: each change, latest first. */
export function Transitions({ list, ourApps, texts, translate }: TransitionsProps) {
  const holder = (standing: Standing) => <Holder standing={standing} ourApps={ourApps} translate={translate} />;
  if (list.length === 0) return <p class="soft">{translate('transitions.none')}</p>;
  return (
    <ol class="transitions">
      {list.map(({ channel, transition: { from, to, at, lastSeenBefore, sight, here } }) => (
        <li key={`${channel}${at}`}>
          <p>
            <Moment at={at} texts={texts} /> · {CHANNEL_NAMES[channel]}
          </p>
          <p class="transition">
            {from === null
              ? translate.parts('transition.first', { to: holder(to) })
              : translate.parts('transition', { from: holder(from), to: holder(to) })}
          </p>
          <p class="soft">
            {translate(`seen-by.${sight}`)}
            {here === true && ` ${translate('here')}`}
            {lastSeenBefore !== null &&
              at - lastSeenBefore >= MINUTE &&
              ` ${translate('between', { when: texts.range(lastSeenBefore, at) })}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
