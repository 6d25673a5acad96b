import { defaultCompanyCalendar } from '../../src/core/calendar/company-calendar';
import type { Interview } from '../../src/core/interview/interview';
import { day } from '../calendar/day';

/** An interview of which only what matters is said; dates in ISO, the interview on Fri 2026-11-20. */
export interface Said {
  date?: string;
  promised?: string;
  promisedOn?: string;
  inquired?: string[];
  selecting?: string;
  rest?: Partial<Interview>;
}

/** Builds the interview of a row. */
export function interview({
  date = '2026-11-20',
  promised,
  promisedOn,
  inquired,
  selecting,
  rest,
}: Said): Interview {
  return {
    path: '面接/株式会社青葉.md',
    company: '株式会社青葉',
    date: day(date),
    promised,
    promisedOn: promisedOn === undefined ? undefined : day(promisedOn),
    contact: [],
    stage: undefined,
    position: undefined,
    person: undefined,
    department: undefined,
    size: undefined,
    industry: undefined,
    via: undefined,
    calendar: defaultCompanyCalendar,
    hours: { from: 540, to: 1080 },
    passOnly: false,
    checked: [],
    inquired: (inquired ?? []).map(day),
    selecting: selecting === undefined ? undefined : day(selecting),
    answered: false,
    replied: undefined,
    result: undefined,
    laterRound: undefined,
    keys: {},
    problems: [],
    ...rest,
  };
}
