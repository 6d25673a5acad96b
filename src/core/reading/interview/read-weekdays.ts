import type { Weekday } from '../../base/calendar/epoch-day';
import { propertyItems } from '../../base/properties/property-items';
import { memoize } from '../../base/text/memoize';
import { comparableText } from './written-date';

const kanji = '日月火水木金土';
const kanjiDays = /^(?:[日月火水木金土](?:曜日?)?)+$/;
/** In 土曜日曜 the second 日 begins the next day. */
const kanjiDay = /([日月火水木金土])(?:曜(?:日(?!曜))?)?/g;
const english = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const englishDay = /^[a-z]{3,10}$/;
/** Spellings that are not the beginning of the day's name. */
const shortNames: Readonly<Record<string, number>> = { weds: 3, thurs: 4 };
/** "No such day", and public holidays: they are closed in any case and are no weekday. */
const noDay: ReadonlySet<string> = new Set(['なし', '無し', '無', '無休', '年中無休', 'none', '祝', '祝日']);
const separators = /[\s,、・/;&と]+/;
const decoration = /毎週|定休日?|[()]/g;
const rangeSigns = /[~〜–-]/;
/** A value longer than this names no weekdays; keeps the reading short for pasted text. */
const maxLength = 200;

/** The weekdays found, ascending, the parts of the value that are none, and whether there are such parts. */
export interface WeekdaysReading {
  readonly days: readonly Weekday[];
  readonly unread: readonly string[];
  readonly complete: boolean;
}

/** Weekdays of a value (水, 水曜, Wed, 3, 土日, lists). One bad part hides no other. */
export const readWeekdays = memoize((value): WeekdaysReading => {
  const parts = propertyItems(value).flatMap(itemDays);
  const days = new Set(parts.flatMap((part) => part.days ?? []));
  const unread = parts.filter((part) => part.days === undefined).map(({ word }) => word);
  return {
    days: ([...days] as Weekday[]).sort((one, other) => one - other),
    unread,
    complete: unread.length === 0,
  };
});

/** The weekday of a number, 0 and 7 being Sunday; `undefined` for any other number. */
function numberDay(number: number): number | undefined {
  return Number.isInteger(number) && number >= 0 && number <= 7 ? number % 7 : undefined;
}

/** A part of an item; it names no weekday where its days are `undefined`. */
interface Part {
  readonly word: string;
  readonly days: readonly number[] | undefined;
}

function itemDays(item: unknown): readonly Part[] {
  if (typeof item === 'number') return [{ word: String(item), days: listOf(numberDay(item)) }];
  if (typeof item !== 'string' || item.length > maxLength) return [{ word: '…', days: undefined }];
  const words = comparableText(item).replace(decoration, '').split(separators);
  return words.filter((word) => word !== '').map((word) => ({ word, days: wordDays(word) }));
}

function wordDays(word: string): readonly number[] | undefined {
  if (noDay.has(word)) return [];
  const [first = '', last, ...more] = word.split(rangeSigns);
  if (last !== undefined) return more.length === 0 ? rangeDays(dayOf(first), dayOf(last)) : undefined;
  return kanjiRunDays(word) ?? listOf(dayOf(word));
}

/** 土日, 土曜日曜, 土日祝. */
function kanjiRunDays(word: string): readonly number[] | undefined {
  const days = word.replace(/祝日?$/, '');
  if (!kanjiDays.test(days)) return undefined;
  return Array.from(days.matchAll(kanjiDay), ([, day = '']) => kanji.indexOf(day));
}

/** 月〜金: both ends inclusive, running over the end of the week where the last day comes first. */
function rangeDays(first: number | undefined, last: number | undefined): readonly number[] | undefined {
  if (first === undefined || last === undefined) return undefined;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (first + index) % 7);
}

/** One weekday by its kanji, its English name or the beginning of that, or its number. */
function dayOf(word: string): number | undefined {
  if (/^\d$/.test(word)) return numberDay(Number(word));
  if (englishDay.test(word)) return englishDayOf(word.replace(/days$/, 'day'));
  const days = kanjiRunDays(word);
  return days?.length === 1 ? days[0] : undefined;
}

function englishDayOf(word: string): number | undefined {
  const index = english.findIndex((name) => name.startsWith(word));
  return index >= 0 ? index : shortNames[word];
}

function listOf(day: number | undefined): readonly number[] | undefined {
  return day === undefined ? undefined : [day];
}
