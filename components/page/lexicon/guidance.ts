import type { Entry } from './entry';

/** Controls that only the guide asks for. */
export type GuidanceMeaning = 'close' | 'switch-to-page';

/** Wordings of controls that lead back to the setting. Meta's screens in English and Vietnamese; the others inferred. */
export const GUIDANCE_ENTRIES: readonly Entry<GuidanceMeaning>[] = [
  // Only words that throw a dialog away: "OK" or "Done" might save.
  { meaning: 'close', language: 'en', generation: 'any', source: 'documented', texts: ['Cancel', 'Close'] },
  { meaning: 'close', language: 'vi', generation: 'any', source: 'documented', texts: ['Hủy', 'Huỷ', 'Đóng'] },
  { meaning: 'close', language: 'es', generation: 'any', source: 'inferred', texts: ['Cancelar', 'Cerrar'] },
  { meaning: 'close', language: 'pt', generation: 'any', source: 'inferred', texts: ['Cancelar', 'Fechar'] },
  { meaning: 'close', language: 'fr', generation: 'any', source: 'inferred', texts: ['Annuler', 'Fermer'] },
  { meaning: 'close', language: 'id', generation: 'any', source: 'inferred', texts: ['Batal', 'Batalkan', 'Tutup'] },
  { meaning: 'close', language: 'th', generation: 'any', source: 'inferred', texts: ['ยกเลิก', 'ปิด'] },
  { meaning: 'close', language: 'ja', generation: 'any', source: 'inferred', texts: ['キャンセル', '閉じる'] },
  { meaning: 'close', language: 'ko', generation: 'any', source: 'inferred', texts: ['취소', '닫기'] },

  // The prompt on www when a person opens a Page's settings ("Switch into …'s Page to start managing it").
  {
    meaning: 'switch-to-page',
    language: 'en',
    generation: 'new-pages',
    source: 'documented',
    texts: ['Switch', 'Switch now', 'Switch to Page', 'Switch profile'],
  },
  {
    meaning: 'switch-to-page',
    language: 'vi',
    generation: 'new-pages',
    source: 'documented',
    texts: ['Chuyển', 'Chuyển ngay', 'Chuyển sang Trang'],
  },
  { meaning: 'switch-to-page', language: 'es', generation: 'new-pages', source: 'inferred', texts: ['Cambiar', 'Cambiar ahora'] },
  { meaning: 'switch-to-page', language: 'pt', generation: 'new-pages', source: 'inferred', texts: ['Alternar', 'Mudar', 'Mudar agora'] },
  { meaning: 'switch-to-page', language: 'id', generation: 'new-pages', source: 'inferred', texts: ['Beralih', 'Beralih Sekarang'] },
];
