import { describe, expect, test } from 'vitest';
import { companyData, messageData } from '../../../../src/core/letters/messages/message-data';
import { worksheetData } from '../../../../src/core/letters/worksheets/worksheet-data';
import type { Interview } from '../../../../src/core/reading/interview/interview';
import { fillForReply, fillMessage } from '../../../../src/core/letters/messages/fill-message';
import { readTemplate } from '../../../../src/core/letters/template/read-template';
import { day } from '../../base/calendar/day';
import { builtInMessage } from './built-in-message';
import { profile, situation, situations, type Situation } from './situations';

const today = day('2026-12-01');
const through = (rest: Partial<Interview>): Situation =>
  situation({ rest: { via: '見本エージェント', ...rest } });
const dataOf = (rest: Partial<Interview>) => messageData(through(rest).reply, profile, today);

describe('whom a message to an agency addresses', () => {
  test.each([
    ['見本エージェント', '見本エージェント', 'ご担当者様'],
    ['エージェント（見本キャリア）', '見本キャリア', 'ご担当者様'],
    ['見本エージェント経由', '見本エージェント', 'ご担当者様'],
    ['見本エージェント 田中様', '見本エージェント', '田中様'],
    ['エージェント（見本キャリアの田中さん）', '見本キャリア', '田中様'],
    ['転職エージェント', undefined, 'ご担当者様'],
    ['見本エージェント（担当 佐々木様）', '見本エージェント', '佐々木様'],
    ['見本エージェント（担当：佐々木様）', '見本エージェント', '佐々木様'],
    ['見本エージェント(佐々木様)', '見本エージェント', '佐々木様'],
    ['見本エージェント（佐々木）', '見本エージェント', 'ご担当者様'],
    ['見本エージェント 佐々木', '見本エージェント', 'ご担当者様'],
    ['見本エージェント佐々木さん', '見本エージェント', '佐々木様'],
    ['見本エージェント／佐々木 花子様', '見本エージェント', '佐々木 花子様'],
    ['見本エージェント・佐々木様', '見本エージェント', '佐々木様'],
    ['見本エージェント 担当者：佐々木様', '見本エージェント', '佐々木様'],
    ['見本エージェントの担当の佐々木さん', '見本エージェント', '佐々木様'],
    ['見本エージェントの担当者', '見本エージェント', 'ご担当者様'],
    ['見本エージェントさん', '見本エージェント', 'ご担当者様'],
    ['見本エージェント様', '見本エージェント', 'ご担当者様'],
    ['見本エージェント（佐々木様、田中様）', '見本エージェント', '佐々木様、田中様'],
    ['見本エージェント 佐々木様・田中様', '見本エージェント', '佐々木様、田中様'],
    ['佐々木さん（見本エージェント）', '見本エージェント', '佐々木様'],
    ['見本エージェント経由で応募', '見本エージェント', 'ご担当者様'],
    ['見本エージェントからの紹介', '見本エージェント', 'ご担当者様'],
    ['見本エージェント（5/10登録）', '見本エージェント', 'ご担当者様'],
    ['見本エージェント（面談済み）', '見本エージェント', 'ご担当者様'],
    ['見本エージェントサービス 佐々木様', '見本エージェントサービス', '佐々木様'],
    ['マイナビエージェント', 'マイナビエージェント', 'ご担当者様'],
    ['リクルートエージェント 佐々木様', 'リクルートエージェント', '佐々木様'],
    ['doda エージェント', 'doda エージェント', 'ご担当者様'],
    ['エージェント（doda）', 'doda', 'ご担当者様'],
    ['エージェント（リクルート 佐々木様）', 'リクルート', '佐々木様'],
    ['エージェント（佐々木さん・マイナビ）', 'マイナビ', '佐々木様'],
    ['株式会社見本人材紹介 佐々木さん', '株式会社見本人材紹介', '佐々木様'],
    ['（株）見本人材紹介', '株式会社見本人材紹介', 'ご担当者様'],
    ['㈱見本人材紹介の佐々木さん', '株式会社見本人材紹介', '佐々木様'],
    ['人材紹介会社 株式会社見本', '株式会社見本', 'ご担当者様'],
    ['エージェント（株式会社見本の佐々木さん）', '株式会社見本', '佐々木様'],
    ['Sample Agency (Mr. John Smith)', 'Sample Agency', 'John Smith様'],
    ['Sample Agency (John Smith)', 'Sample Agency', 'ご担当者様'],
    ['Sample Agent', 'Sample Agent', 'ご担当者様'],
    ['エージェント：佐々木', undefined, 'ご担当者様'],
    ['エージェント：佐々木様', undefined, '佐々木様'],
    ['エージェント（佐々木）', undefined, 'ご担当者様'],
    ['エージェントの佐々木さん', undefined, '佐々木様'],
    ['佐々木 エージェント', undefined, 'ご担当者様'],
    ['佐々木さんのエージェント', undefined, '佐々木様'],
    ['人材紹介会社', undefined, 'ご担当者様'],
    ['人材紹介サービス', undefined, 'ご担当者様'],
    ['就活エージェント経由', undefined, 'ご担当者様'],
    ['紹介会社の田中さん', undefined, '田中様'],
    ['人材紹介会社（担当者未定）', undefined, 'ご担当者様'],
    ['エージェントさん', undefined, 'ご担当者様'],
    ['大手エージェント', undefined, 'ご担当者様'],
    ['recruiting agent', undefined, 'ご担当者様'],
    ['見本エージェント、若草エージェント', undefined, 'ご担当者様'],
    ['応募は見本エージェント', undefined, 'ご担当者様'],
  ])('%s', (via, name, written) => {
    expect(dataOf({ via })).toMatchObject({ company: { name }, person: { written }, toAgency: true });
  });

  test.each([
    '友人の田中さんからエージェントを紹介',
    '若草キャリア山本様（エージェント）',
    'the agency',
    'an agent',
    'リクナビ（エージェント経由）',
    '先輩の佐藤さんに教わったエージェント',
    '友人の田中さんの紹介（エージェント）',
    '田中さんの紹介でエージェント利用',
    'エージェント（田中さんの友人）',
    'エージェント 先輩の佐藤さん',
    'エージェント（友人の田中さん）',
    '友人紹介エージェント',
    '先輩紹介のエージェント',
    'ゼミの先輩に勧められたエージェント',
    '就活イベントで知り合ったエージェント',
    '母の知り合いの人材紹介会社',
    'エージェント利用',
    'エージェント登録済み',
    'エージェント紹介案件',
    'エージェント名不明',
    'エージェントから応募',
    'エージェント（会社説明会で登録）',
    'エージェント（会社説明会）',
    'エージェント（キャリア採用）',
    'エージェント（キャリア面談済み）',
    'エージェント（ハローワーク）',
    'エージェント（大学キャリアセンター）',
    'エージェント（グループワーク対策）',
    'エージェント（友人紹介）',
    '理系エージェント',
    'IT系エージェント',
    '外資系専門エージェント',
    '看護師向け人材紹介会社',
    '新卒特化型エージェント',
    'ハイクラスエージェント',
    '知人エージェント',
    '2社目エージェント',
    '5/10 エージェント',
    'エージェント経由（株式会社若葉商事 人事 高橋様）',
    'エージェント経由（株式会社若葉商事）',
    'エージェント経由（若葉商事の高橋様）',
    'エージェント経由（若葉商事高橋様）',
    'エージェント経由（㈱若葉商事、高橋様）',
    'エージェント → 若葉商事 人事部 高橋様',
    'エージェント（人事 高橋様）',
    'エージェント（株式会社緑山 人事部 高橋様）',
    '採用担当 高橋様（エージェント経由）',
    'エージェントで若葉商事株式会社を紹介',
  ])('no one where it is not sure: %s', (via) => {
    expect(dataOf({ via })).toMatchObject({
      company: { name: undefined },
      person: { written: 'ご担当者様' },
      toAgency: true,
    });
  });

  test.each([
    ['見本エージェント佐々木', 'ご担当者様'],
    ['見本エージェント 担当変更 山本様', 'ご担当者様'],
    ['見本エージェント（前任：山本様、現在：佐々木様）', 'ご担当者様'],
    ['人材紹介（株式会社緑山キャリア 山本 太郎様）', '山本 太郎様', '株式会社緑山キャリア'],
    ['エージェント＝緑山キャリア', 'ご担当者様', '緑山キャリア'],
    ['見本エージェント利用', 'ご担当者様'],
    ['見本エージェント紹介案件', 'ご担当者様'],
    ['見本エージェントを利用', 'ご担当者様'],
    ['見本エージェントで面談', 'ご担当者様'],
    ['見本エージェントから若葉商事を紹介', 'ご担当者様'],
    ['見本エージェント（友人の田中さんの紹介）', 'ご担当者様'],
    ['見本エージェント（先輩の佐藤さんに教わった）', 'ご担当者様'],
    ['見本エージェント（株式会社若葉商事 人事 高橋様）', 'ご担当者様'],
    ['転職サイト 見本エージェント', 'ご担当者様'],
    ['見本エージェント 佐々木様（友人の紹介）', '佐々木様'],
    ['見本エージェント 佐々木様 → 株式会社若葉商事', '佐々木様'],
    ['見本エージェントの佐々木さんから紹介', '佐々木様'],
    ['若葉商事キャリアエージェント', 'ご担当者様', '若葉商事キャリアエージェント'],
    ['株式会社みほんエージェント', 'ご担当者様', '株式会社みほんエージェント'],
  ])('the agency without what is not its name: %s', (via, written, name = '見本エージェント') => {
    expect(dataOf({ via })).toMatchObject({ company: { name }, person: { written } });
  });

  test.each([
    'エージェント経由、人事 高橋様',
    'エージェント経由、若葉商事の高橋様',
    'エージェントの友人の田中さん',
    '人事 高橋様（見本エージェント）',
  ])('not the person of the note, where they may be of the company: %s', (person) => {
    expect(dataOf({ person })).toMatchObject({ person: { written: 'ご担当者様' } });
  });

  test.each([
    ['エージェントの田中さん', '田中様'],
    ['キャリアアドバイザー 田中 一郎様', '田中 一郎様'],
    ['エージェント担当：田中', '田中様'],
    ['若葉 花子', 'ご担当者様'],
    ['エージェントの担当者', 'ご担当者様'],
    ['見本エージェント 田中様', '田中様'],
    ['田中様（見本エージェント）', '田中様'],
    ['見本エージェント 田中', 'ご担当者様'],
  ])('the person of the note, where it is the adviser: %s', (person, written) => {
    expect(dataOf({ person })).toMatchObject({ person: { written } });
  });

  test('the address in the note may be the company’s, and is left out', () => {
    expect(builtInMessage('mail-soft', { ...through({ mail: 'saiyo@example.jp' }), profile, today }).to).toBe(
      '見本エージェント ご担当者様',
    );
  });

  test('an agency without a name leaves a mark that says so', () => {
    const { to, gaps } = builtInMessage('mail-soft', {
      ...through({ via: '転職エージェント' }),
      profile,
      today,
    });
    expect(to).toBe('【未入力: エージェント名】 ご担当者様');
    expect(gaps.map(({ name }) => name)).toEqual(['company.name', 'company.name']);
  });

  test('without a company there is a mark, and no 様 of no one', () => {
    const { text, gaps } = builtInMessage('mail-soft', {
      ...through({ company: undefined }),
      profile,
      today,
    });
    expect(text).not.toMatch(/(?:^|\n)様/);
    expect(gaps.map(({ name }) => name)).toContain('application.written');
  });
});

test('a job site of the company does not lead to the agency', () => {
  expect(builtInMessage('mail-soft', { ...through({ contact: ['portal'] }), profile, today }).kind).toBe(
    'mail',
  );
});

test('the company’s hours and days off say nothing of the agency’s', () => {
  const { calendar } = through({}).reply.interview;
  const { company } = dataOf({
    company: '若葉病院',
    hours: { from: 7 * 60, to: 9 * 60 },
    calendar: { ...calendar, closedWeekdays: [3] },
  });
  expect(company).toMatchObject({ calling: '10時〜12時、14時〜16時', callAgain: '明日の午前10時' });
});

describe('a talk is called by the company, too', () => {
  test.each([
    ['会社説明会', '株式会社若葉商事様の会社説明会'],
    ['職場見学', '株式会社若葉商事様の職場見学'],
    ['カジュアル面談', '株式会社若葉商事様とのカジュアル面談'],
    ['座談会', '株式会社若葉商事様との座談会'],
    ['一次', '一次面接'],
  ])('%s: %s', (stage, named) => {
    expect(dataOf({ stage })).toMatchObject({ interview: { named } });
  });

  test.each([
    ['mail-soft', '11月20日（金）の株式会社若葉商事様とのカジュアル面談に際しましては、'],
    ['phone-basic', '11月20日、金曜日の株式会社若葉商事様とのカジュアル面談に際しては、'],
    ['phone-voicemail', '11月20日、金曜日の株式会社若葉商事様とのカジュアル面談の件で、'],
    ['phone-message', '11月20日、金曜日の株式会社若葉商事様とのカジュアル面談の件で、'],
  ] as const)('%s', (id, words) => {
    const { text } = builtInMessage(id, { ...through({ stage: 'カジュアル面談' }), profile, today });
    expect(text).toContain(words);
  });

  test('which leaves a mark where it is not known', () => {
    const note = through({ stage: 'カジュアル面談', company: undefined });
    const { text, gaps } = builtInMessage('mail-soft', { ...note, profile, today });
    expect(text).toContain('11月20日（金）の【未入力: 会社名】に際しましては、');
    expect(gaps.map(({ name }) => name)).toContain('interview.named');
  });
});

test('an adviser whose name is not known is asked for by what they do', () => {
  const { text } = builtInMessage('phone-basic', { ...through({}), profile, today });
  expect(text).toContain('私を担当してくださっているアドバイザーの方に\nお取り次ぎを');
});

test('worksheets are about the company', () => {
  const { reply } = situations['agency']!;
  const { company } = companyData(reply, profile, today);
  expect(worksheetData(reply, profile, today)).toMatchObject({ company, toAgency: false });
  expect(company).toMatchObject({ name: '株式会社若葉商事', written: '貴社' });
});

test('an own template with the same variables goes to the agency', () => {
  const template = readTemplate(
    'own.hbs',
    'kind: mail\nto: {{company.name}} {{#if person.name}}{{person.name}}様{{else}}採用ご担当者様{{/if}}\nsubject: x\n---\n{{company.written}}の{{interview.stage}}では、{{interview.favor}}、ありがとうございました。',
  );
  if ('problem' in template) throw new Error(template.problem.code);
  expect(fillMessage(template, dataOf({}))).toMatchObject({
    to: '見本エージェント ご担当者様',
    text: '株式会社若葉商事様の一次面接では、お力添えをいただき、ありがとうございました。',
  });
});

test.each([
  ['absence', '株式会社青葉'],
  ['withdraw', '見本エージェント'],
])('a template of one’s own for %s addresses %s', (purpose, to) => {
  const { reply } = through({ company: '株式会社青葉' });
  const text = `kind: mail\npurpose: ${purpose}\nto: {{company.name}}\nsubject: a\n---\nb\n`;
  const template = readTemplate('独自.md', text);
  if ('problem' in template) throw new Error(template.problem.code);
  expect(fillForReply(template, reply, profile, today)).toMatchObject({ to });
});
