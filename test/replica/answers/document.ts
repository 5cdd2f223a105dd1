import { randomBytes, randomInt } from 'node:crypto';
import type { PageSummary, Start } from '../exchange.ts';
import { businessHost } from '../hosts.ts';
import type { Admin, Page } from '../state/model.ts';
import { scriptJson } from './escape.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { answer, type Visit, wait } from './visit.ts';

export function summary(page: Page): PageSummary {
  return { id: page.id, profileId: page.profileId, name: page.name, instagram: page.instagram };
}

/** The document of every screen: nothing but a skeleton, the viewer's data and the client. */
export async function answerDocument(visit: Visit, admin: Admin): Promise<void> {
  const { world, session, host } = visit;
  await wait(world.settings.delays.document);
  const nonce = randomBytes(8).toString('base64url');
  const seed = randomInt(1, 2 ** 31 - 1);
  const acting = session.actingAs === null ? undefined : world.findPage(session.actingAs);
  const { settings } = world;
  const start: Start = {
    seed,
    language: admin.language,
    vietnamese: settings.vietnamese,
    person: { id: admin.accountId, name: admin.name },
    actingAs: acting ? summary(acting) : null,
    layout: settings.layout,
    firstTab: settings.firstTab,
    rendersInHiddenTabs: settings.rendersInHiddenTabs,
    neverRenders: settings.neverRenders,
    textNoise: settings.textNoise,
    remountInterval: settings.remountInterval,
    signedOutScreen: settings.signedOutScreen,
    delays: settings.delays,
  };
  const business = host === businessHost;
  const mount = `mount_0_0_${randomBytes(2).toString('base64url')}`;
  setSecurityHeaders(visit.response, nonce, settings.strictStyles);
  answer(
    visit,
    'document',
    200,
    'text/html; charset=utf-8',
    `<!DOCTYPE html>
<html id="facebook" class="_9dls __fb-light-mode" lang="${admin.language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="referrer" content="origin-when-crossorigin">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${business ? 'Meta Business Suite' : 'Facebook'}</title>
<link rel="icon" href="/rsrc.php/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/rsrc.php/style.css?seed=${seed}">
<script type="application/json" data-content-len="1" data-sjs>${scriptJson(viewerData(admin, business ? undefined : acting))}</script>
<script type="application/json" data-start>${scriptJson(start)}</script>
<script type="module" nonce="${nonce}" src="/rsrc.php/client/main.ts"></script>
</head>
<body class="_6s5d _71pn">
<div id="${business ? 'globalContainer' : mount}"></div>
</body>
</html>
`,
  );
}

/** The parts of Meta's own page data that FACTS §3 names, at about the depth at which they are found there. */
function viewerData(admin: Admin, acting: Page | undefined): unknown {
  const user = {
    ACCOUNT_ID: admin.accountId,
    USER_ID: acting?.profileId ?? admin.accountId,
    NAME: acting?.name ?? admin.name,
    SHORT_NAME: (acting?.name ?? admin.name).split(' ').at(-1),
    IS_BUSINESS_PERSON_ACCOUNT: false,
    HAS_SECONDARY_BUSINESS_PERSON: false,
  };
  const viewer = acting
    ? { actor: { __typename: 'User', id: acting.profileId, profile_plus: { delegate_page: { id: acting.id } } } }
    : { actor: { __typename: 'User', id: admin.accountId } };
  const delegate = acting ? [['ProfilePlusDelegate', [], { delegate_page: { id: acting.id } }, 41]] : [];
  return {
    require: [
      ['ScheduledServerJS', 'handle', null, [{ __bbox: { define: [['CurrentUserInitialData', [], user, 270], ...delegate] } }]],
      ['RelayPrefetchedStreamCache', 'next', [], [{ __bbox: { result: { data: { viewer } } } }]],
    ],
  };
}
