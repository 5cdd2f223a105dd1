import { useId, useState } from 'preact/hooks';
import { Icon } from './icon';
import { Name } from './name';
import { PageCard, type PageCardProps } from './page-card';
import { useTexts } from './texts';
import { ChannelName, ShortVerdict } from './verdict-sentence';

/** A Page in a list: its name and state, the fix in one press, and everything else when it's opened. */
export function PageRow(props: PageCardProps) {
  const { page, actions } = props;
  const { page: translate } = useTexts();
  const [open, setOpen] = useState(false);
  const card = useId();
  const [lead] = page.channels;
  return (
    <li class={`row tone-${page.tone}`}>
      <div class="row-line">
        <button type="button" class="row-button" aria-expanded={open} aria-controls={card} onClick={() => setOpen(!open)}>
          <Icon name={page.checking ? 'checking' : page.tone} />
          <span class="row-text">
            <span class="row-name">
              <Name>{page.name}</Name>
              {page.mutedUntil !== null && <Icon name="muted" />}
            </span>
            <span class="row-state">
              <ShortVerdict channel={lead} checking={page.checking} />
              {page.channels.length > 1 && !page.checking && page.tone !== 'right' && (
                <>
                  {' · '}
                  <ChannelName channel={lead} />
                </>
              )}
            </span>
          </span>
          <Icon name="open" />
        </button>
        {!open && (lead.tone === 'wrong' || lead.tone === 'attention') && (
          <button type="button" class="button small" onClick={() => actions.fix(page.id, lead.channel)}>
            {translate('fix.short')}
            <span class="unseen">
              {' '}
              <Name>{page.name}</Name>
            </span>
          </button>
        )}
      </div>
      <div id={card} class="row-card">
        {open && <PageCard {...props} />}
      </div>
    </li>
  );
}
