/** Icons by Lucide (https://lucide.dev, ISC licence), one by one, so that only those used are in the bundle. */

import bellOff from 'lucide-static/icons/bell-off.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleQuestionMark from 'lucide-static/icons/circle-question-mark.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import keyRound from 'lucide-static/icons/key-round.svg?raw';
import loaderCircle from 'lucide-static/icons/loader-circle.svg?raw';
import octagonX from 'lucide-static/icons/octagon-x.svg?raw';
import refreshCw from 'lucide-static/icons/refresh-cw.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import userCheck from 'lucide-static/icons/user-check.svg?raw';
import wifiOff from 'lucide-static/icons/wifi-off.svg?raw';
import type { Tone } from './page-view';

/** What is inside the `svg` element of a Lucide file; sizes and colours are the style sheet's. */
function drawing(file: string): string {
  return file.slice(file.indexOf('>', file.indexOf('<svg')) + 1, file.lastIndexOf('</svg>'));
}

const DRAWINGS = {
  right: drawing(circleCheck),
  wrong: drawing(octagonX),
  attention: drawing(triangleAlert),
  unknown: drawing(circleQuestionMark),
  intended: drawing(userCheck),
  checking: drawing(loaderCircle),
  check: drawing(refreshCw),
  more: drawing(ellipsis),
  open: drawing(chevronDown),
  muted: drawing(bellOff),
  search: drawing(search),
  offline: drawing(wifiOff),
  permission: drawing(keyRound),
} satisfies Record<Tone, string> & Record<string, string>;

export type IconName = keyof typeof DRAWINGS;

/** An icon beside a text that says the same: hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      // The package's own files, read at build time: nothing from outside gets here.
      dangerouslySetInnerHTML={{ __html: DRAWINGS[name] }}
    />
  );
}
