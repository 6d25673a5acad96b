import { describe, expect, test } from 'vitest';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { roundsOf, type Properties } from './rounds';

/** What is counted of one note: the stage, the end, and the calendar and business days of the reply. */
function counted(properties: Properties, record: readonly string[] = []): string[] {
  return roundsOf({ 青葉: properties }, () => record).map(({ stage = '–', end, took }) =>
    [stage, end, ...(took ? [took.days, took.businessDays] : [])].join(' '),
  );
}

const held = { 面接日: '2026-11-20', 選考段階: '一次' };

describe('one round in a note', () => {
  test.each<[what: string, properties: Properties, ...rounds: string[]]>([
    // Mon 11-23 is a public holiday.
    ['the day the result came', { 返信日: '2026-11-26', 結果: '通過' }, '一次 replied 6 3'],
    ['a day without a result', { 返信日: '2026-11-26' }, '一次 replied 6 3'],
    ['on the interview day itself', { 返信日: '2026-11-20' }, '一次 replied 0 0'],
    ['a refusal counts as any other reply', { 返信日: '2026-11-24', 結果: '見送り' }, '一次 replied 4 1'],
    ['an offer that was accepted', { 返信日: '2026-11-24', 結果: '内定承諾' }, '一次 replied 4 1'],
    ['a result without its day', { 結果: '通過' }, '一次 undated'],
    ['a result with a day still to come', { 返信日: '2026-12-24', 結果: '通過' }, '一次 undated'],
    ['a day before the interview', { 返信日: '2026-11-10', 結果: '見送り' }, '一次 undated'],
    ['a state that says how it ended', { ステータス: '不合格' }, '一次 undated'],
    ['still waited for', { 連絡予定: '2週間以内' }, '一次 waiting'],
    ['asked about', { 連絡予定: '3営業日以内', 問い合わせ日: '2026-11-30' }, '一次 waiting'],
    ['time to ask', { 連絡予定: '3営業日以内' }, '一次 waiting'],
    ['never ended, however long ago', { 面接日: '2026-07-01' }, '一次 waiting'],
    ['an offer that was declined', { 返信日: '2026-11-24', 結果: '内定辞退' }, '一次 replied 4 1'],
    ['one declined without its day', { 結果: '内定を辞退' }, '一次 undated'],
    ['closed without a reply', { 結果: '返事がないまま終了' }, '一次 unanswered'],
    ['closed without a reply, in English', { 結果: 'closed without a reply' }, '一次 unanswered'],
  ])('%s', (_, properties, ...rounds) => {
    expect(counted({ ...held, ...properties })).toEqual(rounds);
  });

  test.each<[what: string, properties: Properties]>([
    ['still to come', { 面接日: '2026-12-05' }],
    ['withdrawn from', { 返信日: '2026-11-26', 結果: '辞退' }],
    ['an information session', { 選考段階: '会社説明会' }],
    ['a promise that is not read', { 連絡予定: '大型連休明けくらい' }],
    ['a doubtful interview day', { 'interview-date': '2026-11-19', 返信日: '2026-11-26' }],
    ['no real interview day', { 面接日: '2026-02-30', 返信日: '2026-11-26' }],
  ])('nothing is counted of what is %s', (_, properties) => {
    expect(counted({ ...held, ...properties })).toEqual([]);
  });

  test('the business days are those of the company', () => {
    const closedOnWednesdays = { ...held, 返信日: '2026-11-26', 定休日: '水' };
    expect(counted(closedOnWednesdays)).toEqual(['一次 replied 6 2']);
  });

  test('that a later note answers tells no day', () => {
    const rounds = roundsOf({
      a: { ...held, 会社: '青葉', 面接日: '2026-11-10' },
      b: { ...held, 会社: '青葉', 選考段階: '二次', 返信日: '2026-11-25' },
    });
    expect(rounds.map(({ path, end }) => `${path} ${end}`)).toEqual(['a.md undated', 'b.md replied']);
  });
});

describe('several rounds in one note count each', () => {
  const three = { 一次面接日: '2026-11-02', 二次面接日: '2026-11-12', 最終面接日: '2026-11-24' };

  test.each<[what: string, properties: Properties, record: readonly string[], ...rounds: string[]]>([
    ['no day is known', three, [], '一次 undated', '二次 undated', '最終 waiting'],
    [
      'the property is that of the round before it',
      { ...three, 返信日: '2026-11-27' },
      [],
      '一次 undated',
      '二次 undated',
      '最終 replied 3 3',
    ],
    [
      'a property before the current round',
      { ...three, 返信日: '2026-11-16' },
      [],
      '一次 undated',
      '二次 replied 4 2',
      '最終 waiting',
    ],
    [
      'a reply on the day of the next round is that of the next',
      { ...three, 返信日: '2026-11-12' },
      [],
      '一次 undated',
      '二次 replied 0 0',
      '最終 waiting',
    ],
    [
      'lines of the record name their rounds',
      { ...three, 返信日: '2026-11-27' },
      ['2026/11/5(木) メールで問い合わせ', '11/6(金) 一次の結果: 通過', '11/18(水) 二次の結果: 通過'],
      '一次 replied 4 3',
      '二次 replied 6 4',
      '最終 replied 3 3',
    ],
    [
      'lines in English',
      { 'first-interview': '2026-11-02', 'second-interview': '2026-11-12' },
      ['Fri 11/6 first, result: passed'],
      'first replied 4 3',
      'second waiting',
    ],
    [
      'a line that names no round is that of the round before it',
      three,
      ['11/6(金) 前の選考の返事'],
      '一次 replied 4 3',
      '二次 undated',
      '最終 waiting',
    ],
    [
      'other lines are no replies',
      three,
      ['11/6(金) メールで問い合わせ', '11/9 電話あり', '一次の結果: 通過', '11/12(木) 二次: 本社'],
      '一次 undated',
      '二次 undated',
      '最終 waiting',
    ],
    [
      'a line of a day before its round is not its reply',
      three,
      ['10/30(金) 一次の結果: 通過'],
      '一次 undated',
      '二次 undated',
      '最終 waiting',
    ],
    [
      'the current round still to come',
      { 一次面接日: '2026-11-02', 二次面接日: '2026-12-08', 返信日: '2026-11-09', 一次結果: '通過' },
      [],
      '一次 replied 7 4',
    ],
  ])('%s', (_, properties, record, ...rounds) => {
    expect(counted(properties, record)).toEqual(rounds);
  });

  test('each with its own day, in the same note', () => {
    const rounds = roundsOf({ 青葉: three });
    expect(rounds.map(({ path, day }) => `${path} ${formatIsoDay(day)}`)).toEqual([
      '青葉.md 2026-11-02',
      '青葉.md 2026-11-12',
      '青葉.md 2026-11-24',
    ]);
  });

  test('only their notes are asked for a record', () => {
    const asked: string[] = [];
    roundsOf({ 青葉: three, みなと: held }, (path) => {
      asked.push(path);
      return [];
    });
    expect(asked).toEqual(['青葉.md']);
  });
});
