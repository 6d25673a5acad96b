import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldNames, type Field } from '../../../../src/core/base/properties/fields';
import { readAnyway, readInterview } from '../../../../src/core/reading/interview/read-note';
import { problemMessage } from '../../../../src/core/reading/interview/problem-message';
import { readSettings } from '../../../../src/core/base/settings/read-settings';
import { day } from '../../base/calendar/day';
import { today } from './reading';

const { settings } = readSettings({ noteFolders: ['面接'] });
const names = Object.values(fieldNames).flatMap(({ en, ja }): string[] => [...en, ...ja]);

const scraps = fc.constantFrom(
  '2026-11-20', '2026-02-30', '12/26〜1/5', '水・木', '9:00-18:00', '[[', ']]', '[[a|b]]', '令和8年', '１１／２０',
  '(', '〜', '曜日', 'mail or ', '、', '  ', '9999999999', '-', '\u0000', '\u{1F600}',
); // prettier-ignore
const hostileText = fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join(''));
const hostileKeys = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'ｄａｔｅ',
  'DATE',
);

/** Anything YAML may give: JSON, and what is none (NaN, Infinity, dates, undefined). */
const anyValue = fc.oneof(
  hostileText,
  fc.string({ maxLength: 40 }),
  fc.anything({ withDate: true, withNullPrototype: true, withBigInt: true, maxDepth: 4 }),
  fc.jsonValue(),
  fc.date({ noInvalidDate: false }),
  fc.double(),
);
const anyFrontmatter = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...names), hostileKeys, fc.string()), anyValue), { maxLength: 30 })
  .map((entries) => {
    const properties: Record<string, unknown> = {};
    for (const [key, value] of entries)
      Object.defineProperty(properties, key, { value, enumerable: true, configurable: true });
    return properties;
  });

/** By chance a note may be a template, which only `readAnyway` reads. */
function read(frontmatter: Record<string, unknown>) {
  const note = { path: '面接/a.md', frontmatter, tags: [] };
  return readInterview(note, settings, today) ?? readAnyway(note, settings, today);
}

describe('any note at all', () => {
  test('is read without throwing, and its problems can be said', () => {
    fc.assert(
      fc.property(anyFrontmatter, (frontmatter) => {
        const interview = read(frontmatter);
        for (const problem of interview.problems) {
          expect(problem.found.length).toBeLessThanOrEqual(1000);
          expect(problemMessage(problem, 'ja').length).toBeGreaterThan(10);
          expect(problemMessage(problem, 'en').length).toBeGreaterThan(10);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives days of the calendar, ascending inquiries, and hours that pass', () => {
    fc.assert(
      fc.property(anyFrontmatter, (frontmatter) => {
        const { date, promisedOn, inquired, selecting, replied, hours, calendar } = read(frontmatter);
        const closureDays = calendar.closures.flatMap(({ from, to }) => [from, to]);
        for (const found of [date, promisedOn, selecting, replied, ...inquired, ...closureDays]) {
          if (found === undefined) continue;
          expect(Number.isInteger(found) && found >= 0 && found <= day('2099-12-31')).toBe(true);
        }
        expect([...inquired].sort((one, other) => one - other)).toEqual(inquired);
        expect(new Set(inquired).size).toBe(inquired.length);
        expect(hours.from).toBeLessThan(hours.to);
        for (const { from, to } of calendar.closures) expect(from).toBeLessThanOrEqual(to);
      }),
      { numRuns: 500 },
    );
  });

  test('is read the same twice, and left as it was', () => {
    fc.assert(
      fc.property(anyFrontmatter, (frontmatter) => {
        const before = fc.stringify(frontmatter);
        expect(read(frontmatter)).toEqual(read(frontmatter));
        expect(fc.stringify(frontmatter)).toBe(before);
      }),
    );
  });

  test.each(Object.keys(fieldNames) as Field[])('a huge value of %s is read at once', (field) => {
    for (const scrap of ['[[', '2026-11-20、', '水', '1', ' ', '(', '12/26〜', '電話か', '{', '\u{1F600}']) {
      const interview = read({ company: '青葉', date: '2026-11-20', [field]: scrap.repeat(100_000) });
      expect(interview.problems.every(({ found }) => found.length <= 201)).toBe(true);
    }
  });

  test('a list of lists of lists is nobody’s value', () => {
    let nested: unknown = '2026-11-20';
    for (let depth = 0; depth < 1000; depth += 1) nested = [nested];
    expect(read({ company: '青葉', date: nested, inquired: nested, promised: nested }).date).toBeUndefined();
  });
});
