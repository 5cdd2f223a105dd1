/** Texts about the state of one Page; popup and dashboard share them. */
export const page = {
  // The verdict as a sentence.
  'sentence.other-app': '{app} đang giữ quyền xử lý hội thoại của Trang {page}',
  'sentence.meta-inbox': 'Hộp thư của Meta đang giữ quyền xử lý hội thoại của Trang {page}',
  'sentence.diverted': '{app} đang nhận một phần hội thoại của Trang {page}',
  'sentence.nothing-chosen': 'Trang {page} chưa chọn ứng dụng nào xử lý hội thoại',
  'sentence.ours': '{app} đang giữ quyền xử lý hội thoại của Trang {page}',
  'sentence.intended': '{app} đang giữ quyền xử lý hội thoại của Trang {page}, đúng như bạn đã chọn',
  'sentence.stale': 'Đã lâu chưa xem lại Trang {page}',
  'sentence.unreadable': 'Chưa đọc được cài đặt của Trang {page}',
  'sentence.not-checked': 'Chưa kiểm tra Trang {page}',
  since: ' —\u00A0từ {when}',
  'since.at-least': ' —\u00A0ít nhất từ {when}',

  // The same in a few words, for a row of a list.
  'short.other-app': '{app} đang giữ quyền',
  'short.meta-inbox': 'Hộp thư của Meta đang giữ quyền',
  'short.diverted': '{app} đang nhận một phần',
  'short.nothing-chosen': 'Chưa chọn ứng dụng',
  'short.ours': 'Ổn: {app}',
  'short.intended': '{app} (cố ý)',
  'short.stale': 'Đã lâu chưa xem lại',
  'short.unreadable': 'Chưa đọc được',
  'short.not-checked': 'Chưa kiểm tra',

  // What it costs.
  'cost.other-app': 'Tin nhắn gửi từ Harasocial sẽ báo lỗi #10 và kịch bản chatbot không chạy.',
  'cost.meta-inbox': 'Tin nhắn gửi từ Harasocial sẽ báo lỗi #10 và kịch bản chatbot không chạy.',
  'cost.diverted': 'Khách bấm nút Nhắn tin trên Trang sẽ vào {app}, không vào Harasocial.',
  'cost.nothing-chosen': 'Mọi ứng dụng đã kết nối đều nhận tin và có thể cùng trả lời khách.',
  'look-alike': 'Đây không phải {ours}: tên chỉ gần giống.',
  'last-known': 'Lần cuối đọc được: {app}, lúc {when}.',
  'last-known.nothing': 'Lần cuối đọc được: chưa chọn ứng dụng nào, lúc {when}.',
  'changed-between': 'Đổi trong khoảng {when}.',
  'changed-here': 'Bạn vừa đổi trên chính trình duyệt này.',

  // Why a look failed, and the way out.
  'reason.signed-out': 'Bạn đã đăng xuất khỏi Meta. Đăng nhập lại rồi kiểm tra.',
  'reason.not-acting-as-page': 'Facebook đang mở bằng tài khoản cá nhân. Chuyển sang Trang này rồi kiểm tra lại.',
  'reason.no-access': 'Tài khoản này không có toàn quyền kiểm soát Trang. Nhờ quản trị viên có toàn quyền xem và sửa.',
  'reason.not-rendered': 'Meta chưa hiện xong màn hình cài đặt. Mở màn hình đó để xem trực tiếp.',
  'reason.superseded': 'Màn hình vừa xem là cài đặt cũ, Meta không còn dùng. Mở màn hình Chuyển quyền trò chuyện để xem.',
  'reason.unknown-screen': 'Meta hiện một màn hình chưa nhận ra được. Mở màn hình cài đặt để xem trực tiếp.',
  'reason.ambiguous': 'Màn hình hiện hai kết quả trái nhau nên không thể kết luận. Mở màn hình cài đặt để xem trực tiếp.',
  'reason.none': 'Màn hình vừa xem không hiện cài đặt này. Mở màn hình cài đặt để xem trực tiếp.',
  'reason.offline': 'Lúc đó máy đang mất mạng.',
  'reason.interrupted': 'Lần kiểm tra bị ngắt giữa chừng.',
  'reason.no-permission': 'Funnel Guard chưa được phép đọc màn hình cài đặt của Meta.',
  'reason.no-window': 'Lúc đó không có cửa sổ trình duyệt nào đang mở.',
  'look-failed': 'Lần kiểm tra gần nhất không đọc được.',

  // When it was and will be looked at.
  'looked-at': 'Xem lần cuối {when}',
  'never-looked-at': 'Chưa xem lần nào',
  'next-check': 'Kiểm tra tiếp {when}',
  'checks-off': 'Tự kiểm tra đang tắt',
  checking: 'Đang kiểm tra…',

  // What can be done.
  fix: 'Sửa ngay',
  'fix.short': 'Sửa',
  check: 'Kiểm tra ngay',
  'open-screen': 'Mở màn hình cài đặt',
  'sign-in': 'Đăng nhập Meta',
  'copy-request': 'Chép lời nhắn cho quản trị viên',
  copied: 'Đã chép. Dán vào tin nhắn gửi quản trị viên.',
  more: 'Việc khác với Trang {page}',
  intend: 'Cố ý dùng {app}',
  'intend.undo': 'Không còn cố ý dùng {app}',
  later: 'Nhắc lại sau 4 giờ',
  mute: 'Tắt thông báo của Trang này',
  unmute: 'Bật lại thông báo',
  'muted.until': 'Thông báo tắt đến {when}',
  muted: 'Thông báo đang tắt',
  remove: 'Bỏ theo dõi Trang này',
  'remove.ask': 'Bỏ theo dõi và xoá lịch sử của Trang này?',
  'remove.yes': 'Bỏ theo dõi',
  'remove-seen': 'Ẩn Trang này',
  'remove.ask-seen': 'Ẩn Trang này khỏi danh sách?',
  'remove.yes-seen': 'Ẩn',

  // A ready text for the admin, for staff who see the fault and can't mend it.
  'request.wrong':
    'Trang {page} ({channel}): {app} đang giữ quyền xử lý hội thoại nên tin nhắn gửi từ Harasocial bị lỗi #10. Nhờ anh/chị mở {address} và chọn {ours} làm ứng dụng mặc định, rồi bấm Lưu. Cần toàn quyền kiểm soát Trang.',
  'request.check':
    'Trang {page} ({channel}): nhờ anh/chị mở {address} và xem ứng dụng mặc định có phải là {ours} không; nếu không phải thì chọn {ours} rồi bấm Lưu. Cần toàn quyền kiểm soát Trang.',
} as const;
