// What the reader's helpers find out about the controls of a screen.

import { cleanName, DEFAULT_OUR_APPS } from '../../../components/domain/app-names';
import { isSwitchFor } from '../../../components/page/connected-apps';
import { roleOf } from '../../../components/page/roles';
import { visibleText } from '../../../components/page/text-run';
import { valueControlAt } from '../../../components/page/value-control';
import { isShown } from '../../../components/page/visible';

export interface FoundControl {
  /** Where it stands: which child element of which, from the document's element down. */
  path: string;
  role: string;
  shown: boolean;
  /** Its visible words, and the label that an attribute gives it. */
  text: string;
  label: string;
  /** The title that the reader takes for its label, as it is worded there; absent where it finds none. */
  title?: string;
  /** The value that the reader takes from it; absent where it is no control of a value. */
  value?: string | null;
  takesControl?: true;
}

const CONTROLS =
  'button,[role="button"],[role="combobox"],select,[role="switch"],[role="radio"],input[type="radio"],[role="tab"],[role="checkbox"],input[type="checkbox"],[role="listbox"]';

function pathOf(element: Element): string {
  const steps: number[] = [];
  for (let current = element; current.parentElement; current = current.parentElement)
    steps.unshift([...current.parentElement.children].indexOf(current));
  return steps.join('/');
}

export function controls(): FoundControl[] {
  return [...document.body.querySelectorAll(CONTROLS)].map((element) => {
    const control = valueControlAt(element, DEFAULT_OUR_APPS);
    const value = control && control !== 'pop-up' && typeof control.value !== 'symbol' ? control.value : undefined;
    const title = control && control !== 'pop-up' ? control.title : null;
    const role = roleOf(element);
    const isSwitch = role === 'switch' || role === 'checkbox';
    return {
      path: pathOf(element),
      role,
      shown: isShown(element),
      text: visibleText(element),
      label: cleanName(element.getAttribute('aria-label') ?? ''),
      ...(title && { title: title.meaning }),
      ...(value !== undefined && { value }),
      ...(isSwitch && isSwitchFor(element, 'take-control') && { takesControl: true as const }),
    };
  });
}
