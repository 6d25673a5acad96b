import holidayPackage from '@holiday-jp/holiday_jp';
import { addBusinessDays, format, parseISO } from 'date-fns';
import dayjs from 'dayjs';
import businessDaysPlugin from 'dayjs-business-days2';
import japaneseHolidays from 'japanese-holidays';

/*
 * The nth business day from ISO date to ISO date as one would write it with other packages. Those of date-fns know no
 * holidays: they are here for the time they take, not for their answers.
 */

dayjs.extend(businessDaysPlugin, {
  holidays: Object.keys(holidayPackage.holidays),
  holidayFormat: 'YYYY-MM-DD',
});

/** date-fns: weekends only. */
export function addWithDateFns(iso: string, count: number): string {
  return format(addBusinessDays(parseISO(iso), count), 'yyyy-MM-dd');
}

/** dayjs with the days of @holiday-jp as its holidays. */
export function addWithDayjs(iso: string, count: number): string {
  return dayjs(iso).businessDaysAdd(count).format('YYYY-MM-DD');
}

/** Day by day, asking the package's own `isHoliday`. */
export function addWithHolidayJp(iso: string, count: number): string {
  return walk(iso, count, (date) => holidayPackage.isHoliday(date));
}

/** Day by day, asking japanese-holidays. */
export function addWithJapaneseHolidays(iso: string, count: number): string {
  return walk(iso, count, (date) => japaneseHolidays.isHoliday(date) !== undefined);
}

function walk(iso: string, count: number, isHoliday: (date: Date) => boolean): string {
  const date = parseISO(iso);
  for (let left = count; left > 0;) {
    date.setDate(date.getDate() + 1);
    const isWeekend = date.getDay() === 0 || date.getDay() === 6;
    if (!isWeekend && !isHoliday(date)) left--;
  }
  return format(date, 'yyyy-MM-dd');
}
