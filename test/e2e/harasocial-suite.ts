// From the symptom to the cause and back, in both browsers with the shipped package: an error comes up in Harasocial, the notice names the
// app, the guide leads to the fix, a reply gets through; and what becomes of it for those who can't mend it, or where nothing is left to mend.

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import type { ReplyError } from '../replica/state/harasocial.ts';
import { violations } from '../tools/axe.ts';
import type { BrowserKind } from '../tools/find-browsers.ts';
import { until } from '../tools/until.ts';
import { follow } from './guide-robot';
import { HarasocialStage, LOG, OTHER, OURS, WAIT } from './harasocial-stage';

const CUSTOMER = 'Trần Thu Hà';
const QUOTATION = '(#10) Message failed to send because another app is controlling this thread now.';
const REPLY = 'Dạ em gửi chị ạ';
const TICKET = 'https://support.harasocial.com/support/tickets/new';
/** What is written and who writes must never leave the screen that it stands on. */
const CONVERSATION = /Dạ em gửi|Trần Thu Hà|Lê Minh Châu|another app|thread owner|Không gửi được tin nhắn/u;

function failReply(stage: HarasocialStage, error: ReplyError, customer = CUSTOMER): void {
  stage.replica.control.failReply(stage.pageId, error, 'Dạ em gửi chị mẫu mới ạ', customer);
}

/** Errors of the Page that are stored. */
async function count(stage: HarasocialStage): Promise<number> {
  return ((await stage.record()).symptoms ?? []).reduce((sum, symptom) => sum + symptom.count, 0);
}

/** In each browser in a file of its own, so that they run at the same time. */
export function harasocialSuite(kind: BrowserKind): void {
  const stage = new HarasocialStage();
  // What isn't the browser's is walked in one of them.
  if (kind === 'chromium') walkWhatIsTheSameEverywhere(stage);

  beforeAll(async () => {
    await stage.open(kind);
    await stage.command({ type: 'set', settings: { language: 'vi' } });
  });
  afterEach(() => stage.end());
  afterAll(() => stage.close());

  const [inChromium, inFirefox] = [it.runIf(kind === 'chromium'), it.runIf(kind === 'firefox')];
  it.each(
    (
      [
        ['#10 in the inbox', '10', '', '#10: 1 lần', 'firefox'],
        ['#100 in the inbox', '100', '', '#100: 1 lần', 'chromium'],
        ['a line of the log', '10', LOG, '#10: 1 lần', 'chromium'],
      ] as const
    ).filter(([, , , , browser]) => browser === kind),
  )('leads from %s to the fix, and says when it works again', async (_what, error, path, seen) => {
    await stage.beginWatched('Gốm lỗi #10');
    const { control } = stage.replica;
    stage.steal();
    await stage.openHarasocial(path);
    control.clearJournal();
    // Other faults, and what others write about this one, aren't it.
    control.failReply(stage.pageId, 'window');
    control.runFlow(stage.pageId, 'window');
    control.receiveMessage(stage.pageId, QUOTATION);
    await stage.harasocial.waitForSelector(path === LOG ? '::-p-text(outside of allowed window)' : `::-p-text(${QUOTATION})`);
    if (path === LOG) control.runFlow(stage.pageId, error, 'Kịch bản chăm sóc');
    else control.failReply(stage.pageId, error);

    expect(await stage.noticeThatSays(`${OTHER} đang giữ quyền`)).toMatchObject({ tone: 'wrong', text: expect.stringContaining(seen) });
    expect((await stage.record()).channels.messenger?.transitions.at(-1)).toMatchObject({ to: { app: OTHER }, sight: 'symptom' });
    await stage.press('Kiểm tra & sửa');
    const screen = await stage.opened.waitForPage((shown) => shown === addressOfRouting(stage.pageId));
    expect((await follow(screen, { patience: WAIT })).end).toMatchObject({ tone: 'done' });
    await screen.close();

    await stage.harasocial.bringToFront();
    await stage.noticeThatSays('Đã sửa xong');
    if (path === LOG) await stage.harasocial.click('a[href="/inbox"]');
    await stage.reply(REPLY);
    await stage.noticeThatSays('đã hoạt động trở lại');
    expect(control.harasocialMessages().at(-1)).toMatchObject({ page: stage.pageId, error: null });
    expect(await count(stage)).toBe(1);
    expect(JSON.stringify(await stage.opened.storage())).not.toMatch(CONVERSATION);
    expect(control.untrustedEvents()).toEqual([]);
    expect(control.refusedRequests()).toEqual([]);
  });

  inFirefox('tells the staff of a Page that this browser knows nothing of whom to ask, with a text for them', async () => {
    stage.beginUnknown('Tiệm chưa ai theo dõi');
    stage.steal();
    await stage.openHarasocial();
    failReply(stage, '10');
    expect((await stage.noticeThatSays('Một ứng dụng khác đang giữ quyền')).text).toContain('Chưa rõ ứng dụng nào');
    await stage.press('Gửi cho quản trị viên');
    await stage.press('Đã chép');
    const text = await stage.pasted();
    expect(text).toContain('Nhờ bạn (người có toàn quyền kiểm soát Trang) sửa giúp');
    expect(text).toContain(`chọn ${OURS}`);
    expect(text).toContain('https://business.facebook.com/latest/settings/conversation_routing');
    expect(text).not.toMatch(CONVERSATION);
    expect(JSON.stringify(await stage.opened.storage())).not.toMatch(CONVERSATION);
  });

  inChromium(
    'explains a conversation that is held though all is right; and when that goes on, hands over a report that is shown first',
    async () => {
      await stage.beginWatched('Tiệm bị giữ');
      stage.replica.control.holdConversations(stage.pageId, '10');
      await stage.openHarasocial();
      failReply(stage, '10');
      const held = await stage.noticeThatSays('riêng hội thoại này đang bị giữ');
      expect(held.text).toContain('Chuyển đến thư mục xong');
      expect(held.text).toContain('Để không lặp lại');
      expect(held.actions[0]).toBe('Mở hộp thư của Meta');
      for (const scheme of ['light', 'dark'] as const) {
        await stage.showsIn(scheme);
        expect(await violations(stage.harasocial, 'funnel-guard-notice')).toEqual([]);
      }

      await stage.forgetCheck();
      failReply(stage, '100');
      const still = await stage.noticeThatSays('vẫn báo lỗi dù cài đặt đã đúng');
      expect(still.text).toContain('Có thể quản trị viên khác đã đổi');
      await stage.press('Liên hệ Harasocial');
      const help = await stage.opened.waitForPage((address) => address.endsWith(`/help.html?page=${stage.pageId}`), WAIT);
      await help.waitForSelector('pre');
      const report = await help.$eval('pre', ({ textContent }) => textContent ?? '');
      for (const part of [stage.pageId, 'Tiệm bị giữ', '#10: 1', '#100: 1', `${OURS} (đúng)`, '0.1.0']) expect(report).toContain(part);
      expect(report).not.toMatch(CONVERSATION);
      expect(await stage.pasted()).not.toContain(stage.pageId);

      await help.bringToFront();
      for (const dark of [false, true]) {
        await help.evaluate(asIfDark, dark);
        expect(await violations(help, 'body')).toEqual([]);
      }
      await help.click('button.primary');
      const ticket = await stage.opened.waitForPage((address) => address === TICKET, WAIT);
      expect((await stage.pasted()).replaceAll('\r', '')).toBe(report);
      await ticket.close();
      await help.close();
    },
  );
}

function walkWhatIsTheSameEverywhere(stage: HarasocialStage): void {
  it('gives staff who may not see the setting a text for the admin', async () => {
    await stage.beginWatched('Tiệm của nhân viên');
    const { control, page } = { control: stage.replica.control, page: stage.pageId };
    stage.steal();
    control.setAccess('lan', page, 'partial');
    await stage.openHarasocial();
    failReply(stage, '10');
    const shown = await stage.noticeThatSays('Chưa xem được cài đặt');
    expect(shown.text).toContain('không có toàn quyền kiểm soát');
    expect(shown.actions[0]).toBe('Gửi cho quản trị viên');
    await stage.press('Gửi cho quản trị viên');
    await stage.press('Đã chép');
    const text = await stage.pasted();
    expect(text).toContain('Tiệm của nhân viên');
    expect(text).toContain(addressOfRouting(page));
    // What was seen before the error says nothing of now.
    expect(text).not.toContain(OTHER);
    expect(text).not.toMatch(CONVERSATION);
    control.setAccess('lan', page, 'full');
  });

  it('says where the Message button leads when that is what is wrong, and leads there', async () => {
    await stage.beginWatched('Tiệm nút Nhắn tin');
    stage.replica.control.chooseSocialApp(stage.pageId, 'messenger', OTHER, 'minh');
    await stage.openHarasocial();
    failReply(stage, '10');
    expect((await stage.noticeThatSays(`${OTHER} đang nhận hội thoại từ nút Nhắn tin`)).text).toContain('không vào Harasocial');
    await stage.press('Kiểm tra & sửa');
    const screen = await stage.opened.waitForPage((shown) => shown === addressOfRouting(stage.pageId));
    expect((await follow(screen, { patience: WAIT })).end).toMatchObject({ tone: 'done' });
    expect(stage.replica.control.page(stage.pageId).channels.messenger.socialApp).not.toBe(OTHER);
  });

  it('asks once which Page it is where Harasocial calls it otherwise, and remembers', async () => {
    await stage.beginWatched('Tiệm Mộc');
    const { control } = stage.replica;
    control.nameInHarasocial(stage.pageId, 'Moc Decor cũ');
    stage.steal();
    await stage.openHarasocial();
    failReply(stage, '10');
    const asked = await stage.noticeThatSays('Đây là Trang nào?');
    expect(asked.actions).toEqual(['Tiệm Mộc', 'Không có trong danh sách']);
    await stage.press('Tiệm Mộc');
    await stage.noticeThatSays(`${OTHER} đang giữ quyền`);
    expect(await count(stage)).toBe(1);

    await stage.openHarasocial();
    failReply(stage, '100');
    await until('both errors', WAIT, async () => (await stage.notice())?.text.includes('#10, #100: 2 lần'));
    expect((await stage.notice())?.title).toContain(`${OTHER} đang giữ quyền`);
  });

  it('takes errors of merged Pages for those of their own Page, and asks for each conversation that doesn’t say whose it is', async () => {
    await stage.beginWatched('Tiệm Sen');
    const lotus = stage.pageId;
    await stage.beginWatched('Tiệm Trúc');
    const bamboo = stage.pageId;
    stage.steal();
    const { control } = stage.replica;
    control.mergePages(true);
    await stage.openHarasocial();
    failReply(stage, '10', 'Đỗ Khánh Vy');
    await stage.openConversation('Đỗ Khánh Vy');
    await stage.noticeThatSays(`${OTHER} đang giữ quyền xử lý hội thoại của Trang Tiệm Trúc`);
    expect((await stage.record(lotus)).trouble).toBeUndefined();

    control.mergePages(true, false);
    await stage.openHarasocial();
    control.failReply(lotus, '10', 'Dạ vâng', 'Lê Minh Châu');
    await stage.openConversation('Lê Minh Châu');
    await stage.noticeThatSays('Hội thoại với Lê Minh Châu là của Trang nào?');
    await stage.press('Tiệm Sen');
    await stage.noticeThatSays('Cài đặt của Trang Tiệm Sen đã đúng');
    control.failReply(bamboo, '100', 'Dạ đây', 'Vũ Ngọc Anh');
    await stage.openConversation('Vũ Ngọc Anh');
    await stage.noticeThatSays('Hội thoại với Vũ Ngọc Anh là của Trang nào?');
    await until('one error of the one', WAIT, async () => (await stage.record(lotus)).symptoms?.length === 1);
    expect(JSON.stringify(await stage.opened.storage())).not.toMatch(/Lê Minh Châu|Vũ Ngọc Anh/u);
  });
}

/** Runs in the page: has the style sheets' dark part hold, or not, whatever the system prefers. */
function asIfDark(dark: boolean): void {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const isScheme = rule.media.mediaText.includes('prefers-color-scheme') || rule.media.mediaText.includes('min-width: 0');
      if (isScheme) rule.media.mediaText = dark ? '(min-width: 0px)' : '(prefers-color-scheme: dark) and (max-width: 0px)';
    }
  }
}
