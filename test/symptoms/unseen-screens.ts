// Screens that were written before anybody looked at how the recogniser decides: each as another shop, another release or another person
// would have it. Shops and people are invented.

import type { SymptomKind } from '../../components/domain/symptom';
import type { SymptomScreen } from './screens';
import { DOCUMENTED } from './texts';

const { heldVi, heldEn, ownerEn, assignVi, windowVi } = DOCUMENTED;

const on = (name: string, html: string, ...found: SymptomKind[]): SymptomScreen => ({ name, html, found });

/** An inbox built of nothing but `div`s: conversations, the open one, the customer's card. */
function inbox(thread: string, { list = '', card = '', composer = '' } = {}): string {
  return `<div class="app"><div class="bar"><div role="button" aria-label="Trang">Gốm Xưa Bát Tràng</div></div>
    <div class="left"><div class="item"><div>Ngô Bảo Trâm</div><div>Dạ em cảm ơn</div></div>${list}</div>
    <div class="middle"><div class="head">Ngô Bảo Trâm</div><div class="body">${thread}</div>
      <div class="foot"><div contenteditable="true" role="textbox">${composer}</div><button>Gửi</button></div></div>
    <div class="right"><div>Thông tin khách hàng</div>${card}</div></div>`;
}
const theirs = (text: string): string =>
  `<div class="line theirs"><img alt="Ngô Bảo Trâm" src="data:,"><div class="cloud"><span>${text}</span></div><span class="at">09:12</span></div>`;
const ours = (text: string, state = 'Đã gửi'): string =>
  `<div class="line ours"><div class="cloud"><span>${text}</span></div><span class="at">09:13</span><span class="state">${state}</span></div>`;
const failed = (text: string, error: string): string =>
  `<div class="line ours bad"><div class="cloud"><span>${text}</span></div><div class="why">${error}<span role="button" tabindex="0">Nhấn để gửi lại</span></div></div>`;

const log = (rows: string, above = ''): string =>
  `<div class="menu"><a href="#">Trợ lý chat</a><a href="#">Cài đặt Messenger</a><a href="#" class="on">Log</a></div><div class="content"><h2>Log</h2>${above}
   <table><tr><th>Kịch bản</th><th>Khách hàng</th><th>Nội dung</th><th>Trạng thái</th><th>Chi tiết lỗi</th><th>Thời gian</th></tr>${rows}</table></div>`;
const row = (flow: string, content: string, state: string, error: string): string =>
  `<tr><td>${flow}</td><td>Ngô Bảo Trâm</td><td>${content}</td><td>${state}</td><td>${error}</td><td>25/11/2026 09:13</td></tr>`;

const many = (count: number): string => Array.from({ length: count }, (_, at) => theirs(`Mẫu ${at}`) + ours(`Dạ mẫu ${at} còn ạ`)).join('');

export const UNSEEN_SCREENS: readonly SymptomScreen[] = [
  on('a reply failed, between others', inbox(many(15) + failed('Dạ 250k ạ', heldVi) + many(3)), 'error-10'),
  on(
    'the code in a tag of its own',
    inbox(failed('Dạ 250k ạ', heldVi.replace('#10', '<b>#10</b>').replace('ứng dụng khác', '<em>ứng dụng khác</em>'))),
    'error-10',
  ),
  on(
    'every word in its own span',
    inbox(
      failed(
        'Dạ 250k ạ',
        heldEn
          .split(' ')
          .map((word) => `<span>${word}</span>`)
          .join(' '),
      ),
    ),
    'error-10',
  ),
  on(
    'the retry is an icon with a name',
    inbox(
      `<div class="line ours"><div class="cloud">Dạ 250k ạ</div><div class="why">${heldVi}</div><button aria-label="Nhấn để gửi lại"><svg></svg></button></div>`,
    ),
    'error-10',
  ),
  on(
    'an English interface',
    inbox(
      `<div class="line ours"><div class="cloud">It is 250k</div><div class="why">Failed to send. ${heldEn}</div><a href="#">Tap to retry</a></div>`,
    ),
    'error-10',
  ),
  on('#100 after #10', inbox(failed('Dạ 250k ạ', heldVi) + failed('Chị lấy mấy cái ạ', assignVi)), 'error-10', 'error-100'),
  on(
    'our own delivered message quotes it, the next one fails with it',
    inbox(ours(heldVi) + failed('Chị thử lại nhé', heldVi)),
    'error-10',
  ),
  on('the customer quotes it, and the answer fails with it', inbox(theirs(heldVi) + failed('Dạ để em xem ạ', heldVi)), 'error-10'),
  on(
    'a picture failed',
    inbox(
      `<div class="line ours bad"><img alt="hình ảnh" src="data:,"><div class="why">${heldVi} <span role="button">Nhấn để gửi lại</span></div></div>`,
    ),
    'error-10',
  ),
  on(
    'the log, several kinds',
    log(
      row('Lời chào', 'Chào bạn', 'Thất bại', heldEn) +
        row('Tin nhắn mặc định', 'Shop nghe ạ', 'Thất bại', windowVi) +
        row('Kịch bản menu', 'Bảng giá', 'Thành công', '') +
        row('Trả lời theo từ khóa', 'giá', 'Thất bại', `(#100) ${ownerEn}`),
    ),
    'error-10',
    'error-100',
  ),
  on(
    'the log as a grid of divs',
    `<h1>Log</h1><div role="grid"><div role="row"><span role="columnheader">Thời gian</span><span role="columnheader">Lỗi</span></div>
     <div role="row"><span role="gridcell">25/11/2026 09:13</span><span role="gridcell">${heldEn}</span></div>
     <div role="row"><span role="gridcell">25/11/2026 09:14</span><span role="gridcell">${heldEn}</span></div></div>`,
    'error-10',
    'error-10',
  ),
  on(
    'the log as cards',
    `<h1>Cài đặt Messenger</h1><h2>Log</h2><ul><li><h3>Kịch bản chăm sóc</h3><time>25/11/2026 09:13</time><p>Ngô Bảo Trâm</p><p>${heldEn}</p></li></ul>`,
    'error-10',
  ),
  on(
    'the log with Graph’s answer in a pre',
    log(
      row(
        'Xử lý theo điều kiện',
        'Dạ còn ạ',
        'Thất bại',
        `<pre>{"error":{"message":"(#100) ${ownerEn}","code":100,"error_subcode":2534037}}</pre>`,
      ),
    ),
    'error-100',
  ),

  on('a customer quotes it', inbox(theirs(heldVi))),
  on(
    'a customer quotes it, with actions on their message',
    inbox(`<div class="line theirs"><div class="cloud">${heldVi}</div><button>Trả lời</button><button>Chuyển tiếp</button></div>`),
  ),
  on('our delivered message quotes it', inbox(ours(heldVi) + ours(`${assignVi} là lỗi bên em ạ`))),
  on('our message quotes it and fails with another fault', inbox(failed(heldVi, windowVi))),
  on(
    'a customer quotes it beside a reply that failed with another fault',
    inbox(failed('Dạ', windowVi) + theirs(heldVi) + failed('Alo', windowVi)),
  ),
  on(
    'a customer quotes it between a reply that is under way and a retry',
    inbox(ours('Dạ chị chờ em', 'Đang gửi') + theirs(heldEn) + failed('Dạ em đây', '(#551) Người này hiện không có mặt')),
  ),
  on(
    'a quotation above an answer',
    inbox(`<div class="line ours"><div class="cloud"><blockquote>${heldVi}</blockquote><span>Dạ lỗi này do Facebook ạ</span></div></div>`),
  ),
  on('a reply that quotes it, being typed', inbox(theirs('Sao shop không trả lời'), { composer: heldVi })),
  on(
    'a note',
    inbox(theirs('Hi'), { card: `<div class="notes"><div>Ghi chú</div><div class="note">${heldVi}</div><button>Thêm</button></div>` }),
  ),
  on(
    'a note in the conversation itself',
    inbox(
      `${theirs('Hi')}<div class="line memo"><span>Ghi chú nội bộ</span><div class="cloud">${heldVi}</div><span>Chỉ nhân viên thấy</span></div>`,
    ),
  ),
  on(
    'replies kept ready',
    inbox(theirs('Hi'), {
      composer: '',
      card: `<div role="listbox" aria-label="Câu trả lời mẫu"><div role="option">${heldVi}</div><div role="option">${assignVi}</div></div>`,
    }),
  ),
  on(
    'the last message in the list of conversations',
    inbox(theirs('Hi'), { list: `<div class="item"><div>Lý Gia Hân</div><div>${heldVi}</div><div>09:10</div></div>` }),
  ),
  on(
    'found by a search',
    inbox(theirs('Hi'), {
      list: `<div class="results"><div>1 kết quả</div><div class="item"><div>Lý Gia Hân</div><div>${heldVi.replace('ứng dụng khác', '<mark>ứng dụng khác</mark>')}</div></div></div>`,
    }),
  ),
  on('a picture of it, described', inbox(`<div class="line theirs"><div class="cloud"><img alt="${heldVi}" src="data:,"></div></div>`)),
  on(
    'a link’s preview',
    inbox(`<div class="line theirs"><a class="card" href="#"><b>Lỗi #10 trên Harasocial</b><span>${heldVi}</span></a></div>`),
  ),
  on(
    'a tag on the customer',
    inbox(theirs('Hi'), { card: '<div class="tags"><span>Lỗi #10 ứng dụng khác giữ quyền hội thoại</span></div>' }),
  ),
  on('a customer with that name', inbox(theirs('Hi')).replaceAll('Ngô Bảo Trâm', '#10 ứng dụng khác đang giữ quyền xử lý hội thoại')),
  on('in an attribute', inbox(`<div class="line ours" data-error="${heldVi}" title="${heldVi}"><div class="cloud">Dạ</div></div>`)),
  on(
    'a comment under a post',
    `<div class="post"><p>Bình mới về</p><div class="comment"><b>Lý Gia Hân</b><p>${heldVi}</p><a href="#">Trả lời</a> <a href="#">Ẩn</a> <a href="#">Nhắn tin</a></div></div>`,
  ),
  on(
    'news of the product',
    `${inbox(theirs('Hi'))}<div class="news"><h3>Có gì mới</h3><p>Hướng dẫn xử lý: ${heldVi}</p><button>Đã hiểu</button></div>`,
  ),
  on(
    'an article in a side panel',
    `${inbox(theirs('Hi'))}<aside><article><h1>Lỗi #10</h1><p>${heldVi}</p><h2>Cách xử lý</h2><p>Vào Cài đặt.</p></article></aside>`,
  ),

  on(
    'the log’s explanation above it',
    log(row('Lời chào', 'Chào bạn', 'Thành công', ''), `<p>Nếu gặp ${heldEn}, hãy đặt Haravan Funnel làm ứng dụng mặc định.</p>`),
  ),
  on(
    'the log’s filter',
    log(
      row('Lời chào', 'Chào bạn', 'Thành công', ''),
      `<label>Loại lỗi <select><option>Tất cả</option><option>${heldEn}</option><option>${assignVi}</option></select></label>`,
    ),
  ),
  on('a message in the log quotes it', log(row('Trả lời theo từ khóa', heldVi, 'Thành công', ''))),
  on('a message in the log quotes it, the row’s fault is another', log(row('Trả lời theo từ khóa', heldVi, 'Thất bại', windowVi))),
  on(
    'a flow of that name',
    log(row('#10 ứng dụng khác đang giữ quyền xử lý hội thoại', 'Dạ', 'Thất bại', '(#551) Người này hiện không có mặt')),
  ),
  on(
    'the bot’s simulator',
    `<div class="flow"><h2>Xem trước kịch bản</h2><div class="phone"><div class="cloud">${heldVi}</div></div><button>Lưu</button></div>`,
  ),
  on(
    'the form of a flow',
    `<form><h2>Trả lời theo từ khóa</h2><label>Nội dung <textarea>${heldVi}</textarea></label><input value="${assignVi}"><button>Lưu</button></form>`,
  ),
];

/** What only a browser that draws can tell. */
export const DRAWN_SCREENS: readonly SymptomScreen[] = [
  on('a copy that isn’t displayed', `${inbox(theirs('Hi'))}<div style="display:none">${failed('Dạ', heldVi)}</div>`),
  on('a copy that isn’t visible', `${inbox(theirs('Hi'))}<div style="visibility:hidden">${failed('Dạ', heldVi)}</div>`),
  on('a copy outside of the page', `${inbox(theirs('Hi'))}<div style="position:absolute;left:-9999px">${failed('Dạ', heldVi)}</div>`),
  on(
    'a copy for screen readers',
    `${inbox(failed('Dạ', heldVi))}<div role="alert" style="position:absolute;width:1px;height:1px;overflow:hidden">${heldVi}</div>`,
    'error-10',
  ),
  on(
    'a reply that is scrolled out of sight',
    `<div style="height:200px;overflow:auto">${inbox(failed('Dạ', heldVi) + many(40))}</div>`,
    'error-10',
  ),
];
