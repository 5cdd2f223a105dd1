import type { Content } from './element.ts';

export function www(): { title: string; body: Content; dialog: Content; menu: Content } {
  return { title: 'Facebook', body: null, dialog: null, menu: null };
}
