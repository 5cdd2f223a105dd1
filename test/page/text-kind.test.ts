import { describe, expect, it } from 'vitest';
import { channelOfText, kindOfText } from '../../components/page/text-kind';

const OURS = ['Haravan Funnel'];

describe('what a short text is', () => {
  it.each([
    ['ManyChat', 'name'],
    ['Haravan Funnel', 'name'],
    ['Page Inbox', 'name'],
    ['Trợ Lý Bán Hàng', 'name'],
    ['Select', 'empty'],
    ['Chọn', 'empty'],
    ['None', 'empty'],
    ['Aucune app sélectionnée', 'empty'],
    ['Ninguna app predeterminada', 'empty'],
    ['Nenhum app escolhido', 'empty'],
    ['Belum ada aplikasi', 'empty'],
    ['ไม่มีแอป', 'empty'],
    ['アプリは選択されていません', 'empty'],
    ['앱 없음', 'empty'],
    ['설정 안 됨', 'empty'],
    ['Choose…', 'empty'],
    ['Pilih…', 'empty'],
    ['アプリを選んでください', 'empty'],
    ['Search apps…', 'action'],
    ['Tìm ứng dụng', 'action'],
    ['앱 검색', 'action'],
    ['Please wait…', 'late'],
    ['Đang xử lý', 'late'],
    ['Todas las apps', 'late'],
    ['Igual ao Messenger', 'late'],
    ['Esperanza Chat', 'name'],
    ['Messenger', 'channel'],
    ['For Messenger', 'channel'],
    ['Messenger用', 'channel'],
    ['(Instagram)', 'channel'],
    ['Configure', 'action'],
    ['Lưu', 'action'],
    ['Connected', 'nothing'],
    ['Predeterminada', 'nothing'],
    ['推奨', 'nothing'],
    ['저장되지 않음', 'nothing'],
    ['すべてのアプリ', 'late'],
    ['·', 'nothing'],
    ['12 / 30', 'nothing'],
    ['ID: 1548373332058326', 'nothing'],
    ['Mar 4, 2026', 'nothing'],
    ['Thứ Hai, 4 tháng 3, 2026 14:20', 'nothing'],
    ['2026年3月4日', 'nothing'],
    ['Từ 02/10/2026', 'nothing'],
    ['(do Vũ Hoa chọn ngày 20/11/2026)', 'nothing'],
    ['3 permissions', 'nothing'],
    ['สิทธิ์ 3 รายการ', 'nothing'],
    ['Bot 2025', 'name'],
    ['Sales 360', 'name'],
    ['Chưa có ứng dụng nào được chọn. Mọi ứng dụng đã kết nối đều trả lời được.', 'empty'],
    ['Chưa có ứng dụng nào được chọn. Hiện ManyChat trả lời.', 'prose'],
    ['Not set – any connected app can reply', 'empty'],
    ['None (ManyChat answers)', 'prose'],
    ['Vários valores', 'late'],
    ['Kế thừa từ danh mục đầu tư kinh doanh', 'late'],
    ['Same as Messenger', 'late'],
    ['Link routes:', 'sub-label'],
    ['This app answers first.', 'prose'],
    ['Everyone who follows your Page sees it here too', 'prose'],
    ['Ứng dụng này nhận tin nhắn trước các ứng dụng khác', 'prose'],
  ])('%j is %s', (text, kind) => {
    expect(kindOfText(text, OURS)).toBe(kind);
  });

  it('takes our app for a name however its name looks', () => {
    expect(kindOfText('Select', ['Select'])).toBe('name');
    expect(kindOfText('363772567412181', ['Haravan Funnel', '363772567412181'])).toBe('name');
    expect(kindOfText('363772567412181', OURS)).toBe('nothing');
    expect(kindOfText('We answer. Always!', ['We answer. Always!'])).toBe('name');
  });

  it('takes no look-alike of ours for anything but a name', () => {
    expect(kindOfText('Haravan Funneł', OURS)).toBe('name');
  });
});

describe('the channel of a text that names one', () => {
  it.each([
    ['Instagram Direct', 'instagram'],
    ['Facebook Messenger', 'messenger'],
  ])('%s: %s', (text, channel) => {
    expect(channelOfText(text)).toBe(channel);
  });
});
