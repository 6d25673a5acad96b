import type { EpochDay } from '../calendar/epoch-day';
import { dateParts, weekdayOf } from '../calendar/epoch-day';
import type { Language } from './language';

const WEEKDAYS = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

/** The short names of the weekdays, from Sunday on. */
export function weekdayNames(language: Language): readonly string[] {
  return WEEKDAYS[language];
}

/** The short name of a day's weekday: 木, Thu. */
export function weekdayName(day: EpochDay, language: Language): string {
  return WEEKDAYS[language][weekdayOf(day)];
}

/** A day without its year: 11/26(木), Thu 11/26. */
export function formatDay(day: EpochDay, language: Language): string {
  const parts = dateParts(day);
  const date = `${parts.month}/${parts.day}`;
  const weekday = weekdayName(day, language);
  return language === 'ja' ? `${date}(${weekday})` : `${weekday} ${date}`;
}

/** A day with its year: 2026/11/26(木), Thu 2026-11-26. */
export function formatDayWithYear(day: EpochDay, language: Language): string {
  const { year, month, day: dayOfMonth } = dateParts(day);
  const weekday = weekdayName(day, language);
  if (language === 'ja') return `${year}/${month}/${dayOfMonth}(${weekday})`;
  return `${weekday} ${[year, month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-')}`;
}

/** A day as it is written on `today`: with its year where that is another one. */
export function formatDayNear(day: EpochDay, today: EpochDay, language: Language): string {
  const isOtherYear = dateParts(day).year !== dateParts(today).year;
  return isOtherYear ? formatDayWithYear(day, language) : formatDay(day, language);
}

/** A minute of the day as 9:05. */
export function clockText(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
