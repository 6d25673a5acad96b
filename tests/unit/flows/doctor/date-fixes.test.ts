import { describe, expect, test } from 'vitest';
import { fixesOf } from './fixes-of';

const well = { 会社: '青葉', 面接日: '2026-11-20' };

/** Seen on Tue 2026-12-01. */
describe('dates in a way that is not read', () => {
  test.each<[what: string, properties: Record<string, unknown>, fixes: string[]]>([
    ['the one item of a list', { 面接日: ['Nov 20'] }, ['面接日: 2026-11-20']],
    ['two days in one item', { 面接日: ['11/5、11/19'] }, ['面接日: [2026-11-05, 2026-11-19]']],
    ['two days with space around them', { 面接日: '11/5 ； 11/19 ' }, ['面接日: [2026-11-05, 2026-11-19]']],
    ['two days, one of them in another way', { 面接日: '11/5、Nov 19' }, []],
    ['a list that holds more than text', { 問い合わせ日: ['27.11.2026', { a: 1 }] }, []],
    [
      'one of several between commas: the others stay as they are',
      { 問い合わせ日: '11/24, 27.11.2026; 11/30' },
      ['問い合わせ日: 11/24, 2026-11-27; 11/30'],
    ],
    ['with space around it', { 問い合わせ日: ' 27.11.2026 ' }, ['問い合わせ日: 2026-11-27']],
    ['a part that names two days', { 問い合わせ日: '27.11.2026か30.11.2026' }, []],
    ['a part that names none', { 問い合わせ日: '11/24, 来週' }, []],
  ])('%s', (_, properties, fixes) => {
    expect(fixesOf({ ...well, ...properties })).toEqual(fixes);
  });
});

describe('a slip of the year', () => {
  test.each<[what: string, properties: Record<string, unknown>, fixes: string[]]>([
    [
      'in one day of several',
      { 面接日: '2026-11-20', 問い合わせ日: ['2027-11-27', '2026-11-30'] },
      ['問い合わせ日: [2026-11-27, 2026-11-30]'],
    ],
    [
      'that brings a day to today',
      { 面接日: '2026-11-20', 返信日: '2025-12-01' },
      ['返信日: 2026-12-01', '面接日: 2025-11-20'],
    ],
    [
      'not where the day would be still to come',
      { 面接日: '2026-11-20', 返信日: '2025-12-02' },
      ['面接日: 2025-11-20'],
    ],
    [
      'of less than half a year: in that day or in the interview’s',
      { 面接日: '2026-01-20', 返信日: '2025-07-18' },
      ['返信日: 2026-07-18', '面接日: 2025-01-20'],
    ],
    ['not of half a year', { 面接日: '2026-01-20', 返信日: '2025-07-19' }, []],
    [
      'on a day that the other year has not',
      { 面接日: '2025-01-20', 返信日: '2024-02-29' },
      ['面接日: 2024-01-20'],
    ],
    ['of an interview on such a day', { 面接日: '2024-02-29', 返信日: '2023-03-10' }, ['返信日: 2024-03-10']],
    ['not where the interview is not known', { 面接日: 'いつか', 問い合わせ日: '2027-11-27' }, []],
  ])('%s', (_, properties, fixes) => {
    expect(fixesOf({ 会社: '青葉', ...properties })).toEqual(fixes);
  });
});
