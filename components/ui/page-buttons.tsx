import type { PageActions } from './page-actions';
import { CopyRequest } from './page-menu';
import type { ChannelView, PageView } from './page-view';
import { useTexts } from './texts';

type WayOut = 'fix' | 'sign-in' | 'open-screen' | 'copy' | 'check' | null;

/** What gets the Page right, or at least known: the one primary button. */
export function wayOut(page: PageView, channel: ChannelView): WayOut {
  switch (channel.state) {
    case 'other-app':
    case 'meta-inbox':
    case 'diverted':
    case 'nothing-chosen':
      return 'fix';
    case 'stale':
    case 'not-checked':
      return 'check';
    case 'ours':
    case 'intended':
      return null;
    case 'unreadable':
      break;
  }
  switch (page.failed?.reason) {
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
  actions: PageActions;
}

/** The buttons of a Page: one primary way out, and a look now. */
export function PageButtons({ page, ours, canCheck, actions }: PageButtonsProps) {
  const { page: translate } = useTexts();
  const [channel] = page.channels;
  const way = wayOut(page, channel);
  return (
    <div class="buttons">
      {way === 'copy' ? (
        <CopyRequest page={page} ours={ours} actions={actions} primary />
      ) : (
        way !== null &&
        way !== 'check' && (
          <button type="button" class="button primary" onClick={() => actions.fix(page.id, channel.channel)}>
            {translate(way)}
          </button>
        )
      )}
      <button
        type="button"
        class={`button ${way === 'check' ? 'primary' : 'quiet'}`}
        // Not `disabled`: the button keeps the focus while it waits.
        aria-disabled={page.checking || !canCheck}
        onClick={() => !page.checking && canCheck && actions.check([page.id])}
      >
        {translate(page.checking ? 'checking' : 'check')}
      </button>
    </div>
  );
}
