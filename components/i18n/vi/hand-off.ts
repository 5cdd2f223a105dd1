/** What an admin is asked to do, as a message that is sent to them. */
export const handOff = {
  'hand-off.subject': 'Trang {page}: tin nhắn {channel} đang không về Harasocial.',
  'hand-off.subject.no-name': 'Tin nhắn {channel} của Trang đang không về Harasocial.',
  'hand-off.other-app': 'Ứng dụng đang giữ quyền xử lý hội thoại: {app}.',
  'hand-off.meta-inbox': 'Hộp thư của Meta đang giữ quyền xử lý hội thoại.',
  'hand-off.diverted': 'Tin nhắn từ nút Nhắn tin trên Trang đang chuyển sang {app}.',
  'hand-off.nothing-chosen': 'Trang chưa chọn ứng dụng xử lý hội thoại.',
  'hand-off.since': 'Thấy từ {when}.',
  'hand-off.cost': 'Vì vậy nhân viên trả lời từ Harasocial bị lỗi #10, kịch bản tự động không chạy và dễ mất đơn.',
  'hand-off.how': 'Nhờ bạn (người có toàn quyền kiểm soát Trang) sửa giúp:',
  'hand-off.1': '1. Mở {link}',
  'hand-off.2': '2. Chọn Trang, mở thẻ Routing (Định tuyến).',
  'hand-off.3': '3. Ở Ứng dụng mặc định (Default routing app), bấm Cấu hình (Configure), chọn {ours}.',
  'hand-off.4': '4. Bấm Lưu (Save).',
} as const;
