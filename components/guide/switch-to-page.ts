import { foldName } from '../domain/app-names';
import { speaksOf } from '../page/lexicon/meaning';
import { NOT_ACTING_AS_PAGE } from '../page/lexicon/phrases';
import { BUTTONS, isEnabled, labelOf, matterIn, namesOf } from './controls';
import { switchesToPage } from './guidance';
import type { Situation } from './next-step';
import type { PointStep } from './step';

/**
 * The button of Meta's prompt to go on as the Page, where the prompt names the Page of the goal; `null` where there is none or where
 * it could be about another Page.
 */
export function stepToActAsPage({ document, pageName }: Situation): PointStep | null {
  if (!pageName || !document.body) return null;
  const buttons = matterIn(document.body, BUTTONS).filter((button) => isEnabled(button) && namesOf(button).some(switchesToPage));
  const [button] = buttons;
  if (!button || buttons.length !== 1 || !promptNames(button, pageName)) return null;
  return {
    kind: 'point',
    action: 'act-as-page',
    element: button,
    label: labelOf(button),
    task: 'default-app',
    precious: [],
    remaining: null,
  };
}

function promptNames(button: Element, pageName: string): boolean {
  for (let around = button.parentElement, height = 0; around && height < 6; around = around.parentElement, height += 1) {
    const text = around.textContent ?? '';
    if (text.length > 600) return false;
    if (speaksOf(text, NOT_ACTING_AS_PAGE)) return foldName(text).includes(foldName(pageName));
  }
  return false;
}
