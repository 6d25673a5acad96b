import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/core/base/language/words';
import { problemMessage } from '../../../../src/core/reading/interview/problem-message';
import type { Problem, ProblemCode, UnreadPromise } from '../../../../src/core/reading/interview/problem';
import { fieldNames, type Field } from '../../../../src/core/base/properties/fields';
import { readInterview } from '../../../../src/core/reading/interview/read-note';
import { readPromise } from '../../../../src/core/reading/promise/read-promise';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { businessDays } from '../../../../src/core/base/calendar/business-days';
import { defaultCompanyCalendar } from '../../../../src/core/base/calendar/company-calendar';
import type { UnreadReason } from '../../../../src/core/reading/promise/promise';
import { day } from '../../base/calendar/day';
import cases from '../../../data/promise-cases.json';
import everyday from '../../../data/promise-cases-2.json';
import fresh from '../../../data/promise-cases-3.json';
import traps from '../../../data/promise-traps.json';
import { today } from './reading';

const japanese = wordsOf('ja').problems;
const english = wordsOf('en').problems;

const codes = Object.keys(japanese.sentences) as Exclude<ProblemCode, 'promise-not-understood'>[];
const reasons = Object.keys(japanese.promises) as UnreadReason[];
const ofTheNote: readonly ProblemCode[] = [
  'broken-yaml',
  'not-utf8',
  'unreadable-file',
  'conflict-copy',
  'same-day-round',
  'ended-tag',
];

/** What was not read of a phrase that was said at the end of a year. */
function unread(reason: UnreadReason, saidOn = '2026-11-20', example = '2026-11-30'): UnreadPromise {
  return { reason, words: '読めない所', saidOn: day(saidOn), example: day(example) };
}

const faults = (Object.keys(japanese.faults) as (keyof typeof japanese.faults)[]).filter(
  (fault) => fault !== 'lower-properties' && fault !== 'byte-order-mark',
);
const broken = { field: undefined, key: undefined, code: 'broken-yaml', found: '値そのもの' } as const;
/** Nothing is there, or no one place is at fault. */
const withoutValue: readonly string[] = ['missing', 'broken-yaml', 'too-much'];

const all: readonly Problem[] = [
  ...codes.map((code): Problem =>
    ofTheNote.includes(code)
      ? { field: undefined, key: undefined, code, found: '値そのもの' }
      : { field: 'hours', key: '営業の時間', code, found: '値そのもの' },
  ),
  ...reasons.map((reason): Problem => ({
    field: 'promised',
    key: '営業の時間',
    code: 'promise-not-understood',
    found: '値そのもの',
    unread: unread(reason),
  })),
  ...faults.map((fault): Problem => ({ ...broken, broken: { fault, line: 7 } })),
];

function nameOf({ unread: promise, broken: lines, code }: Problem): string {
  return promise?.reason ?? lines?.fault ?? code;
}

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  test('properties that can’t be read for whatever reason name about the line', () => {
    expect(problemMessage({ ...broken, broken: { fault: undefined, line: 7 } }, language)).toMatch(
      language === 'ja' ? /7行目のあたりで/ : /about line 7\b/,
    );
  });

  test.each(all.map((problem) => [nameOf(problem), problem] as const))(
    '%s names the property and its value',
    (name, problem) => {
      const message = problemMessage(problem, language);
      if (problem.broken) expect(message).toMatch(language === 'ja' ? /^7行目: / : /^Line 7: /);
      if (problem.key !== undefined) expect(message).toContain(problem.key);
      if (!withoutValue.includes(name)) expect(message).toContain('値そのもの');
      expect(message).toMatch(language === 'ja' ? /。$/ : /\.$/);
    },
  );

  test.each(all.map((problem) => [nameOf(problem), problem] as const))('%s is calm', (_, problem) => {
    const message = problemMessage(problem, language);
    expect(message).not.toMatch(
      /エラー|失敗|不正|違反|間違|誤|できません|error|fail|invalid|wrong|illegal|must|[!！]/i,
    );
  });
});

test('a property the note does not have yet goes by its first name in the language', () => {
  const problem: Problem = { field: 'date', key: undefined, code: 'missing', found: '' };
  expect(problemMessage(problem, 'ja')).toContain('「面接日」');
  expect(problemMessage(problem, 'en')).toContain('“date”');
});

test('a long value is cut, on one line', () => {
  const problem: Problem = {
    field: 'date',
    key: '面接日',
    code: 'unreadable-date',
    found: `a\n${'長'.repeat(300)}`,
  };
  const message = problemMessage(problem, 'ja');
  expect(message).toContain('a 長');
  expect(message).toContain('長…」');
  expect(message.length).toBeLessThan(200);
});

describe('what the messages advise is read', () => {
  const fields = Object.keys(fieldNames) as Field[];

  test.each(fields)('the examples for %s', (field) => {
    for (const { examples } of [japanese, english]) {
      const frontmatter = { company: '青葉', date: '2026-11-20', [field]: examples[field] };
      expect(
        readInterview({ path: 'a.md', frontmatter, tags: [] }, defaultSettings, today)?.problems,
      ).toEqual([]);
    }
  });

  test.each(
    reasons.flatMap((reason) => (['ja', 'en'] as const).map((language) => [reason, language] as const)),
  )('the phrases for %s in %s are later than the day of saying', (reason, language) => {
    for (const [saidOn, example] of [
      ['2026-11-20', '2026-11-30'],
      ['2026-12-25', '2027-01-06'],
    ] as const) {
      const problem: Problem = {
        field: 'promised',
        key: 'KEY',
        code: 'promise-not-understood',
        found: 'FOUND',
        unread: unread(reason, saidOn, example),
      };
      const phrases = quoted(problemMessage(problem, language));
      expect(phrases.length).toBeGreaterThan(0);
      for (const phrase of phrases) {
        const { kind, latest, earliest } = readPromise(
          phrase,
          day(saidOn),
          businessDays(defaultCompanyCalendar),
        );
        expect([phrase, kind]).not.toEqual([phrase, 'unknown']);
        expect(latest ?? earliest ?? Infinity).toBeGreaterThan(day(saidOn));
      }
    }
  });
});

describe('every phrase that is not read is told with its words and a date that is', () => {
  const unreadable = [...cases, ...everyday, ...fresh, ...traps]
    .map(({ phrase, interviewDate }) => ({
      saidOn: day(interviewDate),
      reading: readPromise(phrase, day(interviewDate), businessDays(defaultCompanyCalendar)),
    }))
    .filter(({ reading }) => reading.kind === 'unknown' && reading.text.length < 100);

  test('there are some', () => {
    expect(unreadable.length).toBeGreaterThan(50);
  });

  test.each(unreadable)('$reading.text', ({ saidOn, reading }) => {
    const { reason = 'no-time', unread: words = '', example = 0, text } = reading;
    expect(text.normalize('NFKC').toLowerCase().replace(/\s/g, '')).toContain(
      words.toLowerCase().split(' ')[0]?.replace(/\s/g, ''),
    );
    for (const language of ['ja', 'en'] as const) {
      const problem: Problem = {
        field: 'promised',
        key: 'KEY',
        code: 'promise-not-understood',
        found: 'FOUND',
        unread: { reason, words: '読めない所', saidOn, example },
      };
      const dated = quoted(problemMessage(problem, language)).filter((phrase) =>
        /\d[/-]\d|[A-Z][a-z]+ \d/.test(phrase),
      );
      expect(dated.length).toBeGreaterThan(0);
      for (const phrase of dated) {
        const { certain, latest, earliest } = readPromise(
          phrase,
          saidOn,
          businessDays(defaultCompanyCalendar),
        );
        expect([phrase, certain]).toEqual([phrase, true]);
        expect(latest ?? earliest ?? 0).toBeGreaterThan(saidOn);
      }
    }
  });
});

test('a promise is quoted with the words that were not read, and another year is written out', () => {
  const reading = readPromise('大型連休明けに', day('2026-12-25'), businessDays(defaultCompanyCalendar));
  const { reason = 'no-time', unread: words = '', example = 0 } = reading;
  const problem: Problem = {
    field: 'promised',
    key: '連絡予定',
    code: 'promise-not-understood',
    found: reading.text,
    unread: { reason, words, saidOn: day('2026-12-25'), example },
  };
  expect(problemMessage(problem, 'ja')).toContain('2027/1/');
});

/** The phrases a message quotes, without the note's own words. */
function quoted(message: string): string[] {
  const quotes = [...message.matchAll(/「([^」]*)」|“([^”]*)”/g)].map(([, one, other]) => one ?? other ?? '');
  return quotes.filter((quote) => !['KEY', 'FOUND', '読めない所'].includes(quote));
}

test.each([
  ['ja', '全部', '「連絡予定」の「全部」は'],
  ['ja', '一部', '「連絡予定」の「全部」のうち「一部」は'],
  ['en', '全部', '“全部” (“連絡予定”) '],
  ['en', '一部', '“一部” in “全部” (“連絡予定”) '],
] as const)('%s: a phrase of which %s is not read is named once', (language, words, beginning) => {
  const problem: Problem = {
    field: 'promised',
    key: '連絡予定',
    code: 'promise-not-understood',
    found: '全部',
    unread: { ...unread('unread-word'), words },
  };
  expect(problemMessage(problem, language).startsWith(beginning)).toBe(true);
});

test('of closed weekdays that are read in part it says what counts and what does not', () => {
  const problem: Problem = {
    field: 'closed-weekdays',
    key: '定休日',
    code: 'unreadable-value',
    found: '水曜と第2木曜',
  };
  expect(problemMessage(problem, 'ja')).toBe(
    '「定休日」の「水曜と第2木曜」のうち、水 は休みとして数えています。「第2木曜」は読み取れなかったので、その日を「休業日」に書いてみてください。',
  );
  expect(problemMessage(problem, 'en')).toContain('Wed counts as closed');
  expect(problemMessage({ ...problem, found: '不定休' }, 'ja')).not.toContain('数えています');
});
