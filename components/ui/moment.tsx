import type { Texts } from './texts';

interface MomentProps {
  at: number;
  texts: Texts;
}

/** How long ago or in how long, with the exact moment on hover and for machines. */
export function Ago({ at, texts }: MomentProps) {
  return (
    <time dateTime={new Date(at).toISOString()} title={texts.moment(at)}>
      {texts.ago(at)}
    </time>
  );
}

/** A moment: "14:05 hôm nay". */
export function Moment({ at, texts }: MomentProps) {
  return <time dateTime={new Date(at).toISOString()}>{texts.moment(at)}</time>;
}
