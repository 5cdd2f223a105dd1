/** Texts of the help: what the setting is, why it matters, why it comes back; and the report for Harasocial. */
export const help = {
  title: 'Ai giữ quyền xử lý hội thoại?',
  intro: 'Vì sao Harasocial báo lỗi #10, #100, và sửa ở đâu.',
  language: 'Ngôn ngữ',

  'setting.title': 'Cài đặt này là gì',
  'setting.1':
    'Mỗi Trang Facebook có một “Ứng dụng mặc định” (Default routing app) trong phần Chuyển quyền trò chuyện. Ứng dụng đó nhận và trả lời hội thoại. Messenger và Instagram chọn riêng.',
  'setting.2': 'Ứng dụng của Harasocial có tên “Haravan Funnel” trong danh sách của Facebook. Hai tên là một.',
  'setting.3':
    'Ngoài ra: định tuyến nút Nhắn tin (Social routing) được ưu tiên hơn ứng dụng mặc định; mỗi ứng dụng có nút bật “Kiểm soát cuộc trò chuyện”. Mục “Người nhận chính” của Giao thức chuyển giao là cài đặt cũ, không còn hiệu lực.',
  'setting.where':
    'Xem và sửa ở Meta Business Suite → Cài đặt → Tiện ích tích hợp (Integrations) → Chuyển quyền trò chuyện (Conversation routing). Chỉ người có toàn quyền kiểm soát Trang mới sửa được. Funnel Guard mở đúng chỗ và chỉ từng nút.',

  'one.title': 'Vì sao chỉ một ứng dụng',
  'one.1': 'Facebook chỉ để một ứng dụng giữ một hội thoại tại một thời điểm, để khách không bị nhiều bên trả lời cùng lúc.',
  'one.2': 'Chưa chọn ứng dụng nào thì mọi ứng dụng đã kết nối đều nhận tin và đều có thể trả lời.',

  'stops.title': 'Khi sai, những gì dừng lại',
  'stops.1': 'Tin trả lời từ Harasocial báo lỗi #10. “Nhấn để gửi lại” chỉ gửi được tin đó, tin sau lại lỗi.',
  'stops.2': 'Bảy loại kịch bản không chạy, chỉ thấy được trong Trợ lý chat → Cài đặt Messenger → Log:',
  'flow.care': 'Kịch bản chăm sóc',
  'flow.keyword': 'Trả lời theo từ khóa',
  'flow.condition': 'Xử lý theo điều kiện',
  'flow.default': 'Tin nhắn mặc định',
  'flow.opening': 'Tin nhắn mở đầu',
  'flow.greeting': 'Lời chào',
  'flow.menu': 'Kịch bản menu',

  'codes.title': 'Lỗi #10 và #100',
  'codes.1':
    '#10: “another app is controlling this thread”. Ứng dụng khác đang giữ hội thoại, thường vì ứng dụng mặc định không phải Haravan Funnel.',
  'codes.2': '#100: “not the thread owner”. Hội thoại thuộc hộp thư của Meta, thường vì có người vừa trả lời ở đó.',
  'codes.3':
    'Cài đặt đúng mà một hội thoại vẫn lỗi: mở hội thoại đó trong Meta Business Suite, bấm “Chuyển đến thư mục xong” rồi gửi lại. Nếu không, có thể phải chờ tới 24 giờ.',
  'codes.4': 'Lỗi #10 còn có nghĩa khác, như quá 24 giờ từ tin cuối của khách. Funnel Guard không báo các lỗi đó.',

  'back.title': 'Vì sao sửa rồi lại hỏng',
  'back.1': 'Quản trị viên nào có toàn quyền kiểm soát Trang cũng đổi được, và không ai được báo.',
  'back.2': 'Người cài một công cụ khác thường làm theo hướng dẫn của công cụ đó, và các hướng dẫn trái ngược nhau (xem bên dưới).',
  'back.3': 'Nhân viên trả lời khách trong hộp thư của Meta cũng chuyển hội thoại đó về Meta, tối đa 24 giờ.',

  'vendors.title': 'Vì sao hai công cụ tranh nhau',
  'vendors.1': 'Mỗi nhà cung cấp đều hướng dẫn chọn ứng dụng của mình, hoặc bỏ trống lựa chọn:',
  'vendor.guide': 'Hướng dẫn của {name}',
  'vendor.doopage': '{guide}: chọn DooPage làm ứng dụng mặc định (Default routing app).',
  'vendor.manychat': '{guide}: đặt ManyChat làm người nhận chính, hoặc bấm lại vào ứng dụng đang chọn để bỏ chọn.',
  'vendor.chatfuel': '{guide}: chỉ đặt Chatfuel làm người nhận chính.',
  'vendor.botcake': '{guide}: gặp lỗi #10 thì tắt Giao thức chuyển giao.',
  'vendor.ahachat': '{guide}: bấm lại vào ứng dụng đang chọn để tắt Giao thức chuyển giao.',
  'vendors.2':
    'Trừ DooPage, các hướng dẫn này viết cho màn hình cũ. Kết quả vẫn vậy: làm theo bên này thì bên kia báo lỗi, rồi bên kia lại đổi về. Shop dùng hai công cụ thì cứ đổi qua đổi lại.',
  'vendors.3': 'Hãy thống nhất một ứng dụng. Nếu cố ý dùng ứng dụng khác, đánh dấu “Cố ý dùng” trong Funnel Guard để không bị báo nữa.',

  'sources.title': 'Nguồn',
  'sources.how': 'Mọi liên kết mở trong thẻ mới.',
  'source.harasocial-10': 'Harasocial: lỗi #10 và ứng dụng Haravan Funnel',
  'source.harasocial-100': 'Harasocial: lỗi #100',
  'source.meta-routing': 'Meta: Conversation Routing',
  'source.meta-codes': 'Meta: bảng mã lỗi Messenger',
  disclaimer: 'Funnel Guard không phải sản phẩm của Meta hay Haravan.',

  'contact.title': 'Gửi Harasocial',
  'contact.how':
    'Đọc báo cáo dưới đây rồi bấm nút. Báo cáo được chép, phiếu hỗ trợ mở ra để bạn dán vào. Không có nội dung hội thoại nào trong đó.',
  'contact.copy': 'Chép và mở phiếu hỗ trợ',
  'contact.copied': 'Đã chép. Dán vào phiếu hỗ trợ.',
  'contact.failed': 'Trình duyệt không cho chép. Hãy chọn và chép báo cáo bằng tay.',
  'contact.mail': 'Hoặc gửi e-mail: {address}',

  'report.title': 'Báo cáo của Funnel Guard {version}, {when}',
  'report.page': 'Trang: {page} (ID {id})',
  'report.channel': '{channel}: {verdict}, từ {since}, thấy lần cuối {seen}',
  'report.change': '{when}: {channel}: {from} → {to}',
  'report.symptom': 'Lỗi {code}: {count} lần, từ {from} đến {to}',
  'report.browser': 'Trình duyệt: {browser}',
  'verdict.ours': '{app} (đúng)',
  'verdict.other-app': '{app} (ứng dụng khác)',
  'verdict.meta-inbox': '{app} (hộp thư của Meta)',
  'verdict.diverted': 'nút Nhắn tin chuyển sang {app}',
  'verdict.nothing-chosen': 'chưa chọn ứng dụng nào',
  'verdict.none': 'chưa xem',
} as const;
