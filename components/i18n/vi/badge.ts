/** The toolbar button's tooltip. */
export const badge = {
  'badge.wrong': 'Funnel Guard: {count} Trang không do ứng dụng của shop giữ quyền xử lý hội thoại',
  'badge.nothing-chosen': 'Funnel Guard: {count} Trang chưa chọn ứng dụng xử lý hội thoại',
  'badge.unread': 'Funnel Guard: {count} Trang chưa đọc được cài đặt từ một ngày trở lên',
  'badge.blind': '{title}. Trình duyệt đang chặn quyền đọc màn hình Meta nên không theo dõi được.',
  'badge.silenced': '{title}. Thông báo đang bị chặn, mọi thay đổi chỉ hiện ở đây.',
  'badge.none': 'Funnel Guard',
} as const;
