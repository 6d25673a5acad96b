import { businessDays } from '../../src/core/base/calendar/business-days';
import { defaultCompanyCalendar } from '../../src/core/base/calendar/company-calendar';
import { formatIsoDay, parseIsoDay } from '../../src/core/base/calendar/epoch-day';
import {
  addWithDateFns,
  addWithDayjs,
  addWithHolidayJp,
  addWithJapaneseHolidays,
} from './business-day-peers';
import type { Comparison, Work } from './comparison';

const company = businessDays(defaultCompanyCalendar);
const firstDay = parseIsoDay('2024-01-01') ?? NaN;

/** 997 days over three years, in no order that a processor could foresee. */
const days = Array.from({ length: 997 }, (_, index) => firstDay + ((index * 389) % 1096));
const dates = days.map(formatIsoDay);

function addWithHenji(iso: string, count: number): string {
  return formatIsoDay(company.add(parseIsoDay(iso) ?? NaN, count));
}

/** Adding three business days to the first `calls` of the dates. */
function addThree(add: (iso: string, count: number) => string, calls: number): Work {
  const inputs = dates.slice(0, calls);
  return { calls, run: () => inputs.reduce((length, iso) => length + add(iso, 3).length, 0) };
}

/** Written out and not shared with the peers, so that the engine can see that it is always the same function. */
const henji: Work = {
  calls: dates.length,
  run() {
    let length = 0;
    for (const iso of dates) length += addWithHenji(iso, 3).length;
    return length;
  },
};

function addDays(count: number): Work {
  return {
    calls: days.length,
    run() {
      let sum = 0;
      for (const day of days) sum += company.add(day, count);
      return sum;
    },
  };
}

function countOver(length: number): Work {
  return {
    calls: days.length,
    run() {
      let sum = 0;
      for (const day of days) sum += company.count(day, day + length);
      return sum;
    },
  };
}

export const comparisons: readonly Comparison[] = [
  {
    what: 'add 3 business days, text to text: date-fns (weekends only) / Henji',
    numerator: addThree(addWithDateFns, dates.length),
    denominator: henji,
    budget: { atLeast: 50 },
  },
  {
    what: 'the same: day loop over @holiday-jp isHoliday / Henji',
    numerator: addThree(addWithHolidayJp, 20),
    denominator: henji,
    budget: { atLeast: 1000 },
  },
  {
    what: 'the same: dayjs-business-days2 / Henji',
    numerator: addThree(addWithDayjs, 20),
    denominator: henji,
  },
  {
    what: 'the same: day loop over japanese-holidays / Henji',
    numerator: addThree(addWithJapaneseHolidays, dates.length),
    denominator: henji,
  },
  {
    what: 'add 250 business days / add 3',
    numerator: addDays(250),
    denominator: addDays(3),
    budget: { atMost: 1.5 },
  },
  {
    what: 'count business days of 10 years / of 10 days',
    numerator: countOver(3652),
    denominator: countOver(10),
    budget: { atMost: 1.5 },
  },
];
