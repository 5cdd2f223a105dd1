import { ownElements } from './element.ts';

const watched = ['pointerdown', 'mousedown', 'click', 'keydown', 'input', 'change', 'submit'];

/** Tells the server of every event that no person (and no driver of the browser) made on an element of this page. */
export function reportUntrustedEvents(): void {
  for (const type of watched) {
    document.addEventListener(
      type,
      ({ isTrusted, target }) => {
        if (isTrusted || !target || !ownElements.has(target) || !(target instanceof Element)) return;
        const body = JSON.stringify({
          event: type,
          target: `${target.getAttribute('role') ?? target.tagName.toLowerCase()} ${target.textContent?.slice(0, 60)}`,
          address: location.href,
        });
        void fetch('/ajax/untrusted/', { method: 'POST', body, keepalive: true });
      },
      { capture: true },
    );
  }
}
