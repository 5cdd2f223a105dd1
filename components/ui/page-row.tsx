import { Component } from 'preact';
import { Icon } from './icon';
import { Name } from './name';
import { FixButton, PageCard, type PageCardProps } from './page-card';
import { ChannelName, ShortVerdict } from './verdict-sentence';

/** A Page in a list: its name and state, the fix in one press, and everything else when it's opened. */
export class PageRow extends Component<PageCardProps, { open: boolean }> {
  override state = { open: false };

  #turn = () => this.setState(({ open }) => ({ open: !open }));

  override render(props: PageCardProps) {
    const { page, texts } = props;
    const { open } = this.state;
    const [lead] = page.channels;
    return (
      <li class={`row tone-${page.tone}`}>
        <div class="row-line">
          <button type="button" class="row-button" aria-expanded={open} onClick={this.#turn}>
            <Icon name={page.checking ? 'checking' : page.tone} />
            <span class="row-text">
              <span class="row-name">
                <Name>{page.name}</Name>
                {page.mutedUntil !== null && <Icon name="muted" />}
              </span>
              <span class="row-state">
                <ShortVerdict channel={lead} texts={texts} checking={page.checking} />
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
          {!open && <FixButton {...props} channel={lead} />}
        </div>
        {open && <PageCard {...props} />}
      </li>
    );
  }
}
