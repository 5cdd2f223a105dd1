import { type Actor, readActor } from '../identity';
import { placeholderId } from './address';
import type { ScrubbedTexts } from './texts';

// Ids that look like Meta's, of nobody.
const PERSON = '100000000000001';
const PROFILE = '615500000000002';

function json(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}

/**
 * The page's own data about who acts, which tells a person's settings from a Page's: a block of data, which no browser runs, with
 * made-up ids and a placeholder of the name. Empty where the page has none.
 */
export function pageData(document: Document, texts: ScrubbedTexts): string {
  const actor: Actor = readActor(document);
  const parts: string[] = [];
  const profile = actor.profileId === actor.accountId ? PERSON : PROFILE;
  if (actor.accountId !== null && actor.profileId !== null) {
    const name = actor.name === null ? '' : `,"NAME":${json(texts.ofText(actor.name, 'text'))}`;
    parts.push(`["CurrentUserInitialData",[],{"ACCOUNT_ID":"${PERSON}","USER_ID":"${profile}"${name}}]`);
  }
  if (actor.pageId !== null) parts.push(`{"actor":{"id":"${profile}","delegate_page":{"id":"${placeholderId(actor.pageId)}"}}}`);
  return parts.length > 0 ? `<script type="application/json">[${parts.join(',')}]</script>` : '';
}
