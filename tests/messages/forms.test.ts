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
    ['若葉 花子 採用課長様', '若葉 花子 採用', '課長'],
    ['若葉代表取締役', '若葉', '代表取締役'],
    ['採用担当 若葉様', '若葉', undefined],
    ['採用ご担当者様', undefined, undefined],
    ['部長', undefined, undefined],
    ['若葉様、青葉様', '若葉様、青葉', undefined],
    ['ジョン・スミス', 'ジョン・スミス', undefined],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
  ])('%s', (person, name, title) => {
    expect(personForms(person)).toEqual({ name, title });
  });
});

describe('stages', () => {
  test.each([
    ['一次', '一次面接'],
    ['１次', '一次面接'],
    ['2次面接', '二次面接'],
    ['二次(オンライン)', '二次面接'],
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
    expect(stageForms(stage)).toEqual({ name, documents: name === '書類選考' });
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
    ['11/26まで', '11月26日（木）までに', '11月26日、木曜日までに'],
    ['2026-11-28', '11月28日（土）までに', '11月28日、土曜日までに'],
    ['来週中', '11月27日（金）までに', '11月27日、金曜日までに'],
    ['12月上旬に', '12月上旬に', '12月上旬に'],
    ['翌営業日', '11月24日（火）までに', '11月24日、火曜日までに'],
    [
      '11/25〜11/27',
      '11月25日（水）から11月27日（金）までのあいだに',
      '11月25日、水曜日から11月27日、金曜日までのあいだに',
    ],
    ['3営業日以内、遅くとも来週中に', '11月27日（金）までに', '11月27日、金曜日までに'],
    ['12/1以降', '12月1日（火）以降に', '12月1日、火曜日以降に'],
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
