import type { Weekday } from '../calendar/epoch-day';
import { rawText } from '../properties/raw-value';

/** A part of `data.json` that could not be used; its default, or the rest of its list, holds instead. */
export interface SettingsProblem {
  /** The key, with dots for parts: `policy.graceBusinessDays`. */
  readonly key: string;
  /** The value as it is in the file. */
  readonly found: string;
  /** Only of the version: a later one, which nothing here can fix. */
  readonly isLater?: true;
}

/** Where readers leave what they could not use. */
export type ReportSetting = (key: string, value: unknown) => void;

/** A value of `data.json`: its key, with dots for parts, and where to report what can't be used of it. */
export interface Stored {
  readonly value: unknown;
  readonly key: string;
  readonly report: ReportSetting;
}

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

/** True for a JSON object; lists are not. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items that `read` accepts; one value stands for a list of one; each other item is reported under the key. */
export function readList<Item>(
  { value, key, report }: Stored,
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

/** What Windows does not take in a name, or a link does not find. */
const notInPaths = /[\\:*?"<>|#^[\]]/;

/**
 * A folder's path as vaults write it, without `./` or `/` around it; the whole vault is not a folder of interview notes.
 * Nothing that leads out of the vault or into a hidden folder: what is written there is never seen again.
 */
export function readFolder(value: unknown): string | undefined {
  const path = readName(
    readName(value)
      ?.normalize('NFC')
      .replace(/^(?:\.?\/+)+|\/+$/g, ''),
  );
  if (path === undefined || notInPaths.test(path)) return undefined;
  const isHidden = path.split('/').some((name) => name.startsWith('.') || name.trim() === '');
  return isHidden ? undefined : path;
}

/** A tag without `#`. */
export function readTag(value: unknown): string | undefined {
  return readName(readName(value)?.replace(/^[#＃]+|\/+$/g, ''));
}

/** A weekday, 0 = Sunday … 6 = Saturday. */
export function readWeekday(value: unknown): Weekday | undefined {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 6 ? (value as Weekday) : undefined;
}

/** A value that `read` accepts; `standard` when it is absent, and, reported, when it is something else. */
export function readOr<Part>(
  { value, key, report }: Stored,
  read: (value: unknown) => Part | undefined,
  standard: Part,
): Part {
  if (value === undefined) return standard;
  const accepted = read(value);
  if (accepted === undefined) report(key, value);
  return accepted ?? standard;
}

/** The parts of an object by name; a value that is not an object is reported, and has none. */
export function partsOf({ value, key, report }: Stored): (name: string) => Stored {
  const parts = isRecord(value) ? value : undefined;
  if (!parts) report(key, value);
  return (name) => ({ value: parts?.[name], key: `${key}.${name}`, report });
}

/** An object for `data.json`, over what is there so far: parts that are not known stay. */
export function withParts(parts: object, before: unknown): unknown {
  return { ...(isRecord(before) ? before : {}), ...parts };
}

/** True or false. */
export function readSwitch(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** A number of days, 0–365. */
export function readDays(value: unknown): number | undefined {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 365 ? Number(value) : undefined;
}
