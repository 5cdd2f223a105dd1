import { Component } from 'preact';
import type { Channel } from '../../domain/reading';
import type { DashboardTexts } from '../../i18n/dashboard';
import { Icon } from '../icon';
import { Ago } from '../moment';
import { Name } from '../name';
import type { PageActions } from '../page-actions';
import { FixButton } from '../page-card';
import type { PageView } from '../page-view';
import type { Texts } from '../texts';
import { ShortVerdict } from '../verdict-sentence';

interface RowProps {
  page: PageView;
  selected: boolean;
  texts: Texts;
  translate: DashboardTexts;
  actions: PageActions;
  onSelect(pageId: string, selected: boolean): void;
}

function ChannelCell({ page, channel, texts }: Pick<RowProps, 'page' | 'texts'> & { channel: Channel }) {
  const found = page.channels.find((one) => one.channel === channel);
  // What stands for a Page that nothing is known of is nobody's channel.
  if (found === undefined || (!found.known && page.channels.length === 1)) return <td class="wide soft">—</td>;
  return (
    <td class={`wide tone-${found.tone}`}>
      <span class="state">
        <Icon name={found.tone} />
        <ShortVerdict channel={found} texts={texts} />
      </span>
    </td>
  );
}

/** A Page in the table. Drawn anew only when it differs, so that hundreds of them don't slow down whoever types into the search. */
export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const { page, selected, texts, translate } = this.props;
    return page !== next.page || selected !== next.selected || texts !== next.texts || translate !== next.translate;
  }

  override render({ page, selected, texts, translate, actions, onSelect }: RowProps) {
    const [lead] = page.channels;
    return (
      <tr class={`tone-${page.tone}`}>
        <td class="tick">
          <label>
            <input type="checkbox" checked={selected} onChange={({ currentTarget }) => onSelect(page.id, currentTarget.checked)} />
            <span class="unseen">{translate('select', { page: page.name })}</span>
          </label>
        </td>
        <th scope="row">
          <a href={`#page/${page.id}`}>
            <Icon name={page.checking ? 'checking' : page.tone} />
            <Name>{page.name}</Name>
            {page.mutedUntil !== null && (
              <>
                <Icon name="muted" />
                <span class="unseen">{texts.page('muted')}</span>
              </>
            )}
          </a>
          <span class="narrow state">
            <ShortVerdict channel={lead} texts={texts} checking={page.checking} />
          </span>
        </th>
        <ChannelCell page={page} channel="messenger" texts={texts} />
        <ChannelCell page={page} channel="instagram" texts={texts} />
        <td class="wide soft">{page.lookedAt === null ? '—' : <Ago at={page.lookedAt} texts={texts} />}</td>
        <td class="act">
          <FixButton page={page} channel={lead} texts={texts} actions={actions} />
        </td>
      </tr>
    );
  }
}

interface PageTableProps extends Omit<RowProps, 'page' | 'selected'> {
  pages: readonly PageView[];
  selected: ReadonlySet<string>;
  onSelectAll(selected: boolean): void;
}

/** All Pages that are listed, one to a row. */
export function PageTable({ pages, selected, onSelectAll, ...row }: PageTableProps) {
  const { translate } = row;
  const all = pages.length > 0 && pages.every(({ id }) => selected.has(id));
  return (
    <table class="pages">
      <thead>
        <tr>
          <td class="tick">
            <label>
              <input type="checkbox" checked={all} onChange={({ currentTarget }) => onSelectAll(currentTarget.checked)} />
              <span class="unseen">{translate('select-all')}</span>
            </label>
          </td>
          <th scope="col">{translate('column.page')}</th>
          <th scope="col" class="wide">
            Messenger
          </th>
          <th scope="col" class="wide">
            Instagram
          </th>
          <th scope="col" class="wide">
            {translate('column.looked-at')}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {pages.map((page) => (
          <Row key={page.id} page={page} selected={selected.has(page.id)} {...row} />
        ))}
      </tbody>
    </table>
  );
}
