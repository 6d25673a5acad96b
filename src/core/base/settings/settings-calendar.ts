import type { CompanyCalendar, YearlyClosure } from '../calendar/company-calendar';
import type { Settings } from './settings';

const calendars = new WeakMap<Settings, CompanyCalendar>();
let latest: { readonly settings: Settings; readonly calendar: CompanyCalendar } | undefined;

/** The calendar of a company of whose own days nothing is known; the same object for the same settings. */
export function settingsCalendar(settings: Settings): CompanyCalendar {
  // Asked for every note of a vault, nearly always of the same settings.
  if (latest?.settings !== settings) latest = { settings, calendar: rememberedCalendar(settings) };
  return latest.calendar;
}

function rememberedCalendar(settings: Settings): CompanyCalendar {
  const known = calendars.get(settings);
  if (known) return known;
  const calendar: CompanyCalendar = {
    closedWeekdays: settings.closedWeekdays,
    openWeekdays: [],
    closures: settings.closures,
    yearly: yearlyClosures(settings),
  };
  calendars.set(settings, calendar);
  return calendar;
}

function yearlyClosures(settings: Settings): readonly YearlyClosure[] {
  return (['yearEnd', 'obon'] as const)
    .filter((kind) => settings[kind].enabled)
    .map((kind) => ({ kind, from: settings[kind].from, to: settings[kind].to }));
}
