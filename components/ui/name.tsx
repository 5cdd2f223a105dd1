/** Longest name that is written out; Meta lets Pages and apps have hundreds of letters. */
const LONGEST = 64;

/** A name from outside: text only, in a direction of its own, cut where it would push out what is said of it. */
export function Name({ children }: { children: string }) {
  const letters = Array.from(children);
  if (letters.length <= LONGEST) return <bdi class="name">{children}</bdi>;
  return (
    <bdi class="name" title={children}>
      {letters.slice(0, LONGEST - 1).join('')}…
    </bdi>
  );
}
