import type { Content } from './element.ts';

/** What a screen gives the frame around it. */
export interface Screen {
  title: string;
  body: Content;
  dialog?: Content;
}
