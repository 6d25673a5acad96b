/*
 * The Gregorian calendar counted in years that begin on 1 March: the leap day is then the last day of its year, and
 * the nth day of the year is the same month and day in every year. Plain arithmetic, because making a `Date` for each
 * date read or written would be most of the cost of a question.
 */

/** Days from 0000-03-01 to 1970-01-01; then of 400 years and of four years that have a leap day. */
const EPOCH = 719_468;
const DAYS_PER_CYCLE = 146_097;
const DAYS_PER_FOUR_YEARS = 1461;
const MONTH_LENGTHS = [31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29] as const;

/** A place in the March year: what month (1–12) and day of the month it is, and that as `-MM-DD`. */
export interface MarchDay {
  readonly month: number;
  readonly day: number;
  readonly text: string;
}

/** How many days after 1 March each month begins, by its number; nothing is at 0. */
const MONTH_STARTS = [-1, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const;

let marchDays: readonly MarchDay[] | undefined;

/** The 366 places of a March year in order, the leap day last. */
function allMarchDays(): MarchDay[] {
  return MONTH_LENGTHS.flatMap((length, index) => {
    const month = ((index + 2) % 12) + 1;
    return Array.from({ length }, (_, before) => marchDay(month, before + 1));
  });
}

function marchDay(month: number, day: number): MarchDay {
  return { month, day, text: `-${twoDigits(month)}-${twoDigits(day)}` };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The epoch day of 1 March of `year` (0 or later). */
export function startOfMarchYear(year: number): number {
  return 365 * year + quotient(year, 4) - quotient(year, 100) + quotient(year, 400) - EPOCH;
}

/** The year (0 or later) whose 1 March is the last one on or before an epoch day. */
export function marchYearOf(day: number): number {
  const quarterDays = 4 * (day + EPOCH) + 3;
  const centuries = quotient(quarterDays, DAYS_PER_CYCLE);
  return 100 * centuries + quotient((quarterDays - centuries * DAYS_PER_CYCLE) | 3, DAYS_PER_FOUR_YEARS);
}

/** Whole numbers only: the compiler of the engine then needs no floating point. */
function quotient(value: number, divisor: number): number {
  return (value / divisor) | 0;
}

/** The month and day of the `index`-th day of a March year, 0 = 1 March; `undefined` outside 0–365. */
export function marchDayAt(index: number): MarchDay | undefined {
  marchDays ??= allMarchDays();
  return marchDays[index];
}

/** How many days after 1 March the first of a month (1–12) comes; `undefined` for other months. */
export function monthStart(month: number): number | undefined {
  return month >= 1 ? MONTH_STARTS[month] : undefined;
}
