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
