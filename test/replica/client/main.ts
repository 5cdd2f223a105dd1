import { currentAddress, watchHistory } from './address.ts';
import { business } from './business.ts';
import { closeList, openList } from './combobox.ts';
import { css } from './css.ts';
import { waitForVisibility } from './data.ts';
import { type Content, createRoot, h } from './element.ts';
import { signInDialog } from './sign-in-dialog.ts';
import { start } from './start.ts';
import { changed, renderWith, state } from './state.ts';
import { reportUntrustedEvents } from './untrusted-events.ts';
import { www } from './www.ts';

const mount = document.querySelector('#globalContainer, [id^="mount_0_0_"]');
if (!mount) throw new Error('Nowhere to mount');
const renderMain = createRoot(mount);

/** A place directly under body that exists only while it has something to show. */
function portal(): (content: Content) => void {
  let container: HTMLElement | null = null;
  let render: ((content: Content) => void) | null = null;
  return (content) => {
    const empty = !content || (Array.isArray(content) && content.every((each) => !each));
    if (empty) {
      render?.(null);
      container?.remove();
      container = null;
      render = null;
      return;
    }
    if (!container || !render) {
      container = document.createElement('div');
      container.className = `__fb-light-mode ${css('contents')}`;
      document.body.append(container);
      render = createRoot(container);
    }
    render(content);
  };
}

const renderDialog = portal();
const renderMenu = portal();
const renderList = portal();
const renderToast = portal();

renderWith(() => {
  const screen = currentAddress().business ? business() : www();
  document.title = screen.title;
  renderMain(screen.body);
  renderDialog(state.signedOut ? signInDialog() : screen.dialog);
  renderMenu(screen.menu);
  renderList(openList());
  const { toast } = state;
  renderToast(toast && h('div', { role: 'alert', class: css('toast', toast.error && 'toastError') }, toast.text));
});

document.addEventListener('pointerdown', ({ target }) => {
  if (!(target instanceof Element)) return;
  if (state.list && !target.closest('[role=listbox], [role=combobox]')) closeList();
  if (state.menu && !target.closest('[role=menu], [aria-haspopup=menu]')) {
    state.menu = null;
    changed();
  }
});

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !state.menu) return;
  state.menu = null;
  changed();
});

if (start.remountInterval > 0) {
  setInterval(() => {
    // Nothing re-mounts under somebody's hands.
    if (state.dialog || state.list || state.pending.size > 0) return;
    state.generation += 1;
    changed();
  }, start.remountInterval);
}

watchHistory();
waitForVisibility();
reportUntrustedEvents();
changed();
