import { describe, expect, test } from 'vitest';
import { insteadOfResult } from '../../../../src/core/flows/log/no-result';
import { day } from '../../base/calendar/day';

describe('words that are no result and would end the wait', () => {
  test.each<[text: string, expected: 'selecting' | 'time' | undefined]>([
    ['選考中', 'selecting'],
    ['保留', 'selecting'],
    ['まだ', 'selecting'],
    ['結果待ち', 'selecting'],
    ['12/10までに連絡', 'time'],
    ['来週中', 'time'],
    ['2026-12-20', 'time'],
    ['12/1', undefined],
    ['通過', undefined],
    ['二次面接に進んでいただきたい', undefined],
    ['12/10の二次面接へ', undefined],
    ['辞退', undefined],
    ['', undefined],
  ])('%s: %s', (text, expected) => {
    expect(insteadOfResult(text, day('2026-12-01'), day('2026-11-20'))).toBe(expected);
  });
});
