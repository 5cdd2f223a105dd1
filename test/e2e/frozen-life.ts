// A life with a bit of everything in it, by the ways by which a person brings it about; what it leaves in the browser's storage is frozen
// by `npm run freeze`.

import { stateFrom } from '../../components/domain/stored';
import { until } from '../tools/until.ts';
import { visit } from './person.ts';
import { type FrozenProfile, factsOf } from './profile-facts.ts';
import { OURS, WAIT, WatchStage } from './watch-stage.ts';

const DAY = 86_400_000;

async function live(stage: WatchStage): Promise<void> {
  stage.begin('Gốm Lam');
  const { control } = stage.replica;
  control.hurry();
  const page = (name: string, app: string | null) =>
    control.addPage({ name, messenger: { apps: [OURS, 'ManyChat', 'Botcake'], defaultApp: app } }).id;
  const right = stage.pageId;
  const wrong = page('Tiệm Nhà Mây', OURS);
  const intended = page('Nội thất Gỗ Việt', 'ManyChat');
  const muted = page('Mỹ phẩm Hồng Nhung', OURS);
  const later = page('متجر الأزياء', 'Hаravan Funnel');
  const unread = page('Bánh kẹo <b>Hà Nội</b>', OURS);
  const troubled = page('Cà phê Phố Núi', OURS);
  const passed = page('Chỉ đi ngang', OURS);
  for (const id of [right, wrong, intended, muted, later, unread, troubled]) await stage.visit(id);

  // By the profile's own screen: the other id of the same Page, and the other surface.
  control.actAs(right);
  const acting = await visit(stage.opened, 'https://www.facebook.com/settings/?tab=msgr_conversation_routing');
  await until('the profile’s id', WAIT, async () => (await stage.record(right)).aliases.length > 0);
  await acting.close();
  control.actAs(null);

  const suite = await visit(stage.opened, `https://business.facebook.com/latest/home?asset_id=${passed}`);
  await until('the Page that is passed by', WAIT, async () => (await stage.state()).watch.passed.length > 0);
  await suite.close();

  for (const id of [wrong, muted]) control.chooseDefaultApp(id, 'messenger', 'Botcake', 'minh');
  control.chooseDefaultApp(troubled, 'messenger', null, 'minh');
  await stage.command({ type: 'check', pageIds: [wrong, muted, troubled] });
  await stage.checksEnd();
  control.setAccess('lan', unread, 'partial');
  await stage.command({ type: 'check', pageIds: [unread] });
  await stage.checksEnd();

  control.openInHarasocial(troubled);
  const harasocial = await visit(stage.opened, 'https://app.harasocial.com/inbox');
  await harasocial.waitForSelector('main');
  control.failReply(troubled, '10');
  await until('the symptom', WAIT, async () => (await stage.record(troubled)).trouble);
  await harasocial.close();
  await stage.checksEnd();

  await stage.command({ type: 'intend', pageId: intended, channel: 'messenger', app: 'ManyChat' });
  await stage.command({ type: 'mute', pageId: muted, until: Date.now() + 3650 * DAY });
  await stage.command({ type: 'later', pageId: later, channel: 'messenger' });
  await stage.command({ type: 'interval', pageId: right, hours: 12 });
  await stage.command({ type: 'understood', what: 'checks' });
  await stage.command({
    type: 'set',
    settings: {
      ourApps: [OURS, 'Haravan Funnel 2'],
      checkEveryHours: 6,
      looksPerHour: 20,
      quietHours: { from: 1320, to: 420 },
      sounds: false,
      language: 'vi',
    },
  });
}

/** Lives it in Chromium with the built extension; gives what this version then has in the browser's storage. */
export async function frozenProfile(version: string): Promise<FrozenProfile> {
  const stage = new WatchStage();
  try {
    await stage.open('chromium');
    await live(stage);
    const documents = await stage.opened.storage();
    return { version, facts: factsOf(stateFrom(documents)), documents };
  } finally {
    await stage.close();
  }
}
