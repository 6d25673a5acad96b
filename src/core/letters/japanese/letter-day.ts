import type { EpochDay } from '../../base/calendar/epoch-day';
import { dateParts, weekdayOf } from '../../base/calendar/epoch-day';
import { letter } from './letter';

/** Nothing in the year of `today`: the years beside it have names, 昨年 and 来年, and others their number. */
function yearBefore(day: EpochDay, today: EpochDay | undefined): string {
  const { year } = dateParts(day);
  return today === undefined ? '' : letter.yearBeside(year, year - dateParts(today).year);
}

/** The ways in which messages write a day, always in Japanese; with the year where it is not that of `today`. */
export const letterDay = {
  /** 金 */
  weekday: (day: EpochDay): string => letter.weekdays[weekdayOf(day)] ?? '',
  /** 11月20日（金）, 昨年12月11日（金） */
  day: (day: EpochDay, today?: EpochDay): string => {
    const { month, day: dayOfMonth } = dateParts(day);
    return yearBefore(day, today) + letter.day(month, dayOfMonth, letterDay.weekday(day));
  },
  /** 2026年11月20日（金） */
  longDay: (day: EpochDay): string => {
    const { year, month, day: dayOfMonth } = dateParts(day);
    return letter.longDay(year, month, dayOfMonth, letterDay.weekday(day));
  },
  /** 11/20(金) */
  shortDay: (day: EpochDay): string => {
    const { month, day: dayOfMonth } = dateParts(day);
    return letter.shortDay(month, dayOfMonth, letterDay.weekday(day));
  },
  /** 11月20日、金曜日; 昨年12月11日、金曜日 */
  spokenDay: (day: EpochDay, today?: EpochDay): string => {
    const { month, day: dayOfMonth } = dateParts(day);
    return yearBefore(day, today) + letter.spokenDay(month, dayOfMonth, letterDay.weekday(day));
  },
  /** 11月16日（月）の週 */
  week: (monday: EpochDay, today?: EpochDay): string => letter.week(letterDay.day(monday, today)),
  /** 11月16日の週 */
  spokenWeek: (monday: EpochDay, today?: EpochDay): string => {
    const { month, day } = dateParts(monday);
    return yearBefore(monday, today) + letter.week(letter.dayOfMonth(month, day));
  },
};

const TIME = /^(\d{1,2}):(\d\d)$/;

/** `9:30` as 9時30分, `18:00` as 18時; `undefined` for what is not a time of day. */
export function letterTime(text: string): string | undefined {
  const [, hour, minute] = TIME.exec(text) ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 24 || Number(minute) > 59)
    return undefined;
  return letter.time(Number(hour), Number(minute));
}
