import { describe, expect, test } from 'vitest';
import { personForms } from '../../src/core/messages/person-forms';
import { promiseForms } from '../../src/core/messages/promise-forms';
import { stageForms } from '../../src/core/messages/stage-forms';
import { read } from '../promise/reading';

describe('people', () => {
  test.each([
    ['若葉', '若葉', undefined],
    ['若葉 花子 様', '若葉 花子', undefined],
    ['若葉さん', '若葉', undefined],
    ['若葉部長', '若葉', '部長'],
    ['若葉 花子 採用課長様', '若葉 花子', '採用課長'],
    ['若葉人事部長', '若葉', '人事部長'],
    ['人事部 若葉', '若葉', '人事部'],
    ['人事部 若葉部長', '若葉', '人事部 部長'],
    ['人事の若葉さん', '若葉', '人事'],
    ['人事部採用担当', undefined, undefined],
    ['人事部採用担当 若葉', '若葉', undefined],
    ['採用チーム', undefined, undefined],
    ['人事部', undefined, undefined],
    ['面接官：若葉さん', '若葉', undefined],
    ['採用担当若葉', '若葉', undefined],
    ['面接官', undefined, undefined],
    ['服部 太郎', '服部 太郎', undefined],
    ['若葉さん（人事）', '若葉', undefined],
    ['若葉 花子（わかば はなこ）様', '若葉 花子', undefined],
    ['若葉さんと青葉さん', '若葉様、青葉', undefined],
    ['Wakaba-san', 'Wakaba', undefined],
    ['不明', undefined, undefined],
    ['？', undefined, undefined],
    ['なし', undefined, undefined],
    ['n/a', undefined, undefined],
    ['若葉代表取締役', '若葉', '代表取締役'],
    ['採用担当 若葉様', '若葉', undefined],
    ['採用ご担当者様', undefined, undefined],
    ['部長', undefined, undefined],
    ['若葉様、青葉様', '若葉様、青葉', undefined],
    ['ジョン・スミス', 'ジョン・スミス', undefined],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
  ])('%s', (person, name, title) => {
    expect(personForms(person)).toMatchObject({ name, title });
  });

  test.each([
    ['若葉 花子', '若葉 花子様', '若葉 花子様'],
    ['若葉部長', '若葉様', '若葉様'],
    ['若葉先生', '若葉先生', '若葉先生'],
    ['院長 若葉先生', '院長 若葉先生', '院長 若葉先生'],
    ['若葉様、青葉部長', '若葉様、青葉様', '若葉様か青葉様'],
    ['若葉先生・青葉', '若葉先生・青葉様', '若葉先生・青葉様'],
    ['採用ご担当者様', undefined, undefined],
  ])('%s is called %s, on the phone %s', (person, written, spoken) => {
    expect(personForms(person)).toMatchObject({ written, spoken });
  });
});

test('a department that the note names anyway is not said twice', () => {
  expect(personForms('人事部 若葉部長', '人事部 採用課')).toMatchObject({ name: '若葉', title: '部長' });
  expect(personForms('営業部 若葉', '人事部')).toMatchObject({ name: '若葉', title: '営業部' });
});

describe('stages', () => {
  test.each([
    ['一次', '一次面接'],
    ['１次', '一次面接'],
    ['2次面接', '二次面接'],
    ['二次(オンライン)', '二次面接'],
    ['二次 (web)', '二次面接'],
    ['1次 面接', '一次面接'],
    ['2', '二次面接'],
    ['１', '一次面接'],
    ['1回目', '一次面接'],
    ['10', '10'],
    ['最終', '最終面接'],
    ['役員', '役員面接'],
    ['final', '最終面接'],
    ['1st interview', '一次面接'],
    ['一次選考', '一次選考'],
    ['グループディスカッション', 'グループディスカッション'],
    ['書類', '書類選考'],
    ['ES', '書類選考'],
    [undefined, '面接'],
    [' ', '面接'],
  ])('%s', (stage, name) => {
    expect(stageForms(stage)).toMatchObject({ name, documents: name === '書類選考' });
  });

  test.each([
    ['一次', '一次面接後の選考状況'],
    ['グループディスカッション', 'グループディスカッション後の選考状況'],
    ['書類', '書類選考の状況'],
    ['一次選考', '一次選考の状況'],
    [undefined, '面接後の選考状況'],
  ])('asked about %s: %s', (stage, state) => {
    expect(stageForms(stage).state).toBe(state);
  });
});

describe('promises, said on Fri 2026-11-20', () => {
  test.each([
    ['3営業日以内にご連絡します', '3営業日以内に', '3営業日以内に'],
    ['３営業日', '3営業日以内に', '3営業日以内に'],
    ['3日以内', '3日以内に', '3日以内に'],
    ['1週間程度', '1週間程度で', '1週間程度で'],
    ['2〜3営業日', '2〜3営業日以内に', '2〜3営業日以内に'],
    ['1、2週間ほどで', '1、2週間ほどで', '1、2週間ほどで'],
    ['土日祝を除く5日以内', '5営業日以内に', '5営業日以内に'],
    ['within 3 business days', '3営業日以内に', '3営業日以内に'],
    ['11/26まで', '11月26日（木）までに', '11月26日木曜日までに'],
    ['2026-11-28', '11月28日（土）までに', '11月28日土曜日までに'],
    ['来週中', '11月27日（金）までに', '11月27日金曜日までに'],
    ['12月上旬に', '12月上旬に', '12月上旬に'],
    ['12月の上旬', '12月上旬に', '12月上旬に'],
    ['来月上旬', '12月上旬に', '12月上旬に'],
    ['再来月の頭', '1月初めに', '1月初めに'],
    ['11月末までに', '11月末までに', '11月末までに'],
    ['12月中旬頃まで', '12月中旬までに', '12月中旬までに'],
    ['月内に', '11月中に', '11月中に'],
    ['来月中', '12月中に', '12月中に'],
    ['12月頃', '12月中に', '12月中に'],
    ['12月上旬〜中旬', '12月18日（金）までに', '12月18日金曜日までに'],
    ['12/10頃', '12月10日（木）ごろに', '12月10日木曜日ごろに'],
    ['金曜あたり', '11月27日（金）ごろに', '11月27日金曜日ごろに'],
    ['11月30日（月）前後', '11月30日（月）ごろに', '11月30日月曜日ごろに'],
    ['11月30日頃まで', '11月30日（月）までに', '11月30日月曜日までに'],
    ['1週間前後', '1週間前後で', '1週間前後で'],
    ['within 3 days', '3日以内に', '3日以内に'],
    ['in 2-3 working days', '3営業日以内に', '3営業日以内に'],
    ['翌営業日', '11月24日（火）までに', '11月24日火曜日までに'],
    [
      '11/25〜11/27',
      '11月25日（水）から11月27日（金）までのあいだに',
      '11月25日水曜日から11月27日金曜日までのあいだに',
    ],
    ['3営業日以内、遅くとも来週中に', '11月27日（金）までに', '11月27日金曜日までに'],
    ['12/1以降', '12月1日（火）以降に', '12月1日火曜日以降に'],
    ['後日ご連絡します', '後日', '後日'],
    ['数日中に', '数日中に', '数日中に'],
    ['未定', undefined, undefined],
    ['合格者のみ1週間以内に', '1週間以内に', '1週間以内に'],
    ['そのうちかも？？？', undefined, undefined],
    [undefined, undefined, undefined],
  ])('%s', (phrase, written, spoken) => {
    expect(promiseForms(phrase === undefined ? undefined : read(phrase, '2026-11-20'))).toEqual({
      written,
      spoken,
    });
  });
});
