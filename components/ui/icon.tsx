import * as DRAWINGS from './icon-drawings';

export type IconName = keyof typeof DRAWINGS;

// Whoever shows an icon by its name takes them all.
const drawings: Readonly<Record<IconName, string>> = { ...DRAWINGS };

/** An icon beside a text that says the same: hidden from assistive technology. Size and colour are the style sheet's. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      // Only our own drawings get here, nothing from outside.
      dangerouslySetInnerHTML={{ __html: drawings[name] }}
    />
  );
}
