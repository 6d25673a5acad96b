import { describe, expect, test } from 'vitest';
import { businessDays } from '../../../../src/core/base/calendar/business-days';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { assess } from '../../../../src/core/waiting/status/assess';
import { day } from '../../base/calendar/day';
import type { Said } from './interview';
import { interview } from './interview';

const iso = (each: number | undefined): string => (each === undefined ? '–' : formatIsoDay(each).slice(5));

/** One line of an assessment: status, rule, deadline, inquireFrom, nextActionOn. */
function assessed(said: Said, today: string): string {
  const noted = interview(said);
  const { status, rule, deadline, inquireFrom, nextActionOn } = assess(
    noted,
    businessDays(noted.calendar),
    defaultSettings.policy,
    day(today),
  );
  return [status, rule, iso(deadline), iso(inquireFrom), iso(nextActionOn)].join(' ');
}

const three = { promised: '3営業日以内' };
const passOnly = { promised: '合格者のみ1週間以内に' };

describe('status-rules §5: worked examples (interview Fri 2026-11-20)', () => {
  test.each<[Said, string, string]>([
    [three, '2026-11-26', 'waiting S14 11-26 12-01 12-01'],
    [three, '2026-11-27', 'grace S13 11-26 12-01 12-01'],
    [three, '2026-12-01', 'inquire S11 11-26 12-01 12-01'],
    [three, '2026-12-05', 'inquire S11 11-26 12-01 12-07'],
    [{ ...three, inquired: ['2026-12-01'] }, '2026-12-07', 'inquired S9 11-26 – 12-08'],
    [{ ...three, inquired: ['2026-12-01'] }, '2026-12-08', 'followup S10 11-26 – 12-08'],
    [{ ...three, inquired: ['2026-12-01', '2026-12-08'] }, '2026-12-09', 'exhausted S4 11-26 – –'],
    [{}, '2026-11-26', 'waiting S14 – 11-30 11-30'],
    [{}, '2026-11-27', 'grace S13 – 11-30 11-30'],
    [{ selecting: '2026-12-02' }, '2026-12-10', 'waiting S12 – 12-16 12-16'],
    [passOnly, '2026-11-30', 'grace S7 11-27 – 12-02'],
    [passOnly, '2026-12-02', 'exhausted S6 11-27 – –'],
  ])('%j on %s', (said, today, expected) => {
    expect(assessed(said, today)).toBe(expected);
  });
});

describe('status-rules §3: every row', () => {
  test.each<[string, Said, string, string]>([
    [
      'S1 a result, even beside a misread promise',
      { promised: '3日', rest: { answered: true } },
      '2026-12-01',
      'closed S1 – – –',
    ],
    ['S1 a later round', { ...three, rest: { laterRound: '面接/二次.md' } }, '2026-12-01', 'closed S1 – – –'],
    ['S2 no date', { rest: { date: undefined } }, '2026-12-01', 'invalid S2 – – –'],
    ['S2 a promise not understood', { promised: '3日' }, '2026-12-01', 'invalid S2 – – –'],
    ['S2 an inquiry after today', { ...three, inquired: ['2026-12-02'] }, '2026-12-01', 'invalid S2 – – –'],
    [
      'S11 an inquiry on the interview day does not count',
      { ...three, inquired: ['2026-11-20'] },
      '2026-12-01',
      'inquire S11 11-26 12-01 12-01',
    ],
    [
      'S11 nor does one of an earlier round, or its answer',
      { selecting: '2026-11-19', inquired: ['2026-11-18'] },
      '2026-12-01',
      'inquire S11 – 11-30 12-01',
    ],
    [
      'S14 selecting on the interview day is possible',
      { selecting: '2026-11-20' },
      '2026-12-01',
      'waiting S12 – 12-04 12-04',
    ],
    ['S2 promised-on after today', { ...three, promisedOn: '2026-12-02' }, '2026-12-01', 'invalid S2 – – –'],
    ['S3 upcoming', { date: '2026-12-10', ...three }, '2026-12-01', 'upcoming S3 – – 12-10'],
    ['the interview day itself is no longer upcoming', three, '2026-11-20', 'waiting S14 11-26 12-01 12-01'],
    [
      'S5 pass-only, asked',
      { ...passOnly, inquired: ['2026-12-01'] },
      '2026-12-07',
      'inquired S5 11-27 – 12-08',
    ],
    [
      'S6 pass-only, asked and unanswered',
      { ...passOnly, inquired: ['2026-12-01'] },
      '2026-12-08',
      'exhausted S6 11-27 – –',
    ],
    [
      'S8 pass-only, no deadline: two weeks',
      { promised: '合格者のみご連絡' },
      '2026-12-03',
      'waiting S8 – – 12-04',
    ],
    ['S6 pass-only, two weeks over', { promised: '合格者のみご連絡' }, '2026-12-04', 'exhausted S6 – – –'],
    [
      'S8 the property says pass-only',
      { ...three, rest: { passOnly: true } },
      '2026-11-26',
      'waiting S8 11-26 – 12-01',
    ],
    [
      'S7 pass-only grace by the property',
      { ...three, rest: { passOnly: true } },
      '2026-11-30',
      'grace S7 11-26 – 12-01',
    ],
    [
      'S8 pass-only: selecting gives two weeks more',
      { ...passOnly, selecting: '2026-12-01' },
      '2026-12-02',
      'grace S7 11-27 – 12-15',
    ],
    [
      'S9 asked too early also waits for inquireFrom',
      { promised: '来月中', inquired: ['2026-11-24'] },
      '2026-12-10',
      'inquired S9 12-28 – 01-06',
    ],
    [
      'S10 on a closed day: the next business day',
      { ...three, inquired: ['2026-12-01'] },
      '2026-12-12',
      'followup S10 11-26 – 12-14',
    ],
    [
      'an ask on the day of selecting is settled',
      { inquired: ['2026-12-02'], selecting: '2026-12-02' },
      '2026-12-10',
      'waiting S12 – 12-16 12-16',
    ],
    [
      'an answered ask opens a new count',
      { inquired: ['2026-12-01', '2026-12-17'], selecting: '2026-12-02' },
      '2026-12-18',
      'inquired S9 – – 12-24',
    ],
    [
      'a new promise on the day of the answer replaces it',
      { promised: '1週間以内', promisedOn: '2026-12-02', selecting: '2026-12-02' },
      '2026-12-03',
      'waiting S14 12-09 12-14 12-14',
    ],
    [
      'a new promise is counted from its day',
      { promised: '3営業日以内', promisedOn: '2026-12-01' },
      '2026-12-02',
      'waiting S14 12-04 12-09 12-09',
    ],
    [
      'selecting after the promise: the later date',
      { ...three, selecting: '2026-11-30' },
      '2026-12-01',
      'waiting S12 11-26 12-14 12-14',
    ],
    [
      'open with a beginning: counted from it',
      { promised: '12/1以降' },
      '2026-12-08',
      'grace S13 – 12-11 12-11',
    ],
    ['open with a beginning: before it', { promised: '12/1以降' }, '2026-12-07', 'waiting S14 – 12-11 12-11'],
    ['nothing promised, inquire on a weekend', {}, '2026-12-05', 'inquire S11 – 11-30 12-07'],
    ['over the year end', { date: '2026-12-24', ...three }, '2026-12-28', 'waiting S14 01-04 01-07 01-07'],
    ['Golden Week', { date: '2026-04-28', ...three }, '2026-05-01', 'waiting S14 05-07 05-12 05-12'],
    ['Silver Week 2026', { date: '2026-09-17', ...three }, '2026-09-18', 'waiting S14 09-25 09-30 09-30'],
  ])('%s', (_label, said, today, expected) => {
    expect(assessed(said, today)).toBe(expected);
  });
});
