import type { Channel } from '../state/model.ts';
import { css } from './css.ts';
import { forget, read } from './data.ts';
import { type Content, h } from './element.ts';
import { freshFor } from './fresh.ts';
import { emptyBox, failure, heading, skeleton } from './parts.ts';
import { routingDialog, routingRules } from './routing-rules.ts';
import type { Screen } from './screen.ts';
import { changed } from './state.ts';
import { plain, say } from './words.ts';

/** `settings?tab=msgr_conversation_routing` and `ig_…`: the acting Page's, one channel each. */
export function wwwRouting(page: string, channel: Channel): Screen {
  freshFor(`www-routing:${channel}`, 'routingProfiles', 'routingDefault', 'routingOthers');
  const title = channel === 'instagram' ? 'Instagram conversation routing' : 'Messenger conversation routing';
  return {
    title: plain(title),
    body: [
      heading(1, say(title), 'title'),
      h('div', { class: css('subtitle') }, say('Choose which apps receive conversations, and who answers first.')),
      h('div', { class: css('wwwCard') }, rules(page, channel)),
    ],
    dialog: routingDialog(page, channel),
  };
}

function rules(page: string, channel: Channel): Content {
  const entry = read('routingProfiles', { page });
  if (entry.status === 'waiting') return skeleton(3);
  if (entry.status === 'failed') {
    return failure(() => {
      forget('routingProfiles');
      changed();
    });
  }
  if (entry.answer.access !== 'full') {
    return emptyBox('You don’t have access to this', 'Only people with full control of this Page can see or change these settings.');
  }
  const known = entry.answer.profiles.some((profile) => profile.channel === channel);
  if (!entry.answer.available || !known) {
    return emptyBox('Conversation routing', 'Conversation routing isn’t available for this account yet.', 'route');
  }
  return routingRules(page, channel);
}
