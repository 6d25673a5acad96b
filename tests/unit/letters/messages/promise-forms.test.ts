import { describe, expect, test } from 'vitest';
import { promiseForms } from '../../../../src/core/letters/messages/promise-forms';
import { day } from '../../base/calendar/day';
import { read } from '../../reading/promise/reading';

/** Said on Fri 2026-11-13 and quoted on `today`. */
function quoted(phrase: string, today = '2026-11-30', saidOn = '2026-11-13'): string | undefined {
  return promiseForms(read(phrase, saidOn), { today: day(today), said: day(saidOn) }).written;
}

describe('an amount is quoted as it was said', () => {
  test.each([
    ['3営業日以内にご連絡します', '3営業日以内に'],
    ['３営業日', '3営業日で'],
    ['3日以内', '3日以内に'],
    ['2〜3日で', '2〜3日で'],
    ['2〜3営業日', '2〜3営業日で'],
    ['1、2週間ほどで', '1、2週間ほどで'],
    ['1週間〜10日ほど', '1週間から10日ほどで'],
    ['1週間〜2週間', '1週間から2週間で'],
    ['1週間程度', '1週間程度で'],
    ['1週間前後', '1週間前後で'],
    ['約1週間', '1週間ほどで'],
    ['だいたい2週間で', '2週間ほどで'],
    ['1週間を目途に', '1週間ほどで'],
    ['1週間が目安です', '1週間ほどで'],
    ['約1週間後', '1週間後ごろに'],
    ['土日祝を除く5日以内', '5営業日以内に'],
    ['3営業日後の17時まで', '3営業日後に'],
    ['1週間いない', '1週間以内に'],
    ['2W以内', '2週間以内に'],
    ['約1週間以内', '1週間以内に'],
    ['早ければ3日、遅くとも1週間', '1週間以内に'],
    ['within 3 business days', '3営業日以内に'],
    ['within 3 days', '3日以内に'],
    ['in 2-3 working days', '2〜3営業日で'],
    ['翌営業日', '翌営業日に'],
  ])('%s: %s', (phrase, expected) => {
    expect(quoted(phrase)).toBe(expected);
  });
});

describe('a day stays that day, a limit a limit, about stays about', () => {
  test.each([
    ['11/20まで', '11月20日（金）までに'],
    ['11/20', '11月20日（金）に'],
    ['11/20頃まで', '11月20日（金）ごろまでに'],
    ['11/20頃', '11月20日（金）ごろに'],
    ['11月20日前後', '11月20日（金）ごろに'],
    ['12/4に連絡', '12月4日（金）に'],
    ['12月4日（金）にご連絡します', '12月4日（金）に'],
    ['12月10日を目処に', '12月10日（木）ごろに'],
    ['金曜あたり', '11月20日（金）ごろに'],
    ['11/25〜11/27', '11月25日（水）から11月27日（金）までの間に'],
    ['12/1以降', '12月1日（火）以降に'],
    ['木曜か金曜', '11月20日（金）までに'],
    ['by Nov 27', '11月27日（金）までに'],
    ['11月27日金曜日 17:00まで', '11月27日（金）までに'],
  ])('%s: %s', (phrase, expected) => {
    expect(quoted(phrase)).toBe(expected);
  });
});

describe('a week is named by its Monday, but for the week in which it was said', () => {
  test.each([
    ['来週中', '11月16日（月）の週に'],
    ['来週', '11月16日（月）の週に'],
    ['next week', '11月16日（月）の週に'],
    ['再来週', '11月23日（月）の週に'],
    ['来週前半', '11月16日（月）の週の前半に'],
    ['来週の後半までに', '11月16日（月）の週の後半までに'],
    ['再来週の週明け', '11月23日（月）の週の初めに'],
    ['今週中', 'その週のうちに'],
    ['3営業日以内、遅くとも来週中に', '11月16日（月）の週までに'],
    ['今週か来週', '11月16日（月）の週までに'],
    ['来週いっぱいに', '11月16日（月）の週に'],
    ['16日の週に', '11月16日（月）の週に'],
    ['the week of December 7', '12月7日（月）の週に'],
    ['11月最終週', '11月最終週に'],
  ])('%s: %s', (phrase, expected) => {
    expect(quoted(phrase)).toBe(expected);
  });
});

test('a week is said by its Monday without the weekday, and with a year that is over', () => {
  const facts = { today: day('2027-01-06'), said: day('2026-12-18') };
  expect(promiseForms(read('来週中', '2026-12-18'), facts)).toEqual({
    written: '昨年12月21日（月）の週に',
    spoken: '昨年12月21日の週に',
  });
});

describe('the beginning of the week stays in their words, which the day of the interview anchors', () => {
  test.each([
    ['週明け', '翌週の初めに'],
    ['週明けにご連絡します', '翌週の初めに'],
    ['週明け早々にご連絡します', '翌週の初めに'],
    ['週明けまでに', '翌週の初めまでに'],
    ['週明け頃', '翌週の初めごろに'],
    ['週明け以降', '翌週の初め以降に'],
  ])('%s: %s', (phrase, expected) => {
    expect(quoted(phrase)).toBe(expected);
  });

  test('but is named by its Monday where nobody knows from when it was said', () => {
    const facts = { today: day('2026-11-30'), said: undefined };
    expect(promiseForms(read('週明け', '2026-11-13'), facts)).toEqual({
      written: '11月16日（月）の週の初めに',
      spoken: '11月16日の週の初めに',
    });
  });
});

test('a week of which nobody knows from when it was said is named by its Monday', () => {
  const reading = read('来週中', '2026-11-13');
  expect(promiseForms(reading, { today: day('2026-11-30'), said: undefined }).written).toBe(
    '11月16日（月）の週に',
  );
});

describe('a month and a year keep their parts', () => {
  test.each([
    ['12月上旬に', '2026-12-20', '12月上旬に'],
    ['来月上旬', '2026-12-20', '12月上旬に'],
    ['11月末までに', '2026-12-05', '11月末までに'],
    ['12月中旬頃まで', '2026-12-25', '12月中旬ごろまでに'],
    ['月内に', '2026-12-05', '11月中に'],
    ['来月中', '2026-12-28', '12月中に'],
    ['12月頃', '2026-12-28', '12月ごろに'],
    ['12月前半', '2026-12-28', '12月前半に'],
    ['来月早々', '2026-12-28', '12月初めに'],
    ['年内最終営業日まで', '2027-01-08', '昨年のうちに'],
    ['年内もしくは1月上旬', '2027-01-20', '1月上旬までに'],
    ['12月上旬〜中旬', '2026-12-25', '12月上旬から中旬に'],
    ['12月上旬に', '2027-01-08', '昨年12月上旬に'],
    ['12/25まで', '2027-01-08', '昨年12月25日（金）までに'],
    ['年内に', '2026-12-28', '年内に'],
    ['年内に', '2027-01-08', '昨年のうちに'],
    ['今年中に', '2027-01-08', '昨年のうちに'],
    ['年末までに', '2026-12-31', '年末までに'],
    ['年末までに', '2027-01-08', '昨年末までに'],
    ['年明け', '2027-01-12', '年明けに'],
    ['年明け以降', '2027-01-12', '年明け以降に'],
    ['1/8まで', '2027-01-12', '1月8日（金）までに'],
    ['1/8まで', '2026-12-28', '来年1月8日（金）までに'],
  ])('%s, quoted on %s: %s', (phrase, today, expected) => {
    expect(quoted(phrase, today, '2026-11-27')).toBe(expected);
  });
});

describe('who tells only those who pass may have named a time for them', () => {
  test.each([
    ['合格者のみ1週間以内にご連絡します', '1週間以内に'],
    ['通過の場合のみ来週中に連絡', '11月16日（月）の週に'],
    ['1週間以内に連絡がなければ不合格', '1週間以内に'],
    ['合格者のみ連絡', undefined],
  ])('%s: %s', (phrase, expected) => {
    expect(quoted(phrase)).toBe(expected);
  });
});

describe('what names no day', () => {
  test.each([
    ['決まり次第', '決まり次第'],
    ['結果がわかり次第ご連絡します', 'わかり次第'],
    ['なるべく早く', 'なるべく早く'],
    ['全員の面接が終わり次第', '全員の面接が終わり次第'],
    ['後日ご連絡します', '後日'],
    ['数日中に', '数日中に'],
    ['追って', '追って'],
  ])('%s: %s', (phrase, expected) => {
    expect(quoted(phrase)).toBe(expected);
  });

  test.each([
    '年内のご連絡は難しい見込みです',
    '来週中のご連絡は難しいかと存じます',
    '2週間過ぎたら問い合わせてください',
    '来月まではかかりそう',
    '12/11まで選考期間です',
    '今週金曜の1週間後',
    '未定',
    'そのうちかも？？？',
    '決まり次第とは限らない',
    '追って連絡するかもしれません',
  ])('%s is not quoted', (phrase) => {
    expect(quoted(phrase)).toBeUndefined();
  });

  test('nor what was not said', () => {
    expect(promiseForms(undefined, { today: day('2026-11-30'), said: undefined })).toEqual({
      written: undefined,
      spoken: undefined,
    });
  });
});

test.each([
  ['来週末', '11月16日（月）の週の週末に'],
  ['来週の頭', '11月16日（月）の週の初めに'],
])('%s leaves its day open: it is quoted once it was confirmed, as %s', (phrase, expected) => {
  const reading = read(phrase, '2026-11-13');
  const facts = { today: day('2026-11-30'), said: day('2026-11-13') };
  expect(promiseForms(reading, facts).written).toBeUndefined();
  expect(promiseForms(reading, { ...facts, heard: true }).written).toBe(expected);
});

test('a reading that is not certain is quoted once it was confirmed; one that a word turns, never', () => {
  const reading = read('3営業日以内', '2026-11-13');
  const facts = { today: day('2026-11-30'), said: day('2026-11-13') };
  const heard = { ...facts, heard: true };
  expect(promiseForms({ ...reading, certain: false, quotable: true }, facts).written).toBeUndefined();
  expect(promiseForms({ ...reading, certain: false, quotable: true }, heard).written).toBe('3営業日以内に');
  expect(promiseForms({ ...reading, certain: true, quotable: false }, heard).written).toBeUndefined();
});

test('on the phone days have their weekday behind a breath', () => {
  expect(
    promiseForms(read('11/20まで', '2026-11-13'), { today: day('2026-11-30'), said: undefined }).spoken,
  ).toBe('11月20日、金曜日までに');
});
