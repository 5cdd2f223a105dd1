/** Texts of notifications that aren't about one change, and of the buttons. Titles say what is the matter, messages the way out. */
export const notice = {
  'button.fix': 'Sửa ngay',
  'button.later': 'Nhắc sau 3 giờ',
  changes: '{message} Đã đổi {count} lần.',
  lasted: '{message} Đã sai trong {span}.',

  'summary.title': '{count} Trang không do ứng dụng của shop giữ quyền xử lý hội thoại',
  'summary.more': '{names} và {count} Trang khác',

  'unread.title': 'Chưa đọc được cài đặt của Trang {page} từ {when}',
  'unread.signed-out': 'Bạn đã đăng xuất khỏi Meta. Đăng nhập lại để Funnel Guard tiếp tục theo dõi.',
  'unread.not-acting-as-page': 'Facebook đang mở bằng tài khoản cá nhân. Chuyển sang Trang này để xem.',
  'unread.no-access': 'Tài khoản này không có toàn quyền kiểm soát Trang. Nhờ quản trị viên có toàn quyền xem giúp.',
  'unread.not-rendered': 'Meta chưa hiện cài đặt trong thẻ nền. Bấm vào đây để mở và xem trực tiếp.',
  'unread.superseded': 'Meta chỉ hiện cài đặt cũ, không còn dùng. Bấm vào đây để mở cài đặt mới.',
  'unread.unknown-screen': 'Meta hiện một màn hình chưa nhận ra được. Bấm vào đây để xem trực tiếp.',
  'unread.ambiguous': 'Màn hình hiện hai kết quả trái nhau. Bấm vào đây để xem trực tiếp.',
} as const;
