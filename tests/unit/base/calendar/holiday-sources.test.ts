import { readFileSync } from 'node:fs';
import holidayPackage from '@holiday-jp/holiday_jp';
import japaneseHolidays from 'japanese-holidays';
import { expect, test } from 'vitest';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import {
  isForecastYear,
  lastAnnouncedYear,
  publicHolidayEnglishName,
  publicHolidayName,
  publicHolidays,
} from '../../../../src/core/base/calendar/holidays';
import { day } from './day';

type Row = readonly [iso: string, name: string];

/** Our holidays of some years, each with the name that `nameOf` makes of ours. */
function ours(firstYear: number, lastYear: number, nameOf: (name: string) => string = (name) => name): Row[] {
  return publicHolidays()
    .map((holiday): Row => [formatIsoDay(holiday), nameOf(publicHolidayName(holiday) ?? '')])
    .filter(([iso]) => Number(iso.slice(0, 4)) >= firstYear && Number(iso.slice(0, 4)) <= lastYear);
}

function iso(year: number | string, month: number | string, date: number | string): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The list of the Cabinet Office since 1970; see tests/data/README.md. */
function cabinetOfficeRows(): Row[] {
  const [, ...lines] = readFileSync('tests/data/cabinet-office-holidays.csv', 'utf8').trim().split(/\r?\n/u);
  return lines
    .map((line) => line.split(','))
    .map(([date = '', name = '']): Row => [iso(...(date.split('/') as [string, string, string])), name])
    .filter(([date]) => date >= '1970');
}

test('every holiday of the Cabinet Office list 1970–2027 is known by its name, and no other', () => {
  const asInTheList = (name: string): string =>
    name === '振替休日' || name === '国民の休日' ? '休日' : name;
  expect(ours(1970, lastAnnouncedYear, asInTheList)).toEqual(cabinetOfficeRows());
});

test('the Cabinet Office list ends with the last announced year', () => {
  expect(cabinetOfficeRows().at(-1)?.[0].slice(0, 4)).toBe(String(lastAnnouncedYear));
  expect([lastAnnouncedYear, lastAnnouncedYear + 1].map(isForecastYear)).toEqual([false, true]);
});

test('the compact table has lost nothing of @holiday-jp/holiday_jp 1970–2050', () => {
  const packageRows = Object.values(holidayPackage.holidays).map(({ date, name }): Row => [
    date,
    name === '休日' ? '国民の休日' : name.replace(/^.* 振替休日$/u, '振替休日'),
  ]);
  expect(ours(1970, 2050)).toEqual(packageRows);
});

test('japanese-holidays, which computes the law, finds the same days 1970–2050', () => {
  const years = Array.from({ length: 81 }, (_, index) => 1970 + index);
  const dates = years.flatMap((year) =>
    japaneseHolidays.getHolidaysOf(year, true).map(({ month, date }) => iso(year, month, date)),
  );
  expect(ours(1970, 2050).map(([date]) => date)).toEqual(dates);
});

test('every holiday has an English name', () => {
  const untranslated = publicHolidays().filter((holiday) =>
    /[^ -~]/u.test(publicHolidayEnglishName(holiday) ?? '–'),
  );
  expect(untranslated.map(publicHolidayName)).toEqual([]);
});

test.each([
  { date: '2026-01-01', japanese: '元日', english: "New Year's Day" },
  { date: '2026-05-06', japanese: '振替休日', english: 'Substitute holiday' },
  { date: '2026-09-22', japanese: '国民の休日', english: "Citizens' Holiday" },
  { date: '2020-07-24', japanese: 'スポーツの日', english: 'Sports Day' },
  { date: '2019-10-22', japanese: '休日（祝日扱い）', english: 'Imperial ceremony' },
  { date: '2026-11-24', japanese: undefined, english: undefined },
])('$date is $japanese', ({ date, japanese, english }) => {
  expect(publicHolidayName(day(date))).toBe(japanese);
  expect(publicHolidayEnglishName(day(date))).toBe(english);
});
