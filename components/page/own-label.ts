import { cleanName } from '../domain/app-names';
import { type Title, titleOf, titleWithValue } from './lexicon/meaning';
import { asValue, nameWithin, referenced } from './shown-name';
import { kindOfText } from './text-kind';
import { textBeside, textsWithin, visibleText } from './text-run';

interface OwnLabel {
  title: Title | null;
  foreign: boolean;
  /** The value that the label itself names. */
  value?: string | null | undefined;
}

/** The title that a label is, alone or before words that explain it. */
function titleOfLabel(label: Element, ourApps: readonly string[]): Title | null {
  const whole = titleOf(cleanName(label.textContent ?? ''));
  if (whole || label.childElementCount === 0) return whole;
  const [first, ...others] = textsWithin(label, ourApps);
  return first !== undefined && others.length > 0 && others.every((text) => kindOfText(text, ourApps) === 'prose') ? titleOf(first) : null;
}

/** The words that label a control, taken apart into the title and, where the label holds it, the value. */
export function ownLabel(element: Element, ownText: string, ourApps: readonly string[]): OwnLabel {
  const labelled = referenced(element, 'aria-labelledby');
  if (labelled.length > 0) {
    const outside = labelled.filter((label) => !element.contains(label) && label !== element);
    const inside = labelled.filter((label) => element.contains(label) || label === element);
    // A label that is all that the control shows is its value, though an app may be called like a title.
    const naming = labelled.filter((label) => !element.contains(label) || visibleText(label) !== ownText);
    const title = naming.map((label) => titleOfLabel(label, ourApps)).find((found) => found !== null) ?? null;
    const rest = outside.filter((label) => titleOfLabel(label, ourApps) === null);
    const last = labelled.at(-1);
    if (title) {
      const shows = last && titleOfLabel(last, ourApps) === null ? nameWithin(last, ourApps) : undefined;
      return shows === undefined ? { title, foreign: false } : { title, foreign: false, value: shows };
    }
    // "Value only": the label names what the control shows, or is a word such as "Select an app".
    const foreign = rest.some((label) => {
      const text = cleanName(label.textContent ?? '');
      return (
        text !== '' &&
        text !== ownText &&
        kindOfText(text, ourApps) !== 'empty' &&
        kindOfText(text, ourApps) !== 'nothing' &&
        kindOfText(text, ourApps) !== 'channel'
      );
    });
    if (foreign || inside.length > 0 || outside.length === 0) return { title: null, foreign };
    const value = last ? nameWithin(last, ourApps) : undefined;
    return value === undefined ? { title: null, foreign: false } : { title: null, foreign: false, value };
  }
  const spoken = cleanName(element.getAttribute('aria-label') ?? '');
  if (spoken !== '') {
    const title = titleOf(spoken);
    if (title) return { title, foreign: false };
    const both = titleWithValue(spoken) ?? titleWithValue(spoken.replace(/[,，]\s*/u, ': '));
    if (both) return { title: both.title, foreign: false, value: asValue(both.value, ourApps) };
    const kind = kindOfText(spoken, ourApps);
    return { title: null, foreign: spoken !== ownText && kind !== 'empty' && kind !== 'nothing' };
  }
  const labels = (element as HTMLSelectElement).labels;
  for (const label of labels ?? []) {
    const text = textBeside(label, element);
    const title = titleOf(text) ?? titleOfLabel(label, ourApps);
    if (title) return { title, foreign: false };
    const kind = kindOfText(text, ourApps);
    if (text !== '' && kind !== 'nothing' && kind !== 'empty' && kind !== 'channel' && labels?.length)
      return { title: null, foreign: true };
  }
  return { title: null, foreign: false };
}
