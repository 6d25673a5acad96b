import type { Closure, MonthDay } from '../calendar/company-calendar';
import { epochDay, parseIsoDay, type Weekday } from '../calendar/epoch-day';
import { rawText } from '../properties/raw-value';
import type { YearlyClosureSetting } from './settings';

/** A part of `data.json` that could not be used; its default, or the rest of its list, holds instead. */
export interface SettingsProblem {
  /** The key, with dots for parts: `policy.graceBusinessDays`. */
  readonly key: string;
  /** The value as it stands in the file. */
  readonly found: string;
  /** Only of the version: a later one, which nothing here can mend. */
  readonly isLater?: true;
}

/** Where readers leave what they could not use. */
export type ReportSetting = (key: string, value: unknown) => void;

/** The reports of one reading, as a list and as the function that adds to it. */
export function settingsProblems(): {
  readonly problems: readonly SettingsProblem[];
  readonly report: ReportSetting;
} {
  const problems: SettingsProblem[] = [];
  return { problems, report: (key, value) => void problems.push({ key, found: foundText(value) }) };
}

/** What is nothing to read is shown as the file writes it: `null`, `""`, `[]`. */
export function foundText(value: unknown): string {
  return rawText(value) || JSON.stringify(value);
}

/** True for a JSON object; lists are none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items that `read` accepts; one value stands for a list of one; a problem under `key` for each other item. */
export function readList<Item>(
  value: unknown,
  key: string,
  report: ReportSetting,
  read: (item: unknown) => Item | undefined,
): readonly Item[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    const accepted = read(item);
    if (accepted === undefined) report(key, item);
    return accepted === undefined ? [] : [accepted];
  });
}

/** A text that is not blank, trimmed. */
export function readName(value: unknown): string | undefined {
  const name = typeof value === 'string' ? value.trim() : '';
  return name === '' ? undefined : name;
}

/** Any text, trimmed; blank too. */
export function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

/** A folder's path as vaults write it, without `./` or `/` around it; the whole vault is no folder of interview notes. */
export function readFolder(value: unknown): string | undefined {
  return readName(
    readName(value)
      ?.normalize('NFC')
      .replace(/^(?:\.?\/+)+|\/+$/g, ''),
  );
}

/** A tag without `#`. */
export function readTag(value: unknown): string | undefined {
  return readName(readName(value)?.replace(/^[#＃]+|\/+$/g, ''));
}

/** A weekday, 0 = Sunday … 6 = Saturday. */
export function readWeekday(value: unknown): Weekday | undefined {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 6 ? (value as Weekday) : undefined;
}

/** So long no company is closed; days without any business day past it come from a slip. */
export const halfYear = 183;
/** The longest closure of every year, in days. */
const longestYearly = 60;

/** Both ends inclusive; without `to` the one day `from`. No company is closed for half a year. */
export function readClosure(value: unknown): Closure | undefined {
  if (!isRecord(value)) return undefined;
  const from = readDay(value['from']);
  const to = readDay(value['to'] ?? value['from']);
  if (from === undefined || to === undefined || to < from || to - from >= halfYear) return undefined;
  const label = readName(value['label']);
  return label === undefined ? { from, to } : { from, to, label };
}

function readDay(value: unknown): number | undefined {
  return typeof value === 'string' ? parseIsoDay(value) : undefined;
}

/** A closure of every year; each part that is wrong falls back to that of `standard`, and so do days that are too many. */
export function readYearly(
  value: unknown,
  key: string,
  report: ReportSetting,
  standard: YearlyClosureSetting,
): YearlyClosureSetting {
  const parts = isRecord(value) ? value : undefined;
  if (!parts) report(key, value);
  const part = <Part>(
    name: keyof YearlyClosureSetting,
    read: (item: unknown) => Part | undefined,
    other: Part,
  ): Part => readPart(parts?.[name], `${key}.${name}`, report, read, other);
  const enabled = part('enabled', readSwitch, standard.enabled);
  const from = part('from', readMonthDay, standard.from);
  const to = part('to', readMonthDay, standard.to);
  if (yearlyLength(from, to) <= longestYearly) return { enabled, from, to };
  report(key, value);
  return { ...standard, enabled };
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

/** A value that `read` accepts; `standard` when it is absent, and with a problem when it is something else. */
export function readPart<Part>(
  value: unknown,
  key: string,
  report: ReportSetting,
  read: (value: unknown) => Part | undefined,
  standard: Part,
): Part {
  if (value === undefined) return standard;
  const accepted = read(value);
  if (accepted === undefined) report(key, value);
  return accepted ?? standard;
}

/** True or false. */
export function readSwitch(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** `MM-DD` of a day that exists in a leap year. */
export function readMonthDay(value: unknown): MonthDay | undefined {
  const [, month, day] = (typeof value === 'string' ? /^(\d{1,2})-(\d{1,2})$/.exec(value) : undefined) ?? [];
  const exists = epochDay(2024, Number(month), Number(day)) !== undefined;
  return exists ? { month: Number(month), day: Number(day) } : undefined;
}

/** A number of days, 0–365. */
export function readDays(value: unknown): number | undefined {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 365 ? Number(value) : undefined;
}
