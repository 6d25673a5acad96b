import { expect, test } from 'vitest';
import { messageData } from '../../../../src/core/letters/messages/message-data';
import { emptyProfile } from '../../../../src/core/base/settings/profile';
import { day } from '../../base/calendar/day';
import { profile, situation } from './situations';

test.each([
  ['人事部', '人事部'],
  ['人事部 御中', '人事部'],
  ['採用担当', undefined],
  ['人事部採用ご担当者様', '人事部'],
  ['人事部 新卒採用担当', '人事部'],
  ['営業担当', '営業担当'],
])('the department %s stands in the address as %s', (department, expected) => {
  const { reply } = situation({ rest: { department } });
  expect(messageData(reply, emptyProfile, day('2026-12-01'))['department']).toBe(expected);
});

test.each([
  ['株式会社若葉（本命）', '株式会社若葉'],
  ['㈱若葉（第一志望）', '株式会社若葉'],
  ['若葉（東京）', '若葉'],
  ['若葉（株）', '若葉株式会社'],
])('the company %s stands in the address as %s', (company, expected) => {
  const { reply } = situation({ rest: { company } });
  expect(messageData(reply, emptyProfile, day('2026-12-01'))['company']).toMatchObject({ name: expected });
});

/** The lines of an address, and what one asks for on the phone. */
function addressed(rest: Parameters<typeof situation>[0]['rest']): { address: string; asked: unknown } {
  const data = messageData(situation({ rest: rest! }).reply, emptyProfile, day('2026-12-01'));
  const { written, title, asked } = data['person'] as Record<string, string | undefined>;
  const lines = [data['department'], [title, written ?? '採用ご担当者様'].filter(Boolean).join(' ')];
  return { address: lines.filter(Boolean).join('／'), asked };
}

test.each([
  ['人事部', '田中様', '人事部／田中様', '人事部の田中様'],
  ['人事部', '営業部 田中課長', '営業部／課長 田中様', '営業部課長の田中様'],
  ['人事部', '若葉部長', '人事部／部長 若葉様', '人事部長の若葉様'],
  ['看護部', '看護部長 佐藤様', '看護部長 佐藤様', '看護部長の佐藤様'],
  ['人事部', '人事部長 若葉様', '人事部長 若葉様', '人事部長の若葉様'],
  ['HR', 'HRマネージャー 若葉様', 'HR／HRマネージャー 若葉様', 'HRの若葉様'],
  ['人事部 採用課', '人事部 田中', '人事部 採用課／田中様', '採用課の田中様'],
  ['人事部', '人事の田中さん', '人事部／田中様', '人事部の田中様'],
  [undefined, '人事の田中さん', '人事ご担当／田中様', '人事の田中様'],
  [undefined, '佐藤看護部長', '看護部長 佐藤様', '看護部長の佐藤様'],
  [undefined, '田中', '田中様', '田中様'],
  ['なし', '田中', '田中様', '田中様'],
  ['不明', undefined, '採用ご担当者様', '採用をご担当の方'],
  ['採用チーム', undefined, '採用チーム／採用ご担当者様', '採用チームのご担当の方'],
  [undefined, 'HRチーム', 'HRチーム／採用ご担当者様', 'HRチームの採用をご担当の方'],
  ['人事部', '男性2名', '人事部／採用ご担当者様', '人事部の採用をご担当の方'],
  [
    '経営管理本部 人事総務部 人材開発グループ',
    '田中',
    '経営管理本部 人事総務部 人材開発グループ／田中様',
    '人材開発グループの田中様',
  ],
  [undefined, '田中、佐藤、鈴木', '田中様、佐藤様、鈴木様', '田中様、佐藤様、鈴木様のどなたか'],
])('department %s and person %s: %s, on the phone %s', (department, person, address, asked) => {
  expect(addressed({ department, person })).toEqual({ address, asked });
});

/** What the subject of an inquiry names. */
function purposeOf(rest: Parameters<typeof situation>[0]['rest'], promised: string | undefined): unknown {
  const { reply } = situation({ rest: rest!, ...(promised === undefined ? {} : { promised }) });
  return (messageData(reply, emptyProfile, day('2026-12-14'))['interview'] as { purpose: string }).purpose;
}

test.each([
  ['3営業日以内', '一次面接の結果'],
  ['結果が決まり次第', '一次面接後のご連絡'],
  ['合格者のみ1週間以内に連絡', '一次面接後のご連絡'],
  [undefined, '一次面接後のご連絡'],
])('who asks when, and not for a result, says so in the subject, promised %s: %s', (promised, purpose) => {
  expect(purposeOf({ stage: '一次' }, promised)).toBe(purpose);
});

test.each([
  ['3営業日以内', undefined, '選考の状況', '現在の選考の状況'],
  [undefined, undefined, '選考結果のご連絡の時期', 'ご連絡のおおよその時期'],
  ['決まり次第', undefined, '選考結果のご連絡の時期', 'ご連絡のおおよその時期'],
  ['決まり次第', '2026-11-27', '選考結果のご連絡の時期', 'ご連絡のおおよその時期'],
  ['合格者のみ連絡', undefined, '選考結果のご連絡', '通過された方へのご連絡がお済みかどうか'],
])('who asks when asks for no more: promised %s, in selection %s: %s', (promised, selecting, ...asked) => {
  const { reply } = situation({ ...(promised && { promised }), ...(selecting && { selecting }) });
  const [situationAsked, present] = asked;
  expect(messageData(reply, emptyProfile, day('2026-12-14'))['interview']).toMatchObject({
    situation: situationAsked,
    present,
  });
});

test('after a talk one asks when they write, not how it goes on', () => {
  const { reply } = situation({ rest: { stage: 'カジュアル面談' } });
  expect(messageData(reply, emptyProfile, day('2026-12-14'))['interview']).toMatchObject({
    situation: '今後のご案内',
    present: 'ご案内のおおよその時期',
  });
});

test('nothing was said only where no one said that the selection goes on', () => {
  const none = (selecting?: string): unknown => {
    const { reply } = situation(selecting === undefined ? {} : { selecting });
    return (messageData(reply, emptyProfile, day('2026-12-14'))['promise'] as { none: boolean }).none;
  };
  expect(none()).toBe(true);
  expect(none('2026-11-27')).toBe(false);
});

test('a department behind the name of the company stands in its own line, once', () => {
  const { reply } = situation({ rest: { company: '株式会社若葉商事 人事部', department: '人事部' } });
  const data = messageData(reply, emptyProfile, day('2026-12-01'));
  expect(data).toMatchObject({ company: { name: '株式会社若葉商事' }, department: '人事部' });
});

test.each([
  ['総合職', '貴社の総合職に応募しております', '御社の総合職に応募しております'],
  ['営業志望', '貴社の営業の募集に応募しております', '御社の営業の募集に応募しております'],
  ['看護師', '貴社の看護師の募集に応募しております', '御社の看護師の募集に応募しております'],
  ['総合職（営業）', '貴社の総合職（営業）に応募しております', '御社の総合職（営業）に応募しております'],
  ['未定', '貴社の新卒採用に応募しております', '御社の新卒採用に応募しております'],
  [undefined, '貴社の新卒採用に応募しております', '御社の新卒採用に応募しております'],
])('who applied for %s says so without a gap', (position, written, spoken) => {
  const data = messageData(situation({ rest: { position } }).reply, emptyProfile, day('2026-12-01'));
  expect(data['application']).toEqual({ written, spoken });
});

test.each([
  ['若葉市役所', '事務', '貴庁の職員採用試験（事務）を受験しております'],
  ['若葉市', undefined, '貴市の職員採用試験を受験しております'],
  ['若葉県警察本部', '警察官', '貴本部の採用試験（警察官）を受験しております'],
])('a candidate of %s sits an examination', (company, position, written) => {
  const data = messageData(situation({ rest: { company, position } }).reply, emptyProfile, day('2026-12-01'));
  expect(data['application']).toMatchObject({ written });
});

test.each([
  [undefined, '来週中', '11月23日（月）の週に'],
  ['2026-11-27', '来週中', '11月30日（月）の週に'],
  ['2026-11-27', '今週中', 'その週のうちに'],
  ['2026-11-18', '来週中', '11月23日（月）の週に'],
])('said on %s, %s is %s: the same whenever the letter goes out', (promisedOn, promised, written) => {
  const { reply } = situation({ promised, ...(promisedOn && { promisedOn }) });
  expect(messageData(reply, emptyProfile, day('2026-12-09'))['promise']).toMatchObject({ written });
});

test.each([
  ['決まり次第', true],
  ['追って連絡', true],
  ['3営業日以内', false],
  [undefined, false],
])('%s names no day: %s', (promised, undated) => {
  const { reply } = situation(promised === undefined ? {} : { promised });
  expect(messageData(reply, emptyProfile, day('2026-12-09'))['promise']).toMatchObject({ undated });
});

test.each([
  [[], undefined],
  [['spam' as const], 'メール'],
  [['calls' as const, 'spam' as const], 'メールと着信履歴'],
  [['calls' as const, 'spam' as const, 'portal' as const], 'メール、着信履歴、マイページ'],
  [['heard' as const], undefined],
])('of the checklist only what is ticked may be claimed: %j', (checked, expected) => {
  const data = messageData(situation({ rest: { checked } }).reply, emptyProfile, day('2026-12-01'));
  expect(data['checked']).toBe(expected);
});

test.each([
  [9 * 60, 18 * 60, '株式会社若葉', '10時〜12時、14時〜16時', '14時'],
  [10 * 60 + 30, 15 * 60, '株式会社若葉', '10時30分〜12時、14時〜15時', '14時'],
  [9 * 60, 18 * 60, '若葉病院', '14時〜16時', undefined],
  [9 * 60, 18 * 60, '人事院', '10時〜12時、14時〜16時', '14時'],
  [9 * 60, 12 * 60, '株式会社若葉', '10時〜12時', undefined],
  [17 * 60, 22 * 60, '若葉塾', '17時〜22時', undefined],
])('hours %i–%i of %s: %s, after days off from %s', (from, to, company, calling, afterDaysOff) => {
  const { reply } = situation({ rest: { hours: { from, to }, company } });
  expect(messageData(reply, emptyProfile, day('2026-12-01'))['company']).toMatchObject({
    calling,
    afterDaysOff,
  });
});

test.each([
  ['2026-12-01', '株式会社若葉', '明日の午前10時'],
  ['2026-12-01', '若葉病院', '明日の午後2時'],
  ['2026-12-04', '株式会社若葉', '12月7日、月曜日の午後2時'],
  ['2026-12-06', '株式会社若葉', '明日の午後2時'],
  ['2026-12-28', '株式会社若葉', '来年1月4日、月曜日の午後2時'],
])('who is not there on %s of %s is called again %s', (today, company, callAgain) => {
  const { reply } = situation({ rest: { company } });
  expect(messageData(reply, emptyProfile, day(today))['company']).toMatchObject({ callAgain });
});

test.each([
  ['若葉 花子', '若葉 花子様'],
  ['若葉部長', '人事部長の若葉様'],
  ['若葉様、青葉様', '若葉様、青葉様'],
  [undefined, undefined],
])('%s is greeted as %s', (person, spoken) => {
  const { reply } = situation({ rest: { person } });
  expect(messageData(reply, emptyProfile, day('2026-12-01'))['person']).toMatchObject({ spoken });
});

test('a name is said as it is read, with a breath', () => {
  const data = messageData(situation({}).reply, profile, day('2026-12-01'));
  expect(data['profile']).toMatchObject({ spoken: 'あおば、たろう' });
});

test.each([
  ['the property', { mail: 'saiyo@example.jp', person: '若葉 <wakaba@example.jp>' }, 'saiyo@example.jp'],
  ['beside the name', { person: '若葉 花子 <wakaba@example.jp>' }, 'wakaba@example.jp'],
  ['a property of two', { mail: 'a@example.jp, b@example.jp' }, undefined],
  ['no-reply in the property', { mail: 'no-reply@example.jp' }, undefined],
  [
    'no-reply in the property, another beside the name',
    { mail: 'no-reply@example.jp', person: '若葉 花子 <wakaba@example.jp>' },
    'wakaba@example.jp',
  ],
  ['the own one', { mail: 'Taro@example.jp' }, undefined],
  ['words', { mail: '登録済み' }, undefined],
])('the address of the mail, from %s', (_, rest, expected) => {
  const data = messageData(situation({ rest }).reply, profile, day('2026-12-01'));
  expect(data['person']).toMatchObject({ mail: expected });
});
