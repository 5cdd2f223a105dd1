import type { Language, Settings } from '../../components/domain/settings';
import { translateReport } from '../../components/i18n/report';
import { saveFile } from '../../components/platform/save-file';
import { scrubbedScreen } from '../../components/platform/screen-report';
import { ScreenReport } from '../../components/ui/screen-report';

/** What can be done about the screen in front where it's read wrongly. By itself: few popups need it. */
export function Report({ settings, language, now }: { settings: Settings; language: Language; now: number }) {
  const take = async () => {
    const screen = await scrubbedScreen(settings.ourApps);
    return screen === null ? null : { ...screen, screen: screen.reading.screen };
  };
  const save = (name: string, html: string) => saveFile(name, html, 'text/html');
  return <ScreenReport {...{ translate: translateReport(language), now, take, save }} />;
}
