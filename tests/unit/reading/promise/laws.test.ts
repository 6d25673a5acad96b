import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessDays } from '../../../../src/core/base/calendar/business-days';
import type { CompanyCalendar } from '../../../../src/core/base/calendar/company-calendar';
import { defaultCompanyCalendar } from '../../../../src/core/base/calendar/company-calendar';
import { parsePhrase } from '../../../../src/core/reading/promise/parse-phrase';
import type { PromiseReading } from '../../../../src/core/reading/promise/promise';
import { readPromise } from '../../../../src/core/reading/promise/read-promise';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import cases from '../../../data/promise-cases.json';
import { day } from '../../base/calendar/day';

const saidOn = fc.integer({ min: day('2020-01-01'), max: day('2049-06-30') });
const weekdays = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }) as fc.Arbitrary<
  CompanyCalendar['closedWeekdays']
>;
const calendar = fc
  .record({
    closedWeekdays: weekdays,
    openWeekdays: weekdays,
    closures: fc.array(
      fc.tuple(saidOn, fc.nat(20)).map(([from, length]) => ({ from, to: from + length })),
      { maxLength: 5 },
    ),
  })
  .map((own): CompanyCalendar => ({ ...defaultCompanyCalendar, ...own }));

/** Words of the rules and of mails, glued in any order: most of what this makes is nearly a promise. */
const pieces =
  '3 10 三 十 日 営業日 週間 ヶ月 時間 以内 まで に 頃 〜 から 、 か - 11/27 11月27日 28日 (金) 来週 の 月曜 上旬 末 月末 年内 年明け 以降 中 本日 明日 翌日 17:00 合格者 のみ 後日 土日祝を除く 程度 約 within days week Nov next Friday 。 2026-11-27 第 半 . /'.split(
    ' ',
  );
const nearlyAPromise = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((words) => words.join(''));
const known = fc.constantFrom(...cases.map(({ phrase }) => phrase));
const phrase = fc.oneof(nearlyAPromise, known, fc.string({ unit: 'binary', maxLength: 80 }));

function dates({ earliest, latest }: PromiseReading): number[] {
  return [earliest, latest].filter((each) => each !== undefined);
}

describe('laws of reading', () => {
  test('every date is a business day of the company, on or after the day of saying, at most 180 days ahead', () => {
    fc.assert(
      fc.property(phrase, saidOn, calendar, (words, said, own) => {
        const company = businessDays(own);
        const reading = readPromise(words, said, company);
        for (const date of dates(reading)) expect(company.isOpen(date)).toBe(true);
        const decisive = reading.latest ?? reading.earliest ?? said;
        expect(decisive).toBeGreaterThanOrEqual(said);
        expect(decisive).toBeLessThanOrEqual(said + 180);
      }),
      { numRuns: 2000 },
    );
  });

  test('the table of results holds: which kind has which dates, a reason exactly for unknown', () => {
    fc.assert(
      fc.property(phrase, saidOn, (words, said) => {
        const { kind, earliest, latest, ambiguous, reason, times, text } = readPromise(
          words,
          said,
          businessDays(defaultCompanyCalendar),
        );
        expect(text).toBe(words);
        expect(reason !== undefined).toBe(kind === 'unknown');
        if (kind === 'by') expect(latest).toBeDefined();
        if (kind === 'by' && earliest !== undefined) expect(ambiguous).toBe(true);
        if (kind === 'range') expect(earliest).toBeLessThan(latest ?? 0);
        if (kind === 'open') expect(latest).toBeUndefined();
        if (kind === 'unknown')
          expect([earliest, latest, ambiguous, times]).toEqual([undefined, undefined, undefined, []]);
        if (earliest !== undefined && latest !== undefined) expect(earliest).toBeLessThan(latest);
      }),
      { numRuns: 2000 },
    );
  });

  test('one more closure never brings a deadline forward', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('3日以内', '5営業日以内', '2週間以内', '12/1まで', '明日', '1〜2週間'),
        saidOn,
        calendar,
        fc.nat(40),
        fc.nat(10),
        (words, said, own, ahead, length) => {
          const closure = { from: said + ahead, to: said + ahead + length };
          const before = readPromise(words, said, businessDays(own));
          const after = readPromise(
            words,
            said,
            businessDays({ ...own, closures: [...own.closures, closure] }),
          );
          fc.pre(before.latest !== undefined && after.latest !== undefined);
          expect(after.latest).toBeGreaterThanOrEqual(before.latest ?? Infinity);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('width, case, and zero-width characters make no difference', () => {
    fc.assert(
      fc.property(known, saidOn, (words, said) => {
        const company = businessDays(defaultCompanyCalendar);
        const plain = readPromise(words, said, company);
        const wide = words.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        const dressed = readPromise(`\u200b${wide.toUpperCase()}\ufeff`, said, company);
        const meaning = ({
          kind,
          earliest,
          latest,
          ambiguous,
          certain,
          quotable,
          reason,
        }: PromiseReading): unknown[] => [kind, earliest, latest, ambiguous, certain, quotable, reason];
        expect(meaning(dressed)).toEqual(meaning(plain));
      }),
    );
  });
});

describe('laws of words beside a time', () => {
  const company = businessDays(defaultCompanyCalendar);
  const plain = fc.constantFrom(
    ...[
      '3日以内',
      '5営業日以内',
      '2週間以内',
      '12/4まで',
      '来週中',
      '12月上旬',
      '月末まで',
      '来週の水曜',
      '明日',
      '1〜2週間',
    ],
  );
  const turning = fc.constantFrom(
    ...[
      'は難しい',
      'は無理です',
      'には間に合わない',
      '過ぎ',
      'の役員会のあと',
      'の面接を経て',
      'にはわかりません',
    ],
  );

  test('a turning word never gives an earlier deadline', () => {
    fc.assert(
      fc.property(plain, turning, saidOn, (time, word, said) => {
        const before = readPromise(`結果は${time}に連絡`, said, company);
        const turned = readPromise(`結果は${time}${word}`, said, company);
        if (turned.latest !== undefined) expect(turned.latest).toBeGreaterThanOrEqual(before.latest ?? said);
        if (turned.latest === undefined && turned.earliest !== undefined && before.latest !== undefined)
          expect(turned.earliest).toBeGreaterThanOrEqual(before.earliest ?? before.latest);
      }),
      { numRuns: 1000 },
    );
  });

  test('a closure named beside an amount never gives an earlier deadline', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('3日以内', '5営業日以内', '2週間以内', '1ヶ月以内'),
        saidOn,
        fc.nat(30),
        fc.nat(9),
        (time, said, ahead, length) => {
          const text = (day: number): string => formatIsoDay(day);
          const before = readPromise(time, said, company);
          const closed = readPromise(
            `${time}に連絡。${text(said + ahead)}〜${text(said + ahead + length)}は休業`,
            said,
            company,
          );
          expect(closed.closures).toHaveLength(1);
          expect(closed.latest).toBeGreaterThanOrEqual(before.latest ?? Infinity);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a phrase with a word outside the vocabulary is never certain', () => {
    const stranger = fc.constantFrom('犀', '甕覗', 'ムササビ', 'zebra', '蟋蟀次', '瓢箪', 'ゾウリムシ');
    const phrases = cases.flatMap(({ phrase }) => (phrase === '' ? [] : phrase.replace(/。$/, '')));
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        stranger,
        fc.boolean(),
        saidOn,
        (words, word, before, said) => {
          const phrase = before ? `${word}、${words}` : `${words}、${word}`;
          expect(readPromise(phrase, said, company).certain).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('hostile input', () => {
  /** One attempt is constant work (the patterns are bounded), so attempts per character bound the time. */
  const MOST_ATTEMPTS_PER_CHARACTER = 120;

  test.each([
    ['digits', '1'],
    ['decimal points', '1.'],
    ['joined numbers', '1、'],
    ['waves', '〜'],
    ['slashes', '1/'],
    ['month after month', '1月'],
    ['day after day', '1日'],
    ['dates', '11/27〜'],
    ['weeks', '来週の'],
    ['kanji numerals', '十'],
    ['times of day', '17:00〜'],
    ['brackets', '11/27('],
    ['english', 'a week or '],
    ['pass words', '合格者'],
    ['contact without end', '連絡が'],
    ['spaces between digits', '1 '],
    ['ligatures that grow', '\ufdfa'],
    ['surrogates', '\ud83d'],
  ])('%s: 500 characters are read in linear steps', (_label, unit) => {
    const { attempts } = parsePhrase(unit.repeat(500).slice(0, 500));
    expect(attempts).toBeLessThanOrEqual(MOST_ATTEMPTS_PER_CHARACTER * 500 * (unit === '\ufdfa' ? 18 : 1));
  });

  test('twice the text takes at most about twice the steps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 5, maxLength: 20 }), (words) => {
        const text = words.join('').slice(0, 80);
        const once = parsePhrase(text.repeat(3)).attempts;
        const twice = parsePhrase(text.repeat(6)).attempts;
        expect(twice).toBeLessThanOrEqual(2 * once + MOST_ATTEMPTS_PER_CHARACTER * 2);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    '来週',
    '1〜',
    '（',
    '金か',
    '金曜か',
    '1日、',
    '12/4の',
    '12/4に面接、',
    '来週の面接後',
    '面接は12/4',
    '月末',
    '木曜(10日',
    '全員の面接後',
    '12/4休み',
    '12月7日の週',
    '年明け',
    '連絡がない',
    '難し',
    '土日を除く',
    'その後',
    '1週間から',
    'the week or ',
    'please ',
  ])('%s again and again is not read at all from 2,000 characters on', (unit) => {
    for (const length of [2000, 100_000]) {
      expect(parsePhrase(unit.repeat(length).slice(0, length))).toMatchObject({
        unread: { reason: 'too-long' },
        attempts: 0,
      });
    }
  });

  test('nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), saidOn, (words, said) => {
        expect(readPromise(words, said, businessDays(defaultCompanyCalendar)).kind).toBeTypeOf('string');
      }),
    );
  });
});
