import { foldName, isOurApp } from '../domain/app-names';

// What may stand beside an app's name in the title of its dialog; anything else could be a part of another app's name.
const BESIDE = new Set(
  [
    'settings',
    'settings for',
    'app settings',
    'manage',
    'edit',
    'role for',
    'role of',
    'cài đặt',
    'cài đặt cho',
    'cài đặt của',
    'cài đặt ứng dụng',
    'quản lý',
    'chỉnh sửa',
    'vai trò của',
    'configuración de',
    'editar',
    'administrar',
    'configurações de',
    'configurações do',
    'gerenciar',
    'paramètres de',
    'paramètres',
    'gérer',
    'modifier',
    'pengaturan',
    'kelola',
    'การตั้งค่า',
    'จัดการ',
    'の設定',
    '設定',
    '설정',
    '관리',
  ].map(foldName),
); // prettier-ignore

/** Whether a title is about our app: its name alone, or with words such as "Settings". */
export function namesOurApp(title: string, ourApps: readonly string[]): boolean {
  if (isOurApp(title, ourApps)) return true;
  const folded = foldName(title);
  return ourApps.some((ours) => {
    const name = foldName(ours);
    const at = folded.indexOf(name);
    if (at < 0) return false;
    const before = folded.slice(0, at);
    const after = folded.slice(at + name.length);
    const rest = `${before} ${after}`.replace(/[\s:·–—-]+/gu, ' ').trim();
    // "Settings" must stand apart: "xHaravan Funnel" is another name.
    const apart = /^$|[\s:·–—-]$/u.test(before) && /^$|^[\s:·–—-]|^\p{sc=Hiragana}|^\p{sc=Han}|^\p{sc=Hangul}/u.test(after);
    return apart && BESIDE.has(rest);
  });
}
