import { foldName } from './app-names';

// "Inbox", or Business Suite, whose inbox is meant. Written in English in other interface languages too; the others are plain
// translations (inferred). Source: Meta's Handover Protocol documents (Page Inbox, app 263902037430900; Instagram Inbox, app
// 1217981644879628).
const INBOX =
  /inbox|hộp thư|bandeja de entrada|caixa de entrada|boîte de réception|kotak masuk|กล่องข้อความ|受信箱|받은 메시지함|(?:meta|facebook) business suite/gu;

// Whose it is, and what joins the two.
const BESIDES =
  /business suite|meta|facebook|instagram(?: direct)?|pages?|trang|página|halaman|เพจ|ページ|페이지|\b(?:in|của|trên|trong|de|la|en|da|do|no|dans|di)\b|ของ|ใน|の|의|[\s()–-]/gu;

/** Whether `name` is Meta's own inbox rather than an app of a vendor: it names that, whose it is, and nothing else. */
export function isMetaInbox(name: string): boolean {
  const folded = foldName(name);
  const owner = folded.replace(INBOX, '');
  return owner !== folded && owner.replace(BESIDES, '') === '';
}
