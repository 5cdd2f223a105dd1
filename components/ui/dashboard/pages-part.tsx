import { Component } from 'preact';
import type { DashboardTexts } from '../../i18n/dashboard';
import { spanText } from '../../i18n/time';
import { Icon } from '../icon';
import type { Texts } from '../texts';
import { BulkBar } from './bulk-bar';
import type { DashboardActions } from './dashboard-actions';
import { chosen, countsOf, type Entry, FILTERS, type Filter, ORDERS, type Order } from './dashboard-view';
import { PageTable } from './page-table';

interface PagesPartProps {
  entries: readonly Entry[];
  exposure: { pages: number; seen: number };
  canCheck: boolean;
  texts: Texts;
  translate: DashboardTexts;
  actions: DashboardActions;
}

interface PagesPartState {
  query: string;
  filter: Filter;
  order: Order;
  selected: ReadonlySet<string>;
}

/** The table of all Pages with what narrows it down, and what can be done with several at once. */
export class PagesPart extends Component<PagesPartProps, PagesPartState> {
  override state: PagesPartState = { query: '', filter: 'all', order: 'worst', selected: new Set() };

  #select = (pageId: string, isSelected: boolean) => {
    const selected = new Set(this.state.selected);
    if (isSelected) selected.add(pageId);
    else selected.delete(pageId);
    this.setState({ selected });
  };

  #search: HTMLInputElement | null = null;

  #clear = () => {
    this.setState({ selected: new Set() });
    // The button that was pressed goes away with the selection.
    this.#search?.focus();
  };

  #controls({ entries, translate }: PagesPartProps, { query, filter, order }: PagesPartState) {
    const counts = countsOf(entries);
    return (
      <div class="controls">
        <label class="search">
          <Icon name="search" />
          <span class="unseen">{translate('search')}</span>
          <input
            type="search"
            ref={(element) => {
              this.#search = element;
            }}
            value={query}
            placeholder={translate('search')}
            onInput={({ currentTarget }) => this.setState({ query: currentTarget.value })}
          />
        </label>
        <label>
          <span class="unseen">{translate('order')}</span>
          <select value={order} onChange={({ currentTarget }) => this.setState({ order: currentTarget.value as Order })}>
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {translate(`order.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="filters">
          <legend class="unseen">{translate('filter')}</legend>
          {FILTERS.filter((one) => one === 'all' || one === filter || counts[one] > 0).map((one) => (
            <label key={one} class={`filter tone-${one}`}>
              <input class="over" type="radio" name="filter" checked={one === filter} onChange={() => this.setState({ filter: one })} />
              {one !== 'all' && <Icon name={one} />}
              {translate(`filter.${one}`)} <b>{new Intl.NumberFormat(translate.language).format(counts[one])}</b>
            </label>
          ))}
        </fieldset>
      </div>
    );
  }

  override render(props: PagesPartProps, state: PagesPartState) {
    const { entries, exposure, canCheck, texts, translate, actions } = props;
    const pages = chosen(entries, state);
    // Ticked Pages that are no longer listed aren't meant: nobody sees them.
    const ids = pages.filter(({ id }) => state.selected.has(id)).map(({ id }) => id);
    const watched = pages.filter((page) => page.watched && state.selected.has(page.id)).map(({ id }) => id);
    return (
      <>
        {exposure.pages > 0 && (
          <p class="exposure tone-wrong">
            {translate('exposure.all', { count: exposure.pages, span: spanText(translate.language, exposure.seen) })}
          </p>
        )}
        {entries.length > 0 && this.#controls(props, state)}
        {ids.length > 0 && (
          <BulkBar
            count={ids.length}
            canCheck={canCheck}
            translate={translate}
            onCheck={() => actions.check(ids)}
            onMute={(muted) => {
              for (const id of watched) actions.mute(id, muted ? Number.MAX_SAFE_INTEGER : null);
            }}
            onRemove={() => {
              for (const id of ids) actions.remove(id);
              this.#clear();
            }}
            onClear={this.#clear}
          />
        )}
        <p class={pages.length === 0 ? 'soft empty' : 'unseen'} role="status">
          {entries.length > 0 && (pages.length === 0 ? translate('pages.no-match') : translate('pages.found', { count: pages.length }))}
        </p>
        {pages.length > 0 && (
          <PageTable
            pages={pages}
            selected={state.selected}
            texts={texts}
            translate={translate}
            actions={actions}
            onSelect={this.#select}
            onSelectAll={(all) => this.setState({ selected: new Set(all ? pages.map(({ id }) => id) : []) })}
          />
        )}
        {entries.length === 0 && (
          <section class="panel nothing">
            <h3>{translate('pages.none')}</h3>
            <p class="soft">{translate('pages.none.text')}</p>
            <button type="button" class="button primary" onClick={actions.openSuite}>
              {translate('open-suite')}
            </button>
          </section>
        )}
      </>
    );
  }
}
