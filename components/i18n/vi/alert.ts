/** Texts of notifications. Titles say what is wrong, messages what changed and what to press. */
export const alert = {
  'alert.other-app': '{app} đang giữ quyền xử lý hội thoại của Trang {page}',
  'alert.meta-inbox': 'Hộp thư của Meta đang giữ quyền xử lý hội thoại của Trang {page}',
  'alert.diverted': 'Một phần hội thoại của Trang {page} đang chuyển sang {app}',
  'alert.nothing-chosen': 'Trang {page} chưa chọn ứng dụng xử lý hội thoại',
  'alert.changed': '{channel}: {from} → {to}, thấy lúc {when}. Bấm vào đây để sửa.',
  'alert.found': '{channel}: {to}, thấy lúc {when}. Bấm vào đây để sửa.',
  'alert.reminder': '{channel}: vẫn chưa sửa, từ {when}. Bấm vào đây để sửa.',
  'recovery.title': 'Trang {page} đã ổn trở lại',
  'recovery.changed': '{channel}: {from} → {to}, thấy lúc {when}.',
  'recovery.found': '{channel}: {to}, thấy lúc {when}.',
  'nothing-chosen': 'chưa chọn ứng dụng nào',
} as const;
