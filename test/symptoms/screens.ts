// Screens of Harasocial as they may look, and near misses: what is to be found on each. No capture of the real ones could be had, so each
// is made in another way on purpose. Shops and people are invented.

import type { SymptomKind } from '../../components/domain/symptom';
import { DOCUMENTED } from './texts.ts';

const { heldVi, heldEn, ownerEn, assignVi, windowVi } = DOCUMENTED;

export interface SymptomScreen {
  name: string;
  html: string;
  found: SymptomKind[];
}

const RETRY = '<button class="link">Nhấn để gửi lại</button>';
const inbox = (messages: string): string =>
  `<header><button aria-label="Chuyển trang" aria-haspopup="menu">Tiệm Nhà Mây</button></header>
   <main><h2>Trần Thu Hà</h2><div class="thread" role="log">
     <div class="message in"><div class="bubble">Shop ơi còn size M không ạ</div><time>14:01</time></div>
     ${messages}
   </div><div class="composer" contenteditable="true" role="textbox" aria-label="Nhập tin nhắn"></div></main>`;
const failed = (text: string, error: string): string =>
  `<div class="message out failed"><div class="bubble">${text}</div><div class="error"><span>${error}</span> ${RETRY}</div></div>`;
const bubble = (side: 'in' | 'out', text: string): string =>
  `<div class="message ${side}"><div class="bubble">${text}</div><time>14:05</time></div>`;

const log = (rows: string, title = 'Log'): string =>
  `<nav><a>Inbox</a><a aria-current="page">Trợ lý chat</a></nav><main><h1>Cài đặt Messenger</h1>
   <div role="tablist"><div role="tab">Chung</div><div role="tab" aria-selected="true">${title}</div></div>
   <table><thead><tr><th>Thời gian</th><th>Khách hàng</th><th>Kịch bản</th><th>Nội dung lỗi</th></tr></thead><tbody>${rows}</tbody></table></main>`;
const row = (error: string, time = '24/11/2026 14:05', who = 'Lê Minh Châu', flow = 'Trả lời theo từ khóa'): string =>
  `<tr><td>${time}</td><td>${who}</td><td>${flow}</td><td>${error}</td></tr>`;
const graph = (code: number, message: string): string =>
  JSON.stringify({ error: { message, code, type: 'OAuthException' } }).replaceAll('"', '&quot;');

const on = (name: string, html: string, ...found: SymptomKind[]): SymptomScreen => ({ name, html, found });

export const SCREENS: readonly SymptomScreen[] = [
  on('a reply that failed', inbox(failed('Dạ còn ạ', heldVi)), 'error-10'),
  on('two of them', inbox(failed('Dạ còn ạ', heldVi) + failed('Chị lấy màu gì ạ', heldVi)), 'error-10', 'error-10'),
  on('error #100', inbox(failed('Dạ còn ạ', assignVi)), 'error-100'),
  on('the owner’s error', inbox(failed('Dạ còn ạ', `(#100) ${ownerEn}`)), 'error-100'),
  on(
    'in English',
    inbox(
      `<div class="message out"><p class="text">Yes, we have</p><small class="err">${heldEn} <a href="#">Click to resend</a></small></div>`,
    ),
    'error-10',
  ),
  on(
    'the error as bare text before the link',
    inbox(`<div class="row out"><div class="txt">Dạ còn ạ</div><div class="note">${heldVi}. <a>Nhấn để gửi lại</a></div></div>`),
    'error-10',
  ),
  on(
    'no wrapper around error and link',
    inbox(`<div class="o"><p class="b">Dạ còn</p><p class="e">${heldVi}</p>${RETRY}</div>`),
    'error-10',
  ),
  on('the link before the error', inbox(`<div class="o"><p class="b">Dạ còn</p>${RETRY}<p class="e">${heldVi}</p></div>`), 'error-10'),
  on(
    'no classes at all',
    inbox(`<div><div>Dạ còn ạ</div><div><span>${heldVi}</span><button>Nhấn để gửi lại</button></div></div>`),
    'error-10',
  ),
  on(
    'code and words in elements of their own',
    inbox(
      `<div class="o"><p class="b">Dạ còn</p><div class="e"><b>Thông báo lỗi từ Facebook - #10:</b> <span>${heldVi.split(': ')[1]}</span></div>${RETRY}</div>`,
    ),
    'error-10',
  ),
  on(
    'code and words in lines of their own',
    inbox(`<div class="o"><p class="b">Dạ còn</p><div class="e"><div>Lỗi #10</div><div>${heldVi.split(': ')[1]}</div></div>${RETRY}</div>`),
    'error-10',
  ),
  on('cut into text nodes', inbox(failed('Dạ còn ạ', heldVi.replace('#10', '#<!-- -->10<!-- -->'))), 'error-10'),
  on('a picture that failed', inbox(`<div class="o"><img alt="ảnh" src="a.png"><div class="e">${heldVi}</div>${RETRY}</div>`), 'error-10'),
  on(
    'time and state between error and link',
    inbox(`<div class="o"><p class="b">Dạ</p><p class="e">${heldVi}</p><span>14:05</span> <i>Gửi thất bại</i> ${RETRY}</div>`),
    'error-10',
  ),
  on(
    'the retry as an icon',
    inbox(`<div class="o"><p class="b">Dạ</p><p class="e">${heldVi}</p><button aria-label="Gửi lại"><svg></svg></button></div>`),
    'error-10',
  ),
  on(
    'a list of items',
    inbox(`<ul><li><p>Dạ còn ạ</p><div class="err">${heldVi} ${RETRY}</div></li><li><p>Chị ơi</p></li></ul>`),
    'error-10',
  ),
  on('an alert', `${inbox('')}<div role="alert">${heldVi}</div>`, 'error-10'),
  on(
    'an alert with a heading',
    `${inbox('')}<div role="alert"><h3>Gửi tin nhắn thất bại</h3><p>${assignVi}</p><button>Đóng</button></div>`,
    'error-100',
  ),
  on('a tooltip', `${inbox('')}<div role="tooltip">${heldVi}</div>`, 'error-10'),
  on('the log', log(row(heldEn) + row(heldEn, '24/11/2026 14:06')), 'error-10', 'error-10'),
  on('the log with #100', log(row(`(#100) ${ownerEn}`)), 'error-100'),
  on('the log, Graph’s answer', log(row(graph(10, heldEn))), 'error-10'),
  on(
    'the log with the code in a column of its own',
    `<main><h2>Log</h2><table><thead><tr><th>Thời gian</th><th>Mã lỗi</th><th>Chi tiết</th></tr></thead>
     <tbody><tr><td>14:05</td><td>#10</td><td>Message failed to send because another app is controlling this thread now.</td></tr></tbody></table></main>`,
    'error-10',
  ),
  on(
    'the log as a list',
    `<main><h1>Nhật ký</h1><ul><li><span>14:05</span><p>${heldEn}</p></li><li><span>14:06</span><p>Đã gửi</p></li></ul></main>`,
    'error-10',
  ),
  on(
    'the log as plain boxes',
    `<main><h1>Trợ lý chat</h1><div class="menu"><a class="active">Log</a></div><div><div class="t">14:05</div><div class="e">${heldEn}</div></div></main>`,
    'error-10',
  ),
  on(
    'the log as a grid',
    `<main><h1>Messenger</h1><div role="grid"><div role="row"><div role="columnheader">Thời gian</div><div role="columnheader">Lỗi</div></div>
     <div role="row"><div role="gridcell">14:05</div><div role="gridcell">${heldEn}</div></div></div></main>`,
    'error-10',
  ),

  on('a Page of that name', inbox(failed('Dạ còn ạ', heldVi)).replace('Tiệm Nhà Mây', 'Shop lỗi #10'), 'error-10'),

  on(
    'a Page of that name, a customer with the words',
    `<div>${inbox(bubble('in', heldVi.split(': ')[1] ?? '') + failed('Dạ', 'Mất kết nối'))}</div>`.replace('Tiệm Nhà Mây', '#10 Shop'),
  ),
  on('a customer quotes it', inbox(bubble('in', heldVi))),
  on('a customer quotes the log', inbox(bubble('in', heldEn))),
  on('an agent quotes it', inbox(bubble('out', heldVi))),
  on('a quotation with the words of the link', inbox(bubble('in', `${heldVi} Nhấn để gửi lại`))),
  on('a quotation beside a reply that failed for another reason', inbox(bubble('in', heldVi) + failed('Dạ chị chờ em', windowVi))),
  on('a quotation that failed itself, for another reason', inbox(failed(heldVi, windowVi))),
  on(
    'a quotation that failed itself, without a reason',
    inbox(`<div class="message out failed"><div class="bubble">${heldEn}</div>${RETRY}</div>`),
  ),
  on(
    'a reply that failed without a reason, after a quotation',
    inbox(`${bubble('in', heldEn)}<div class="message out"><div class="bubble">Dạ</div>${RETRY}</div>`),
  ),
  on(
    'a quotation after a reply that failed without a reason',
    inbox(`<div class="message out"><div class="bubble">Dạ</div>${RETRY}</div>${bubble('in', heldEn)}`),
  ),
  on('the 24-hour window', inbox(failed('Dạ còn ạ', windowVi))),
  on('a permission', inbox(failed('Dạ còn ạ', '(#10) Application does not have permission for this action'))),
  on('a network fault', inbox(failed('Dạ còn ạ', 'Lỗi kết nối. Vui lòng kiểm tra mạng'))),
  on('the composer', inbox('').replace('"Nhập tin nhắn">', `"Nhập tin nhắn">${heldVi} Nhấn để gửi lại`)),
  on('a ready answer being edited', `<main><label>Câu trả lời</label><textarea>${heldVi}</textarea>${RETRY}</main>`),
  on(
    'the message that an answer refers to',
    inbox(`<div class="message out"><blockquote>${heldVi}</blockquote><div class="bubble">Dạ lỗi này em báo kỹ thuật</div>${RETRY}</div>`),
  ),
  on(
    'the list of conversations',
    inbox('').replace('<main>', `<aside role="grid"><div role="row"><b>Lê Minh Châu</b><p>${heldEn}</p><i>14:05</i></div></aside><main>`),
  ),
  on(
    'a table of conversations',
    `<main><h1>Hội thoại</h1><table><tr><th>Khách hàng</th><th>Tin nhắn cuối</th><th>Trạng thái</th></tr><tr><td>Lê Minh Châu</td><td>${heldEn}</td><td>Chưa đọc</td></tr></table></main>`,
  ),
  on('a toast of a new message', `${inbox('')}<div role="alert"><b>Lê Minh Châu</b><p>${heldEn}</p></div>`),
  on('a note on a customer', inbox('').replace('</main>', `<aside><h3>Ghi chú</h3><p>${heldVi}</p></aside></main>`)),
  on(
    'an article of the help centre',
    `<main><h1>Lỗi #10 là gì</h1><p>${heldVi}</p><p>Trong Trợ lý chat → Cài đặt Messenger → Log: ${heldEn}</p></main>`,
  ),
  on('the log: other errors', log(row(windowVi) + row('(#551) Người này hiện không có mặt') + row('(#100) Invalid parameter'))),
  on(
    'the log: a customer’s message quotes it',
    log(row('Thành công', '14:05', 'Lê Minh Châu', heldEn)).replace('Kịch bản', 'Tin nhắn khách'),
  ),
  on('the log: nothing', log('')),
  on('a hidden copy', inbox(`<div hidden>${failed('Dạ còn ạ', heldVi)}</div>`)),
  on('a template', inbox(`<template>${failed('Dạ còn ạ', heldVi)}</template>`)),
  on('an order with that number', inbox(bubble('in', 'Đơn #10 của em tới đâu rồi, ứng dụng khác đang giữ quyền xử lý hội thoại à?'))),
  on(
    'a customer of that name',
    inbox(bubble('in', 'Em thấy báo lỗi (#10) Message failed to send because another app is controlling this thread now.')).replace(
      'Trần Thu Hà',
      'Log',
    ),
  ),
  on('an empty page', ''),
];
