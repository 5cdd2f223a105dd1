import {
  attention,
  check,
  checking,
  intended,
  more,
  muted,
  offline,
  open,
  permission,
  right,
  search,
  unknown,
  wrong,
} from './icon-drawings';

const DRAWINGS = { attention, check, checking, intended, more, muted, offline, open, permission, right, search, unknown, wrong };

export type IconName = keyof typeof DRAWINGS;

interface DrawingProps {
  /** What is inside the `svg` element. */
  drawing: string;
  name?: string;
}

/** A drawing beside a text that says the same: hidden from assistive technology. Size and colour are the style sheet's. */
export function Drawing({ drawing, name }: DrawingProps) {
  return (
    <svg
      class={name === undefined ? 'icon' : `icon icon-${name}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      // Only our own drawings get here, nothing from outside.
      dangerouslySetInnerHTML={{ __html: drawing }}
    />
  );
}

/** The drawing of a state or of what can be done about it. */
export function Icon({ name }: { name: IconName }) {
  return <Drawing drawing={DRAWINGS[name]} name={name} />;
}
