import type { Badge } from '../domain/badge';
import type { Language } from '../domain/settings';
import { badge as en } from './en/badge';
import { translator } from './message';
import { badge as vi } from './vi/badge';

/** Texts of the toolbar button. */
const translateBadge = /* @__PURE__ */ translator(vi, en);

/** What the toolbar button says when one points at it: the badge in words. */
export function badgeTitle({ level, count, hindrance }: Badge, language: Language): string {
  const translate = translateBadge(language);
  const title = level === 'none' || level === 'hindered' ? translate('badge.none') : translate(`badge.${level}`, { count });
  return hindrance === undefined ? title : translate(`badge.${hindrance}`, { title });
}
