import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interview } from '../../../../src/core/reading/interview/interview';
import { companyKey, linkCompany } from '../../../../src/core/reading/interview/later-rounds';
import { day } from '../../base/calendar/day';
import { reading } from './reading';

interface Round {
  path: string;
  company?: string | undefined;
  date?: string | undefined;
  position?: string | undefined;
  stage?: string | undefined;
}

function round({ path, company = '株式会社青葉', date, position, stage }: Round): Interview {
  const day = date ?? '2026-02-30';
  return {
    ...reading({ company, 'interview-date': day, position: position ?? null, stage: stage ?? null }),
    path,
  };
}

/** Links each company on its own, in the order of the notes. */
function linkRounds(interviews: readonly Interview[]): Interview[] {
  const keys = new Set(interviews.map(companyKey));
  const all = [...keys].flatMap((key) => linkCompany(interviews.filter((one) => companyKey(one) === key)));
  return interviews.flatMap(({ path }) => all.find((one) => one.path === path) ?? []);
}

/** For each note the one that answers it. */
function answers(rounds: readonly Round[]): Record<string, string | undefined> {
  return Object.fromEntries(linkRounds(rounds.map(round)).map(({ path, laterRound }) => [path, laterRound]));
}

const first = { path: '一次', date: '2026-11-20' };
const second = { path: '二次', date: '2026-11-30' };
const third = { path: '最終', date: '2026-12-10' };

describe('a later round answers the earlier one', () => {
  test.each<[label: string, rounds: readonly Round[], expected: Record<string, string | undefined>]>([
    ['two rounds', [first, second], { 一次: '二次', 二次: undefined }],
    ['in any order', [second, first], { 一次: '二次', 二次: undefined }],
    ['the nearest of several', [third, first, second], { 一次: '二次', 二次: '最終', 最終: undefined }],
    [
      'another company',
      [first, { ...second, company: '株式会社みなと' }],
      { 一次: undefined, 二次: undefined },
    ],
    [
      'the same day is not later',
      [first, { ...second, date: first.date }],
      { 一次: undefined, 二次: undefined },
    ],
    ['no readable day', [first, { ...second, date: undefined }], { 一次: undefined, 二次: undefined }],
    ['abbreviated', [first, { ...second, company: '(株)青葉' }], { 一次: '二次', 二次: undefined }],
    ['abbreviated in one sign', [first, { ...second, company: '㈱青葉' }], { 一次: '二次', 二次: undefined }],
    ['spaces', [first, { ...second, company: '株式会社　青葉' }], { 一次: '二次', 二次: undefined }],
    [
      'as a link',
      [first, { ...second, company: '[[企業/株式会社青葉]]' }],
      { 一次: '二次', 二次: undefined },
    ],
    ['without its legal form', [first, { ...second, company: '青葉' }], { 一次: '二次', 二次: undefined }],
    [
      'a bare name between two full ones joins neither',
      [first, { ...second, company: '青葉' }, { ...third, company: '青葉株式会社' }],
      { 一次: undefined, 二次: undefined, 最終: undefined },
    ],
    [
      'more than half a year later is another selection',
      [first, { ...second, date: '2027-05-20' }],
      { 一次: undefined, 二次: undefined },
    ],
    [
      'half a year later still answers',
      [first, { ...second, date: '2027-05-19' }],
      { 一次: '二次', 二次: undefined },
    ],
    [
      'of one day the later stage answers',
      [
        { ...first, stage: '一次' },
        { ...second, date: first.date, stage: '最終' },
      ],
      { 一次: '二次', 二次: undefined },
    ],
    [
      'a stage that says nothing answers only on a later day',
      [
        { ...first, stage: '一次' },
        { ...second, date: first.date, stage: '面談' },
      ],
      { 一次: undefined, 二次: undefined },
    ],
    [
      'an information session answers nothing',
      [first, { ...second, stage: '会社説明会' }],
      { 一次: undefined, 二次: undefined },
    ],
    [
      'case and width',
      [
        { ...first, company: 'Kaede' },
        { ...second, company: 'ＫＡＥＤＥ' },
      ],
      { 一次: '二次', 二次: undefined },
    ],
    [
      'the same position',
      [
        { ...first, position: '営業' },
        { ...second, position: '営 業' },
      ],
      { 一次: '二次', 二次: undefined },
    ],
    [
      'another position',
      [
        { ...first, position: '営業' },
        { ...second, position: '開発' },
      ],
      { 一次: undefined, 二次: undefined },
    ],
    [
      'a position named only before',
      [{ ...first, position: '営業' }, second],
      { 一次: '二次', 二次: undefined },
    ],
    [
      'a position named only later',
      [first, { ...second, position: '営業' }],
      { 一次: '二次', 二次: undefined },
    ],
    [
      'past another position to the same one',
      [
        { ...first, position: '営業' },
        { ...second, position: '開発' },
        { ...third, position: '営業' },
      ],
      { 一次: '最終', 二次: undefined, 最終: undefined },
    ],
    [
      'two on the same day: the path that sorts first',
      [first, { path: '二次b', date: second.date }, { path: '二次a', date: second.date }],
      { 一次: '二次a', 二次b: undefined, 二次a: undefined },
    ],
  ])('%s', (_, rounds, expected) => {
    expect(answers(rounds)).toEqual(expected);
  });

  test('leaves an interview that nothing answers the same object, and forgets an answer that is gone', () => {
    const [earlier, later] = linkRounds([round(first), round(second)]);
    const [same, forgotten] = linkRounds([later!, { ...earlier!, date: later!.date! + 200 }]);
    expect(same).toBe(later);
    expect(forgotten?.laterRound).toBeUndefined();
  });

  test('two notes of one day that nothing tells apart are remarked on, and no longer once one is gone', () => {
    const twins = [first, { ...second, date: first.date }].map(round);
    const linked = linkRounds(twins);
    expect(linked.map(({ problems }) => problems.map(({ code, found }) => `${code} ${found}`))).toEqual([
      ['same-day-round 二次'],
      ['same-day-round 一次'],
    ]);
    expect(linkRounds([linked[0]!, round(third)])[0]?.problems).toEqual([]);
  });

  test('is what comparing every pair gives', () => {
    const rounds = fc.array(
      fc.record({
        company: fc.constantFrom('青葉', '(株)青葉', '株式会社青葉'),
        date: fc.integer({ min: 1, max: 5 }).map((number) => `2026-11-0${number}`),
        position: fc.constantFrom(undefined, '営業', '開発'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rounds, (drawn) => {
        const notes = drawn.map((note, index) => ({ ...note, path: `n${String(index).padStart(2, '0')}` }));
        expect(answers(notes)).toEqual(
          Object.fromEntries(notes.map((note) => [note.path, naiveAnswer(note, notes)])),
        );
      }),
    );
  });
});

/** A note of the law, which says everything but its stage. */
type Drawn = Required<Omit<Round, 'stage'>>;

function naiveAnswer(note: Drawn, notes: readonly Drawn[]): string | undefined {
  const hasFullName = notes.some(({ company }) => company !== '青葉');
  const fullName = ({ company }: Drawn): string =>
    company === '青葉' && !hasFullName ? company : '株式会社青葉';
  const isSame = (other: Drawn): boolean =>
    fullName(other) === fullName(note) &&
    (other.position === undefined || note.position === undefined || other.position === note.position);
  return notes
    .filter((other) => isSame(other) && day(other.date!) > day(note.date!))
    .sort((one, other) => day(one.date!) - day(other.date!) || (one.path < other.path ? -1 : 1))[0]?.path;
}
