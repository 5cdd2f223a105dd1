import { CopyRequest } from './copy-request';
import type { PageActions } from './page-actions';
import type { ChannelView, PageView } from './page-view';
import type { Texts } from './texts';

type WayOut = 'fix' | 'sign-in' | 'open-screen' | 'copy' | 'check' | null;

/** What gets the Page right, or at least known: the one primary button. */
function wayOut({ failed }: PageView, { state, tone }: ChannelView): WayOut {
  if (tone === 'wrong' || tone === 'attention') return 'fix';
  if (state !== 'unreadable') return tone === 'unknown' ? 'check' : null;
  switch (failed?.reason) {
    case 'signed-out':
      return 'sign-in';
    case 'no-access':
      return 'copy';
    case 'offline':
    case 'interrupted':
    case 'no-permission':
    case 'no-window':
      return 'check';
    default:
      return 'open-screen';
  }
}

interface PageButtonsProps {
  page: PageView;
  ours: string;
  canCheck: boolean;
  texts: Texts;
  actions: PageActions;
}

/** The buttons of a Page: one primary way out, and a look now. */
export function PageButtons(props: PageButtonsProps) {
  const { page, canCheck, texts, actions } = props;
  const [channel] = page.channels;
  const way = wayOut(page, channel);
  const idle = canCheck && !page.checking;
  return (
    <div class="buttons">
      {way === 'copy' && <CopyRequest {...props} look="button primary" />}
      {way !== null && way !== 'check' && way !== 'copy' && (
        <button type="button" class="button primary" onClick={() => actions.fix(page.id, channel.channel)}>
          {texts.page(way)}
        </button>
      )}
      <button
        type="button"
        class={way === 'check' ? 'button primary' : 'button quiet'}
        // Not `disabled`: the button keeps the focus while it waits.
        aria-disabled={!idle}
        onClick={() => idle && actions.check([page.id])}
      >
        {texts.page(page.checking ? 'checking' : 'check')}
      </button>
    </div>
  );
}
