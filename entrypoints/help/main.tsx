import '../../assets/styles/help.css';
import { render } from 'preact';
import { translateHelp } from '../../components/i18n/help';
import { pickLanguage } from '../../components/i18n/language';
import { onStateChange, openTab, readState, send, version } from '../../components/platform/extension-page';
import { contactReport } from '../../components/ui/contact-report';
import { type Contact, Help } from '../../components/ui/help';

const TICKET = 'https://support.harasocial.com/support/tickets/new';

const root = document.getElementById('root') as HTMLElement;
const pageId = new URLSearchParams(location.search).get('page');
// When it was opened: what is shown is what is copied.
const now = Date.now();
let copied: Contact['copied'] = null;

async function show(): Promise<void> {
  const { records, settings } = await readState();
  const language = pickLanguage(settings.language, navigator.languages);
  const translate = translateHelp(language);
  document.documentElement.lang = language;
  document.title = `${translate('title')} · Funnel Guard`;
  const record = pageId === null ? undefined : records[pageId];
  const report = record && contactReport(record, { extension: version(), browser: navigator.userAgent }, now, translate);
  const copy = async (text: string): Promise<void> => {
    copied = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'failed' as const,
    );
    await show();
    if (copied === 'copied') await openTab(TICKET);
  };
  const contact = report === undefined ? null : { report, copied, copy: () => void copy(report) };
  render(<Help {...{ language, contact, onLanguage: (chosen) => void send({ type: 'set', settings: { language: chosen } }) }} />, root);
}

onStateChange(show);
show();
