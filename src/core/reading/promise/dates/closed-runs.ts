import type { BusinessDays } from '../../../base/calendar/business-days';
import type { EpochDay } from '../../../base/calendar/epoch-day';
import { dateParts, epochDay } from '../../../base/calendar/epoch-day';
import type { Holiday } from '../expression';
import type { Stretch } from './stretch';

/** A run of closed days further away than this is not the one meant (S3). */
const FURTHEST_RUN = 30;
/** No run of closed days is longer than this. */
const LONGEST_RUN = 60;

/** The first day of a holiday, and the last one after which work begins (P6, S3), the next one from `day` on. */
export function holidayDays(holiday: Holiday, day: EpochDay, company: BusinessDays): Stretch | undefined {
  switch (holiday.name) {
    case 'obon':
      return yearly(day, [8, 13], [8, 16]);
    case 'golden-week':
      return goldenWeek(day, company);
    case 'year-end':
      return yearly(day, [12, 29], [12, 31]);
    case 'closed-run':
      return closedRun(holiday, day, company);
  }
}

function yearly(
  day: EpochDay,
  from: readonly [number, number],
  to: readonly [number, number],
): Stretch | undefined {
  const { year } = dateParts(day);
  for (const candidate of [year, year + 1]) {
    const first = epochDay(candidate, ...from);
    const last = epochDay(candidate, ...to);
    if (first !== undefined && last !== undefined && last >= day) return { first, last };
  }
  return undefined;
}

/** From 4/29 to the end of the closed run that holds 5/5. */
function goldenWeek(day: EpochDay, company: BusinessDays): Stretch | undefined {
  const { year } = dateParts(day);
  for (const candidate of [year, year + 1]) {
    const fifth = epochDay(candidate, 5, 5) ?? 0;
    const last = company.roll(fifth) - 1;
    if (last >= day) return { first: epochDay(candidate, 4, 29) ?? fifth, last: Math.max(last, fifth) };
  }
  return undefined;
}

/** The next run of so many closed days; one in progress counts. With a month, the first that ends in it. */
function closedRun(
  { count, month }: Holiday & { name: 'closed-run' },
  day: EpochDay,
  company: BusinessDays,
): Stretch | undefined {
  const furthest = month === undefined ? FURTHEST_RUN : 365;
  let at = day;
  while (at <= day + furthest) {
    if (company.isOpen(at)) {
      at += 1;
      continue;
    }
    const run = { first: startOfRun(at, company), last: company.roll(at) - 1 };
    const isLong = run.last - run.first + 1 >= count;
    const isNamed = month === undefined || (dateParts(run.last).month === month && !isTurnOfYear(run));
    if (isLong && isNamed) return run;
    at = run.last + 1;
  }
  return undefined;
}

/** No one calls the New Year's run 1月の連休 (S3). */
function isTurnOfYear({ first, last }: Stretch): boolean {
  return (
    dateParts(first).year !== dateParts(last).year ||
    (dateParts(first).month === 1 && dateParts(first).day <= 3)
  );
}

function startOfRun(day: EpochDay, company: BusinessDays): EpochDay {
  let first = day;
  while (day - first < LONGEST_RUN && !company.isOpen(first - 1)) first -= 1;
  return first;
}
