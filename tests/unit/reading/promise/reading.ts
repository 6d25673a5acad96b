import { businessDays } from '../../../../src/core/base/calendar/business-days';
import type { CompanyCalendar } from '../../../../src/core/base/calendar/company-calendar';
import { defaultCompanyCalendar } from '../../../../src/core/base/calendar/company-calendar';
import type { Weekday } from '../../../../src/core/base/calendar/epoch-day';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import type { PromiseReading } from '../../../../src/core/reading/promise/promise';
import { readPromise } from '../../../../src/core/reading/promise/read-promise';
import { day } from '../../base/calendar/day';

/** A company's calendar as the examples write it. */
export interface WrittenCalendar {
  closedWeekdays?: number[];
  openWeekdays?: number[];
  closures?: { from: string; to: string }[];
}

/** The calendar of an example, on top of the default one. */
function companyCalendar(written: WrittenCalendar = {}): CompanyCalendar {
  return {
    ...defaultCompanyCalendar,
    closedWeekdays: (written.closedWeekdays ?? []) as Weekday[],
    openWeekdays: (written.openWeekdays ?? []) as Weekday[],
    closures: (written.closures ?? []).map(({ from, to }) => ({ from: day(from), to: day(to) })),
  };
}

/** Reads a phrase with everything the reader tells. */
export function read(phrase: string, saidOn: string, calendar?: WrittenCalendar): PromiseReading {
  return readPromise(phrase, day(saidOn), businessDays(companyCalendar(calendar)));
}

/** Reads a phrase and gives the result in the form of the examples: kind and ISO dates only. */
export function readAsWritten(
  phrase: string,
  saidOn: string,
  calendar?: WrittenCalendar,
): { kind: string; earliest?: string; latest?: string; ambiguous?: true } {
  const { kind, earliest, latest, ambiguous } = read(phrase, saidOn, calendar);
  return {
    kind,
    ...(earliest !== undefined && { earliest: formatIsoDay(earliest) }),
    ...(latest !== undefined && { latest: formatIsoDay(latest) }),
    ...(ambiguous && { ambiguous }),
  };
}
