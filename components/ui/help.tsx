import type { Language } from '../domain/settings';
import { type HelpTexts, translateHelp } from '../i18n/help';
import { LanguageSwitch } from './language-switch';

const FLOWS = ['care', 'keyword', 'condition', 'default', 'opening', 'greeting', 'menu'] as const;

/** What other vendors' guides advise, the one for today's screen first (docs/facts.md §2). */
const GUIDES = [
  ['doopage', 'DooPage', 'https://how.doopage.com/faq-1/faq/23.-xu-ly-khi-gap-cac-ma-loi-khi-gui-tin-nhan-qua-fanpage'],
  ['manychat', 'ManyChat', 'https://support.manychat.com/en/support/solutions/articles/36000103309-handover-protocol'],
  ['chatfuel', 'Chatfuel', 'https://docs.chatfuel.com/en/articles/2912153-conversation-handover'],
  ['botcake', 'Botcake', 'https://docs.botcake.io/nang-cao/changelog/giao-thuc-chuyen-giao'],
  ['ahachat', 'AhaChat', 'https://ahachat.com/help/docs/giao-thuc-chuyen-giao'],
] as const;

const SOURCES = [
  ['harasocial-10', 'https://support.harasocial.com/support/solutions/articles/42000093903'],
  ['harasocial-100', 'https://support.harasocial.com/support/solutions/articles/42000104536'],
  ['meta-routing', 'https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing'],
  ['meta-codes', 'https://developers.facebook.com/documentation/business-messaging/messenger-platform/error-codes'],
] as const;

const MAIL = 'support@haravan.com';

/** The report for Harasocial, as it will be copied, and what became of that. */
export interface Contact {
  report: string;
  copied: 'copied' | 'failed' | null;
  copy(): void;
}

interface HelpProps {
  language: Language;
  /** Where the person wants to tell Harasocial of a Page. */
  contact: Contact | null;
  onLanguage(language: Language): void;
}

function Source({ address, children }: { address: string; children: string }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function ContactPart({ contact, translate }: { contact: Contact; translate: HelpTexts }) {
  return (
    <section>
      <h2>{translate('contact.title')}</h2>
      <p>{translate('contact.how')}</p>
      <pre class="report">{contact.report}</pre>
      <div class="buttons">
        <button type="button" class="button primary" onClick={contact.copy}>
          {translate('contact.copy')}
        </button>
      </div>
      <p role="status">{contact.copied !== null && translate(`contact.${contact.copied}`)}</p>
      <p>{translate.parts('contact.mail', { address: <a href={`mailto:${MAIL}`}>{MAIL}</a> })}</p>
    </section>
  );
}

/** What the setting is, what stops, why it comes back; and the way to Harasocial's support. */
export function Help({ language, contact, onLanguage }: HelpProps) {
  const translate = translateHelp(language);
  return (
    <main>
      <header>
        <h1>{translate('title')}</h1>
        <p>{translate('intro')}</p>
        <LanguageSwitch language={language} label={translate('language')} onChoose={onLanguage} />
      </header>
      {contact && <ContactPart {...{ contact, translate }} />}
      <section>
        <h2>{translate('setting.title')}</h2>
        <p>{translate('setting.1')}</p>
        <p>{translate('setting.2')}</p>
        <p>{translate('setting.3')}</p>
        <p>{translate('setting.where')}</p>
      </section>
      <section>
        <h2>{translate('one.title')}</h2>
        <p>{translate('one.1')}</p>
        <p>{translate('one.2')}</p>
      </section>
      <section>
        <h2>{translate('stops.title')}</h2>
        <p>{translate('stops.1')}</p>
        <p>{translate('stops.2')}</p>
        <ul class="flows">
          {FLOWS.map((flow) => (
            <li key={flow}>{translate(`flow.${flow}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{translate('codes.title')}</h2>
        <p>{translate('codes.1')}</p>
        <p>{translate('codes.2')}</p>
        <p>{translate('codes.3')}</p>
        <p>{translate('codes.4')}</p>
      </section>
      <section>
        <h2>{translate('back.title')}</h2>
        <p>{translate('back.1')}</p>
        <p>{translate('back.2')}</p>
        <p>{translate('back.3')}</p>
      </section>
      <section>
        <h2>{translate('vendors.title')}</h2>
        <p>{translate('vendors.1')}</p>
        <ul class="sources">
          {GUIDES.map(([vendor, name, address]) => (
            <li key={vendor}>
              {translate.parts(`vendor.${vendor}`, { guide: <Source address={address}>{translate('vendor.guide', { name })}</Source> })}
            </li>
          ))}
        </ul>
        <p>{translate('vendors.2')}</p>
        <p>{translate('vendors.3')}</p>
      </section>
      <section>
        <h2>{translate('sources.title')}</h2>
        <p>{translate('sources.how')}</p>
        <ul class="sources">
          {SOURCES.map(([source, address]) => (
            <li key={source}>
              <Source address={address}>{translate(`source.${source}`)}</Source>
            </li>
          ))}
        </ul>
        <p class="soft">{translate('disclaimer')}</p>
      </section>
    </main>
  );
}
