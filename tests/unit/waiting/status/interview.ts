import type { Interview } from '../../../../src/core/reading/interview/interview';
import { blankInterview } from '../../../../src/core/reading/interview/read-note';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';

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
    ...blankInterview('面接/株式会社青葉.md', { keys: {} }, defaultSettings),
    company: '株式会社青葉',
    date: day(date),
    promised,
    promisedOn: promisedOn === undefined ? undefined : day(promisedOn),
    inquired: (inquired ?? []).map(day),
    selecting: selecting === undefined ? undefined : day(selecting),
    ...rest,
  };
}
