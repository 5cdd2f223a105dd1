import { css } from './css.ts';
import { forget, read } from './data.ts';
import { type Content, h, type Part } from './element.ts';
import { identifier } from './identifiers.ts';
import { appDialog, partnerApps } from './partner-apps.ts';
import { avatar, emptyBox, failure, heading, pressable, skeleton } from './parts.ts';
import { routingDialog, routingRules } from './routing-rules.ts';
import type { Screen } from './screen.ts';
import { start } from './start.ts';
import { changed, closeDialog, state } from './state.ts';
import { noisy, plain, say } from './words.ts';

type Tab = 'partner-apps' | 'routing';

const tabs: { id: Tab; label: string }[] = [
  { id: 'partner-apps', label: 'Partner apps' },
  { id: 'routing', label: 'Routing' },
];

let asked: { page: string; at: number; visit: number } | null = null;

/** The panel of the Page before stands until the new one's data has come, and at least as long as the delay says. */
function settle(page: string): void {
  if (state.panelPage === page && asked?.visit === state.visit) return;
  if (asked?.page !== page || asked.visit !== state.visit) {
    const first = state.panelPage === null;
    asked = { page, at: performance.now() + (first ? 0 : start.delays.switch), visit: state.visit };
    forget('routingProfiles', 'routingApps', 'routingDefault', 'routingOthers');
    if (!first) setTimeout(changed, start.delays.switch + 1);
    if (state.panelPage === page) return;
  }
  const entry = read('routingProfiles', { page });
  if (entry.status === 'waiting' || performance.now() < asked.at) return;
  state.panelPage = page;
  state.channel = 'messenger';
  state.tab = start.firstTab;
}

export function businessRouting(page: string): Screen {
  settle(page);
  return {
    title: plain('Conversation routing'),
    body: h(
      'div',
      { class: css('content') },
      heading(1, say('Conversation routing'), 'title'),
      h('div', { class: css('subtitle') }, say('Choose which apps receive conversations, and who answers first.')),
      h('div', { class: css('routingPanel'), key: `panel:${state.generation}` }, panel(page)),
    ),
    dialog: state.panelPage === page && [routingDialog(page, state.channel), appDialog(page, '{app}')],
  };
}

/** While the old panel stands its data is kept, though the address is another Page's. */
const kept: { panel: Content } = { panel: null };

function panel(page: string): Content {
  if (state.panelPage !== page) return state.panelPage === null ? h('div', { class: css('grow') }, skeleton(4)) : kept.panel;
  kept.panel = freshPanel(page);
  return kept.panel;
}

function freshPanel(page: string): Content {
  const entry = read('routingProfiles', { page });
  if (entry.status === 'waiting') return h('div', { class: css('grow') }, skeleton(4));
  if (entry.status === 'failed') {
    if (entry.reason === 'unknown-page') {
      return full(emptyBox('This content isn’t available right now', 'The link may be broken, or the Page may have been removed.', 'info'));
    }
    return full(
      failure(() => {
        forget('routingProfiles');
        changed();
      }),
    );
  }
  const { access, available, profiles } = entry.answer;
  if (access !== 'full') {
    return full(emptyBox('You don’t have access to this', 'Only people with full control of this Page can see or change these settings.'));
  }
  if (!available) return full(emptyBox('Conversation routing', 'Conversation routing isn’t available for this account yet.', 'route'));
  return [
    h(
      'div',
      { role: 'grid', 'aria-label': plain('Profiles'), class: css('profiles') },
      profiles.map((profile) =>
        h(
          'div',
          {
            role: 'row',
            key: profile.channel,
            'aria-selected': String(profile.channel === state.channel),
            class: css('profile', profile.channel === state.channel && 'profileChosen'),
            ...pressable(() => {
              state.channel = profile.channel;
              closeDialog();
            }),
          },
          avatar(profile.name, ...(profile.channel === 'instagram' ? (['avatarSquare'] as const) : [])),
          h(
            'div',
            { role: 'gridcell', class: css('grow') },
            h('div', { class: css('strong', 'cut') }, noisy(profile.name)),
            h('div', { class: css('muted', 'small') }, profile.channel === 'instagram' ? 'Instagram' : say('Facebook Page')),
          ),
        ),
      ),
    ),
    h('div', { class: css('routing') }, tabList(), tabPanel(page)),
  ];
}

function full(content: Part): Part {
  return h('div', { class: css('grow') }, content);
}

function tabList(): Part {
  return h(
    'div',
    { role: 'tablist', class: css('tabs') },
    tabs.map(({ id, label }) =>
      h(
        'div',
        {
          role: 'tab',
          key: id,
          id: identifier(`tab:${id}`),
          'aria-selected': String(state.tab === id),
          class: css('tab', state.tab === id && 'tabChosen'),
          ...pressable(() => {
            if (state.tab !== id) forget('routingApps', 'routingDefault', 'routingOthers');
            state.tab = id;
            closeDialog();
          }),
        },
        h('span', {}, say(label)),
      ),
    ),
  );
}

function tabPanel(page: string): Part {
  return h(
    'div',
    { role: 'tabpanel', key: state.tab, 'aria-labelledby': identifier(`tab:${state.tab}`), class: css('tabPanel') },
    state.tab === 'partner-apps' ? partnerApps(page, state.channel, 'Manage') : routingRules(page, state.channel),
  );
}
