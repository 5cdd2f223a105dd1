import { lateTranslator, type Translate } from './message';
import { dashboard as vi } from './vi/dashboard';

/** Texts of the dashboard. */
export const translateDashboard = lateTranslator(vi, async () => (await import('./english')).dashboard);
/** {@link translateDashboard} in one language. */
export type DashboardTexts = Translate<typeof vi>;
