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

/** Reads a phrase with everything the reader tells. `interviewDate` is the note's own day where a later word is read. */
export function read(
  phrase: string,
  saidOn: string,
  calendar?: WrittenCalendar,
  interviewDate = saidOn,
): PromiseReading {
  return readPromise(phrase, day(saidOn), businessDays(companyCalendar(calendar)), {
    date: day(interviewDate),
  });
}

/** A reading in the form of the examples: kind and ISO dates only. */
export interface Written {
  readonly kind: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly ambiguous?: true;
}

/** Reads a phrase and gives the result in the form of the examples. */
export function readAsWritten(
  phrase: string,
  saidOn: string,
  calendar?: WrittenCalendar,
  interviewDate?: string,
): Written {
  const { kind, earliest, latest, ambiguous } = read(phrase, saidOn, calendar, interviewDate);
  return {
    kind,
    ...(earliest !== undefined && { earliest: formatIsoDay(earliest) }),
    ...(latest !== undefined && { latest: formatIsoDay(latest) }),
    ...(ambiguous && { ambiguous }),
  };
}

/** One line of a reading: kind, earliest, latest, and whether it is ambiguous; of this year only month and day. */
export function line(phrase: string, saidOn: string, calendar?: WrittenCalendar): string {
  const { kind, earliest = '–', latest = '–', ambiguous } = readAsWritten(phrase, saidOn, calendar);
  const dates = kind === 'unknown' ? kind : `${kind} ${earliest} ${latest}`;
  return (ambiguous ? `${dates} ambiguous` : dates).replaceAll('2026-', '');
}
