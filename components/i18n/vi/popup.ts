/** Texts of the popup alone. */
export const popup = {
  'summary.wrong': '{count} Trang cần sửa ngay',
  'summary.attention': '{count} Trang cần xem lại',
  'summary.unknown': '{count} Trang chưa rõ',
  'summary.right': 'Mọi Trang đều ổn',
  progress: 'Đang kiểm tra Trang {step}/{total}…',
  stop: 'Dừng',
  'summary.blocked': 'Đang tạm dừng theo dõi',
  'summary.none': 'Chưa theo dõi Trang nào',
  'check-all': 'Kiểm tra tất cả',
  'all-right': '{app} đang giữ quyền xử lý hội thoại của mọi Trang đang theo dõi',
  'this-page': 'Trang đang mở',
  pages: 'Các Trang đang theo dõi',
  'other-pages': 'Các Trang khác',
  search: 'Tìm Trang hoặc ứng dụng',
  'search.found': '{count} Trang khớp',
  'search.nothing': 'Không có Trang nào khớp với “{query}”.',
  more: 'Hiện thêm {count} Trang',

  'first-run.title': 'Bắt đầu theo dõi Trang của bạn',
  'first-run.text':
    'Mở Meta Business Suite, chọn Trang của shop, rồi mở lại bảng này và bấm “Kiểm tra ngay” để biết ứng dụng nào đang giữ quyền xử lý hội thoại.',
  'open-meta': 'Mở Meta Business Suite',

  'notice.hosts': 'Funnel Guard chưa được phép đọc màn hình cài đặt của Meta.',
  'notice.hosts.action': 'Cho phép',
  'notice.signed-out': 'Bạn đã đăng xuất khỏi Meta nên chưa kiểm tra được.',
  'notice.offline': 'Đang mất mạng. Dưới đây là kết quả của lần xem gần nhất.',
  'notice.notifications':
    'Thông báo của trình duyệt đang bị chặn, bạn sẽ không được báo khi cài đặt bị đổi. Hãy bật lại trong cài đặt thông báo của máy.',

  'notice.checks': 'Cứ khoảng {span} một lần, Funnel Guard tự mở một thẻ nền trong vài giây để xem lại cài đặt, rồi tự đóng lại.',
  'notice.checks.off': 'Tắt tự kiểm tra',
  'notice.forgotten': 'Bộ nhớ dành cho Funnel Guard đã đầy nên phần lịch sử cũ nhất đã bị xoá.',
  'notice.set-aside': 'Một phần dữ liệu đã lưu không đọc được nên được cất riêng. Phần còn lại vẫn dùng bình thường.',
  understood: 'Đã hiểu',

  'sign-in': 'Đăng nhập Meta',
  dashboard: 'Lịch sử, cài đặt, dữ liệu',
  language: 'Ngôn ngữ',
  failed: 'Chưa thực hiện được. Hãy thử lại.',
} as const;
