import { describe, expect, test } from 'vitest';
import { replyOn, rowOf, type Properties } from './notes';

/** A Friday before a public holiday; asking without a promise is fine from Mon 11-30. */
const date = '2026-11-20';
const today = '2026-12-01';
const first = { 一次面接日: '2026-11-05', 二次面接日: '2026-11-20' };
const ahead = { 一次面接日: '2026-11-05', 二次面接日: '2026-12-10' };

function rows(table: readonly (readonly [properties: Properties, row: string])[]): void {
  test.each(table)('%j', (properties, row) => {
    expect(rowOf(properties, today)).toBe(row);
  });
}

describe('a result says that there is none yet (status-rules §1, i)', () => {
  const none = [
    false, 0, '-', 'ー', '–', '—', '―', '/', '.', '…', '？', '--', '未', '未定', '未確定', '未着', '未通知', '未発表',
    '未記入', '保留', '不明', 'なし', '無し', '特になし', 'none', 'Unknown', 'TBD', 'tba', 'N/A', 'open', 'not yet',
    'まだ', 'まだです', 'まだ来ない', '待ち', '結果待ち', '合否連絡待ち', 'まち', '待機', '待機中', '選考中', '審査中',
    '検討中', '確認中', '判定中', '進行中', 'Pending', 'waiting', 'in review', 'under review', 'In Progress',
    '連絡なし', '連絡がない', '返事来ない', '音沙汰なし', '通知なし', '結果待ち（12/1頃）', '（未定）', '未定（連絡なし）',
    '一次通過、二次結果待ち', '結果: 未定', '合否未定', '結果はまだ', '内定待ち', '不合格通知待ち', '辞退検討中', ['未定'],
  ]; // prettier-ignore
  test.each(none)('%j', (result) => {
    expect(rowOf({ date, result }, today)).toBe('S11 12-01');
  });

  const come = [
    '通過', '合格', '不合格', '見送り', '辞退', '内定', 'お祈り', '内定承諾待ち', '辞退済み', '不採用でした', '○', '×',
    'OK', 'passed', 'rejected', '合格（配属は未定）', '内定（承諾待ち）', '未来の課題に挑戦', '次へ', true, 1, '「通過」', '待合室',
    '一次通過、二次不合格', '2026-11-30', '12/1', '12/1に連絡あり',
  ]; // prettier-ignore
  test.each(come)('%j has come', (result) => {
    expect(rowOf({ date, result }, today)).toBe('S1 –');
  });
});

describe('a pass of an earlier round (status-rules §1, ii)', () => {
  const earlier = 'result earlier-result';
  rows([
    [{ date: '2026-12-10', result: '通過' }, `S3 12-10 ${earlier}`],
    [{ date: '2026-12-10', result: '書類通過' }, `S3 12-10 ${earlier}`],
    [{ date: '2026-12-10', result: '不合格' }, 'S1 –'],
    [{ date: '2026-12-10', result: '辞退' }, 'S1 –'],
    [{ date: '2026-12-10', result: '内定' }, 'S1 –'],
    [{ date, stage: '二次', result: '一次通過' }, `S11 12-01 ${earlier}`],
    [{ date, stage: '二次', result: '1次 合格' }, `S11 12-01 ${earlier}`],
    [{ date, stage: '二次', result: '二次通過' }, 'S1 –'],
    [{ date, stage: '二次', result: '一次・二次通過' }, 'S1 –'],
    [{ date, stage: '二次', result: '一次通過、二次不合格' }, 'S1 –'],
    [{ date, stage: '一次', result: '書類通過' }, `S11 12-01 ${earlier}`],
    [{ date, stage: '一次', result: 'ES通過' }, `S11 12-01 ${earlier}`],
    [{ date, stage: '一次', result: 'GD通過' }, `S11 12-01 ${earlier}`],
    [{ date, result: '書類通過' }, `S11 12-01 ${earlier}`],
    [{ date, result: 'SPI合格' }, `S11 12-01 ${earlier}`],
    [{ date, result: 'GD通過' }, 'S1 –'],
    [{ date, result: '一次通過' }, 'S1 –'],
    [{ date, stage: '最終', result: '三次通過' }, `S11 12-01 ${earlier}`],
    [{ date, stage: '役員', result: '二次通過' }, `S11 12-01 ${earlier}`],
    [{ date, result: '通過', replied: '2026-11-12' }, `S11 12-01 replied before-interview ${earlier}`],
    [{ date, result: '不合格', replied: '2026-11-12' }, 'S1 – replied before-interview'],
    [{ date, result: '通過', replied: '2026-11-25' }, 'S1 –'],
    [{ date, replied: '2026-11-12' }, 'S11 12-01 replied before-interview'],
    [{ date, stage: '書類', result: '書類通過' }, 'S1 –'],
  ]);

  describe('words that say on to which round: the one before it is passed', () => {
    rows([
      [{ date, stage: '二次', result: '二次面接へ' }, `S11 12-01 ${earlier}`],
      [{ date, stage: '2次面接', result: '二次面接へ進む' }, `S11 12-01 ${earlier}`],
      [{ date, stage: '二次', result: '二次に進む' }, `S11 12-01 ${earlier}`],
      [{ date, stage: '二次', result: '二次選考進出' }, `S11 12-01 ${earlier}`],
      [{ date, stage: '二次', result: '一次通過、二次面接へ' }, `S11 12-01 ${earlier}`],
      [{ date, stage: '最終', result: '二次面接へ' }, `S11 12-01 ${earlier}`],
      [{ date, stage: '最終', result: '最終へ' }, `S11 12-01 ${earlier}`],
      [{ date, stage: 'second', result: 'on to the second interview' }, `S11 12-01 ${earlier}`],
      [{ date, stage: '2nd', result: 'Advanced to 2nd round' }, `S11 12-01 ${earlier}`],
      [{ date, result: '一次面接へ' }, `S11 12-01 ${earlier}`],
      [{ ...first, result: '二次面接へ' }, `S11 12-01 ${earlier}`],
      [{ ...ahead, result: '二次面接へ' }, `S3 12-10 ${earlier}`],
      [{ date, stage: '一次', result: '二次面接へ' }, 'S1 –'],
      [{ date, stage: '一次', result: '一次通過、二次面接へ' }, 'S1 –'],
      [{ date, stage: '二次', result: '二次通過、最終へ' }, 'S1 –'],
      [{ date, stage: '二次', result: '最終面接へ' }, 'S1 –'],
      [{ date, stage: 'first', result: 'on to the second interview' }, 'S1 –'],
      [{ date, result: '二次面接へ' }, 'S1 –'],
      [{ date, stage: '二次', result: '二次面接へは進めず' }, 'S1 –'],
      [{ date, stage: '二次', result: '二次面接へ', replied: '2026-11-25' }, `S1 – ${earlier}`],
    ]);
  });
});

describe('a result that only names a time (status-rules §1, iii)', () => {
  const time = 'S11 12-01 result time-as-result';
  rows([
    [{ date, result: '12/4まで' }, time],
    [{ date, result: '12/4' }, time],
    [{ date, result: '2026-12-04' }, time],
    [{ date, result: '12月4日頃' }, time],
    [{ date, result: '12/4(金)までに連絡' }, time],
    [{ date, result: '来週中' }, time],
    [{ date, result: '1週間以内' }, time],
    [{ date, result: '3〜5営業日以内に連絡' }, time],
    [{ date, result: '後日連絡' }, time],
    [{ date, result: '12月上旬' }, time],
    [{ date, result: '11/27まで' }, time],
    [{ date, result: '12/4に最終面接' }, 'S1 –'],
    [{ date, result: '11/27' }, 'S1 –'],
    [{ date, result: '11/27に連絡' }, 'S1 –'],
  ]);
});

describe('the result of the round in a note of rounds', () => {
  rows([
    [{ ...first, 一次結果: '通過' }, 'S11 12-01'],
    [{ ...first, 一次結果: '通過', 二次結果: '不合格' }, 'S1 –'],
    [{ ...first, 一次面接結果: '通過', 二次面接結果: '未定' }, 'S11 12-01'],
    [{ ...first, 二次面接結果: '通過' }, 'S1 –'],
    [{ ...first, '2次結果': '通過' }, 'S1 –'],
    [{ ...first, 結果: '未定', 二次結果: '通過' }, 'S1 –'],
    [{ ...ahead, 一次結果: '通過' }, 'S3 12-10'],
  ]);
});

describe('a reply day without a result (status-rules S2)', () => {
  rows([
    [{ date, replied: '2026-11-27' }, 'S1 –'],
    [{ date, replied: '2026-12-01' }, 'S1 –'],
    [{ date, replied: '2026-12-05' }, 'S2 – replied after-today'],
    [{ date, replied: 'メールで' }, 'S2 – replied unreadable-date'],
    [{ date, replied: true }, 'S2 – replied unreadable-date'],
    [{ date, replied: '未' }, 'S11 12-01'],
    [{ date, replied: '2026-12-05', result: '通過' }, 'S1 –'],
    [{ date, replied: '2026-12-05', result: '未定' }, 'S2 – replied after-today'],
  ]);
});

describe('the current round of a note (status-rules §1, date)', () => {
  const stageOf = (properties: Properties, on: string): string => {
    const { date: own, stage, earlierDay, keys } = replyOn(properties, on)!.interview;
    const shown = (each: number | undefined): string =>
      each === undefined ? '–' : new Date(each * 86_400_000).toISOString().slice(5, 10);
    return [shown(own), stage ?? '–', shown(earlierDay), keys.date].join(' ');
  };

  test.each<[Properties, string, string]>([
    [first, '2026-11-01', '11-05 一次 – 一次面接日'],
    [first, '2026-11-05', '11-05 一次 – 一次面接日'],
    [first, '2026-11-06', '11-20 二次 11-05 二次面接日'],
    [first, '2026-11-20', '11-20 二次 11-05 二次面接日'],
    [first, '2026-12-01', '11-20 二次 11-05 二次面接日'],
    [{ '1次面接日': '2026-11-05', '2次面接日時': '2026-11-20 14:00' }, today, '11-20 二次 11-05 2次面接日時'],
    [{ 三次面接日程: '2026-11-20', 四次面接日: '' }, today, '11-20 三次 – 三次面接日程'],
    [
      { 'first-interview': '2026-11-05', second_interview_date: '2026-11-20' },
      today,
      '11-20 second 11-05 second_interview_date',
    ],
    [{ 'Final Interview': '2026-11-20' }, today, '11-20 final – Final Interview'],
    [{ 面接日: ['2026-11-05', '2026-11-20'] }, today, '11-20 – 11-05 面接日'],
    [{ 面接日: ['2026-11-20', '2026-12-10', '2026-12-03'] }, today, '12-03 – 11-20 面接日'],
    [{ 面接日: ['2026-11-20', '未定'] }, today, '11-20 – – 面接日'],
    [{ 面接日: '2026-11-12', 二次面接日: '2026-11-20' }, today, '11-20 二次 11-12 二次面接日'],
    [{ 面接日: '2026-11-20', 二次面接日: '2026-11-20', stage: '一次' }, today, '11-20 二次 – 二次面接日'],
    [{ 二次面接日: '2026-11-20', 最終面接日: '2026-11-20' }, today, '11-20 最終 – 最終面接日'],
    [{ 面接日: ['2026-11-05', '2026-11-20'], stage: '二次' }, today, '11-20 二次 11-05 面接日'],
    [{ date: '2026-11-25', 一次面接日: '2026-11-20' }, today, '11-20 一次 – 一次面接日'],
    [{ 日付: '2026-11-25', 面接日: '2026-11-20' }, today, '11-20 – – 面接日'],
    [{ 日付: '2026-11-20' }, today, '11-20 – – 日付'],
    [{ date: '2026-11-20', 一次面接日: '未定' }, today, '11-20 – – date'],
    [{ ...first, stage: '一次' }, today, '11-20 二次 11-05 二次面接日'],
  ])('%j on %s', (properties, on, expected) => {
    expect(stageOf(properties, on)).toBe(expected);
    expect(replyOn(properties, on)?.interview.problems).toEqual([]);
  });

  rows([
    [{ 一次面接日: '2026-11-20', 二次面接日: '2026-11-05' }, 'S2 – date rounds-out-of-order'],
    [{ 一次面接日: '2026-11-20', 最終面接日: '来週' }, 'S2 – date unreadable-date'],
    [{ 面接日: ['2026-11-20', '2026-02-30'] }, 'S2 – date no-such-date'],
    [{ 一次面接日: '未定', 二次面接日: '-' }, 'S2 – date missing'],
    [{ 一次面接日: '2026-11-20', 二次面接日: '未定' }, 'S11 12-01'],
  ]);
});

describe('the promise of an earlier round (status-rules §1, promised)', () => {
  const left = 'promised earlier-promise';
  rows([
    [{ ...ahead, promised: '11/12まで' }, `S3 12-10 ${left}`],
    [{ ...ahead, promised: '1週間以内' }, `S3 12-10 ${left}`],
    [{ ...first, promised: '11/12まで' }, `S11 12-01 ${left}`],
    [{ ...first, promised: '1週間以内', 'promised-on': '2026-11-05' }, `S11 12-01 ${left}`],
    [{ ...first, promised: '1週間以内', 'promised-on': '2026-11-19' }, `S11 12-01 ${left}`],
    [{ ...first, promised: '1週間以内', 'promised-on': '2026-11-20' }, 'S13 12-02'],
    [{ ...first, promised: '11/27まで' }, 'S13 12-02'],
    [{ ...first, promised: '1週間以内' }, 'S13 12-02'],
    [{ ...first, promised: '12/4まで', 'promised-on': '2026-11-25' }, 'S14 12-09'],
    [{ ...first, promised: '来週の水曜' }, 'S11 12-01'],
    [{ ...first, promised: '11/12まで', 'promised-on': '2026-11-06' }, `S11 12-01 ${left}`],
    [{ ...first, 合格者のみ連絡: true, promised: '11/12まで' }, `S8 12-04 ${left}`],
  ]);

  test.each<[Properties, string, string]>([
    // Fri 11-20: the deadline is Tue 11-24 and its third business day Fri 11-27, but without a promise Mon 11-30 counts.
    [{ ...first, promised: '翌営業日まで' }, '2026-11-27', 'S13 11-30'],
    [{ ...first, promised: '翌営業日まで', 'promised-on': '2026-11-20' }, '2026-11-27', 'S11 11-27'],
    [{ date, promised: '翌営業日まで' }, '2026-11-27', 'S11 11-27'],
  ])('a promise that could be of the round before also waits as without one: %j on %s', (said, on, row) => {
    expect(rowOf(said, on)).toBe(row);
  });
});

describe('said is the later of promised-on and date (status-rules §1)', () => {
  test.each<[Properties, string, string]>([
    [{ date, promised: '1週間以内', 'promised-on': '2026-11-10' }, '2026-11-30', 'S13 12-02'],
    [{ date, promised: '12/4まで', 'promised-on': '2026-11-10' }, '2026-11-30', 'S14 12-09'],
    [{ date, promised: '1週間以内', 'promised-on': '2026-11-25' }, '2026-11-30', 'S14 12-07'],
    [
      { date: '2026-12-10', promised: '12/4まで', 'promised-on': '2026-11-10' },
      '2026-11-30',
      'S2 – promised promise-not-understood',
    ],
  ])('%j on %s', (said, on, row) => {
    expect(rowOf(said, on)).toBe(row);
  });
});

describe('a state (status-rules §1, state)', () => {
  const of = (status: string, stage?: string): Properties => ({
    面接日: date,
    status,
    ...(stage && { stage }),
  });
  const ended = [
    '辞退', '内定辞退', '辞退済み', '辞退予定', '選考辞退', '不合格', '不採用', '不通過', '見送り', 'お祈り', 'お祈りメール',
    '落選', '一次面接落ち', '落ちた', '敗退', '内定承諾', '承諾待ち', '承諾前', '入社予定', '入社', '内定', '内々定',
    '採用決定', '選考終了', '就活終了', 'クローズ', '終了', '選考 終了', '中止', 'キャンセル', '面接欠席', 'Rejected', 'declined',
    'withdrawn', 'Closed', 'hired', 'ghosted', 'offer', 'offered', 'Offer Accepted', 'accepted', 'job-offered',
    '内定（承諾検討中）', '一次通過→二次辞退',
  ]; // prettier-ignore
  test.each(ended)('%s has ended', (state) => {
    expect(rowOf(of(state), today)).toBe('S1 –');
    expect(rowOf({ 面接日: '2026-12-10', ステータス: state }, today)).toBe('S1 –');
  });

  const saysNothing = [
    '辞退しない', '辞退せず', '辞退なし', '辞退検討', '辞退検討中', '辞退か迷う', '辞退するか検討', '辞退？', '内定待ち', '内定前',
    '内定予定', '内定見込み', '内定候補', '内定出ず', '内定直結', '内定か？', '内定なら嬉しい', '内定希望', '内々定待ち', 'お祈り待ち',
    '不合格待ち', '不合格通知待ち', '選考終了待ち', '落ち着いて待つ', '面接終了', 'テスト終了', '一次面接終了', '書類通過待ち', '選考中',
    '結果待ち', '面接済み', '連絡待ち', 'not rejected', 'no offer yet', 'awaiting offer', 'offer pending', 'hoping for an offer',
    'unrejected', 'disclosed', 'waiting', '', '第一志望', '書類通過', 'ES通過',
  ]; // prettier-ignore
  test.each(saysNothing)('「%s」 says nothing', (state) => {
    expect(rowOf(of(state), today)).toBe('S11 12-01');
  });

  describe('a round that is passed', () => {
    rows([
      [of('二次面接予定', '一次'), 'S1 –'],
      [of('最終面接へ', '二次面接'), 'S1 –'],
      [of('日程調整中', '一次'), 'S1 –'],
      [of('日程調整'), 'S1 –'],
      [of('延期'), 'S1 –'],
      [of('一次通過', '一次'), 'S1 –'],
      [of('一次通過'), 'S1 –'],
      [of('通過', '一次'), 'S1 –'],
      [of('合格'), 'S1 –'],
      [of('書類通過', '一次'), 'S11 12-01'],
      [of('一次通過', '二次'), 'S11 12-01'],
      [of('一次面接予定', '一次'), 'S11 12-01'],
      [of('二次へ', '一次'), 'S1 –'],
      [of('二次へ', '二次'), 'S11 12-01'],
      [of('二次面接へ進む', '二次'), 'S11 12-01'],
      [of('二次面接予定'), 'S11 12-01'],
      [{ 面接日: '2026-12-10', stage: '二次', status: '通過' }, 'S3 12-10'],
      [{ ...ahead, status: '一次通過' }, 'S3 12-10'],
      [{ ...first, status: '一次通過' }, 'S11 12-01'],
      [{ ...first, status: '最終面接予定' }, 'S1 –'],
    ]);
  });

  describe('a state that stands in the result is one', () => {
    const said = (result: string, note: Properties = ahead): Properties => ({ ...note, result });
    rows([
      [said('日程調整中'), 'S3 12-10'],
      [said('次回日程調整'), 'S3 12-10'],
      [said('調整中'), 'S3 12-10'],
      [said('延期'), 'S3 12-10'],
      [said('面接予定'), 'S3 12-10'],
      [said('scheduled'), 'S3 12-10'],
      [said('日程調整中', first), 'S1 –'],
      [said('面接予定', first), 'S11 12-01'],
      [said('内定予定', first), 'S11 12-01'],
      [said('入社予定', first), 'S1 –'],
      [said('通過、日程調整中', first), 'S1 –'],
      [said('辞退', ahead), 'S1 –'],
    ]);

    test('and the next round waits for its day', () => {
      expect(replyOn(said('日程調整中', first), today)?.assessment.stillOpen).toBe('date');
    });
  });

  describe('a day that the company is asked to move holds until it is past, and is that day alone', () => {
    const moving = (day: string, at = day): Properties => ({
      面接日: day,
      ステータス: `日程調整中（${at}）`,
    });
    rows([
      [moving('2026-12-04'), 'S3 12-04'],
      [moving('2026-12-01'), 'S14 12-11'],
      [moving('2026-11-20'), 'S1 –'],
      [moving('2026-11-20', '2026-11-18'), 'S11 12-01'],
      [{ 面接日: '2026-11-20', status: 'rescheduling (2026-11-20)' }, 'S1 –'],
      [{ ...first, ステータス: '日程調整中（2026-11-20）' }, 'S1 –'],
      [{ ...first, ステータス: '日程調整中（2026-11-05）' }, 'S11 12-01'],
    ]);

    test.each([
      ['2026-12-04', '2026-12-04', 'newDate'],
      ['2026-11-20', '2026-11-20', 'newDate'],
      ['2026-12-04', '2026-12-02', undefined],
    ])('%s, asked of %s: %s', (day, at, stillOpen) => {
      expect(replyOn(moving(day, at), today)?.assessment.stillOpen).toBe(stillOpen);
    });
  });

  describe('a later round that was held lacks its day', () => {
    const lacks = 'S2 – state round-day-missing';
    rows([
      [of('二次面接結果待ち', '一次'), lacks],
      [of('二次面接完了', '一次'), lacks],
      [of('二次面接済み', '一次'), lacks],
      [of('二次面接終了', '一次'), lacks],
      [of('二次結果待ち', '二次'), 'S11 12-01'],
      [{ ...first, status: '二次面接済' }, 'S11 12-01'],
    ]);
  });

  test.each([
    'status',
    'State',
    'phase',
    'ステータス',
    '選考ステータス',
    '選考状況',
    '進捗',
    '状態',
    'フェーズ',
  ])('stands under %s', (name) => {
    expect(rowOf({ 面接日: date, [name]: '辞退' }, today)).toBe('S1 –');
  });

  test('of several states one that has ended is enough, and they are no problem', () => {
    expect(rowOf({ 面接日: date, status: '選考中', 進捗: '辞退' }, today)).toBe('S1 –');
    expect(rowOf({ 面接日: date, status: '選考中', 進捗: '面接済み' }, today)).toBe('S11 12-01');
    expect(rowOf({ 面接日: date, status: ['選考中', '辞退'] }, today)).toBe('S1 –');
  });
});

describe('how a stage ends (status-rules §1, state)', () => {
  const of = (stage: string): Properties => ({ date, stage });
  test.each([
    '二次面接 不合格',
    '一次不採用',
    '書類 不通過',
    '最終面接 見送り',
    '一次 お祈り',
    '一次落選',
    '一次落ち',
    '辞退',
    '内定',
    '内々定',
    '内定承諾',
    '内定承諾済み',
    '一次面接（不合格）',
    'Rejected',
    'withdrawn',
    'first, declined',
  ])('%s has ended', (stage) => {
    // prettier-ignore
    expect(rowOf(of(stage), today)).toBe('S1 –');
  });
  test.each(['最終面接（内定直結）', '内定者面談', '内定前面談', '一次', '最終'])('%s goes on', (stage) => {
    expect(rowOf(of(stage), today)).toBe('S11 12-01');
  });
  test('the property counts also where a name tells the round', () => {
    expect(rowOf({ ...first, stage: '二次 不合格' }, today)).toBe('S1 –');
  });
});

describe('a day of something else than an interview (status-rules §1, not yet)', () => {
  const notYet = [
    '気になる', '興味あり', '検討中', '応募予定', 'エントリー済み', '応募済み', '書類提出済', 'ES提出', '一次面接予定', 'interested',
    'Wishlist', 'saved', 'to apply', 'Applied', 'researching', 'interviewing',
  ]; // prettier-ignore
  test.each(notYet)('%s', (status) => {
    expect(replyOn({ date, status }, today, '企業/青葉.md')).toBeUndefined();
    expect(rowOf({ date, status }, today)).toBe('S2 – date other-day');
    expect(rowOf({ 日付: date, status }, today)).toBe('S2 – date other-day');
    expect(rowOf({ 面接日: date, status }, today)).toBe('S11 12-01');
    expect(rowOf({ date: '2026-12-10', status }, today)).toBe('S3 12-10');
  });

  test.each(['type', '種類', '種別', '区分'])('by %s', (name) => {
    expect(replyOn({ date, [name]: '説明会' }, today, '企業/青葉.md')).toBeUndefined();
    expect(rowOf({ date, [name]: '説明会' }, today)).toBe('S2 – date other-day');
    expect(rowOf({ 面接日: date, [name]: '企業' }, today)).toBe('S11 12-01');
    for (const kind of ['面接', '一次面接', '選考', 'Interview', 'job-interview', '', null, ['面接']]) {
      expect(rowOf({ date, [name]: kind }, today)).toBe('S11 12-01');
    }
  });

  test('a state that has ended closes all the same', () => {
    expect(rowOf({ date, status: '応募済み、辞退' }, today)).toBe('S1 –');
    expect(rowOf({ date, type: 'company', status: 'rejected' }, today)).toBe('S1 –');
  });

  test('a special name of the day tells of an interview', () => {
    expect(rowOf({ date: '2026-11-02', 一次面接日: date, status: '応募済み' }, today)).toBe('S11 12-01');
  });
});

describe('where nothing is judged (status-rules §1)', () => {
  const stages = [
    '説明会',
    '会社説明会',
    'セミナー',
    '座談会',
    '懇親会',
    'OB訪問',
    'OG訪問',
    'OB・OG訪問',
    'ＯＢ訪問',
    'ob訪問',
    '職場見学',
  ];
  test.each(stages)('%s', (stage) => {
    expect(rowOf({ date, stage }, today)).toBe('S1 –');
    expect(rowOf({ date: today, stage }, today)).toBe('S3 12-01');
    expect(rowOf({ date: '2026-12-10', stage }, today)).toBe('S3 12-10');
    expect(rowOf({ date, stage, promised: '12/4まで' }, today)).toBe('S14 12-09');
  });
  test.each(['面談', '一次', '会社説明会・一次面接', '説明会＋グループ面接'])('%s is judged', (stage) => {
    expect(rowOf({ date, stage }, today)).toBe('S11 12-01');
  });
});

describe('the day on which the user means to ask (status-rules §1, ask-on)', () => {
  const three = { date, promised: '3営業日以内' };
  test.each<[Properties, string, string]>([
    [{ ...three, 'ask-on': '2026-12-04' }, '2026-12-01', 'S11 12-04'],
    [{ ...three, 問い合わせ予定日: '12/5' }, '2026-12-01', 'S11 12-07'],
    [{ ...three, 'ask-on': '2026-12-04' }, '2026-12-04', 'S11 12-04'],
    [{ ...three, 'ask-on': '2026-12-04' }, '2026-12-07', 'S11 12-07'],
    [{ ...three, 'ask-on': '2026-11-30' }, '2026-12-01', 'S11 12-01'],
    [{ ...three, 'ask-on': '2026-11-30' }, '2026-11-27', 'S13 12-01 ask-on plan-too-early'],
    [{ ...three, 'ask-on': '2026-12-04' }, '2026-11-27', 'S13 12-01'],
    [{ ...three, 'ask-on': '来週' }, '2026-12-01', 'S11 12-01 ask-on unreadable-date'],
    [
      { ...three, 'ask-on': '2026-12-04', inquired: '2026-12-01' },
      '2026-12-02',
      'S9 12-08 ask-on plan-too-early',
    ],
    [{ ...three, 'ask-on': '2026-12-10', inquired: '2026-12-01' }, '2026-12-08', 'S10 12-10'],
    [{ ...three, 'ask-on': '2027-02-01' }, '2027-02-01', 'S11 02-01'],
    [{ ...three, 'ask-on': '2027-01-20' }, '2027-02-05', 'S11 02-05'],
    [{ ...three, 'ask-on': '2027-01-20' }, '2027-03-22', 'S15 –'],
  ])('%j on %s', (said, on, row) => {
    expect(rowOf(said, on)).toBe(row);
  });
});

describe('nothing grows old for ever (status-rules S15, S2)', () => {
  test.each<[Properties, string, string]>([
    [{ date }, '2027-01-29', 'S11 01-29'],
    [{ date }, '2027-01-30', 'S15 –'],
    [{ date, inquired: '2026-12-01' }, '2027-02-06', 'S10 02-08'],
    [{ date, inquired: '2026-12-01' }, '2027-02-07', 'S15 –'],
    [{ date: '2026-12-25' }, '2027-03-08', 'S11 03-08'],
    [{ date: '2026-12-25' }, '2027-03-09', 'S15 –'],
    [{ date, promised: '3日' }, '2027-07-18', 'S2 – promised promise-not-understood'],
    [{ date, promised: '3日' }, '2027-07-19', 'S15 – promised promise-not-understood'],
    [{ date, promised: '3日', inquired: '2026-12-01' }, '2027-07-19', 'S2 – promised promise-not-understood'],
    [{ date: '来週' }, '2027-07-19', 'S2 – date unreadable-date'],
    [{ date, promised: '合格者のみ' }, '2028-01-01', 'S6 –'],
  ])('%j on %s', (said, on, row) => {
    expect(rowOf(said, on)).toBe(row);
  });
});

describe('two asks (status-rules S4, S5, S9)', () => {
  const two = { inquired: ['2026-11-24', '2026-12-01'] };
  test.each<[Properties, string, string]>([
    [{ date, promised: '12/4まで', ...two }, '2026-12-02', 'S9 12-09'],
    [{ date, promised: '12/4まで', ...two }, '2026-12-09', 'S4 –'],
    [{ date, ...two }, '2026-12-02', 'S4 –'],
    [{ date, promised: '合格者のみ12/4までに連絡', ...two }, '2026-12-02', 'S5 12-09'],
    [{ date, promised: '合格者のみ12/4までに連絡', ...two }, '2026-12-09', 'S4 –'],
  ])('%j on %s', (said, on, row) => {
    expect(rowOf(said, on)).toBe(row);
  });
});

describe('the floors of business days (status-rules §2)', () => {
  test.each<[string, Properties, string, string]>([
    ['over the New Year', { date: '2026-12-25' }, '2027-01-04', 'S13 01-07'],
    ['over Obon, by the note', { date: '2026-08-07', closures: '8/8〜8/16' }, '2026-08-17', 'S13 08-21'],
    ['over the Silver Week', { date: '2026-09-18' }, '2026-09-28', 'S13 09-30'],
    ['an ordinary week', { date }, '2026-11-30', 'S11 11-30'],
    ['still in selection', { date: '2026-12-18', selecting: '2026-12-24' }, '2027-01-08', 'S12 01-12'],
    ['only those who pass', { date: '2026-12-25', promised: '合格者のみ' }, '2027-01-08', 'S8 01-13'],
    ['a beginning', { date: '2026-12-18', promised: '12/25以降' }, '2027-01-05', 'S13 01-07'],
    [
      'with a deadline there is none',
      { date: '2026-12-25', promised: '12/28まで' },
      '2027-01-06',
      'S11 01-06',
    ],
  ])('%s', (_, said, on, row) => {
    expect(rowOf(said, on)).toBe(row);
  });
});
