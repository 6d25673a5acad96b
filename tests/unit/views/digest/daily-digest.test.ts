import { describe, expect, test } from 'vitest';
import { dailyDigest } from '../../../../src/core/views/digest/daily-digest';
import type { Language } from '../../../../src/core/base/language/language';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';
import { interview, type Said } from '../../waiting/status/interview';

/** The digest, on Tue 2026-12-01 unless said otherwise, of interviews on Fri 2026-11-20, by company. */
function digestOf(
  said: Readonly<Record<string, Said>>,
  language: Language = 'ja',
  today = day('2026-12-01'),
  minute = 540,
): string | undefined {
  const replies = Object.entries(said).map(([company, rest]) => {
    const each = { ...interview(rest), company: company === '' ? undefined : company, path: `${company}.md` };
    return pendingReply(each, defaultSettings.policy, today);
  });
  return dailyDigest(replies, (path) => path.includes('見本'), { today, minute }, language);
}

const askToday: Said = { promised: '3営業日以内' };
const dueToday: Said = { promised: '12/1まで' };
const waiting: Said = { promised: '12/10まで' };
const unreadable: Said = { promised: '大型連休明けくらい' };
const interviewAt = (time?: string): Said => ({ date: '2026-12-01', rest: { time, stage: '二次' } });
const closed: Said = { rest: { answered: true } };
const offer = (limit: string): Said => ({ rest: { answered: true, result: '内定', askOn: day(limit) } });

describe('the digest', () => {
  test.each<[label: string, said: Record<string, Said>, text: string]>([
    ['one', { 青葉: askToday }, '今日、問い合わせできる選考が 1件あります\n青葉'],
    [
      'one beside a sample',
      { 青葉: askToday, '港（見本）': askToday },
      '今日、問い合わせできる選考が 1件あります\n青葉',
    ],
    [
      'one beside others',
      { 青葉: askToday, 港: waiting, 霞: closed },
      '今日、問い合わせできる選考が 1件あります\n青葉',
    ],
    [
      'three, all named',
      { 青葉: askToday, 港: askToday, 霞: askToday },
      '今日、問い合わせできる選考が 3件あります\n港、霞、青葉',
    ],
    [
      'with its round',
      { 青葉: { ...askToday, rest: { stage: '二次' } }, 港: askToday },
      '今日、問い合わせできる選考が 2件あります\n港、青葉（二次）',
    ],
    [
      'five: three named',
      { a: askToday, b: askToday, c: askToday, d: askToday, e: askToday },
      '今日、問い合わせできる選考が 5件あります\na、b、c、ほか 2件',
    ],
    ['an offer on its last day', { 青葉: offer('2026-12-01') }, '青葉: 今日が、あなたから返事をする期限です'],
    [
      'an offer the day before, beside one',
      { 青葉: offer('2026-12-02'), 港: askToday },
      '今日、問い合わせできる選考が 1件あります\n港\n青葉: 12/2(水) までに返事（あなたから会社へ）',
    ],
  ])('%s', (_, said, text) => {
    expect(digestOf(said)).toBe(text);
  });

  test.each<[label: string, said: Record<string, Said>]>([
    ['without notes', {}],
    ['while all is waited for', { 青葉: waiting, 霞: closed }],
    ['for notes that only need mending', { 青葉: unreadable }],
    ['for what is due today and still waited for', { 青葉: dueToday }],
    ['for an offer before and after that', { 青葉: offer('2026-12-03'), 港: offer('2026-11-30') }],
    ['for samples', { '青葉（見本）': askToday }],
  ])('says nothing %s', (_, said) => {
    expect(digestOf(said)).toBeUndefined();
  });

  test.each(['2026-12-05', '2026-12-06', '2027-01-01', '2027-01-11'])(
    'says nothing on the closed day %s',
    (iso) => {
      expect(digestOf({ 青葉: askToday }, 'ja', day(iso))).toBeUndefined();
    },
  );

  test.each<[said: Record<string, Said>, text: string]>([
    [{ Aoba: askToday }, 'You can ask about one selection today\nAoba'],
    [
      { a: askToday, b: askToday, c: askToday, d: askToday },
      'You can ask about 4 selections today\na, b, c, 1 more',
    ],
  ])('in English: %#', (said, text) => {
    expect(digestOf(said, 'en')).toBe(text);
  });
});

describe('the interviews of today', () => {
  test.each<[minute: number, said: Record<string, Said>, text: string | undefined]>([
    [540, { 青葉: interviewAt('15:00') }, '今日の面接: 15:00 青葉（二次）'],
    [899, { 青葉: interviewAt('15:00') }, '今日の面接: 15:00 青葉（二次）'],
    [900, { 青葉: interviewAt('15:00') }, undefined],
    [
      540,
      { 港: interviewAt(), 青葉: interviewAt('15:00'), 霞: interviewAt('9:30〜10:00') },
      '今日の面接: 9:30 霞（二次）、15:00 青葉（二次）、港（二次）',
    ],
    [540, { '港（見本）': interviewAt('15:00') }, undefined],
    [
      540,
      { 霞: askToday, 青葉: interviewAt('15:00') },
      '今日の面接: 15:00 青葉（二次）\n今日、問い合わせできる選考が 1件あります\n霞',
    ],
    [540, { 青葉: { date: '2026-12-01', rest: { stage: '書類選考' } } }, undefined],
  ])('at minute %i %o', (minute, said, text) => {
    expect(digestOf(said, 'ja', undefined, minute)).toBe(text);
  });

  test('are named in English', () => {
    expect(digestOf({ Aoba: interviewAt('15:00') }, 'en')).toBe('Interview today: 15:00 Aoba (二次)');
  });
});
