export const help = {
  title: 'Who is in charge of the conversations?',
  intro: 'Why Harasocial shows errors #10 and #100, and where to fix them.',
  language: 'Language',

  'setting.title': 'What the setting is',
  'setting.1':
    'Each Facebook Page has a “Default routing app” under Conversation routing. That app gets and answers the conversations. Messenger and Instagram have a choice each.',
  'setting.2': 'Harasocial’s app is called “Haravan Funnel” in Facebook’s lists. The two names are one.',
  'setting.3':
    'Besides: routing of the Message button (Social routing) goes before the default app; each app has a switch “Take control of conversations”. “Primary receiver” of the Handover Protocol is the old setting and no longer decides.',
  'setting.where':
    'You find it in Meta Business Suite → Settings → Integrations → Conversation routing. Only people with full control of the Page can change it. Funnel Guard opens the right place and points at each control.',

  'one.title': 'Why only one app',
  'one.1': 'Facebook lets one app hold a conversation at a time, so that customers aren’t answered by several at once.',
  'one.2': 'Where no app is chosen, every connected app gets the messages and may answer.',

  'stops.title': 'What stops when it’s wrong',
  'stops.1': 'Replies from Harasocial fail with error #10. “Nhấn để gửi lại” sends that one message; the next fails again.',
  'stops.2': 'Seven kinds of flows don’t run, which shows only in Trợ lý chat → Cài đặt Messenger → Log:',
  'flow.care': 'Care flows (Kịch bản chăm sóc)',
  'flow.keyword': 'Answers by keyword (Trả lời theo từ khóa)',
  'flow.condition': 'Handling by condition (Xử lý theo điều kiện)',
  'flow.default': 'The default message (Tin nhắn mặc định)',
  'flow.opening': 'The opening message (Tin nhắn mở đầu)',
  'flow.greeting': 'The greeting (Lời chào)',
  'flow.menu': 'Menu flows (Kịch bản menu)',

  'codes.title': 'Errors #10 and #100',
  'codes.1':
    '#10: “another app is controlling this thread”. Another app holds the conversation, most often because the default app isn’t Haravan Funnel.',
  'codes.2': '#100: “not the thread owner”. The conversation belongs to Meta’s inbox, most often because somebody has just answered there.',
  'codes.3':
    'Where the settings are right and one conversation still fails: open it in Meta Business Suite, press “Move to Done”, then send again. Otherwise it may take up to 24 hours.',
  'codes.4':
    'Error #10 has other meanings, too, such as more than 24 hours since the customer’s last message. Funnel Guard doesn’t report those.',

  'back.title': 'Why it comes back',
  'back.1': 'Any admin with full control of the Page can change it, and nobody is told.',
  'back.2': 'Whoever sets up another tool follows that tool’s guide, and the guides contradict each other (see below).',
  'back.3': 'Staff who answer in Meta’s inbox move that conversation to Meta, too, for up to 24 hours.',

  'vendors.title': 'Why two tools fight over it',
  'vendors.1': 'Every vendor says to choose its own app, or to clear the choice:',
  'vendor.guide': '{name}’s guide',
  'vendor.doopage': '{guide}: choose DooPage as the Default routing app (in Vietnamese).',
  'vendor.manychat': '{guide}: make ManyChat the primary receiver, or press the chosen app again to clear the choice.',
  'vendor.chatfuel': '{guide}: make Chatfuel the only primary receiver.',
  'vendor.botcake': '{guide}: on error #10, switch the Handover Protocol off (in Vietnamese).',
  'vendor.ahachat': '{guide}: press the chosen app again to switch the Handover Protocol off (in Vietnamese).',
  'vendors.2':
    'All but DooPage’s were written for the old screen. It comes to the same: what is right for one tool makes the other fail, and then the other’s people change it back. In a shop with two tools it goes back and forth.',
  'vendors.3': 'Agree on one app. If you use another on purpose, mark it so in Funnel Guard and you won’t be alerted.',

  'sources.title': 'Sources',
  'sources.how': 'All links open in a new tab.',
  'source.harasocial-10': 'Harasocial: error #10 and the app Haravan Funnel (in Vietnamese)',
  'source.harasocial-100': 'Harasocial: error #100 (in Vietnamese)',
  'source.meta-routing': 'Meta: Conversation Routing',
  'source.meta-codes': 'Meta: Messenger’s table of error codes',
  disclaimer: 'Funnel Guard is not a product of Meta or Haravan.',

  'contact.title': 'Send to Harasocial',
  'contact.how':
    'Read the report below, then press the button. It’s copied, and the ticket form opens for you to paste it. It holds nothing of any conversation.',
  'contact.copy': 'Copy and open the ticket form',
  'contact.copied': 'Copied. Paste it into the ticket.',
  'contact.failed': 'The browser doesn’t allow copying. Select and copy the report by hand.',
  'contact.mail': 'Or by e-mail: {address}',

  'report.title': 'Report of Funnel Guard {version}, {when}',
  'report.page': 'Page: {page} (ID {id})',
  'report.channel': '{channel}: {verdict}, since {since}, last seen {seen}',
  'report.change': '{when}: {channel}: {from} → {to}',
  'report.symptom': 'Error {code}: {count} times, from {from} to {to}',
  'report.browser': 'Browser: {browser}',
  'verdict.ours': '{app} (right)',
  'verdict.other-app': '{app} (another app)',
  'verdict.meta-inbox': '{app} (Meta’s inbox)',
  'verdict.diverted': 'the Message button leads to {app}',
  'verdict.nothing-chosen': 'no app chosen',
  'verdict.none': 'not seen',
} as const;
