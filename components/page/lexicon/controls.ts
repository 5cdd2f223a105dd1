import type { Entry } from './entry';

/** What a button, a switch or an empty value says. */
export type ControlMeaning =
  | 'configure'
  | 'save'
  | 'saving'
  | 'dismiss'
  | 'discard'
  | 'other-action'
  | 'nothing-chosen'
  | 'take-control'
  | 'standby'
  | 'status'
  | 'no-value'
  | 'as-default'
  | 'chosen-mark';

/** Wordings of controls and of empty values, in every language that Meta's screens were documented in. */
export const CONTROL_ENTRIES: readonly Entry<ControlMeaning>[] = [
  { meaning: 'configure', language: 'en', generation: 'any', source: 'documented', texts: ['Configure', 'Edit', 'Manage', 'Set up', 'Change', 'Edit settings', 'Manage app', 'Manage settings'] },
  { meaning: 'configure', language: 'vi', generation: 'any', source: 'documented', texts: ['Cấu hình', 'Lập cấu hình', 'Chỉnh sửa', 'Quản lý', 'Thiết lập', 'Thay đổi', 'Sửa'] },
  { meaning: 'configure', language: 'es', generation: 'any', source: 'documented', texts: ['Configurar', 'Editar', 'Administrar', 'Cambiar', 'Gestionar'] },
  { meaning: 'configure', language: 'pt', generation: 'any', source: 'inferred', texts: ['Configurar', 'Editar', 'Gerenciar', 'Gerir', 'Alterar'] },
  { meaning: 'configure', language: 'fr', generation: 'any', source: 'inferred', texts: ['Configurer', 'Modifier', 'Gérer', 'Changer'] },
  { meaning: 'configure', language: 'id', generation: 'any', source: 'inferred', texts: ['Konfigurasi', 'Konfigurasikan', 'Edit', 'Kelola', 'Ubah', 'Atur'] },
  { meaning: 'configure', language: 'th', generation: 'any', source: 'inferred', texts: ['กำหนดค่า', 'แก้ไข', 'จัดการ', 'เปลี่ยน', 'ตั้งค่า'] },
  { meaning: 'configure', language: 'ja', generation: 'any', source: 'inferred', texts: ['設定する', '設定', '編集', '管理', '変更', '構成'] },
  { meaning: 'configure', language: 'ko', generation: 'any', source: 'inferred', texts: ['구성', '설정', '수정', '편집', '관리', '변경'] },

  { meaning: 'save', language: 'en', generation: 'any', source: 'documented', texts: ['Save', 'Save changes', 'Apply', 'Update', 'Confirm', 'Submit'] },
  { meaning: 'save', language: 'en', generation: 'any', source: 'inferred', texts: ['Publish', 'Publish changes', 'Finish and save', 'Finish & save', 'Review and save', 'Done and save'] },
  { meaning: 'save', language: 'vi', generation: 'any', source: 'documented', texts: ['Lưu', 'Lưu thay đổi', 'Lưu lại', 'Áp dụng', 'Cập nhật', 'Xác nhận', 'Lưu các thay đổi'] },
  { meaning: 'save', language: 'vi', generation: 'any', source: 'inferred', texts: ['Hoàn tất và lưu', 'Hoàn thành và lưu', 'Xem lại và lưu', 'Xong và lưu'] },
  { meaning: 'save', language: 'es', generation: 'any', source: 'documented', texts: ['Guardar', 'Guardar cambios', 'Aplicar', 'Confirmar'] },
  { meaning: 'save', language: 'pt', generation: 'any', source: 'inferred', texts: ['Salvar', 'Salvar alterações', 'Guardar', 'Guardar alterações', 'Aplicar', 'Confirmar'] },
  { meaning: 'save', language: 'fr', generation: 'any', source: 'inferred', texts: ['Enregistrer', 'Enregistrer les modifications', 'Sauvegarder', 'Appliquer', 'Confirmer'] },
  { meaning: 'save', language: 'id', generation: 'any', source: 'inferred', texts: ['Simpan', 'Simpan perubahan', 'Terapkan', 'Konfirmasi'] },
  { meaning: 'save', language: 'th', generation: 'any', source: 'inferred', texts: ['บันทึก', 'บันทึกการเปลี่ยนแปลง', 'ยืนยัน'] },
  { meaning: 'save', language: 'ja', generation: 'any', source: 'inferred', texts: ['保存', '保存する', '変更を保存', '適用'] },
  { meaning: 'save', language: 'ko', generation: 'any', source: 'inferred', texts: ['저장', '저장하기', '변경 사항 저장', '변경 내용 저장', '적용'] },

  { meaning: 'saving', language: 'en', generation: 'any', source: 'inferred', texts: ['Saving', 'Saving…', 'Saving...'] },
  { meaning: 'saving', language: 'vi', generation: 'any', source: 'inferred', texts: ['Đang lưu', 'Đang lưu…', 'Đang lưu...'] },
  { meaning: 'saving', language: 'es', generation: 'any', source: 'inferred', texts: ['Guardando', 'Guardando…', 'Guardando...'] },
  { meaning: 'saving', language: 'pt', generation: 'any', source: 'inferred', texts: ['Salvando', 'Salvando…', 'Salvando...'] },
  { meaning: 'saving', language: 'fr', generation: 'any', source: 'inferred', texts: ['Enregistrement', 'Enregistrement…', 'Enregistrement...'] },
  { meaning: 'saving', language: 'id', generation: 'any', source: 'inferred', texts: ['Menyimpan', 'Menyimpan…', 'Menyimpan...'] },
  { meaning: 'saving', language: 'th', generation: 'any', source: 'inferred', texts: ['กำลังบันทึก', 'กำลังบันทึก…', 'กำลังบันทึก...'] },
  { meaning: 'saving', language: 'ja', generation: 'any', source: 'inferred', texts: ['保存中', '保存中…', '保存しています'] },
  { meaning: 'saving', language: 'ko', generation: 'any', source: 'inferred', texts: ['저장 중', '저장 중…', '저장 중...'] },

  { meaning: 'dismiss', language: 'en', generation: 'any', source: 'documented', texts: ['Cancel', 'Close', 'Done', 'OK', 'Back', 'Not now', 'Dismiss', 'Discard', 'Undo'] },
  { meaning: 'dismiss', language: 'vi', generation: 'any', source: 'documented', texts: ['Hủy', 'Huỷ', 'Đóng', 'Xong', 'Quay lại', 'Để sau', 'Bỏ qua', 'Hoàn tác', 'Hủy bỏ', 'Lúc khác'] },
  { meaning: 'dismiss', language: 'es', generation: 'any', source: 'inferred', texts: ['Cancelar', 'Cerrar', 'Listo', 'Atrás', 'Volver', 'Ahora no', 'Deshacer'] },
  { meaning: 'dismiss', language: 'pt', generation: 'any', source: 'inferred', texts: ['Cancelar', 'Fechar', 'Concluir', 'Voltar', 'Agora não', 'Desfazer'] },
  { meaning: 'dismiss', language: 'fr', generation: 'any', source: 'inferred', texts: ['Annuler', 'Fermer', 'Terminé', 'Retour', 'Pas maintenant'] },
  { meaning: 'dismiss', language: 'id', generation: 'any', source: 'inferred', texts: ['Batal', 'Batalkan', 'Tutup', 'Selesai', 'Kembali', 'Lain kali', 'Urungkan'] },
  { meaning: 'dismiss', language: 'th', generation: 'any', source: 'inferred', texts: ['ยกเลิก', 'ปิด', 'เสร็จสิ้น', 'กลับ', 'ไว้ทีหลัง', 'เลิกทำ'] },
  { meaning: 'dismiss', language: 'ja', generation: 'any', source: 'inferred', texts: ['キャンセル', '閉じる', '完了', '戻る', '後で', '元に戻す'] },
  { meaning: 'dismiss', language: 'ko', generation: 'any', source: 'inferred', texts: ['취소', '닫기', '완료', '뒤로', '나중에', '실행 취소'] },

  // What gives up a choice: where it can be pressed, there is one, and the button beside it makes it count.
  { meaning: 'discard', language: 'en', generation: 'any', source: 'inferred', texts: ['Cancel', 'Discard', 'Discard changes', 'Discard draft', 'Cancel changes', 'Undo changes', 'Revert changes'] },
  { meaning: 'discard', language: 'vi', generation: 'any', source: 'inferred', texts: ['Hủy', 'Huỷ', 'Hủy bỏ', 'Huỷ bỏ', 'Bỏ thay đổi', 'Hủy thay đổi', 'Huỷ thay đổi', 'Bỏ các thay đổi', 'Hủy bỏ thay đổi', 'Hoàn tác thay đổi', 'Bỏ bản nháp', 'Hủy bản nháp'] },
  { meaning: 'discard', language: 'es', generation: 'any', source: 'inferred', texts: ['Cancelar', 'Descartar', 'Descartar cambios'] },
  { meaning: 'discard', language: 'pt', generation: 'any', source: 'inferred', texts: ['Cancelar', 'Descartar', 'Descartar alterações'] },
  { meaning: 'discard', language: 'fr', generation: 'any', source: 'inferred', texts: ['Annuler', 'Ignorer les modifications', 'Annuler les modifications'] },
  { meaning: 'discard', language: 'id', generation: 'any', source: 'inferred', texts: ['Batal', 'Batalkan', 'Buang', 'Buang perubahan'] },
  { meaning: 'discard', language: 'th', generation: 'any', source: 'inferred', texts: ['ยกเลิก', 'ละทิ้งการเปลี่ยนแปลง'] },
  { meaning: 'discard', language: 'ja', generation: 'any', source: 'inferred', texts: ['キャンセル', '変更を破棄', '破棄'] },
  { meaning: 'discard', language: 'ko', generation: 'any', source: 'inferred', texts: ['취소', '변경 사항 취소', '변경 내용 취소'] },

  { meaning: 'other-action', language: 'en', generation: 'any', source: 'inferred', texts: ['More', 'More options', 'Options', 'Actions', 'Add', 'Add route', 'Edit route', 'Remove', 'Delete', 'Learn more', 'Help', 'Menu', 'See more', 'View', 'Details', 'View details', 'Search', 'Open', 'Expand', 'Copy', 'Share', 'Connect', 'Disconnect', 'Info', 'More info', 'Refresh', 'Reload', 'Try again', 'Retry', 'Turn on', 'Turn off', 'Clear', 'Clear selection', 'Reset', 'Switch', 'Switch now', 'Filter', 'Sort', 'Next', 'Previous', 'Continue', 'Show more', 'See all', 'Send', 'See details'] },
  { meaning: 'other-action', language: 'vi', generation: 'any', source: 'inferred', texts: ['Xem thêm', 'Thêm', 'Tùy chọn', 'Tuỳ chọn', 'Tùy chọn khác', 'Hành động', 'Thêm tuyến', 'Thêm định tuyến', 'Xóa', 'Xoá', 'Gỡ', 'Tìm hiểu thêm', 'Trợ giúp', 'Menu', 'Xem', 'Chi tiết', 'Xem chi tiết', 'Tìm kiếm', 'Mở', 'Kết nối', 'Ngắt kết nối', 'Thông tin', 'Làm mới', 'Tải lại', 'Thử lại', 'Bật', 'Tắt', 'Bỏ chọn', 'Đặt lại', 'Chuyển', 'Chuyển ngay', 'Lọc', 'Sắp xếp', 'Tiếp', 'Tiếp tục', 'Xem tất cả', 'Gửi', 'Thêm hành động', 'Thêm tuyến đường', 'Gỡ bỏ', 'Xem thêm tùy chọn'] },
  { meaning: 'other-action', language: 'es', generation: 'any', source: 'inferred', texts: ['Más', 'Más opciones', 'Opciones', 'Acciones', 'Agregar', 'Agregar ruta', 'Añadir', 'Eliminar', 'Quitar', 'Más información', 'Ayuda', 'Menú', 'Ver', 'Ver más', 'Buscar', 'Conectar', 'Desconectar'] },
  { meaning: 'other-action', language: 'pt', generation: 'any', source: 'inferred', texts: ['Mais', 'Mais opções', 'Opções', 'Ações', 'Adicionar', 'Adicionar rota', 'Excluir', 'Remover', 'Saiba mais', 'Saber mais', 'Ajuda', 'Ver', 'Ver mais', 'Pesquisar', 'Conectar', 'Desconectar'] },
  { meaning: 'other-action', language: 'fr', generation: 'any', source: 'inferred', texts: ['Plus', 'Plus d’options', "Plus d'options", 'Options', 'Actions', 'Ajouter', 'Supprimer', 'En savoir plus', 'Aide', 'Voir', 'Voir plus', 'Rechercher', 'Connecter', 'Déconnecter'] },
  { meaning: 'other-action', language: 'id', generation: 'any', source: 'inferred', texts: ['Lainnya', 'Opsi', 'Opsi lainnya', 'Tindakan', 'Tambah', 'Tambahkan', 'Hapus', 'Pelajari selengkapnya', 'Bantuan', 'Lihat', 'Lihat selengkapnya', 'Cari', 'Hubungkan'] },
  { meaning: 'other-action', language: 'th', generation: 'any', source: 'inferred', texts: ['เพิ่มเติม', 'ตัวเลือก', 'ตัวเลือกเพิ่มเติม', 'เพิ่ม', 'ลบ', 'ดูข้อมูลเพิ่มเติม', 'เรียนรู้เพิ่มเติม', 'ความช่วยเหลือ', 'ดู', 'ดูเพิ่มเติม', 'ค้นหา'] },
  { meaning: 'other-action', language: 'ja', generation: 'any', source: 'inferred', texts: ['もっと見る', 'その他', 'オプション', 'その他のオプション', '追加', '削除', '詳しくはこちら', '詳細', 'ヘルプ', '表示', '検索'] },
  { meaning: 'other-action', language: 'ko', generation: 'any', source: 'inferred', texts: ['더 보기', '옵션', '더 많은 옵션', '추가', '삭제', '제거', '자세히 알아보기', '도움말', '보기', '검색', '연결', '연결 해제'] },

  { meaning: 'nothing-chosen', language: 'en', generation: 'any', source: 'documented', texts: ['Select', 'None', 'Not set up', 'Not set up yet', 'Select an app', 'Choose an app', 'Not selected', 'No app selected', 'Not set', 'Nothing selected', 'No default app', 'Select app', 'Choose app', 'None selected', 'No app', 'Choose', 'No app chosen', 'Not configured', 'Not chosen', 'Select one', 'No default routing app', 'No primary receiver', 'No default app selected', 'Nothing chosen', 'Select...', 'Select…', 'Select an app...', 'Select an app…', 'Choose an app…', 'No selection', 'Unassigned', 'Not assigned'] },
  { meaning: 'nothing-chosen', language: 'vi', generation: 'any', source: 'documented', texts: ['Chọn', 'Không có', 'Chọn ứng dụng', 'Chưa chọn', 'Chọn một ứng dụng', 'Chưa chọn ứng dụng', 'Chưa có ứng dụng', 'Chưa thiết lập', 'Chưa đặt', 'Không chọn', 'Không có ứng dụng nào', 'Chưa chọn ứng dụng nào', 'Chưa có ứng dụng nào', 'Chưa có ứng dụng nào được chọn', 'Không có ứng dụng', 'Không', 'Không có ứng dụng nào được chọn', 'Chưa cấu hình', 'Chưa có ứng dụng mặc định', 'Không có ứng dụng mặc định', 'Chưa được chọn', 'Không ứng dụng nào', 'Chưa có', 'Chưa có người nhận chính', 'Chọn ứng dụng…', 'Chọn ứng dụng...', 'Chọn…', 'Chọn...', 'Chưa xác định', 'Chưa chỉ định', 'Chọn một tùy chọn', 'Chọn app'] },
  { meaning: 'nothing-chosen', language: 'es', generation: 'any', source: 'inferred', texts: ['Seleccionar', 'Ninguna', 'Ninguno', 'Seleccionar app', 'Seleccionar una app', 'Selecciona una app', 'Elegir una app', 'Elige una app', 'Sin seleccionar', 'No seleccionado', 'No seleccionada', 'Ninguna app seleccionada', 'Sin configurar', 'Seleccionar una aplicación', 'Selecciona una aplicación', 'Elegir', 'No hay ninguna app seleccionada', 'Ninguna app', 'Selecciona', 'Ninguna aplicación seleccionada', 'Elige una aplicación'] },
  { meaning: 'nothing-chosen', language: 'pt', generation: 'any', source: 'inferred', texts: ['Selecionar', 'Nenhum', 'Nenhuma', 'Selecionar app', 'Selecionar um app', 'Selecione um app', 'Escolher um app', 'Escolha um app', 'Não selecionado', 'Nenhum app selecionado', 'Nenhum app', 'Selecionar aplicativo', 'Selecione um aplicativo', 'Não definido', 'Nenhum aplicativo selecionado', 'Selecionar um aplicativo', 'Selecionar uma app', 'Selecione', 'Nenhuma app selecionada', 'Nenhuma aplicação selecionada', 'Nenhuma aplicação', 'Nenhum aplicativo', 'Não definida', 'Não selecionada', 'Selecionar uma aplicação'] },
  { meaning: 'nothing-chosen', language: 'fr', generation: 'any', source: 'inferred', texts: ['Sélectionner', 'Aucune', 'Aucun', 'Sélectionner une application', 'Sélectionnez une application', 'Choisir une application', 'Choisissez une application', 'Non sélectionné', 'Aucune application sélectionnée', 'Aucune application', 'Non défini', 'Non définie', 'Choisir', 'Sélectionnez'] },
  { meaning: 'nothing-chosen', language: 'id', generation: 'any', source: 'inferred', texts: ['Pilih', 'Tidak ada', 'Pilih aplikasi', 'Belum dipilih', 'Tidak ada aplikasi yang dipilih', 'Belum ada', 'Pilih salah satu aplikasi', 'Belum diatur', 'Tidak dipilih', 'Tidak ada aplikasi', 'Belum ada aplikasi yang dipilih', 'Pilih satu aplikasi', 'Pilih sebuah aplikasi'] },
  { meaning: 'nothing-chosen', language: 'th', generation: 'any', source: 'inferred', texts: ['เลือก', 'ไม่มี', 'เลือกแอพ', 'เลือกแอป', 'ยังไม่ได้เลือก', 'ไม่ได้เลือก', 'ยังไม่ได้เลือกแอพ', 'ยังไม่ได้เลือกแอป', 'ไม่ได้เลือกแอพ', 'ยังไม่ได้ตั้งค่า'] },
  { meaning: 'nothing-chosen', language: 'ja', generation: 'any', source: 'inferred', texts: ['選択', 'なし', 'アプリを選択', '未選択', '未設定', '選択してください', 'アプリを選択してください', '選択なし', '選択されていません', 'アプリが選択されていません'] },
  { meaning: 'nothing-chosen', language: 'ko', generation: 'any', source: 'inferred', texts: ['선택', '없음', '앱 선택', '선택 안 함', '선택되지 않음', '선택하세요', '설정되지 않음', '앱을 선택하세요', '선택된 앱 없음', '선택한 앱 없음', '선택 안함'] },
  // Languages of which we know no titles: but an English title can stand before them, and "Keine App" is no app.
  { meaning: 'nothing-chosen', language: 'de', generation: 'any', source: 'inferred', texts: ['Keine', 'Keine App', 'Auswählen', 'App auswählen', 'Nicht ausgewählt', 'Keine App ausgewählt', 'Nicht festgelegt'] },
  { meaning: 'nothing-chosen', language: 'it', generation: 'any', source: 'inferred', texts: ['Nessuna', 'Nessuna app', 'Seleziona', 'Seleziona app', 'Seleziona un’app', "Seleziona un'app", 'Nessuna app selezionata', 'Non impostata'] },
  { meaning: 'nothing-chosen', language: 'nl', generation: 'any', source: 'inferred', texts: ['Geen', 'Geen app', 'Selecteren', 'App selecteren', 'Niet geselecteerd', 'Geen app geselecteerd', 'Niet ingesteld'] },
  { meaning: 'nothing-chosen', language: 'zh', generation: 'any', source: 'inferred', texts: ['無', '无', '未選擇', '未选择', '尚未選擇', '尚未选择', '選擇應用程式', '选择应用', '未設定', '未设置', '請選擇', '请选择'] },
  { meaning: 'nothing-chosen', language: 'ms', generation: 'any', source: 'inferred', texts: ['Tiada', 'Tiada aplikasi', 'Pilih apl', 'Belum dipilih', 'Tidak dipilih', 'Belum ditetapkan'] },
  { meaning: 'nothing-chosen', language: 'fil', generation: 'any', source: 'inferred', texts: ['Wala', 'Walang app', 'Pumili', 'Pumili ng app', 'Walang napiling app', 'Hindi nakatakda'] },
  { meaning: 'nothing-chosen', language: 'km', generation: 'any', source: 'inferred', texts: ['គ្មាន', 'ជ្រើសរើស', 'ជ្រើសរើសកម្មវិធី', 'មិនបានជ្រើសរើស'] },

  { meaning: 'take-control', language: 'en', generation: 'routing', source: 'documented', texts: ['Take control of conversations', 'Allow this app to take control of conversations', 'Take control of conversation', 'Allow app to take control of conversations'] },
  { meaning: 'take-control', language: 'vi', generation: 'routing', source: 'documented', texts: ['Kiểm soát cuộc trò chuyện'] },
  { meaning: 'take-control', language: 'vi', generation: 'routing', source: 'inferred', texts: ['Cho phép ứng dụng này kiểm soát cuộc trò chuyện', 'Nắm quyền kiểm soát cuộc trò chuyện', 'Giành quyền kiểm soát cuộc trò chuyện', 'Kiểm soát các cuộc trò chuyện', 'Cho phép ứng dụng kiểm soát cuộc trò chuyện'] },
  { meaning: 'take-control', language: 'es', generation: 'routing', source: 'documented', texts: ['Tomar el control de las conversaciones'] },
  { meaning: 'take-control', language: 'pt', generation: 'routing', source: 'inferred', texts: ['Assumir o controle das conversas', 'Assumir o controle de conversas', 'Assumir o controlo das conversas'] },
  { meaning: 'take-control', language: 'fr', generation: 'routing', source: 'inferred', texts: ['Prendre le contrôle des conversations'] },
  { meaning: 'take-control', language: 'id', generation: 'routing', source: 'inferred', texts: ['Ambil alih percakapan', 'Ambil kendali percakapan', 'Ambil kendali atas percakapan', 'Mengambil kendali percakapan'] },
  { meaning: 'take-control', language: 'th', generation: 'routing', source: 'inferred', texts: ['ควบคุมการสนทนา'] },
  { meaning: 'take-control', language: 'ja', generation: 'routing', source: 'inferred', texts: ['会話を管理', '会話を制御', '会話をコントロール', '会話のコントロール', 'スレッドを管理'] },
  { meaning: 'take-control', language: 'ko', generation: 'routing', source: 'inferred', texts: ['대화 제어', '대화 관리', '대화 제어 권한 가져오기'] },

  { meaning: 'standby', language: 'en', generation: 'routing', source: 'documented', texts: ['Access standby channel', 'Access all conversations', 'Standby channel'] },
  { meaning: 'standby', language: 'vi', generation: 'routing', source: 'inferred', texts: ['Truy cập kênh chờ', 'Truy cập tất cả cuộc trò chuyện', 'Truy cập mọi cuộc trò chuyện', 'Truy cập vào tất cả cuộc trò chuyện', 'Truy cập kênh dự phòng'] },
  { meaning: 'standby', language: 'es', generation: 'routing', source: 'inferred', texts: ['Acceder a todas las conversaciones', 'Acceder al canal en espera'] },
  { meaning: 'standby', language: 'pt', generation: 'routing', source: 'inferred', texts: ['Acessar todas as conversas', 'Acessar o canal de espera'] },
  { meaning: 'standby', language: 'fr', generation: 'routing', source: 'inferred', texts: ['Accéder à toutes les conversations', 'Accéder au canal de veille'] },
  { meaning: 'standby', language: 'id', generation: 'routing', source: 'inferred', texts: ['Akses semua percakapan', 'Akses saluran siaga'] },
  { meaning: 'standby', language: 'th', generation: 'routing', source: 'inferred', texts: ['เข้าถึงการสนทนาทั้งหมด', 'เข้าถึงช่องสแตนด์บาย'] },
  { meaning: 'standby', language: 'ja', generation: 'routing', source: 'inferred', texts: ['すべての会話にアクセス', 'スタンバイチャネルにアクセス'] },
  { meaning: 'standby', language: 'ko', generation: 'routing', source: 'inferred', texts: ['모든 대화에 액세스', '대기 채널에 액세스'] },

  // Words beside a value that are not an app's name.
  { meaning: 'status', language: 'en', generation: 'any', source: 'inferred', texts: ['Active', 'Inactive', 'Connected', 'Yes', 'No', 'On', 'Off', 'Enabled', 'Disabled', 'Required', 'Optional', 'Recommended', 'Facebook Page', 'Instagram account', 'Instagram business account', 'Partner app', 'Third-party app', 'Current app', 'Status', 'Role', 'Name', 'App name', 'Action', 'Verified', 'Selected', 'Only visible to you', 'Read only', 'View only', 'Read-only', 'App role', 'Page', 'App', 'New', 'Beta', 'Preview', 'Default', 'Disconnected', 'Paused', 'Expired', 'Pending', 'Apps', 'Value', 'Setting', 'Channel', 'You', 'Admin', 'Automatic', 'Custom', 'Other', 'Last updated', 'Last changed', 'Last saved'] },
  { meaning: 'status', language: 'vi', generation: 'any', source: 'inferred', texts: ['Có', 'Đang hoạt động', 'Hoạt động', 'Đã kết nối', 'Đang bật', 'Đang tắt', 'Đã bật', 'Đã tắt', 'Bắt buộc', 'Không bắt buộc', 'Đề xuất', 'Ứng dụng', 'Trang', 'Trang Facebook', 'Tài khoản Instagram', 'Trạng thái', 'Vai trò', 'Tên', 'Tên ứng dụng', 'Đã chọn', 'Chỉ xem', 'Đang dùng', 'Đang áp dụng', 'Đã xác minh', 'Chỉ đọc', 'Mới', 'Thử nghiệm', 'Xem trước', 'Mặc định', 'Kênh', 'Bạn', 'Quản trị viên', 'Giá trị', 'Tự động', 'Khác', 'Tạm dừng', 'Cập nhật lần cuối', 'Lần cập nhật cuối'] },
  { meaning: 'status', language: 'es', generation: 'any', source: 'inferred', texts: ['Activo', 'Activa', 'Conectada', 'Conectado', 'Activado', 'Desactivado', 'Obligatorio', 'Nuevo', 'Aplicación', 'Página', 'Estado', 'Rol', 'Nombre', 'Seleccionado', 'Cuenta de Instagram', 'Solo lectura', 'Nueva', 'Activada', 'Desactivada', 'Recomendada', 'Recomendado', 'Predeterminada', 'Predeterminado', 'Guardado', 'Pausado', 'Pausada', 'Pendiente', 'Canal', 'Canales', 'Última actualización'] },
  { meaning: 'status', language: 'pt', generation: 'any', source: 'inferred', texts: ['Ativo', 'Ativa', 'Conectado', 'Ativado', 'Desativado', 'Obrigatório', 'Novo', 'Aplicativo', 'Página', 'Status', 'Função', 'Nome', 'Selecionado', 'Conta do Instagram', 'Somente leitura', 'Nova', 'Ativada', 'Desativada', 'Recomendado', 'Recomendada', 'Padrão', 'Salvo', 'Salva', 'Pausado', 'Pausada', 'Pendente', 'Canal', 'Canais', 'Última atualização'] },
  { meaning: 'status', language: 'fr', generation: 'any', source: 'inferred', texts: ['Actif', 'Active', 'Connectée', 'Activé', 'Désactivé', 'Obligatoire', 'Nouveau', 'Application', 'Page', 'Statut', 'Rôle', 'Nom', 'Sélectionné', 'Compte Instagram', 'Lecture seule', 'Nouvelle', 'Nouveauté', 'Activée', 'Désactivée', 'Recommandé', 'Recommandée', 'Par défaut', 'Enregistré', 'Enregistrée', 'En pause', 'En attente', 'Canal', 'Canaux', 'Dernière mise à jour'] },
  { meaning: 'status', language: 'id', generation: 'any', source: 'inferred', texts: ['Aktif', 'Nonaktif', 'Terhubung', 'Wajib', 'Baru', 'Aplikasi', 'Halaman', 'Status', 'Peran', 'Nama', 'Dipilih', 'Akun Instagram', 'Direkomendasikan', 'Bawaan', 'Default', 'Tersimpan', 'Dijeda', 'Menunggu', 'Hanya baca', 'Saluran', 'Kanal', 'Terakhir diperbarui'] },
  { meaning: 'status', language: 'th', generation: 'any', source: 'inferred', texts: ['ใช้งานอยู่', 'เชื่อมต่อแล้ว', 'เปิด', 'จำเป็น', 'ใหม่', 'แอพ', 'แอป', 'เพจ', 'สถานะ', 'บทบาท', 'ชื่อ', 'เลือกแล้ว', 'บัญชี Instagram', 'ปิด', 'เปิดใช้งาน', 'ปิดใช้งาน', 'แนะนำ', 'ค่าเริ่มต้น', 'บันทึกแล้ว', 'ยังไม่ได้บันทึก', 'อ่านอย่างเดียว', 'หยุดชั่วคราว', 'รอดำเนินการ', 'ช่องทาง', 'อัปเดตล่าสุด'] },
  { meaning: 'status', language: 'ja', generation: 'any', source: 'inferred', texts: ['有効', '無効', '接続済み', 'オン', 'オフ', '必須', '新規', 'アプリ', 'ページ', 'ステータス', '役割', '名前', '選択済み', 'Instagramアカウント', '使用中', '推奨', 'おすすめ', 'デフォルト', '既定', '保存済み', '未保存', '閲覧のみ', '一時停止', '一時停止中', '保留中', 'チャネル', 'チャンネル', '最終更新', '更新日', '更新日時'] },
  { meaning: 'status', language: 'ko', generation: 'any', source: 'inferred', texts: ['활성', '비활성', '연결됨', '켜짐', '꺼짐', '필수', '신규', '앱', '페이지', '상태', '역할', '이름', '선택됨', 'Instagram 계정', '사용 중', '사용 안 함', '사용 중지됨', '추천', '권장', '기본값', '기본', '저장됨', '저장되지 않음', '읽기 전용', '일시 중지됨', '대기 중', '채널', '마지막 업데이트', '최종 수정'] },

  // What stands in a value's place while, or because, there is no value to show.
  { meaning: 'no-value', language: 'en', generation: 'any', source: 'inferred', texts: ['Loading', 'Loading…', 'Loading...', 'Please wait', 'Unavailable', 'Not available', 'N/A', 'Error', 'Unknown', 'Unknown app', "Couldn't load", 'Could not load', 'Failed to load', 'App not found', 'Deleted app', 'Checking', 'Updating', 'Multiple values', 'Mixed values', 'Different values', 'All apps', 'All connected apps'] },
  { meaning: 'no-value', language: 'vi', generation: 'any', source: 'inferred', texts: ['Đang tải', 'Đang tải…', 'Đang tải...', 'Vui lòng chờ', 'Không khả dụng', 'Lỗi', 'Không xác định', 'Ứng dụng không xác định', 'Không tải được', 'Không thể tải', 'Không tìm thấy ứng dụng', 'Đang cập nhật', 'Đang kiểm tra', 'Đã xảy ra lỗi', 'Nhiều giá trị', 'Nhiều giá trị khác nhau', 'Khác nhau', 'Tất cả ứng dụng', 'Tất cả các ứng dụng', 'Mọi ứng dụng'] },
  { meaning: 'no-value', language: 'es', generation: 'any', source: 'inferred', texts: ['Cargando', 'Cargando…', 'Cargando...', 'No disponible', 'Error', 'Desconocida', 'Desconocido', 'Todas las apps', 'Todas las aplicaciones', 'Varios valores', 'Valores diferentes'] },
  { meaning: 'no-value', language: 'pt', generation: 'any', source: 'inferred', texts: ['Carregando', 'Carregando…', 'Carregando...', 'Indisponível', 'Não disponível', 'Erro', 'Desconhecido', 'Desconhecida', 'Todos os apps', 'Todos os aplicativos', 'Vários valores', 'Valores diferentes'] },
  { meaning: 'no-value', language: 'fr', generation: 'any', source: 'inferred', texts: ['Chargement', 'Chargement…', 'Chargement...', 'Indisponible', 'Non disponible', 'Erreur', 'Patientez', 'Inconnu', 'Inconnue', 'Toutes les apps', 'Toutes les applications', 'Plusieurs valeurs', 'Valeurs différentes'] },
  { meaning: 'no-value', language: 'id', generation: 'any', source: 'inferred', texts: ['Memuat', 'Memuat…', 'Memuat...', 'Tidak tersedia', 'Kesalahan', 'Semua aplikasi', 'Beberapa nilai', 'Nilai berbeda'] },
  { meaning: 'no-value', language: 'th', generation: 'any', source: 'inferred', texts: ['กำลังโหลด', 'กำลังโหลด…', 'กำลังโหลด...', 'ไม่พร้อมใช้งาน', 'เกิดข้อผิดพลาด', 'ไม่ทราบ', 'แอปทั้งหมด', 'แอพทั้งหมด', 'หลายค่า'] },
  { meaning: 'no-value', language: 'ja', generation: 'any', source: 'inferred', texts: ['読み込み中', '読み込み中…', '読み込み中...', '利用できません', 'エラー', '不明', '読込中', '利用不可', 'すべてのアプリ', '複数の値'] },
  { meaning: 'no-value', language: 'ko', generation: 'any', source: 'inferred', texts: ['불러오는 중', '불러오는 중…', '로드 중', '로딩 중', '사용할 수 없음', '오류', '알 수 없음', '사용 불가', '모든 앱', '여러 값'] },

  // Social routing that follows the default app.
  { meaning: 'as-default', language: 'en', generation: 'routing', source: 'inferred', texts: ['Same as default', 'Use default', 'Use default app', 'Use default routing app', 'Default', 'Default app', 'Default routing app', 'Same as default app', 'Same as default routing app', 'Off'] },
  { meaning: 'as-default', language: 'vi', generation: 'routing', source: 'inferred', texts: ['Giống mặc định', 'Như mặc định', 'Dùng mặc định', 'Mặc định', 'Dùng ứng dụng mặc định', 'Sử dụng ứng dụng mặc định', 'Theo ứng dụng mặc định', 'Giống ứng dụng mặc định', 'Ứng dụng mặc định', 'Tắt'] },
  { meaning: 'as-default', language: 'es', generation: 'routing', source: 'inferred', texts: ['Igual que la predeterminada', 'Usar la app predeterminada', 'Usar app predeterminada', 'Usar predeterminada', 'Predeterminada', 'Desactivado'] },
  { meaning: 'as-default', language: 'pt', generation: 'routing', source: 'inferred', texts: ['Igual ao padrão', 'Usar app padrão', 'Usar o app padrão', 'Usar padrão', 'Padrão', 'Desativado'] },
  { meaning: 'as-default', language: 'fr', generation: 'routing', source: 'inferred', texts: ['Identique à l’app par défaut', 'Utiliser l’app par défaut', 'Utiliser par défaut', 'Par défaut', 'Désactivé'] },
  { meaning: 'as-default', language: 'id', generation: 'routing', source: 'inferred', texts: ['Sama dengan default', 'Gunakan aplikasi default', 'Gunakan default', 'Default', 'Nonaktif'] },
  { meaning: 'as-default', language: 'th', generation: 'routing', source: 'inferred', texts: ['เหมือนค่าเริ่มต้น', 'ใช้แอปเริ่มต้น', 'ใช้แอพเริ่มต้น', 'ใช้ค่าเริ่มต้น', 'ค่าเริ่มต้น', 'ปิด'] },
  { meaning: 'as-default', language: 'ja', generation: 'routing', source: 'inferred', texts: ['デフォルトと同じ', '既定と同じ', '既定のアプリを使用', 'デフォルトを使用', 'デフォルト', 'オフ'] },
  { meaning: 'as-default', language: 'ko', generation: 'routing', source: 'inferred', texts: ['기본값과 동일', '기본 앱 사용', '기본값 사용', '기본값', '꺼짐'] },

  { meaning: 'chosen-mark', language: 'en', generation: 'any', source: 'inferred', texts: ['Selected', 'Checked', 'Chosen', 'Check mark', 'Checkmark', 'Current selection'] },
  { meaning: 'chosen-mark', language: 'vi', generation: 'any', source: 'inferred', texts: ['Đã chọn', 'Đang chọn', 'Dấu tích', 'Được chọn', 'Đang được chọn'] },
  { meaning: 'chosen-mark', language: 'es', generation: 'any', source: 'inferred', texts: ['Seleccionado', 'Seleccionada'] },
  { meaning: 'chosen-mark', language: 'pt', generation: 'any', source: 'inferred', texts: ['Selecionado', 'Selecionada'] },
  { meaning: 'chosen-mark', language: 'fr', generation: 'any', source: 'inferred', texts: ['Sélectionné', 'Sélectionnée'] },
  { meaning: 'chosen-mark', language: 'id', generation: 'any', source: 'inferred', texts: ['Dipilih', 'Terpilih'] },
  { meaning: 'chosen-mark', language: 'th', generation: 'any', source: 'inferred', texts: ['เลือกแล้ว', 'เลือกอยู่'] },
  { meaning: 'chosen-mark', language: 'ja', generation: 'any', source: 'inferred', texts: ['選択済み', '選択中'] },
  { meaning: 'chosen-mark', language: 'ko', generation: 'any', source: 'inferred', texts: ['선택됨', '선택된 항목'] },
];
