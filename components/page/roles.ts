/** Roles that the reader asks for, explicit or implied by the tag. */

// A map, since a page can call an element `constructor`.
const IMPLIED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    button: 'button',
    summary: 'button',
    select: 'select',
    textarea: 'textbox',
    nav: 'navigation',
    main: 'main',
    aside: 'complementary',
    article: 'article',
    dialog: 'dialog',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    legend: 'heading',
    caption: 'heading',
    tr: 'row',
    li: 'listitem',
    img: 'img',
    option: 'option',
    blockquote: 'blockquote',
    progress: 'progressbar',
  }),
);

const IMPLIED_BY_TYPE: Readonly<Record<string, string>> = {
  radio: 'radio',
  checkbox: 'checkbox',
  button: 'button',
  submit: 'button',
  hidden: 'none',
};

/** The element's role: the first token of `role`, else what its tag implies, else an empty string. */
export function roleOf(element: Element): string {
  const explicit = element.getAttribute('role')?.trim().split(/\s+/u)[0];
  if (explicit) return explicit;
  if (element.localName === 'a') return element.hasAttribute('href') ? 'link' : '';
  if (element.localName === 'input') return IMPLIED_BY_TYPE[(element as HTMLInputElement).type] ?? 'textbox';
  // What opens a list of choices is a drop-down though nobody says so.
  return IMPLIED.get(element.localName) ?? (element.getAttribute('aria-haspopup') === 'listbox' ? 'combobox' : '');
}

/** Whether a control can't be used now. */
export function isDisabled(element: Element): boolean {
  return element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled');
}

/** Radio buttons of one group in a browser's own making: there the property tells, and what ARIA says can be stale. */
function isOneOfCheckedGroup(radio: HTMLInputElement): boolean {
  if (radio.type !== 'radio' || radio.hasAttribute('role') || radio.name === '') return false;
  const group = radio.ownerDocument.getElementsByName(radio.name);
  return [...group].some(
    (other) => other.localName === 'input' && other.getRootNode() === radio.getRootNode() && (other as HTMLInputElement).checked,
  );
}

/** Whether a radio, switch, checkbox or option is on. A saved screen may have lost the property, and keep the attribute. */
export function isOn(element: Element): boolean {
  if (element.localName !== 'input') return element.getAttribute('aria-checked') === 'true';
  const input = element as HTMLInputElement;
  return input.checked || (element.getAttribute('aria-checked') === 'true' && !isOneOfCheckedGroup(input));
}
