/** Texts of the notice on Business Suite's screens that the Page there is in the wrong hands. */
export const pageNotice = {
  'title.other-app': '{app} đang giữ quyền xử lý hội thoại của Trang này ({channel})',
  'title.meta-inbox': 'Hộp thư của Meta đang giữ quyền xử lý hội thoại của Trang này ({channel})',
  'title.diverted': '{app} đang nhận một phần hội thoại của Trang này ({channel})',
  cost: 'Tin nhắn gửi từ Harasocial sẽ báo lỗi #10 và kịch bản chatbot không chạy.',
  'cost.diverted': 'Khách bấm nút Nhắn tin trên Trang sẽ không vào Harasocial.',
  old: 'Xem lần cuối {when}, từ đó có thể đã khác.',
  fix: 'Sửa ngay',
  later: 'Nhắc sau',
  intended: 'Cố ý',
  close: 'Đóng, mai nhắc lại',
} as const;
