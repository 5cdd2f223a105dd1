import { beforeEach, describe, expect, it } from 'vitest';
import { CLASSIC, type Given, inShort, LEGACY, OURS, PAGE_ID, SUITE, stepOn } from './screens';

const on = (html: string, href?: string, given?: Given): string => inShort(stepOn(html, href, given));

beforeEach(() => {
  document.body.innerHTML = '';
});

const TABS = (routing: boolean): string => `
  <div role="tablist">
    <div role="tab" id="partner" aria-selected="${!routing}" tabindex="0"><span>Partner apps</span></div>
    <div role="tab" id="routing" aria-selected="${routing}" tabindex="0"><span>Rou\u200Bting</span></div>
  </div>`;
const row = (title: string, value: string, id: string, button = 'Configure'): string => `
  <div role="row"><div role="gridcell"><div>${title}</div><div>Conversations go there unless another rule applies.</div></div>
  <div role="gridcell"><span>${value}</span></div><div role="gridcell"><div role="button" tabindex="0" id="${id}"><span>${button}</span></div></div></div>`;
const main = (content: string): string => `<div role="main"><div role="heading" aria-level="1">Conversation routing</div>${content}</div>`;
const combobox = (label: string, value: string, id: string, expanded = false): string => `
  <div><div id="label-${id}">${label}</div>
  <div role="combobox" id="${id}" tabindex="0" aria-haspopup="listbox" aria-expanded="${expanded}" aria-controls="list-${id}" aria-labelledby="label-${id} value-${id}"><span id="value-${id}">${value}</span></div></div>`;
const options = (id: string, ...names: string[]): string =>
  `<div role="listbox" id="list-${id}">${names.map((name, at) => `<div role="option" id="option-${at}" tabindex="0" aria-selected="false"><div aria-hidden="true">XY</div><span>${name}</span></div>`).join('')}</div>`;
const dialog = (title: string, content: string, save: 'enabled' | 'disabled' | 'busy' = 'disabled'): string => `
  <div role="dialog" aria-modal="true" aria-label="${title}"><h2>${title}</h2>${content}
  <div role="button" id="cancel" tabindex="0">Cancel</div>
  <div role="button" id="save" tabindex="0" ${save === 'enabled' ? '' : 'aria-disabled="true"'}>${save === 'busy' ? '<span role="progressbar" aria-label="Loading..."></span>' : 'Save'}</div></div>`;

describe('on the routing screen', () => {
  it('opens the tab first', () => {
    expect(on(main(`${TABS(false)}<div role="row"><span>Haravan Funnel</span><div role="button" id="manage">Manage</div></div>`))).toBe(
      'open-tab #routing',
    );
  });

  it('then the setting', () => {
    expect(on(main(TABS(true) + row('Default routing app', 'ManyChat', 'one') + row('Social routing', 'No app selected', 'two')))).toBe(
      'configure #one',
    );
  });

  it('quotes the label as it stands on the screen', () => {
    const step = stepOn(main(TABS(true) + row('Ứng dụng mặc định', 'ManyChat', 'one', 'Lập cấu hình')), SUITE, { language: 'vi' });
    expect(step).toMatchObject({ kind: 'point', label: 'Lập cấu hình', remaining: 1 });
  });

  it('social routing comes after the default app', () => {
    const screen = (app: string): string =>
      main(TABS(true) + row('Social routing', 'Botcake', 'social') + row('Default routing app', app, 'default'));
    expect(stepOn(screen('ManyChat'))).toMatchObject({ action: 'configure', task: 'default-app', remaining: 2 });
    expect(stepOn(screen(OURS))).toMatchObject({ action: 'configure', task: 'social-app', remaining: 1 });
  });

  it('asks for nothing that is met already', () => {
    expect(on(main(TABS(true) + row('Default routing app', OURS, 'one') + row('Social routing', OURS, 'two')))).toBe('done');
    expect(on(main(TABS(true) + row('Default routing app', OURS, 'one')))).toBe('done');
  });

  it('never takes another setting’s button', () => {
    expect(
      on(
        main(
          TABS(true) +
            '<div role="row"><div>Default routing app</div><div>ManyChat</div></div>' +
            row('Link routing', 'No routes yet', 'link', 'Edit'),
        ),
      ),
    ).toBe('words: not-recognised');
    expect(on(main(row('Link routing', 'ManyChat', 'link')))).not.toContain('#link');
  });

  it('two buttons in one row: words', () => {
    const twice =
      '<div role="row"><div>Default routing app</div><div>ManyChat</div><div role="button">Edit</div><div role="button">Manage</div></div>';
    expect(on(main(TABS(true) + twice))).toBe('words: not-recognised');
  });

  it('goes back to the Page when the Instagram account is chosen', () => {
    const profiles = `<div role="grid">
      <div role="row" id="page" tabindex="0" aria-selected="false"><div>Shop A</div><div>Facebook Page</div></div>
      <div role="row" id="account" tabindex="0" aria-selected="true"><div>shop.a</div><div>Instagram</div></div></div>`;
    expect(on(main(profiles + TABS(true) + row('Default routing app', 'ManyChat', 'one')))).toBe('open-profile #page');
    expect(on(main(profiles + TABS(true) + row('Default routing app', 'ManyChat', 'one')), SUITE, { channel: 'instagram' })).toBe(
      'configure #one',
    );
  });

  it('waits where nothing is drawn yet', () => {
    expect(on(main('<div role="progressbar" aria-busy="true"></div>'))).toBe('wait: loading');
  });
});

describe('in the form', () => {
  const behind = main(TABS(true) + row('Default routing app', 'ManyChat', 'one'));

  it('opens the list', () => {
    expect(on(behind + dialog('Default routing app', combobox('Default routing app', 'ManyChat', 'box')))).toBe('open-list #box');
  });

  it('chooses in the list, far away in the document', () => {
    const open = dialog('Default routing app', combobox('Default routing app', 'ManyChat', 'box', true));
    expect(on(behind + open + options('box', 'None', 'ManyChat', 'Haravan\u00A0Funnel'))).toBe('choose #option-2');
  });

  it('waits for a list that isn’t mounted yet', () => {
    expect(on(behind + dialog('Default routing app', combobox('Default routing app', 'ManyChat', 'box', true)))).toBe('wait: loading');
  });

  it('takes no look-alike for ours', () => {
    const open = dialog('Default routing app', combobox('Default routing app', 'ManyChat', 'box', true));
    const step = stepOn(behind + open + options('box', 'None', 'ManyChat', 'Haravan Funnel Pro', 'Hаravan Funnel'));
    expect(step).toMatchObject({ kind: 'words', reason: 'not-connected', lookAlike: 'Haravan Funnel Pro' });
  });

  it('saves what is chosen, and waits while it is being saved', () => {
    const form = combobox('Default routing app', OURS, 'box');
    expect(on(behind + dialog('Default routing app', form, 'enabled'))).toBe('save #save');
    expect(on(behind + dialog('Default routing app', form, 'busy'))).toBe('wait: saving');
  });

  it('chooses ours after another one was chosen', () => {
    expect(on(behind + dialog('Default routing app', combobox('Default routing app', 'Botcake', 'box'), 'enabled'))).toBe('open-list #box');
  });

  it.each([
    [
      'radio buttons by role',
      '<div role="radiogroup"><div role="radio" aria-checked="true" id="a">ManyChat</div><div role="radio" aria-checked="false" id="b" tabindex="0"><span>Haravan Funnel</span></div></div>',
      'choose #b',
    ],
    [
      'native radio buttons',
      '<fieldset><legend>Default routing app</legend><label id="a"><input type="radio" name="x" checked>ManyChat</label><label id="b"><input type="radio" name="x" id="c">Haravan Funnel</label></fieldset>',
      'choose #c',
    ],
    [
      'a native list',
      '<label for="s">Default routing app</label><select id="s"><option>ManyChat</option><option>Haravan Funnel</option></select>',
      'choose #s (Haravan Funnel)',
    ],
  ])('chooses among %s', (_, form, expected) => {
    expect(on(behind + dialog('Default routing app', form))).toBe(expected);
  });

  it('leaves a form that is about something else', () => {
    expect(on(behind + dialog('Social routing', combobox('Social routing', 'No app selected', 'box')))).toBe('close #cancel');
    expect(
      on(
        behind + dialog('Botcake', '<input type="checkbox" role="switch" aria-checked="false" aria-label="Take control of conversations">'),
      ),
    ).toBe('close #cancel');
  });

  it('doesn’t throw away what the person has changed in there', () => {
    expect(on(behind + dialog('Add route', combobox('App', 'Botcake', 'box'), 'enabled'))).toBe('words: not-recognised');
  });

  it('in the page without a dialog', () => {
    const form = (value: string, save: string): string =>
      main(
        `<div>${combobox('Default routing app', value, 'box')}<div role="button" id="save" ${save}>Save</div></div><div>${combobox('Social routing', 'None', 'other')}<div role="button" aria-disabled="true">Save</div></div>`,
      );
    expect(on(form('ManyChat', 'aria-disabled="true"'))).toBe('open-list #box');
    expect(on(form(OURS, 'tabindex="0"'))).toBe('save #save');
    expect(on(form(OURS, 'aria-disabled="true"'))).toBe('done');
  });
});

describe('our app’s switches', () => {
  const behind = main(TABS(false));
  const switches = (take: boolean, all: boolean): string =>
    `<input type="checkbox" role="switch" id="take" aria-checked="${take}" aria-label="Take control of conversations" ${take ? 'checked' : ''}>
     <input type="checkbox" role="switch" id="all" aria-checked="${all}" aria-label="Access all conversations" ${all ? 'checked' : ''}>`;

  it('are switched on where they are shown and off, then saved', () => {
    expect(on(behind + dialog('Haravan Funnel Settings', switches(false, true)))).toBe('switch-on #take');
    expect(on(behind + dialog('Haravan Funnel', switches(true, false)))).toBe('switch-on #all');
    expect(on(behind + dialog('Haravan Funnel', switches(true, true), 'enabled'))).toBe('save #save');
    expect(on(behind + dialog('Haravan Funnel', switches(true, true)))).toBe('close #cancel');
  });

  it('are left alone in another app’s dialog, however alike its name', () => {
    expect(on(behind + dialog('Haravan Funnel Pro Settings', switches(false, false)))).toBe('close #cancel');
  });

  it('are looked up where they have been seen off', () => {
    const apps =
      '<div role="row"><span>Botcake</span><div role="button" id="m1">Manage</div></div><div role="row"><span>Haravan Funnel</span><div role="button" id="m2">Manage</div></div>';
    const known = { defaultApp: OURS, takeControl: false };
    expect(on(main(TABS(false) + apps), SUITE, { known })).toBe('configure #m2');
    expect(on(main(TABS(true) + row('Default routing app', OURS, 'one')), SUITE, { known })).toBe('open-tab #partner');
  });

  it('done is done on the tab that doesn’t show the value, once it has been seen', () => {
    const apps = '<div role="row"><span>Haravan Funnel</span><div role="button" id="m2">Manage</div></div>';
    expect(on(main(TABS(false) + apps), SUITE, { known: { defaultApp: OURS } })).toBe('done');
    expect(on(main(TABS(false) + apps))).toBe('open-tab #routing');
    expect(on(main(TABS(true) + row('Default routing app', 'ManyChat', 'one')), SUITE, { known: { defaultApp: OURS } })).toBe(
      'configure #one',
    );
  });
});

describe('the legacy receiver', () => {
  it('New Pages Experience: the row of the channel', () => {
    const rows = `<div role="main"><h1>Advanced messaging</h1><h2>Handover protocol</h2>${row('Instagram receiver', 'ManyChat', 'ig')}${row('Messenger receiver', 'ManyChat', 'msgr')}</div>`;
    expect(on(rows, LEGACY)).toBe('configure #msgr');
    expect(on(rows, LEGACY, { channel: 'instagram' })).toBe('configure #ig');
  });

  it('a dialog that doesn’t say which channel is trusted only after its button was pressed', () => {
    const rows = `<div role="main"><h1>Advanced messaging</h1>${row('Instagram receiver', 'ManyChat', 'ig')}${row('Messenger receiver', 'ManyChat', 'msgr')}</div>`;
    const open =
      rows +
      dialog(
        'App settings',
        '<div role="combobox" id="box" aria-haspopup="listbox" aria-expanded="false" tabindex="0"><span>ManyChat</span></div>',
      );
    expect(on(open, LEGACY)).toBe('close #cancel');
    expect(on(open, LEGACY, { opened: 'primary-receiver' })).toBe('open-list #box');
  });

  it('2020–2022: behind App settings', () => {
    const screen =
      '<div role="main"><h2>Advanced Messaging</h2><div><div>App Settings</div><div role="button" id="go">Configure</div></div></div>';
    expect(on(screen, LEGACY)).toBe('configure #go');
  });

  it('2017–2020: our app’s own role', () => {
    const app = (name: string, role: string, id: string): string =>
      `<div role="row"><div role="cell"><span>${name}</span></div><div role="cell">${role}</div><div role="cell"><div role="button" id="${id}">Configure</div></div></div>`;
    const screen = `<div role="main"><h2>Messenger Platform</h2><div>Subscribed apps</div><div role="table">${app('ManyChat', 'Primary Receiver', 'm')}${app(OURS, 'Secondary Receiver', 'o')}</div></div>`;
    expect(on(screen, CLASSIC)).toBe('configure #o');
    const role = (name: string): string =>
      dialog(
        `Role for ${name}`,
        '<div role="radiogroup"><div role="radio" id="primary" aria-checked="false" tabindex="0">Primary Receiver</div><div role="radio" id="secondary" aria-checked="true" tabindex="0">Secondary Receiver</div></div>',
      );
    expect(on(screen + role(OURS), CLASSIC)).toBe('choose #primary');
    expect(on(screen + role('ManyChat'), CLASSIC)).toBe('close #cancel');
  });

  it('sends to the routing where the protocol is off', () => {
    const screen = `<div role="main"><h1>Advanced messaging</h1><h2>Handover protocol</h2><div>During migration to conversation routing, the handover protocol is disabled.</div>${row('Messenger receiver', OURS, 'one')}</div>`;
    expect(stepOn(screen, LEGACY)).toMatchObject({ kind: 'words', reason: 'superseded', way: 'business-suite' });
  });
});

describe('elsewhere', () => {
  it.each([
    ['home', `https://business.facebook.com/latest/home?asset_id=${PAGE_ID}`],
    ['inbox', `https://business.facebook.com/latest/inbox/all?asset_id=${PAGE_ID}`],
    ['feed', 'https://www.facebook.com/'],
  ])('offers the way from %s', (_, href) => {
    expect(stepOn('<div role="main">Default routing app ManyChat <button>Configure</button></div>', href)).toMatchObject({
      kind: 'words',
      reason: 'elsewhere',
      way: 'business-suite',
    });
  });

  it('offers the way that is known to work', () => {
    expect(stepOn('', 'https://www.facebook.com/', { ways: { 'acting-page': 'works' } })).toMatchObject({ way: 'acting-page' });
    expect(stepOn('', 'https://www.facebook.com/', { ways: { 'business-suite': 'refused' } })).toMatchObject({ way: 'acting-page' });
  });

  it('says that it is another Page', () => {
    const href = 'https://business.facebook.com/latest/settings/conversation_routing?asset_id=999888777666';
    expect(on(main(TABS(true) + row('Default routing app', 'ManyChat', 'one')), href)).toBe('words: other-page');
  });

  it('points at nothing where the screen doesn’t say which Page it is, unless the name is the same', () => {
    const screen = `<script>{"CurrentUserInitialData":{"ACCOUNT_ID":"1","USER_ID":"2","NAME":"Shop A"}}</script>${main(row('Default routing app', 'ManyChat', 'one'))}`;
    const href = 'https://www.facebook.com/settings?tab=msgr_conversation_routing';
    expect(on(screen, href)).toBe('words: which-page');
    expect(on(screen, href, { pageName: 'Shop A' })).toBe('configure #one');
    expect(on(screen, href, { pageName: 'Shop B' })).toBe('words: other-page');
    expect(on(screen, href, { aliases: ['2'] })).toBe('configure #one');
  });

  it('a log-in page, a missing right', () => {
    expect(on('', 'https://www.facebook.com/login/?next=x')).toBe('words: signed-out');
    expect(
      stepOn(
        main(
          '<div>You don’t have access to this</div><div>Only people with full control of this Page can see or change these settings.</div>',
        ),
      ),
    ).toMatchObject({
      kind: 'words',
      reason: 'no-access',
      way: 'acting-page',
    });
  });

  it('offers the next way where a screen isn’t understood, and never an earlier one', () => {
    const strange =
      '<div role="main"><h1>Something new</h1><p>Nobody has ever seen a screen such as this one before.</p><button>Do it</button></div>';
    expect(stepOn(strange)).toMatchObject({ kind: 'words', reason: 'not-recognised', way: 'acting-page' });
    expect(stepOn(strange, LEGACY)).toMatchObject({ kind: 'words', reason: 'not-recognised', way: null });
  });
});
