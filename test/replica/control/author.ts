import type { Author } from '../state/changes.ts';
import type { World } from '../state/world.ts';

/** Another admin, somewhere else, in another browser. */
export function authorOf(world: World, admin: string | null): Author {
  return { admin: admin === null ? null : world.admin(admin).id, by: 'control', browser: null, trusted: null };
}
