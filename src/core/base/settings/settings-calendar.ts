import type { CompanyCalendar, YearlyClosure } from '../calendar/company-calendar';
import { memoizeByObject } from '../text/memoize';
import type { Settings } from './settings';

/**
 * The calendar of a company of whose own days nothing is known; the same object for the same settings. It is asked for
 * with every note of a vault.
 */
export const settingsCalendar = memoizeByObject((settings: Settings): CompanyCalendar => ({
  closedWeekdays: settings.closedWeekdays,
  openWeekdays: [],
  closures: settings.closures,
  yearly: yearlyClosures(settings),
}));

function yearlyClosures(settings: Settings): readonly YearlyClosure[] {
  return (['yearEnd', 'obon'] as const)
    .filter((kind) => settings[kind].enabled)
    .map((kind) => ({ kind, from: settings[kind].from, to: settings[kind].to }));
}
