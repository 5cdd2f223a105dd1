// Small screens, written in different ways, with the step that a careful person would name.

import type { Channel } from '../../components/domain/reading';
import { nextStep, type Situation } from '../../components/guide/next-step';
import type { Step } from '../../components/guide/step';
import { look } from '../../components/page/look';

export const OURS = 'Haravan Funnel';
export const PAGE_ID = '1548373332058326';
export const SUITE = `https://business.facebook.com/latest/settings/conversation_routing?asset_id=${PAGE_ID}`;
export const LEGACY = `https://www.facebook.com/${PAGE_ID}/settings/?tab=advanced_messaging`;
export const CLASSIC = `https://www.facebook.com/${PAGE_ID}/settings/?tab=messenger_platform`;

export type Given = Partial<Omit<Situation, 'document' | 'url' | 'reading' | 'goal'>> & { channel?: Channel; language?: string };

/** Shows a screen, looks at it, and asks for the next step. */
export function stepOn(html: string, href = SUITE, { channel = 'messenger', language = 'en', ...rest }: Given = {}): Step {
  document.documentElement.lang = language;
  document.body.innerHTML = html;
  const reading = look(document, href, [OURS]);
  return nextStep({ document, url: new URL(href), reading, goal: { pageId: PAGE_ID, channel }, ourApps: [OURS], ...rest });
}

/** A step in short: what to do with which element (by its id), or the words' reason. */
export function inShort(step: Step): string {
  switch (step.kind) {
    case 'point':
      return `${step.action} #${step.element.id}${step.option === undefined ? '' : ` (${step.option})`}`;
    case 'done':
      return 'done';
    default:
      return `${step.kind}: ${step.reason}`;
  }
}
