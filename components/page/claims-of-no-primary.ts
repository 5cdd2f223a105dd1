import { isWholeList, listUnder } from './app-list';
import type { PieceReader } from './pieces';
import { regionOf } from './region';
import type { TitleHit } from './survey';
import type { Claim } from './value-among';
import { valueOfTitle } from './value-of-title';
import { isShown } from './visible';

/** Every app in the list of connected apps has the secondary role: then none has the primary one. */
export function claimsOfNoPrimary(hits: readonly TitleHit[], hasMain: boolean, reader: PieceReader): Claim[] {
  const isAmongTitles = (meaning: string): boolean => hits.some(({ title }) => title.meaning === meaning);
  if (!isAmongTitles('connected-apps') || !isAmongTitles('secondary-receiver')) return [];
  const shown = hits.filter(({ element }) => isShown(element) && regionOf(element, hasMain).kind === 'main');
  const list = shown.find(({ title }) => title.meaning === 'connected-apps')?.element;
  const roles = shown.filter(({ title }) => title.meaning === 'secondary-receiver');
  const pieces = list && roles.length > 0 ? listUnder(list, reader) : [];
  if (!list || !isWholeList(pieces, list, reader)) return [];
  const apps = new Set(pieces.flatMap((piece) => (piece.kind === 'name' ? [piece.text] : [])));
  const secondary = new Set(roles.map(({ element }) => valueOfTitle(element, 'secondary-receiver', reader).value));
  const all = apps.size > 0 && apps.size === secondary.size && [...apps].every((app) => secondary.has(app));
  return all ? [{ field: 'primary-receiver', channel: null, element: list, value: null }] : [];
}
