import { parseIsoDay, type EpochDay } from '../../../../src/core/base/calendar/epoch-day';

/** The day of an ISO date that must exist. */
export function day(iso: string): EpochDay {
  const parsed = parseIsoDay(iso);
  if (parsed === undefined) throw new RangeError(`no such day: ${iso}`);
  return parsed;
}
