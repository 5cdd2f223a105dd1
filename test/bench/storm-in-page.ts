// What is put into a page of the replica so that it's as large and as restless as Meta's: each function runs in the page by itself.

/** Fills a page up with conversations beside what it shows, as far as `nodes` nodes (elements and texts) in all; gives how many there are. */
export function fill(nodes: number): number {
  const count = (): number => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let all = 0;
    while (walker.nextNode()) all += 1;
    return all;
  };
  const element = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };
  const names = ['Lan', 'Minh', 'Hà', 'Tuấn', 'Thảo'];
  const words = ['Đơn hàng', 'còn hàng không', 'giao hôm nay', 'nhé shop', 'cảm ơn'];
  // 16 nodes.
  const conversation = (index: number): HTMLElement =>
    element(
      'div',
      { role: 'row', class: `x${index % 97} x1n2onr6` },
      element(
        'div',
        { role: 'gridcell' },
        element(
          'a',
          { role: 'link', href: `/messages/t/${index}` },
          element('div', { class: 'x78zum5' }, element('span', {}, names[index % 5] ?? '')),
        ),
        element(
          'div',
          { class: 'xh8yej3' },
          element('span', { dir: 'auto' }, element('span', { class: 'snippet' }, `${words[index % 5]} ${index}`)),
          element('span', {}, '·'),
          element('abbr', { 'aria-label': `${index % 60} minutes ago` }, element('span', { class: 'time' }, `${index % 60}m`)),
        ),
      ),
    );
  const missing = Math.max(0, nodes - count());
  const rows = Array.from({ length: Math.ceil(missing / 16) }, (_, index) => conversation(index));
  const grid = element('div', { role: 'grid', id: 'crowd' });
  // As lists of that length are drawn: what is far below takes room only.
  const part = 'content-visibility:auto;contain-intrinsic-height:2000px';
  while (rows.length > 0) grid.append(element('div', { role: 'rowgroup', style: part }, ...rows.splice(0, 50)));
  document.body.append(element('div', { role: 'complementary', 'aria-label': 'Contacts', style: 'height:400px;overflow:auto' }, grid));
  return count();
}

/**
 * Changes so much of the conversations in a second, for so many milliseconds: new words, another class, rows that go and come. In a hidden
 * tab, whose timers come once a second, a second's worth at once. Gives how many changes were made.
 */
export function storm(perSecond: number, duration: number): Promise<number> {
  const rows = [...document.querySelectorAll('#crowd [role="row"]')].map((row) => ({
    row,
    snippet: row.querySelector('.snippet') as Element,
    time: row.querySelector('.time') as Element,
  }));
  let made = 0;
  const change = (): void => {
    made += 1;
    const { row, snippet, time } = rows[(made * 7919) % rows.length] as (typeof rows)[number];
    if (made % 10 === 0) row.parentElement?.append(row);
    else if (made % 3 === 0) row.setAttribute('class', `x${made % 97} x1n2onr6`);
    else if (made % 3 === 1) snippet.textContent = `Tin nhắn ${made}`;
    else if (time.firstChild) time.firstChild.nodeValue = `${made % 60}m`;
  };
  const begun = performance.now();
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const passed = Math.min(performance.now() - begun, duration);
      while (made < (passed / 1000) * perSecond) change();
      if (passed < duration) return;
      clearInterval(timer);
      resolve(made);
    }, 10);
  });
}
