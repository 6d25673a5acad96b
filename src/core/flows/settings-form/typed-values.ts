import type { MonthDay } from '../../base/calendar/company-calendar';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { readMonthDay } from '../../base/settings/closures';
import { readDays, readFolder, readTag, readText } from '../../base/settings/setting-readers';
import type { SettingFault, SettingOutcome } from '../../base/settings/setting-row';
import { readSettings } from '../../base/settings/read-settings';
import { settingRows, type Settings } from '../../base/settings/settings';
import { writeSettings } from '../../base/settings/write-settings';

/** A value someone typed as it is kept, or why it is not. */
export type Typed<Value> = { readonly value: Value } | SettingFault;

/** A text that fits a pattern; blank always does. */
function blankOr(typed: unknown, pattern: RegExp, fault: SettingFault): Typed<string> {
  const value = readText(typed)?.normalize('NFC') ?? '';
  return value === '' || pattern.test(value.normalize('NFKC')) ? { value } : fault;
}

/** Any text, without the space around it. */
export function typedText(typed: unknown): Typed<string> {
  return { value: readText(typed) ?? '' };
}

/** A mail address, loosely: something, `@`, and a name with a dot; kept narrow, as programs need it. */
export function typedMail(typed: unknown): Typed<string> {
  return blankOr(narrow(typed), /^[^\s@]+@[^\s@]+\.[^\s@.]+$/, 'notAMail');
}

/** What a Japanese keyboard gives for the `-` between digits: dashes, the minus, the mark of a long vowel. */
const dashes = /[\u2010-\u2015\u2212ー]/g;

/** A phone number with at least nine digits, however it is grouped; kept narrow. */
export function typedPhone(typed: unknown): Typed<string> {
  return blankOr(narrow(typed)?.replace(dashes, '-'), /^\+?(?:[\s()-]*\d){9,15}[\s()]*$/, 'notAPhone');
}

function narrow(typed: unknown): string | undefined {
  return readText(typed)?.normalize('NFKC');
}

/** Hiragana or katakana, with spaces between. */
export function typedKana(typed: unknown): Typed<string> {
  return blankOr(typed, /^[ぁ-ゖァ-ヺー・\s]+$/, 'notKana');
}

/** A folder's path, or blank for none; without what Windows and links don't allow in names. */
export function typedFolder(typed: unknown): Typed<string> {
  const text = readText(typed) ?? '';
  const value = text === '' ? '' : readFolder(text);
  return value === undefined ? 'notAFolder' : { value };
}

/** A tag without `#`, as Obsidian allows it: no space, and not only digits. */
export function typedTag(typed: unknown): Typed<string> {
  const value = readTag(typed);
  if (value === undefined) return 'empty';
  const isTag = /^[\p{L}\p{N}\p{M}_/-]+$/u.test(value) && !/^\d+$/.test(value);
  return isTag ? { value } : 'notATag';
}

/** A number of days, 0–365. */
export function typedDays(typed: unknown): Typed<number> {
  const value = readDays(typed);
  return value === undefined ? 'notDays' : { value };
}

/** Two days of every year: `12/29〜1/3`, `12月29日から1月3日まで`, `12-29/01-03`. */
const yearlySpan =
  /^(\d{1,2})[/月.-](\d{1,2})日?\s*(?:[~〜–—-]|から|to)\s*(\d{1,2})[/月.-](\d{1,2})日?\s*(?:まで)?$/;
const isoSpan = /^(\d{2})-(\d{2})\/(\d{2})-(\d{2})$/;

/** The first and the last day of a closure of every year. */
export function typedYearly(typed: unknown): Typed<{ readonly from: MonthDay; readonly to: MonthDay }> {
  const text = narrow(typed) ?? '';
  if (text === '') return 'empty';
  const [, ...parts] = isoSpan.exec(text) ?? yearlySpan.exec(text) ?? [];
  const from = readMonthDay(parts.slice(0, 2).join('-'));
  const to = readMonthDay(parts.slice(2).join('-'));
  return from && to ? { value: { from, to } } : 'notYearly';
}

/** `12/29〜1/3`, in English `12/29–1/3`. */
export function yearlyText(
  { from, to }: { readonly from: MonthDay; readonly to: MonthDay },
  language: Language,
): string {
  return wordsOf(language).settings.span(`${from.month}/${from.day}`, `${to.month}/${to.day}`);
}

/** A change of one setting after which the file would be read without any problem; else the fault of that setting. */
export function usableChange(
  settings: Settings,
  key: keyof Settings,
  value: unknown,
): SettingOutcome<Partial<Settings>> {
  const patch: Partial<Settings> = { [key]: value };
  const { problems } = readSettings(writeSettings({}, { ...settings, ...patch }));
  return problems.length === 0 ? patch : settingRows[key].fault;
}
