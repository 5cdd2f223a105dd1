import { roleOf } from '../roles';
import { scrubLink } from './address';
import type { Placeholders } from './placeholder';
import type { ScrubbedTexts } from './texts';

/** What is needed to write the attributes of a tree. */
export interface AttributeContext {
  placeholders: Placeholders;
  texts: ScrubbedTexts;
  /** The document's address, to which its links are relative. */
  base: string;
}

export type Attributes = Map<string, string>;

const ROLES: ReadonlySet<string> = new Set(
  (
    'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary contentinfo definition deletion ' +
    'dialog directory document emphasis feed figure form generic grid gridcell group heading img image insertion link list listbox listitem log main mark marquee math ' +
    'menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup ' +
    'rowheader scrollbar search searchbox separator slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time ' +
    'timer toolbar tooltip tree treegrid treeitem'
  ).split(' '),
);
const STATES: ReadonlySet<string> = new Set(
  (
    'aria-checked aria-selected aria-pressed aria-expanded aria-hidden aria-busy aria-disabled aria-current aria-haspopup aria-live aria-modal aria-multiline ' +
    'aria-multiselectable aria-orientation aria-readonly aria-required aria-sort aria-invalid aria-autocomplete aria-atomic aria-relevant'
  ).split(' '),
);
const STATE_VALUES =
  /^(?:|true|false|mixed|undefined|page|step|location|date|time|menu|listbox|tree|grid|dialog|horizontal|vertical|ascending|descending|other|none|off|polite|assertive|inline|list|both|additions|removals|text|all|additions text)$/u;
const FLAGS: ReadonlySet<string> = new Set(['hidden', 'inert', 'open', 'disabled', 'readonly', 'required', 'multiple']);
const REFERENCES: ReadonlySet<string> = new Set(
  'id for aria-labelledby aria-describedby aria-controls aria-owns aria-activedescendant aria-details aria-errormessage aria-flowto list form headers popovertarget commandfor'.split(
    ' ',
  ),
);
const TEXTS: ReadonlySet<string> = new Set(
  'title placeholder aria-description aria-roledescription aria-valuetext aria-placeholder aria-braillelabel label summary'.split(' '),
);
const COUNTS: ReadonlySet<string> = new Set([
  'aria-level',
  'colspan',
  'rowspan',
  'size',
  'aria-colspan',
  'aria-rowspan',
  'aria-setsize',
  'aria-posinset',
]);
const INPUT_TYPES: ReadonlySet<string> = new Set(
  'button checkbox email hidden number password radio range reset search submit tel text url'.split(' '),
);
/** Attributes of which only some values say nothing of a person. A map, since a page can call an attribute `constructor`. */
const ENUMERATED: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    dir: /^(?:ltr|rtl|auto)$/iu,
    lang: /^[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?(?:[-_][A-Z]{2})?$/u,
    contenteditable: /^(?:|true|false|plaintext-only)$/iu,
    popover: /^(?:|auto|manual|hint)$/iu,
    scope: /^(?:row|col|rowgroup|colgroup)$/iu,
    tabindex: /^(?:0|-1)$/u,
    'data-visualcompletion': /^(?:loading-state|ignore|ignore-dynamic|ignore-late-mutation|media-vc-image|css-img)$/u,
  }),
);
// Names that the reader asks for: of Business Suite's Page switcher, and of the log-in form's fields.
const PAGELETS: ReadonlySet<string> = new Set(['BizKitPresenceSelector']);
const FIELD_NAMES: ReadonlySet<string> = new Set(['pass', 'email']);
const CLASS_WORDS = /skeleton|shimmer|spinner|loading|placeholder|glimmer/giu;

function classes(value: string): string {
  return value.replace(/\S+/gu, (token) => {
    const words = token.match(CLASS_WORDS);
    return words ? words.join('-').toLowerCase() : token.replace(/\p{N}/gu, '0').replace(/[^0_-]/gu, 'x');
  });
}

function named(element: Element, value: string, { placeholders }: AttributeContext): string {
  return FIELD_NAMES.has(value) ? value : placeholders.ofToken(element.localName === 'slot' ? 'slot' : 'name', value);
}

/** The value of an attribute as it is saved; `null` where the attribute isn't. */
function scrubbed(element: Element, name: string, value: string, context: AttributeContext): string | null {
  const { placeholders, texts, base } = context;
  if (name === 'role') {
    return value
      .split(/\s+/u)
      .filter(Boolean)
      .map((role) => (ROLES.has(role) ? role : 'x'))
      .join(' ');
  }
  if (name === 'class') return classes(value);
  if (STATES.has(name)) return STATE_VALUES.test(value.trim()) ? value.trim() : 'x';
  if (FLAGS.has(name)) return '';
  if (REFERENCES.has(name)) return value.replace(/\S+/gu, (id) => placeholders.ofToken('id', id));
  if (name === 'aria-label') return texts.ofText(value, roleOf(element) === 'img' ? 'picture' : 'name-of-place');
  if (name === 'alt') return texts.ofText(value, 'picture');
  if (TEXTS.has(name)) return texts.ofText(value, 'text');
  if (COUNTS.has(name)) return /^\d{1,2}$/u.test(value) ? value : '0';
  const enumerated = ENUMERATED.get(name);
  if (enumerated) return enumerated.test(value) ? value : null;
  if (name === 'type') {
    if (element.localName === 'input') return INPUT_TYPES.has(value.toLowerCase()) ? value.toLowerCase() : 'text';
    return element.localName === 'button' && /^(?:button|submit|reset)$/iu.test(value) ? value : null;
  }
  if (name === 'name')
    return ['input', 'select', 'textarea', 'slot', 'button'].includes(element.localName) ? named(element, value, context) : null;
  if (name === 'slot') return placeholders.ofToken('slot', value);
  if (name === 'href') return ['a', 'area'].includes(element.localName) ? scrubLink(value, base, placeholders) : null;
  if (name === 'data-pagelet') return PAGELETS.has(value) ? value : placeholders.ofToken('pagelet', value);
  if (name === 'data-surface') return value.startsWith('/bizweb:') ? '/bizweb:x' : 'x';
  return null;
}

/** What a field holds now, whatever its attributes say. */
function stateOf(element: Element, { texts }: AttributeContext): Attributes {
  const state: Attributes = new Map();
  if (element.localName === 'input') {
    const input = element as HTMLInputElement;
    const { type } = input;
    if (type === 'checkbox' || type === 'radio') {
      if (input.checked) state.set('checked', '');
    } else if (
      /^(?:button|submit|reset|text|search|email|tel|url|number)$/u.test(type) &&
      (input.value !== '' || input.hasAttribute('value'))
    ) {
      state.set('value', texts.ofText(input.value, 'text'));
    }
  } else if (element.localName === 'option' && (element as HTMLOptionElement).selected) {
    state.set('selected', '');
  }
  return state;
}

/** The attributes of an element as they are saved: those with a meaning, scrubbed; what a field holds; nothing else, not even by name. */
export function attributesOf(element: Element, context: AttributeContext): Attributes {
  const attributes: Attributes = new Map();
  for (const { name, value } of element.attributes) {
    const written = scrubbed(element, name, value, context);
    if (written !== null) attributes.set(name, written);
  }
  for (const [name, value] of stateOf(element, context)) attributes.set(name, value);
  return attributes;
}
