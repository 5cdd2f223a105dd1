import { markedName, shortName } from '../domain/told-name';

/** A name from outside: text only, in a direction of its own, cut where it would push out what is said of it. */
export function Name({ children }: { children: string }) {
  const whole = markedName(children);
  const short = shortName(children);
  return (
    <bdi class="name" {...(short === whole ? {} : { title: whole })}>
      {short}
    </bdi>
  );
}
