import type { CompanyCalendar, MonthDay, YearlyClosure } from './company-calendar';
import { addDays, addWeekdays, lastTableDay, noDays, wordAt, type DayBits } from './day-set';
import { dateParts, type EpochDay } from './epoch-day';
import { publicHolidays } from './holidays';
import { RankedDays } from './ranked-days';

const MS_PER_DAY = 86_400_000;
const firstYear = 1970;

/** The days of the table on which the company is open (promise-rules C1, C2): the same answer as `closedReason`. */
export function openDays(calendar: CompanyCalendar): RankedDays {
  const closed = holidayBits().slice();
  addWeekdays(closed, (weekday) => isClosedWeekday(calendar, weekday));
  for (const yearly of calendar.yearly) addYearly(closed, yearly);
  for (const { from, to } of calendar.closures) addDays(closed, from, to);
  return new RankedDays(complement(closed));
}

let holidays: DayBits | undefined;

function holidayBits(): DayBits {
  if (!holidays) {
    holidays = noDays();
    for (const day of publicHolidays()) addDays(holidays, day, day);
  }
  return holidays;
}

function isClosedWeekday(calendar: CompanyCalendar, weekday: number): boolean {
  const isWeekday = (other: number): boolean => other === weekday;
  if (calendar.closedWeekdays.some(isWeekday)) return true;
  return (weekday === 0 || weekday === 6) && !calendar.openWeekdays.some(isWeekday);
}

function addYearly(closed: DayBits, { from, to }: YearlyClosure): void {
  const overNewYear = from.month * 100 + from.day > to.month * 100 + to.day ? 1 : 0;
  const lastYear = dateParts(lastTableDay).year;
  for (let year = firstYear - 1; year <= lastYear; year++) {
    addDays(closed, onOrAfter(year, from), onOrBefore(year + overNewYear, to));
  }
}

/** That day of `year`, or the 1st of the next month if the month is too short (2/29). */
function onOrAfter(year: number, { month, day }: MonthDay): EpochDay {
  return Math.min(Date.UTC(year, month - 1, day), Date.UTC(year, month, 1)) / MS_PER_DAY;
}

/** That day of `year`, or the month's last if it is too short. */
function onOrBefore(year: number, { month, day }: MonthDay): EpochDay {
  return Math.min(Date.UTC(year, month - 1, day), Date.UTC(year, month, 0)) / MS_PER_DAY;
}

/** The days of the table that are not in `bits`, which is overwritten. */
function complement(bits: DayBits): DayBits {
  for (let word = 0; word < bits.length; word++) bits[word] = ~wordAt(bits, word);
  const beyond = noDays().length * 32 - 1 - lastTableDay;
  bits[bits.length - 1] = wordAt(bits, bits.length - 1) & (0xffffffff >>> beyond);
  return bits;
}
