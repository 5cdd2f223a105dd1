import { foldName } from '../domain/app-names';
import { says } from './lexicon/meaning';
import type { Piece } from './piece';
import type { PieceReader } from './pieces';
import { roleOf } from './roles';
import { composedParent, isShown } from './visible';

/** The level of a heading; a text that isn't one stands above all of them. */
function levelOf(element: Element): number {
  const heading = element.closest('[role="heading"],h1,h2,h3,h4,h5,h6');
  if (!heading) return 0;
  return Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/u.exec(heading.localName)?.[1] ?? 2);
}

/** Whether a text is the head of a column rather than a name in it. */
function isHeadOfColumn({ element }: Piece): boolean {
  const head = element.closest('th:not([scope="row"]),[role="columnheader"]');
  const row = head?.closest('tr,[role="row"]');
  return row !== null && row !== undefined && [...row.children].every((cell) => cell.matches('th,[role="columnheader"]'));
}

/** Whether a title stands under a name as its caption: then the name is a value, and no entry of the list before it. */
function isCaptionOf(name: Piece | undefined, title: Piece | undefined, reader: PieceReader): boolean {
  if (name?.kind !== 'name' || title?.kind !== 'title' || title.title.kind !== 'field') return false;
  let container: Element | null = name.element;
  while (container && !container.contains(title.element)) container = composedParent(container);
  return container !== null && reader.within(container).length === 2;
}

/** The pieces of the list under a title "Connected apps": up to the next title or heading. */
export function listUnder(title: Element, reader: PieceReader): Piece[] {
  for (let container: Element | null = title; container; container = composedParent(container)) {
    const pieces = reader.within(container).filter((piece) => piece.kind !== 'name' || !isHeadOfColumn(piece));
    const index = pieces.findIndex(
      (piece) =>
        (piece.kind === 'title' || piece.kind === 'button') &&
        (piece.element === title || piece.element.contains(title) || title.contains(piece.element)),
    );
    const after = pieces.slice(index + 1);
    const end = after.findIndex(
      (piece) =>
        (piece.kind === 'title' && !['primary-receiver', 'secondary-receiver', 'app-settings'].includes(piece.title.meaning)) ||
        (piece.kind === 'heading' && levelOf(piece.element) <= levelOf(title)),
    );
    const list = end < 0 ? after : after.slice(0, isCaptionOf(after[end - 1], after[end], reader) ? end - 1 : end);
    if (list.some((piece) => piece.kind === 'name' || piece.kind === 'late' || piece.kind === 'prose' || piece.kind === 'empty'))
      return list;
    if (end >= 0 || ['main', 'dialog', 'tabpanel'].includes(roleOf(container)) || container.localName === 'body') return list;
  }
  return [];
}

const HIGHEST_ROW = 8;
const ROWS = new Set(['row', 'listitem']);

const BESIDE_ROLE: ReadonlySet<Piece['kind']> = new Set(['name', 'heading', 'prose', 'picture']);

/** What a row holds besides its app's name, as one text to compare with other rows. */
function signatureOf(pieces: readonly Piece[]): string {
  return pieces
    .flatMap((piece) => {
      if (piece.kind === 'button') return says(piece.text, 'configure') ? 'configure' : piece.text;
      if (piece.kind === 'title') return piece.title.meaning.endsWith('-receiver') ? 'role' : piece.title.meaning;
      return BESIDE_ROLE.has(piece.kind) ? [] : piece.kind;
    })
    .join();
}

function isSameKind(one: Element, other: Element): boolean {
  return one.localName === other.localName && one.getAttribute('role') === other.getAttribute('role');
}

/** A row that is like those that name an app, and doesn't, waits for its name. */
function namesEveryRow(list: readonly Piece[], reader: PieceReader): boolean {
  const names = list.filter((piece) => piece.kind === 'name').map(({ element }) => element);
  return names.every((name) => {
    let row: Element | null = name;
    for (let height = 0; row && height < HIGHEST_ROW; height += 1) {
      const parent: Element | null = composedParent(row);
      if (!parent || parent.localName === 'body') return true;
      const own: Element = row;
      const signature = signatureOf(reader.within(own));
      const nameless = [...parent.children].some((other) => {
        if (other === own || !isSameKind(other, own) || !isShown(other)) return false;
        const pieces = reader.within(other);
        if (pieces.some((piece) => piece.kind === 'name') || signatureOf(pieces) !== signature) return false;
        return signature !== '' || (pieces.length === 0 && ROWS.has(roleOf(own)));
      });
      if (nameless) return false;
      if (names.some((other) => other !== name && parent.contains(other)) || roleOf(parent) === 'main') return true;
      row = parent;
    }
    return true;
  });
}

const MORE =
  /^(?:(?:show|see|load|view) (?:more|all)|next|more apps|xem thêm|xem tất cả|tải thêm|tiếp(?: theo)?|trang sau|ver (?:más|mais|todo|tudo|todas)|mostrar más|voir (?:plus|tout)|lihat (?:selengkapnya|semua)|ดูเพิ่มเติม|ดูทั้งหมด|もっと見る|すべて表示|더 보기|모두 보기)/u;
const PART_OF = /(\d+)\s?(?:of|out of|trên|trong|\/|de|sur|dari|จาก)\s?(\d+)/u;
const LONGEST_LIST = 4000;

/** Whether the screen shows only some of the apps, by a button for more of them or a count. */
function isCutShort(list: readonly Piece[], title: Element): boolean {
  if (list.some((piece) => piece.kind === 'button' && MORE.test(foldName(piece.text)))) return true;
  const names = list.filter((piece) => piece.kind === 'name');
  let container: Element | null = title;
  while (container && !names.every(({ element }) => container?.contains(element))) container = composedParent(container);
  const text = container?.textContent ?? '';
  const [, shown, all] = (text.length <= LONGEST_LIST && PART_OF.exec(foldName(text))) || [];
  return shown !== all;
}

/** Whether a list under its title holds all apps that there are: only then one that isn't in it is missing. */
export function isWholeList(list: readonly Piece[], title: Element, reader: PieceReader): boolean {
  return !list.some(({ kind }) => kind === 'late') && !isCutShort(list, title) && namesEveryRow(list, reader);
}
