// @vitest-environment happy-dom
// What leaves Harasocial's page: kind, time, count and Page of an error, and not a word of what is said there or by whom.

import { afterEach, expect, it, vi } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import type { HarasocialMessage, HarasocialOrders } from '../../components/domain/harasocial-messages';
import startScript from '../../entrypoints/recogniser';
import { DOCUMENTED } from './texts';

const CUSTOMER = 'Trần Thu Hà';
const OTHER_CUSTOMER = 'Lê Minh Châu';
const SAID = ['Shop ơi còn size M không ạ', 'Dạ còn ạ', 'Em chốt đơn nhé', 'Kịch bản của riêng shop', 'Khách khó tính'];
const SHOP = { id: '104862957731245', name: 'Tiệm Nhà Mây' };
const POTTERY = { id: '109377412586630', name: 'Gốm Xưa Bát Tràng' };

const orders: HarasocialOrders = {
  settings: { ourApps: ['Haravan Funnel'], language: 'vi' },
  troubled: true,
  pages: [SHOP, POTTERY],
  standing: null,
};

const failed = (text: string, error: string): string =>
  `<div class="message"><div class="bubble">${text}</div><div class="error">${error} <button>Nhấn để gửi lại</button></div></div>`;
const inbox = (switcher: string, customer: string, messages: string): string =>
  `<header><button aria-label="Chuyển trang">${switcher}</button></header><main><h2>${customer}</h2><div class="thread">
   <div class="message"><div class="bubble">${SAID[0]}</div></div>${messages}</div><aside>Ghi chú: ${SAID[4]}</aside><textarea>${SAID[2]}</textarea></main>`;
const LOG = `<header><button aria-label="Chuyển trang">${SHOP.name}</button></header><main><h1>Log</h1><table>
  <tr><th>Thời gian</th><th>Khách hàng</th><th>Kịch bản</th><th>Lỗi</th></tr>
  <tr><td>08:00</td><td>${CUSTOMER}</td><td>${SAID[3]}</td><td>${DOCUMENTED.heldEn}</td></tr></table></main>`;

let stop: AbortController | undefined;

/** Starts the recogniser on a screen; gives what it says to the background. */
function listen(html: string): HarasocialMessage[] {
  document.body.innerHTML = html;
  const told: HarasocialMessage[] = [];
  stop = new AbortController();
  startScript.main();
  globalThis.startFunnelGuardRecogniser?.({
    tell: async (message) => {
      told.push(message);
      return orders;
    },
    onStored: () => () => undefined,
    isAlive: () => true,
    signal: stop.signal,
  });
  return told;
}

function button(label: string): HTMLElement | undefined {
  const root = document.querySelector('funnel-guard-notice')?.shadowRoot;
  return [...(root?.querySelectorAll<HTMLElement>('button') ?? [])].find(({ textContent }) => textContent === label);
}

function leaks(told: readonly HarasocialMessage[]): string[] {
  const text = JSON.stringify(told);
  return [...SAID, CUSTOMER, OTHER_CUSTOMER, DOCUMENTED.heldVi, DOCUMENTED.heldEn].filter((said) => text.includes(said));
}

afterEach(() => {
  stop?.abort();
  document.body.innerHTML = '';
});

it.each([
  ['the inbox', inbox(SHOP.name, CUSTOMER, failed(SAID[1] ?? '', DOCUMENTED.heldVi))],
  ['the log', LOG],
])('tells of an error in %s by kind, time, count and Page', async (_where, html) => {
  const told = listen(html);
  await vi.waitFor(() => expect(told.some(({ type }) => type === 'symptoms')).toBe(true), 4_000);
  expect(told.filter(({ type }) => type === 'symptoms')).toEqual([
    { type: 'symptoms', page: SHOP, found: [{ kind: 'error-10', at: expect.any(Number), count: 1 }] },
  ]);
  expect(leaks(told)).toEqual([]);
});

it('asks whose conversation it is without telling anybody else of it', async () => {
  const told = listen(inbox('Đã gộp trang (2)', OTHER_CUSTOMER, failed(SAID[1] ?? '', DOCUMENTED.heldVi)));
  await vi.waitFor(() => expect(button(POTTERY.name)).toBeDefined(), 4_000);
  expect(document.querySelector('funnel-guard-notice')?.shadowRoot?.textContent).toContain(OTHER_CUSTOMER);
  expect(told.some(({ type }) => type === 'symptoms')).toBe(false);
  button(POTTERY.name)?.click();
  await vi.waitFor(() => expect(told.some(({ type }) => type === 'symptoms')).toBe(true), 4_000);
  expect(told.find(({ type }) => type === 'symptoms')).toMatchObject({ page: { id: POTTERY.id, name: null } });
  expect(leaks(told)).toEqual([]);
});

it('puts into the text for the admin what concerns the setting alone', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const told = listen(inbox('Shop lạ', CUSTOMER, failed(SAID[1] ?? '', DOCUMENTED.assignVi)));
  await vi.waitFor(() => expect(button('Không có trong danh sách')).toBeDefined(), 4_000);
  button('Không có trong danh sách')?.click();
  button('Gửi cho quản trị viên')?.click();
  await vi.waitFor(() => expect(copied).toHaveBeenCalledOnce(), 4_000);
  const text = copied.mock.lastCall?.[0] ?? '';
  expect(text).toContain(addressOfRouting('').split('?')[0]);
  expect([...SAID, CUSTOMER, DOCUMENTED.assignVi].filter((said) => text.includes(said))).toEqual([]);
  expect(leaks(told)).toEqual([]);
});
