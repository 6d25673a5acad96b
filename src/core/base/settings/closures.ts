import type { Closure, MonthDay } from '../calendar/company-calendar';
import { epochDay, formatIsoDay, parseIsoDay } from '../calendar/epoch-day';
import type { SettingFault } from './setting-row';
import { isRecord, partsOf, readName, readOr, readSwitch, withParts, type Stored } from './setting-readers';

/** A closure of every year as the settings hold it. */
export interface YearlyClosureSetting {
  readonly enabled: boolean;
  readonly from: MonthDay;
  readonly to: MonthDay;
}

/** So many days no company is closed; days without any business day past it come from a slip. */
export const halfYear = 183;
/** The longest closure of every year, in days. */
const longestYearly = 60;

/** A closure, both ends inclusive; without `to` the one day `from`. */
export function readClosure(value: unknown): Closure | undefined {
  if (!isRecord(value)) return undefined;
  const from = readDay(value['from']);
  const to = readDay(value['to'] ?? value['from']);
  if (from === undefined || to === undefined || closureFault({ from, to })) return undefined;
  const label = readName(value['label']);
  return label === undefined ? { from, to } : { from, to, label };
}

/** What is wrong with the days of a closure; no company is closed for half a year. */
export function closureFault({ from, to }: Pick<Closure, 'from' | 'to'>): SettingFault | undefined {
  if (to < from) return 'wrongWayRound';
  return to - from >= halfYear ? 'closureTooLong' : undefined;
}

/** A closure with ISO days. */
export function writeClosure({ from, to, ...label }: Closure): unknown {
  return { from: formatIsoDay(from), to: formatIsoDay(to), ...label };
}

function readDay(value: unknown): number | undefined {
  return typeof value === 'string' ? parseIsoDay(value) : undefined;
}

/** A closure of every year; each part that is wrong falls back to that of `standard`, and so do days that are too many. */
export function readYearly(stored: Stored, standard: YearlyClosureSetting): YearlyClosureSetting {
  const part = partsOf(stored);
  const enabled = readOr(part('enabled'), readSwitch, standard.enabled);
  const from = readOr(part('from'), readMonthDay, standard.from);
  const to = readOr(part('to'), readMonthDay, standard.to);
  if (yearlyLength(from, to) <= longestYearly) return { enabled, from, to };
  stored.report(stored.key, stored.value);
  return { ...standard, enabled };
}

/** A closure of every year with days as `MM-DD`; parts that are not known stay. */
export function writeYearly({ enabled, from, to }: YearlyClosureSetting, before: unknown): unknown {
  return withParts({ enabled, from: writtenMonthDay(from), to: writtenMonthDay(to) }, before);
}

/** `MM-DD` of a day that exists in a leap year. */
export function readMonthDay(value: unknown): MonthDay | undefined {
  const [, month, day] = (typeof value === 'string' ? /^(\d{1,2})-(\d{1,2})$/.exec(value) : undefined) ?? [];
  const exists = epochDay(2024, Number(month), Number(day)) !== undefined;
  return exists ? { month: Number(month), day: Number(day) } : undefined;
}

function writtenMonthDay({ month, day }: MonthDay): string {
  return [month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** How many days, both ends inclusive; where the end comes first the closure runs over New Year. */
function yearlyLength(from: MonthDay, to: MonthDay): number {
  const days = dayOfYear(to) - dayOfYear(from);
  return (days < 0 ? days + 366 : days) + 1;
}

/** Counted in a leap year, which has every day. */
function dayOfYear({ month, day }: MonthDay): number {
  return epochDay(2024, month, day) ?? NaN;
}
