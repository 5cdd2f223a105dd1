import { Component, type ComponentChildren } from 'preact';
import { CHANNELS, type Channel } from '../../domain/reading';
import { roundTrip } from '../../domain/schedule';
import type { DailyHours, Language, Settings } from '../../domain/settings';
import { HOUR } from '../../domain/times';
import { CHANNEL_NAMES } from '../../i18n/channel-names';
import type { DashboardTexts } from '../../i18n/dashboard';
import { LanguageSwitch } from '../language-switch';
import { HOURS, LOOKS } from './choices';
import type { DashboardActions } from './dashboard-actions';

interface SettingsPartProps {
  settings: Settings;
  /** How many Pages are watched. */
  pages: number;
  /** Settings that the company's administrator has fixed. */
  fixed: readonly (keyof Settings)[];
  language: Language;
  translate: DashboardTexts;
  actions: DashboardActions;
}

type Switch = 'ownWindow' | 'inPageNotice' | 'reminders' | 'sounds';
const SWITCHES: readonly Switch[] = ['inPageNotice', 'reminders', 'sounds', 'ownWindow'];
const NIGHT: DailyHours = { from: 22 * 60, to: 7 * 60 };

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function minutesOf(time: string): number | null {
  const [hours, minutes] = time.split(':').map(Number);
  return hours === undefined || minutes === undefined || !Number.isInteger(hours * 60 + minutes) ? null : hours * 60 + minutes;
}

/** The names on the lines of a text: each once, none empty. */
export function namesIn(text: string): string[] {
  const names = text.split('\n').map((line) => line.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

function Field({ label, hint, children }: { label: string; hint?: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label class="field">
      <span>{label}</span>
      {children}
      {hint !== undefined && <span class="soft hint">{hint}</span>}
    </label>
  );
}

/** Everything that can be set. What is changed is kept at once. */
export class SettingsPart extends Component<SettingsPartProps, { outcome: 'saved' | 'failed' | 'no-name' | null }> {
  override state = { outcome: null as 'saved' | 'failed' | 'no-name' | null };

  #set = async (changes: Partial<Settings>) => {
    const taken = await this.props.actions.set(changes);
    this.setState({ outcome: taken ? 'saved' : 'failed' });
  };

  #setNames = (text: string) => {
    const ourApps = namesIn(text);
    // Without a name nothing could ever be right.
    if (ourApps.length === 0) this.setState({ outcome: 'no-name' });
    else void this.#set({ ourApps });
  };

  #checks({ settings, pages, translate }: SettingsPartProps, isFixed: (key: keyof Settings) => boolean) {
    const { checkEveryHours, looksPerHour, quietHours } = settings;
    const set = this.#set;
    const round = roundTrip(pages, settings);
    const means = pages === 0 || round === null ? null : translate('set.looks.means', { count: pages, hours: Math.round(round / HOUR) });
    return (
      <>
        <Field label={translate('set.interval')}>
          <select
            value={checkEveryHours ?? 'off'}
            disabled={isFixed('checkEveryHours')}
            onChange={({ currentTarget: { value } }) => set({ checkEveryHours: value === 'off' ? null : Number(value) })}
          >
            {[...new Set([...HOURS, ...(checkEveryHours === null ? [] : [checkEveryHours])])].map((hours) => (
              <option key={hours} value={hours}>
                {translate('every', { count: hours })}
              </option>
            ))}
            <option value="off">{translate('off')}</option>
          </select>
        </Field>
        <Field label={translate('set.looks')} hint={means ?? translate('set.looks.hint')}>
          <select
            value={looksPerHour}
            disabled={isFixed('looksPerHour')}
            onChange={({ currentTarget }) => set({ looksPerHour: Number(currentTarget.value) })}
          >
            {[...new Set([...LOOKS, looksPerHour])].map((looks) => (
              <option key={looks} value={looks}>
                {translate('looks', { count: looks })}
              </option>
            ))}
          </select>
        </Field>
        <label class="switch">
          <input
            type="checkbox"
            checked={quietHours !== null}
            disabled={isFixed('quietHours')}
            onChange={({ currentTarget }) => set({ quietHours: currentTarget.checked ? NIGHT : null })}
          />
          <span>{translate('set.quietHours')}</span>
        </label>
        {quietHours !== null && (
          <div class="hours">
            {(['from', 'to'] as const).map((end) => (
              <Field key={end} label={translate(`set.quietHours.${end}`)}>
                <input
                  type="time"
                  required
                  value={clock(quietHours[end])}
                  disabled={isFixed('quietHours')}
                  onChange={({ currentTarget }) => {
                    const minutes = minutesOf(currentTarget.value);
                    if (minutes !== null) void set({ quietHours: { ...quietHours, [end]: minutes } });
                  }}
                />
              </Field>
            ))}
          </div>
        )}
      </>
    );
  }

  #channels({ settings: { channels }, translate }: SettingsPartProps, isFixed: (key: keyof Settings) => boolean) {
    const turn = (channel: Channel, on: boolean) =>
      this.#set({ channels: CHANNELS.filter((one) => (one === channel ? on : channels.includes(one))) });
    return (
      <fieldset class="plain">
        <legend>{translate('set.channels')}</legend>
        {CHANNELS.map((channel) => (
          <label key={channel} class="switch">
            <input
              type="checkbox"
              checked={channels.includes(channel)}
              // One at least is watched.
              disabled={isFixed('channels') || (channels.length === 1 && channels.includes(channel))}
              onChange={({ currentTarget }) => turn(channel, currentTarget.checked)}
            />
            <span>{CHANNEL_NAMES[channel]}</span>
          </label>
        ))}
      </fieldset>
    );
  }

  override render(props: SettingsPartProps, { outcome }: { outcome: 'saved' | 'failed' | 'no-name' | null }) {
    const { settings, fixed, language, translate } = props;
    const isFixed = (key: keyof Settings) => fixed.includes(key);
    return (
      <div class="form">
        {fixed.length > 0 && <p class="notice tone-unknown">{translate('set.fixed')}</p>}
        <section class="panel">
          <h3>{translate('set.apps')}</h3>
          <Field label={translate('set.apps.label')} hint={translate('set.apps.hint')}>
            <textarea
              rows={3}
              disabled={isFixed('ourApps')}
              defaultValue={settings.ourApps.join('\n')}
              onChange={({ currentTarget }) => this.#setNames(currentTarget.value)}
            />
          </Field>
          {this.#channels(props, isFixed)}
        </section>
        <section class="panel">
          <h3>{translate('set.checks')}</h3>
          {this.#checks(props, isFixed)}
        </section>
        <section class="panel">
          <h3>{translate('set.alerts')}</h3>
          {SWITCHES.map((key) => (
            <label key={key} class="switch">
              <input
                type="checkbox"
                checked={settings[key]}
                disabled={isFixed(key)}
                onChange={({ currentTarget }) => this.#set({ [key]: currentTarget.checked })}
              />
              <span>{translate(`set.${key}`)}</span>
            </label>
          ))}
        </section>
        <section class="panel">
          <h3>{translate('language')}</h3>
          <LanguageSwitch language={language} label={translate('language')} onChoose={(chosen) => this.#set({ language: chosen })} />
        </section>
        <p role="status" class={outcome === null ? 'unseen' : `outcome ${outcome === 'saved' ? 'tone-right' : 'tone-wrong'}`}>
          {outcome !== null && translate(`outcome.${outcome}`)}
        </p>
      </div>
    );
  }
}
