/** Words that tell something inside of a text, folded (see `foldName`), as parts of regular expressions. */

/** That a picture is one: alternative text with such a word names no app. */
export const PICTURE_WORDS = 'icon|logo|avatar|image|photo|ảnh|biểu tượng|hình';

/** That a picture offers to explain, all of its alternative text. */
export const EXPLAINING_WORDS =
  "(?:more )?info(?:rmation)?|help|tooltip|learn more|warning|thông tin(?: thêm)?|trợ giúp|tìm hiểu thêm|cảnh báo|(?:más )?información|ayuda|(?:mais )?informaç(?:ão|ões)|ajuda|(?:plus d['’])?informations?|aide|informasi|bantuan|ข้อมูล(?:เพิ่มเติม)?|ความช่วยเหลือ|情報|詳細|ヘルプ|정보|도움말";

/** "Haravan Funnel Settings", "Cài đặt Haravan Funnel", "Configuración de Haravan Funnel": what stands beside the app's name. */
export const SETTINGS_WORDS =
  '\\bsettings\\b(?: for\\b)?|\\bmanage\\b|\\bedit\\b|cài đặt(?: của| cho)?|quản lý|chỉnh sửa|cấu hình|configuración de|configurações (?:do|de|da)|paramètres de|pengaturan|การตั้งค่า(?:ของ)?|の?設定|설정';

/** That a part beside the setting sums up what is set at present. */
export const SUMMARY_WORDS =
  'summary|overview|at a glance|current (?:setup|settings)|tóm tắt|tổng quan|thiết lập hiện tại|cài đặt hiện tại|resumen|resumo|résumé|ringkasan|สรุป|概要|まとめ|요약';

/** "Inherits from the portfolio", "Same as Messenger": which app that is, is told somewhere else. */
export const ELSEWHERE_WORDS =
  '^(?:inherit(?:s|ed)?|same as|kế thừa|giống(?: với| như)?|hereda|heredad[ao]|igual que|herda|herdad[ao]|igual ao?|hérité|identique|même que|comme|diwarisi|mewarisi|sama (?:dengan|seperti))(?!\\p{L})|^เหมือน(?:กับ)?|(?:から継承|と同じ)$|(?:에서 상속|와 동일|과 동일)';

/** What an empty search field says: "Search apps", "アプリを検索". */
export const SEARCH_WORDS =
  '^(?:search|find|tìm(?: kiếm)?|buscar|pesquisar|procurar|rechercher|cari) (?:(?:an?|for|your|connected|các|một|una?|un|une|ứng dụng|apps?|aplicaci(?:ón|ones)|aplicativos?|aplikasi|applications?) ?)+$|^ค้นหา(?:แอ[พป])?$|^アプリを検索$|^앱 ?(?:검색|찾기)$';

/** How a text begins that tells people to wait. */
export const WAITING_WORDS = 'loading|please wait|đang (?:tải|xử lý|lấy)|vui lòng (?:chờ|đợi)|chờ (?:chút|một)|cargando|esper[ae](?!\\p{L})|carregando|aguarde(?!\\p{L})|chargement|patientez|memuat|tunggu(?!\\p{L})|กำลังโหลด|โปรดรอ|読み?込み?中|お待ち|불러오는 중|로드(?:하는)? 중|기다려';

/** "Save and close", "Lưu cài đặt": a button that saves, in more words. Not an archive ("Lưu trữ"), nor what keeps something to read. */
export const SAVE_AND_MORE =
  /^(?:save(?! (?:article|post|search|video|item|link|draft|for|as)\b)(?: \S+){1,4}|lưu(?: (?!trữ|ý|bài|tìm|nháp|video)\S+){1,5}|apply(?! (?:filters?|for|now|coupon)\b)(?: \S+){1,4}|áp dụng(?! bộ lọc)(?: \S+){1,4}|(?:aplicar(?! filtro)|appliquer(?! les? filtre)|terapkan|guardar|salvar|enregistrer|sauvegarder|simpan)(?: \S+){1,4}|บันทึก(?!แล้ว)\S+|\S+を保存(?:する)?|保存して\S+|\S+ 저장|저장 후 \S+)$/u;

/** "並べ替えを保存": where the word for saving comes last, the others can be any. Elsewhere it comes first, and is found by it. */
export const SAVES_LAST = /(?:を保存(?:する)?|저장)\s*$/u;

/** What stands between an app's name and that of its maker: "Haravan Funnel — by Haravan". */
export const MAKER_WORDS = 'by|bởi|của|por|de|par|oleh|โดย|提供元[:：]?|제공[:：]?';

/** How a label goes on for those who can't see the control: "Botcake. Opens a menu." */
export const SPOKEN_WORDS = 'opens?|press|double|button|collapsed|expanded|selected|has pop-?up|mở|nhấn';

/** "Currently: ManyChat": what stands before the value that is in force. */
export const IN_FORCE =
  /^(?:currently|current(?: app)?|in use|hiện tại|hiện đang dùng|đang dùng|đang áp dụng|actualmente|actual|atualmente|atual|actuellement|saat ini|ปัจจุบัน|現在|현재)\s*[:：]\s*(?=\S)/iu;
