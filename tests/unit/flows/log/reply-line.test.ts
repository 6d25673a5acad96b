import { describe, expect, test } from 'vitest';
import { replyLine } from '../../../../src/core/flows/log/reply-line';
import { sentScenes } from '../../../../src/core/letters/scenes/scene-record';

describe('the line of what the company said', () => {
  test.each([
    ['内定', '2026/12/25(金) 電話で内定の連絡'],
    ['見送り', '2026/12/25(金) 電話で見送りの連絡'],
    ['選考の辞退', '2026/12/25(金) 電話で結果の連絡'],
    ['お礼の電話で通過', '2026/12/25(金) 電話で結果の連絡'],
    ['問い合わせの返事', '2026/12/25(金) 電話で結果の連絡'],
  ])('%s', (what, line) => {
    expect(replyLine('2026/12/25(金)', what, 'phone', 'ja')).toBe(line);
    expect(sentScenes([line], 20_000)).toEqual([]);
  });

  test('in English', () => {
    expect(replyLine('Fri 2026-12-25', 'offer', 'mail', 'en')).toBe('Fri 2026-12-25 reply by email: offer');
  });
});
