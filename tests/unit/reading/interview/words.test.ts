import { describe, expect, test } from 'vitest';
import { problemsOf, reading } from './reading';

describe('ways of contact', () => {
  test.each<[label: string, value: unknown, expected: readonly string[]]>([
    ['mail', 'mail', ['mail']],
    ['e-mail', 'E-mail', ['mail']],
    ['メール', 'メール', ['mail']],
    ['half-width', 'ﾒｰﾙ', ['mail']],
    ['Eメール, full width', 'Ｅメール', ['mail']],
    ['phone', 'Phone', ['phone']],
    ['tel', 'TEL', ['phone']],
    ['お電話', 'お電話', ['phone']],
    ['portal', 'portal', ['portal']],
    ['就活サイト', '就活サイト', ['portal']],
    ['マイページ', 'マイページ', ['portal']],
    ['list', ['電話', 'メール'], ['mail', 'phone']],
    ['dot', 'メール・電話', ['mail', 'phone']],
    ['slash', 'メール/マイページ', ['mail', 'portal']],
    ['or', 'mail or phone', ['mail', 'phone']],
    ['または', '電話またはメール', ['mail', 'phone']],
    ['か', 'メールか電話', ['mail', 'phone']],
    ['with particle', 'メールにて連絡', ['mail']],
    ['repeated', ['メール', 'mail'], ['mail']],
    ['nothing', null, []],
  ])('%s', (_, value, expected) => {
    const interview = reading({ contact: value });
    expect(interview.contact).toEqual(expected);
    expect(interview.problems).toEqual([]);
  });

  test('another word is a problem, and the others count', () => {
    const interview = reading({ 連絡方法: ['メール', '伝書鳩'] });
    expect(interview.contact).toEqual(['mail']);
    expect(problemsOf(interview)).toEqual(['contact unreadable-value メール, 伝書鳩']);
  });
});

describe('checked items', () => {
  test.each<[english: string, japanese: string]>([
    ['heard', '予定日'],
    ['spam', '迷惑メール'],
    ['calls', '着信'],
    ['portal', 'マイページ'],
    ['calendar', '営業日'],
    ['reports', '口コミ'],
  ])('%s = %s', (english, japanese) => {
    expect(reading({ checked: [english] }).checked).toEqual([english]);
    expect(reading({ checked: japanese }).checked).toEqual([english]);
  });

  test('are in the order of the checklist, once each', () => {
    expect(reading({ checked: '口コミ、着信, spam, calls' }).checked).toEqual(['spam', 'calls', 'reports']);
  });

  test('another word is a problem', () => {
    expect(problemsOf(reading({ checked: ['spam', 3] }))).toEqual(['checked unreadable-value spam, 3']);
  });
});

describe('pass-only', () => {
  test.each<[value: unknown, expected: boolean]>([
    [true, true],
    ['true', true],
    ['Yes', true],
    ['はい', true],
    [1, true],
    ['✓', true],
    ['✔', true],
    ['○', true],
    ['あり', true],
    [['true'], true],
    [false, false],
    ['no', false],
    ['いいえ', false],
    ['×', false],
    [0, false],
    ['', false],
    [null, false],
  ])('%s', (value, expected) => {
    const interview = reading({ 'pass-only': value });
    expect(interview.passOnly).toBe(expected);
    expect(interview.problems).toEqual([]);
  });

  test.each<[value: unknown]>([['たぶん'], [2], [{}], [[true, false]]])('%s is a problem', (value) => {
    const interview = reading({ 'pass-only': value });
    expect(interview.passOnly).toBe(false);
    expect(interview.problems.map(({ code }) => code)).toEqual(['unreadable-value']);
  });
});

describe('hours, in minutes after midnight', () => {
  test.each<[label: string, value: unknown, from: number, to: number]>([
    ['nothing: 9:00-18:00', null, 540, 1080],
    ['colon', '9:00-18:00', 540, 1080],
    ['wave dash', '10:00〜19:00', 600, 1140],
    ['full-width tilde', '10:00～19:00', 600, 1140],
    ['Japanese', '9時〜18時', 540, 1080],
    ['half past', '9時半〜17時半', 570, 1050],
    ['minutes', '8時45分から17時30分まで', 525, 1050],
    ['hours only', '9-18', 540, 1080],
    ['weekdays', '平日 9:00〜18:00', 540, 1080],
    ['full width', '９：００－１８：００', 540, 1080],
    ['to midnight', '15:00-24:00', 900, 1440],
    ['list of one', ['9:30-17:00'], 570, 1020],
  ])('%s', (_, value, from, to) => {
    const interview = reading({ hours: value });
    expect(interview.hours).toEqual({ from, to });
    expect(interview.problems).toEqual([]);
  });

  test.each<[label: string, value: unknown]>([
    ['words', '昼間'],
    ['the wrong way round', '18:00-9:00'],
    ['no such minute', '9:70-18:00'],
    ['no such hour', '9:00-25:00'],
    ['one time', '9:00'],
    ['a number', 900],
    ['two', ['9:00-12:00', '13:00-18:00']],
  ])('%s is a problem, and the usual hours are used', (_, value) => {
    const interview = reading({ hours: value });
    expect(interview.hours).toEqual({ from: 540, to: 1080 });
    expect(interview.problems.map(({ field, code }) => [field, code])).toEqual([
      ['hours', 'unreadable-value'],
    ]);
  });
});
