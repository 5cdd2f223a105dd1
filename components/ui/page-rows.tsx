import { Component, createRef } from 'preact';
import type { PageCardProps } from './page-card';
import { PageRow } from './page-row';
import type { PageView } from './page-view';

// More than a popup has room for. Hundreds would make each letter in the search wait.
const AT_FIRST = 30;
const AT_A_TIME = 50;

interface Props extends Omit<PageCardProps, 'page'> {
  pages: readonly PageView[];
  /** What is on the button that shows so many more. */
  more(count: number): string;
}

/** Pages in a list: the first ones, the next at a press. */
export class PageRows extends Component<Props, { shown: number }> {
  override state = { shown: AT_FIRST };
  #list = createRef<HTMLUListElement>();

  // The button may be gone after its press: who works by keyboard goes on with what it brought.
  #showMore = () => {
    const { shown } = this.state;
    const onward = () => this.#list.current?.children[shown]?.querySelector('button')?.focus();
    this.setState({ shown: shown + AT_A_TIME }, onward);
  };

  override render({ pages, more, ...card }: Props) {
    const { shown } = this.state;
    const left = Math.min(AT_A_TIME, pages.length - shown);
    return (
      <>
        <ul class="rows" ref={this.#list}>
          {pages.slice(0, shown).map((page) => (
            <PageRow key={page.id} page={page} {...card} />
          ))}
        </ul>
        {left > 0 && (
          <button type="button" class="button more-rows" onClick={this.#showMore}>
            {more(left)}
          </button>
        )}
      </>
    );
  }
}
