/**
 * Sentences by what they mean. They are matched inside a visible text, folded (see `foldName`), so each pattern is lower case.
 * Sources: Meta's help pages and screens in English and Vietnamese; the other languages are plain translations (inferred).
 */
export interface Phrase {
  language: string;
  pattern: RegExp;
}

/** The screen says that the legacy protocol no longer decides (English text seen in 2025, Meta's migration notice). */
export const SUPERSEDED: readonly Phrase[] = [
  { language: 'en', pattern: /handover protocol[^.]{0,60}\b(?:is|has been|was|are)\b(?: now| currently| temporarily)? (?:disabled|turned off|replaced|retired|deprecated|superseded|no longer|off\b|not (?:active|available|supported|in use))/u },
  { language: 'en', pattern: /(?:conversation routing) (?:has )?replace[sd] (?:the )?handover protocol/u },
  { language: 'en', pattern: /handover protocol[\s:–—-]*(?:now )?(?:turned off|switched off|off\b|disabled|inactive)|conversation routing (?:now |is now )(?:decid|control|handl|determin|in charge)/u },
  { language: 'vi', pattern: /(?:chuyển quyền trò chuyện|định tuyến cuộc trò chuyện) (?:hiện |nay |giờ |bây giờ )(?:đang )?(?:quyết định|kiểm soát|quản lý|thay thế)/u },
  { language: 'en', pattern: /no longer (?:uses?|supports?) (?:the )?handover protocol/u },
  { language: 'en', pattern: /(?:now using|moved|migrated|migrating|switched|upgraded) (?:\S+ ){0,3}(?:to )?conversation routing|(?:these|this) settings? (?:no longer|don[’']t|doesn[’']t) (?:apply|applies|work)/u },
  { language: 'vi', pattern: /(?:đã|đang|được) (?:chuyển sang|dùng|sử dụng|thay bằng|nâng cấp lên) (?:\S+ ){0,3}(?:chuyển quyền trò chuyện|định tuyến cuộc trò chuyện)/u },
  { language: 'vi', pattern: /giao thức chuyển giao.{0,60}(?:bị tắt|đã tắt|đang tắt|vô hiệu|không còn|ngừng|bị thay thế|được thay thế|thay bằng|tạm tắt|không hoạt động)/u },
  { language: 'vi', pattern: /(?:thay thế|thay cho|tắt|vô hiệu hóa|vô hiệu hoá) giao thức chuyển giao/u },
  { language: 'es', pattern: /protocolo de traspaso.{0,60}(?:desactiv|inhabilit|deshabilit|reemplaz|sustitu|ya no)/u },
  { language: 'pt', pattern: /protocolo de entrega.{0,60}(?:desativ|desabilit|substitu|não está mais|já não)/u },
  { language: 'fr', pattern: /protocole de transfert.{0,60}(?:désactiv|remplac|n[’']est plus)/u },
  { language: 'id', pattern: /protokol serah terima.{0,60}(?:dinonaktif|digantikan|diganti|tidak lagi|dimatikan)/u },
  { language: 'th', pattern: /โปรโตคอลการส่งมอบ.{0,60}(?:ปิดใช้|ถูกปิด|แทนที่|ไม่ได้ใช้|ปิดการ)/u },
  { language: 'ja', pattern: /ハンドオーバープロトコル.{0,60}(?:無効|置き換え|廃止|使用でき|利用でき|停止)/u },
  { language: 'ko', pattern: /핸드오버 프로토콜.{0,60}(?:비활성|사용 중지|대체|중단|더 이상)/u },
];

/** This person may not see or change the setting. */
export const NO_ACCESS: readonly Phrase[] = [
  { language: 'en', pattern: /(?:you (?:don[’']t|do not) have (?:the )?(?:required |necessary |sufficient |enough )?(?:permissions?|access|full control|the right))|(?:(?:only|need|needs|requires?|must have)[^.]{0,40}full (?:control|access))|(?:ask (?:an|the|your) (?:page )?admin)|(?:don[’']t have permission)|(?:insufficient permissions)|(?:access denied)|(?:not authori[sz]ed to)/u },
  { language: 'vi', pattern: /(?:bạn (?:không|chưa) (?:có|được) (?:đủ )?(?:quyền|cấp quyền|phép))|(?:(?:cần|phải|chỉ)[^.]{0,50}toàn quyền kiểm soát)|(?:không có quyền (?:xem|truy cập|chỉnh sửa|thay đổi|quản lý))|(?:không đủ quyền)|(?:từ chối truy cập)|(?:liên hệ quản trị viên)/u },
  { language: 'es', pattern: /no (?:tienes|tiene) (?:los )?(?:permisos?|acceso|autorización|el permiso|control total)|necesitas control total/u },
  { language: 'pt', pattern: /(?:você )?não (?:tem|tens|possui|possuis) (?:as )?(?:permiss|acesso|autoriza|controle total)|precisa (?:ter|de) (?:o )?controle total/u },
  { language: 'fr', pattern: /(?:vous )?n[’'](?:avez|êtes) pas (?:l[’']autorisation|les autorisations|accès|la permission|le droit|autorisé|l[’']accès|le contrôle total)|contrôle total (?:est )?(?:requis|nécessaire)/u },
  { language: 'id', pattern: /(?:anda |kamu )?tidak (?:memiliki|punya|mempunyai) (?:izin|akses|hak|kontrol penuh)/u },
  { language: 'th', pattern: /คุณไม่(?:มี|ได้รับ)(?:สิทธิ์|สิทธิ|การอนุญาต|อนุญาต)/u },
  { language: 'ja', pattern: /(?:権限|アクセス権)が(?:ありません|ない|必要)/u },
  { language: 'ko', pattern: /권한이 (?:없|필요)/u },
];

/** This person may not even see the setting: then what is drawn under it isn't told to them. */
export const NO_SIGHT: readonly Phrase[] = [
  { language: 'en', pattern: /(?:don[’']t|do not) have (?:the )?(?:(?:required |necessary )?permissions? to (?:see|view|access)|access\b)|access denied|not authori[sz]ed to (?:see|view|access)|you (?:can[’']?t|cannot|can not|aren[’']t able to|are unable to) (?:see|view|access)\b/u },
  { language: 'vi', pattern: /không (?:có|được) (?:quyền )?(?:xem|truy cập)|từ chối truy cập|bạn không (?:thể )?(?:xem|truy cập)/u },
  { language: 'es', pattern: /no tienes? (?:permisos? para (?:ver|acceder)|acceso)/u },
  { language: 'pt', pattern: /não (?:tem|tens|possui) (?:permissão para (?:ver|acessar|aceder)|acesso)/u },
  { language: 'fr', pattern: /n[’']avez pas (?:l[’']autorisation (?:de voir|d[’']accéder)|accès)/u },
  { language: 'id', pattern: /tidak (?:memiliki|punya|mempunyai) (?:izin untuk (?:melihat|mengakses)|akses)/u },
  { language: 'th', pattern: /คุณไม่มีสิทธิ์?(?:ดู|เข้าถึง)/u },
  { language: 'ja', pattern: /(?:表示|閲覧|アクセス)(?:する)?権限?が(?:ありません|ない)/u },
  { language: 'ko', pattern: /(?:보기|액세스|접근) ?권한이 없|볼 (?:수 있는 )?권한이 없/u },
];

/** What is shown is what was known before: the screen couldn't learn the present. */
export const STALE: readonly Phrase[] = [
  { language: 'en', pattern: /last known|(?:refresh|reload)(?: the page| this page)? to (?:see|view|get)|(?:couldn[’']t|could not|can[’']t|failed to|unable to) (?:be )?(?:re)?(?:load|fresh|fetch|update)|(?:may|might|could) be out of date|you[’']?(?:re| are) offline|cached|saved copy/u },
  { language: 'vi', pattern: /(?:làm mới|tải lại)(?: trang)?(?: này)? để xem|(?:không|chưa) (?:thể )?(?:tải|cập nhật|làm mới)(?: lại)? được|không thể (?:tải|cập nhật|làm mới)|lần (?:biết|tải) (?:cuối|gần nhất)|có thể (?:đã )?(?:cũ|lỗi thời|không còn đúng)|(?<!(?:khi|nếu) (?:bị )?)(?:ngoại tuyến|mất kết nối)/u },
  { language: 'es', pattern: /no (?:se )?(?:pudo|pudimos|ha podido|hemos podido) (?:cargar|actualizar)|sin conexión|últimos? datos conocidos|última configuración conocida/u },
  { language: 'pt', pattern: /não (?:foi possível|conseguimos) (?:carregar|atualizar)|sem conexão|offline|últim[ao]s? (?:dados|configuraç(?:ão|ões)) conhecid/u },
  { language: 'fr', pattern: /impossible (?:de|d[’'])\s?(?:charger|actualiser)|hors (?:ligne|connexion)|derni(?:er|ère)s? (?:état|paramètres|données) connu/u },
  { language: 'id', pattern: /(?:gagal|tidak (?:dapat|bisa)) (?:memuat|memperbarui)|offline|terakhir diketahui/u },
  { language: 'th', pattern: /(?:โหลด|อัพเดต|อัปเดต|รีเฟรช)(?:ข้อมูล|การตั้งค่า)?ไม่(?:ได้|สำเร็จ)|ไม่สามารถ(?:โหลด|อัพเดต|อัปเดต)|ออฟไลน์/u },
  { language: 'ja', pattern: /(?:読み込|更新|取得)(?:めません|みできません|できません|できませんでした|に失敗)|オフライン|前回の(?:情報|設定)/u },
  { language: 'ko', pattern: /(?:불러오|로드하|업데이트하|새로 ?고침하)지 못|불러올 수 없|오프라인|마지막으로 확인된/u },
];

/**
 * What is chosen isn't in force, or not for all conversations. Campaigns and automations are paused, too: what is must be named.
 */
export const NOT_IN_FORCE: readonly Phrase[] = [
  { language: 'en', pattern: /(?:waiting for|awaiting|pending|subject to) (?:\S+ )?approval|approval pending|your request|(?:routing|choice|selection|this app|setting)s?\b.{0,40}\b(?:paused|on hold)\b|\b(?:paused|on hold)\b.{0,40}\b(?:routing|choice|selection)|(?:no|not|isn[’']t|without|out of)(?: longer)?(?: any| in)? effect\b|(?:choice|selection|routing|setting)s?\b.{0,30}not (?:applied|enforced)\b|\bfor (?:about )?\d+ ?% of\b|(?:sample|example|demo) data|this is a preview|you(?:[’']re| are) (?:viewing|looking at) (?:the |your )?(?:settings|configuration|routing) (?:as of|from|on|for) |(?:applied|in force|in effect) right now|(?:default|conversation|messenger|instagram) routing (?:is|has been) (?:currently )?(?:turned |switched )?(?:off|disabled)|this app[’']?s? (?:access|connection|permission)s? (?:has |have )?(?:been )?(?:expired|revoked|removed|lost)|messages (?:currently |now )?(?:go|are (?:going|sent|routed|delivered)) to (?:the |your )?(?:page )?inbox/u },
  { language: 'vi', pattern: /chờ (?:\S+ )?(?:phê |xét )?duyệt|yêu cầu của bạn|(?:định tuyến|chuyển quyền|lựa chọn|cài đặt|ứng dụng này).{0,40}tạm (?:dừng|ngưng)|tạm (?:dừng|ngưng).{0,60}(?:định tuyến|chuyển quyền|lựa chọn)|(?:không|chưa|hết|mất)(?: còn| có)? hiệu lực|(?:định tuyến|lựa chọn|cài đặt|ứng dụng).{0,30}không (?:được )?áp dụng|\bcho (?:khoảng )?\d+ ?%|dữ liệu (?:mẫu|minh hoạ|minh họa|thử)|đây là bản xem trước|đang xem (?:lại )?(?:cấu hình|cài đặt|định tuyến) (?:của )?(?:ngày|hôm|tháng|tại|lúc)|đang áp dụng lúc này|(?:định tuyến|chuyển quyền)(?: mặc định| cuộc trò chuyện)? (?:đang |đã |bị )+tắt|quyền truy cập của ứng dụng này đã|(?:hiện|tạm thời),? (?:các )?tin nhắn (?:\S+ ){0,2}(?:chuyển|gửi) (?:đến|về|vào)/u },
  { language: 'es', pattern: /pendiente de aprobación|(?:enrutamiento|selección|elección|ajuste).{0,40}(?:en pausa|pausad[ao])|sin efecto|no (?:tiene efecto|está en vigor)|para el \d+ ?% de|enrutamiento (?:predeterminado|de conversaciones) está desactivado|acceso de esta app (?:ha )?(?:venc|caduc|expir)|los mensajes (?:ahora )?(?:se envían|van) a/u },
  { language: 'pt', pattern: /aguarda(?:ndo)? aprovação|(?:encaminhamento|roteamento|escolha|seleção).{0,40}pausad[ao]|sem efeito|não (?:tem efeito|está em vigor)|para \d+ ?% d[ao]s|roteamento (?:padrão|de conversas) está desativado|acesso deste app expirou|as mensagens (?:agora )?(?:vão|são enviadas) para/u },
  { language: 'fr', pattern: /en attente d[’']approbation|(?:routage|acheminement|choix|sélection).{0,40}(?:en pause|suspendu)|sans effet|n[’']est (?:pas|plus) en vigueur|pour \d+ ?% des|routage (?:par défaut|des conversations) est désactivé|accès de cette app(?:lication)? a expiré|les messages (?:sont envoyés|vont) (?:à|vers|dans)/u },
  { language: 'id', pattern: /menunggu persetujuan|(?:perutean|pilihan|pengaturan).{0,40}(?:dijeda|ditangguhkan)|tidak berlaku|untuk \d+ ?%|perutean (?:default|percakapan) (?:sedang )?(?:nonaktif|dinonaktifkan|dimatikan)|akses aplikasi ini (?:telah )?(?:kedaluwarsa|berakhir)/u },
  { language: 'th', pattern: /รอ(?:การ)?อนุมัติ|(?:เส้นทาง|ตัวเลือก|การตั้งค่า).{0,40}หยุดชั่วคราว|ไม่มีผล|สำหรับ ?\d+ ?%|การกำหนดเส้นทาง(?:เริ่มต้น|การสนทนา)?(?:ถูก)?ปิดอยู่|สิทธิ์ของแอ[พป]นี้หมดอายุ/u },
  { language: 'ja', pattern: /承認待ち|(?:ルーティング|選択|設定).{0,30}一時停止|効力(?:が|は)|適用されません|ルーティングは(?:現在)?(?:オフ|無効)|このアプリのアクセス権?(?:の有効期限|が失効)/u },
  { language: 'ko', pattern: /승인 대기|(?:라우팅|선택|설정).{0,30}일시 ?중지|효력이 없|적용되지 않|라우팅(?:이|은) (?:현재 )?(?:꺼져|비활성)|이 앱의 (?:액세스|권한)(?:이|가) 만료/u },
];

/** The person has to log in again. */
export const SESSION_ENDED: readonly Phrase[] = [
  { language: 'en', pattern: /session (?:has |is )?(?:expired|ended|timed out)|(?:log|sign) in again|logged out/u },
  { language: 'vi', pattern: /phiên (?:đăng nhập |làm việc )?(?:của bạn )?(?:đã )?hết hạn|đăng nhập lại|đã (?:bị )?đăng xuất/u },
  { language: 'es', pattern: /sesión (?:ha )?(?:caduc|expir|finaliz)|inicia(?:r)? sesión (?:de nuevo|otra vez)/u },
  { language: 'pt', pattern: /sessão (?:expirou|terminou)|(?:entre|faça login|inicie sessão) novamente/u },
  { language: 'fr', pattern: /session (?:a )?expiré|(?:vous )?(?:reconnecter|reconnectez)/u },
  { language: 'id', pattern: /sesi (?:\S+ )?(?:telah )?(?:berakhir|kedaluwarsa)|(?:login|masuk) (?:lagi|kembali)/u },
  { language: 'th', pattern: /เซสชั(?:่)?น(?:ของคุณ)?หมดอายุ|เข้าสู่ระบบอีกครั้ง/u },
  { language: 'ja', pattern: /セッション(?:の有効期限|が(?:切れ|終了))|(?:もう一度|再度)ログイン/u },
  { language: 'ko', pattern: /세션이 만료|다시 로그인/u },
];

/** The person's own settings are shown, and the screen asks to switch to a Page. */
export const NOT_ACTING_AS_PAGE: readonly Phrase[] = [
  { language: 'en', pattern: /switch (?:in)?to (?:\S+ ){0,4}(?:page|profile)|(?:act|acting) as (?:your|the|a) page|(?:use|using) facebook as your page/u },
  { language: 'vi', pattern: /chuyển sang (?:trang|trang cá nhân|vai trò trang)|(?:hành động|hoạt động|sử dụng facebook) (?:với tư cách|dưới tên|dưới danh nghĩa)(?: là)? trang|với tư cách (?:là )?trang/u },
  { language: 'es', pattern: /cambia(?:r)? a (?:tu|la|una) página/u },
  { language: 'pt', pattern: /(?:mudar|mude|alternar|alterne|trocar) para (?:a |sua |uma )?(?:sua )?página/u },
  { language: 'fr', pattern: /(?:passer|passez|basculer|basculez) (?:à|sur|vers) (?:votre|la|une) page/u },
  { language: 'id', pattern: /beralih ke halaman/u },
  { language: 'th', pattern: /(?:สลับ|เปลี่ยน)(?:ไป)?(?:เป็น|ยัง|ที่)?เพจ/u },
  { language: 'ja', pattern: /ページに切り替え/u },
  { language: 'ko', pattern: /페이지로 전환/u },
];

/** What is shown isn't saved yet, or is looked over before it is. */
export const UNSAVED: readonly Phrase[] = [
  { language: 'en', pattern: /(?<!\bno )unsaved changes|unpublished|editing a draft|(?:nothing|no) changes? (?:until|before) you|only (?:after|when) you (?:save|confirm)|changes? (?:have not|haven[’']t|has not|are not|aren[’']t|is not|isn[’']t) (?:been )?saved|not saved yet|(?:couldn[’']t|could not|can[’']t|failed to|unable to) (?:be )?save|review (?:your|the) (?:changes|choices?|selections?)|\bstep \d+ (?:of|\/) ?\d+|saved (?:only )?(?:when|once|after|as soon as) (?:you close|this (?:window|dialog|pop-?up) (?:is closed|closes))|(?:nothing|no setting) has (?:been )?(?:changed|saved)|takes? effect (?:only )?(?:after|when|once) (?:you |they are )?sav|not (?:yet |been )?applied(?: yet)?$/u },
  { language: 'vi', pattern: /(?<!không có )(?:thay đổi|lựa chọn) (?:chưa|không) (?:được )?lưu|bản nháp|chưa (?:được )?xuất bản|chỉ có hiệu lực (?:sau )?khi (?:bạn )?(?:lưu|xác nhận)|(?<!không có thay đổi (?:nào )?)chưa (?:được )?lưu|không (?:thể )?lưu(?: \S+){0,2} được|(?:không|chưa) lưu được|lưu (?:không thành công|thất bại)|chưa có gì (?:thay đổi|được lưu)|xem lại rồi|xem lại (?:các |những )?(?:thay đổi|lựa chọn)|\bbước \d+ ?(?:\/|trên|trong) ?\d+|lưu (?:lại )?(?:khi|sau khi|ngay khi|lúc) (?:bạn )?đóng|(?:có hiệu lực|được áp dụng) sau khi (?:bạn )?lưu|chưa (?:được )?áp dụng/u },
  { language: 'es', pattern: /no se (?:pudo|pudieron|ha podido) guardar|cambios (?:sin guardar|no guardados)|revisar? (?:tus|los) cambios|paso \d+ de \d+|guarda\S* (?:\S+ )?(?:al|cuando) (?:cerrar|cierres)|nada ha cambiado|no ha cambiado nada|(?:surten?|tendrán?) efecto (?:\S+ )?(?:al|cuando|después de) |sin aplicar/u },
  { language: 'pt', pattern: /não foi possível (?:salvar|guardar)|falha ao salvar|alterações (?:não salvas|por guardar|não guardadas)|revis(?:e|ar) (?:as |suas )?alterações|(?:etapa|passo) \d+ de \d+|salv\S* (?:\S+ )?(?:ao|quando) (?:fechar|você fechar)|nada (?:foi alterado|mudou)|em vigor (?:depois|após|quando|ao) |não aplicad/u },
  { language: 'fr', pattern: /n[’']a pas pu être enregistré|impossible d[’']enregistrer|modifications non enregistrées|vérifie[rz] (?:vos|les) modifications|étape \d+ sur \d+|enregistré\S* (?:à la fermeture|lorsque vous fermez|quand vous fermez)|rien n[’']a (?:encore )?(?:été modifié|changé)|effet (?:\S+ )?(?:après|une fois|quand|lorsque) |non appliqué/u },
  { language: 'id', pattern: /(?:gagal|tidak dapat|tidak bisa) (?:di|meny)?simpan|perubahan (?:yang )?belum disimpan|tinjau perubahan|langkah \d+ dari \d+|disimpan (?:saat|ketika|setelah) (?:anda )?menutup|belum ada yang (?:berubah|disimpan)|berlaku (?:setelah|saat|ketika) (?:anda )?(?:menyimpan|disimpan)|tinjau pilihan|belum diterapkan/u },
  { language: 'th', pattern: /บันทึกไม่(?:ได้|สำเร็จ)|(?:ยังไม่ได้|ยังไม่)บันทึก|ตรวจสอบการเปลี่ยนแปลง|บันทึกเมื่อ(?:คุณ)?ปิด|ยังไม่มี(?:อะไร|การ)เปลี่ยน|มีผล(?:เมื่อ|หลังจาก)(?:คุณ)?บันทึก|ยังไม่(?:ได้|ถูก)?(?:นำไป)?ใช้$/u },
  { language: 'ja', pattern: /保存(?:できません|できませんでした|に失敗)|未保存|保存されていない|変更(?:内容)?を確認|閉じると保存|まだ何も変更|保存(?:する|した)(?:と|後に?)(?:有効|適用|反映)|未適用|未反映/u },
  { language: 'ko', pattern: /저장(?:하지 못|에 실패)|저장되지 않은|저장하지 않은|변경 ?(?:사항|내용) (?:확인|검토)|닫(?:으면|을 때) (?:자동으로 )?저장|아직 (?:아무것도 )?(?:변경|바뀌)|저장(?:한 후|하면|해야) (?:적용|반영)|적용되지 않은|미적용/u },
];

/** A list says that it has no app. */
export const NO_APPS: readonly Phrase[] = [
  { language: 'en', pattern: /\b(?:no|don[’']t have any|haven[’']t connected any|not? .*any) (?:connected |partner |third-party )?apps?\b(?! (?:is |has been )?(?:selected|chosen))/u },
  { language: 'vi', pattern: /(?:chưa|không) (?:có|kết nối) (?:bất kỳ )?ứng dụng (?:nào|đối tác)(?!.{0,10}chọn)/u },
  { language: 'es', pattern: /(?:no hay|ninguna) (?:apps?|aplicaci(?:ón|ones)) conectad/u },
  { language: 'pt', pattern: /nenhum (?:app|aplicativo) conectado/u },
  { language: 'fr', pattern: /aucune (?:app|application) connectée/u },
  { language: 'id', pattern: /(?:tidak|belum) ada aplikasi (?:yang )?terhubung/u },
  { language: 'th', pattern: /ไม่มีแอ[พป]ที่เชื่อมต่อ/u },
  { language: 'ja', pattern: /(?:接続|連携)(?:済み|中|されている|している)?の?アプリ(?:は|が)ありません/u },
  { language: 'ko', pattern: /연결된 앱이 없/u },
];

/** Everything that a screen can state. */
export const STATEMENTS: readonly Phrase[] = [
  SUPERSEDED,
  NO_ACCESS,
  NO_APPS,
  NO_SIGHT,
  NOT_ACTING_AS_PAGE,
  NOT_IN_FORCE,
  SESSION_ENDED,
  STALE,
  UNSAVED,
].flat();

/** Titles of places whose text speaks about the setting without being it: help, examples, histories, advertisements. Never evidence. */
export const NEVER: readonly Phrase[] = [
  { language: 'en', pattern: /other pages\b|\b(?:help|faqs?|frequently asked|example|e\.g\.|for example|history|previous(?:ly)?|recent (?:changes|activity)|activity(?: log)?|change log|tips?|learn (?:more|about)|how|what is|sponsored|ad(?:vert(?:isement)?)?|notifications?|suggested|compare|comparison|preview|sample|tutorial|demo|template|archived?|old settings|chats?|messages from|comments?)\b/u },
  { language: 'vi', pattern: /(?:các )?trang khác|trợ giúp|câu hỏi thường gặp|hỏi đáp|ví dụ|chẳng hạn|lịch sử|trước đây|trước đó|thay đổi gần đây|hoạt động gần đây|nhật ký|mẹo|tìm hiểu|hướng dẫn|là gì|được tài trợ|quảng cáo|thông báo|gợi ý|so sánh|xem trước|mẫu|lưu trữ|cài đặt cũ|đoạn chat|bình luận/u },
  { language: 'es', pattern: /otras páginas|ayuda|preguntas frecuentes|ejemplo|historial|anterior|cambios recientes|actividad|publicidad|notificaciones|comparación|vista previa/u },
  { language: 'pt', pattern: /outras páginas|ajuda|perguntas frequentes|exemplo|histórico|anterior|alterações recentes|atividade|patrocinado|notificações|comparação|prévia/u },
  { language: 'fr', pattern: /autres pages|aide|questions fréquentes|exemple|historique|précédent|modifications récentes|activité|sponsorisé|notifications|comparaison|aperçu/u },
  { language: 'id', pattern: /halaman lain|bantuan|pertanyaan umum|contoh|riwayat|sebelumnya|perubahan terbaru|aktivitas|bersponsor|notifikasi|perbandingan|pratinjau/u },
  { language: 'th', pattern: /เพจอื่น|ความช่วยเหลือ|คำถามที่พบบ่อย|ตัวอย่าง|ประวัติ|ก่อนหน้า|กิจกรรม|การแจ้งเตือน|ได้รับการสนับสนุน/u },
  { language: 'ja', pattern: /他のページ|ヘルプ|よくある質問|例|履歴|以前|最近の変更|アクティビティ|広告|お知らせ|比較|プレビュー/u },
  { language: 'ko', pattern: /다른 페이지|도움말|자주 묻는|예시|예:|기록|이전|최근 변경|활동|광고|알림|비교|미리 보기/u },
];
