/** Texts of the report about a screen that was read wrongly. */
export const report = {
  ask: 'Màn hình này đọc sai?',
  title: 'Lưu màn hình này để báo lỗi',
  text: 'Tệp chỉ có bố cục màn hình, các nhãn của Meta và tên ứng dụng, mọi chữ, số, ảnh và liên kết khác đều đã bị thay bằng ký hiệu; Funnel Guard không gửi tệp đi đâu cả: tệp nằm trong máy bạn, và nếu muốn, bạn tự gửi cho nhóm làm Funnel Guard theo địa chỉ liên hệ trên trang của tiện ích trong cửa hàng.',
  names: 'Tên được giữ lại vì đọc ra là tên ứng dụng: {names}. Nếu đó không phải tên ứng dụng, đừng gửi tệp.',
  save: 'Lưu tệp',
  close: 'Để sau',
  done: 'Đóng',
  preparing: 'Đang chuẩn bị tệp…',
  saved: 'Đã lưu tệp {file} vào thư mục tải xuống.',
  failed: 'Chưa lưu được màn hình này. Hãy tải lại trang của Meta rồi thử lại.',
} as const;
