import { useTexts } from './texts';

/** How long ago or in how long, with the exact moment on hover and for machines. */
export function Ago({ at }: { at: number }) {
  const texts = useTexts();
  return (
    <time dateTime={new Date(at).toISOString()} title={texts.moment(at)}>
      {texts.ago(at)}
    </time>
  );
}

/** A moment: "14:05 hôm nay". */
export function Moment({ at }: { at: number }) {
  const texts = useTexts();
  return <time dateTime={new Date(at).toISOString()}>{texts.moment(at)}</time>;
}
