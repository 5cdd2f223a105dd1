import { expect, it } from 'vitest';
import { isMetaInbox } from '../../components/domain/meta-inbox';

it.each([
  'Page Inbox',
  'Facebook Page Inbox',
  'Pages Inbox',
  'Inbox',
  'Instagram Inbox',
  'Instagram Direct Inbox',
  'Meta Business Suite',
  'Meta Business Suite Inbox',
  'Business Suite Inbox',
  'Inbox in Meta Business Suite',
  'Meta Business Suite (Inbox)',
  'Facebook Business Suite',
  'Hộp thư',
  'Hộp thư Trang',
  'Hộp thư của Trang',
  'Hộp thư trong Meta Business Suite',
  'Hộp thư Instagram',
  'Bandeja de entrada de la página',
  'Meta Business Suite – Caixa de Entrada',
  'Caixa de entrada da Página',
  'Boîte de réception de la Page',
  'Kotak Masuk di Meta Business Suite',
  'กล่องข้อความของเพจ',
  'ページ受信箱',
  'Meta Business Suiteの受信箱',
  '페이지 받은 메시지함',
])('%s is Meta’s own inbox', (name) => {
  expect(isMetaInbox(name)).toBe(true);
  expect(isMetaInbox(name.toUpperCase().replaceAll(' ', '\u00A0'))).toBe(true);
});

it.each([
  '',
  'Page',
  'Instagram',
  'Facebook',
  'Meta',
  'Inbox Pro',
  'Sapo Inbox',
  'Hộp thư Pancake',
  'Business Suite by Shop',
  'Inboxly',
  'Trang',
])('“%s” isn’t', (name) => {
  expect(isMetaInbox(name)).toBe(false);
});
