import { describe, expect, test } from 'vitest';
import { log as english } from '../../src/core/language/en/log';
import { log as japanese } from '../../src/core/language/ja/log';
import { resultKind } from '../../src/core/log/result-kind';

describe('what a result means', () => {
  test.each([
    ['通過', 'passed'],
    ['一次面接 合格', 'passed'],
    ['次の選考へ', 'passed'],
    ['最終へ進む', 'passed'],
    ['ｐａｓｓｅｄ', 'passed'],
    ['内定', 'offer'],
    ['内々定', 'offer'],
    ['採用', 'offer'],
    ['見送り', 'declined'],
    ['不合格', 'declined'],
    ['通過ならず', 'declined'],
    ['不採用', 'declined'],
    ['採用を見送り', 'declined'],
    ['Not passed', 'declined'],
    ['合格には至りませんでした', 'declined'],
    ['採用に至らず', 'declined'],
    ['次の選考へ進めず', 'declined'],
    ['通過となりませんでした', 'declined'],
    ['採用を見合わせ', 'declined'],
    ['一次は通らなかった', 'declined'],
    ['残念ながら', 'declined'],
    ['落ちた', 'declined'],
    ['did not pass', 'declined'],
    ['No offer', 'declined'],
    ['Unfortunately not', 'declined'],
    ['合格発表待ち', 'other'],
    ['採用担当者が不在', 'other'],
    ['内定かどうか確認中', 'other'],
    ['no offer yet', 'other'],
    ['内定（承諾は検討中）', 'offer'],
    ['通過、二次選考中', 'passed'],
    ['辞退', 'withdrawn'],
    ['内定を辞退', 'withdrawn'],
    ['保留', 'other'],
    ['passport', 'other'],
  ])('%s: %s', (result, kind) => {
    expect(resultKind(result)).toBe(kind);
  });

  test.each([japanese, english])('the words that are offered mean one kind each', ({ results }) => {
    expect(results.map(resultKind)).toEqual(['passed', 'offer', 'declined', 'withdrawn']);
  });
});
