import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../../src/core/letters/messages/gaps';
import type { MessageBlock } from '../../../../src/core/letters/messages/message-block';
import { reminders } from '../../../../src/core/letters/messages/reminders';
import { day } from '../../base/calendar/day';

describe('the pieces of a text', () => {
  test('are its marks and what is between them', () => {
    expect(piecesOf('【未入力: 大学名】の【未入力: 氏名】です')).toEqual([
      { text: '【未入力: 大学名】', isGap: true },
      { text: 'の', isGap: false },
      { text: '【未入力: 氏名】', isGap: true },
      { text: 'です', isGap: false },
    ]);
  });

  test('are the text, put together, and none of them is empty', () => {
    const part = fc.constantFrom('【未入力: 氏名】', '【', '】', '未入力', '\n', '御社', '【未入力】');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        const pieces = piecesOf(text).map((piece) => piece.text);
        expect(pieces.join('')).toBe(text);
        expect(pieces).not.toContain('');
      }),
    );
  });
});

describe('before a message goes out', () => {
  const block: MessageBlock = { kind: 'mail', to: '', subject: '', text: '' };
  const today = day('2026-12-01');
  test.each<[string, Partial<MessageBlock>, string[]]>([
    ['nothing is missing', {}, []],
    [
      'values are missing, in every part',
      { to: '【未入力: 会社名】', subject: '【未入力: 氏名】', text: '【未入力: 氏名】' },
      ['【未入力】が3か所あります'],
    ],
    ['its day is still to come', { sendFrom: today + 1 }, ['12/2(水)以降に送る下書きです']],
    ['its day has come', { sendFrom: today }, []],
    [
      'the hour of a call is still to come',
      { kind: 'phone', sendFrom: today, callFrom: 14 * 60 },
      ['12/1(火) 14:00以降の電話の台本です'],
    ],
    ['the hour of a call has come', { kind: 'phone', sendFrom: today, callFrom: 12 * 60 }, []],
    ['today is today', { text: '本日12月1日（火）現在、' }, []],
    [
      'today was another day',
      { text: '本日11月30日（月）現在、' },
      ['「本日11月30日（月）」は、送る日と合いません'],
    ],
    [
      'tomorrow was another day, in the subject',
      { subject: '明日12/1面接 辞退のご連絡' },
      ['「明日12/1」は、送る日と合いません'],
    ],
    ['tomorrow is tomorrow', { subject: '明日12/2面接 辞退のご連絡', text: '昨日11月30日（月）は' }, []],
    [
      'yesterday was another day',
      { text: '昨日（11月29日）は' },
      ['「昨日（11月29日）」は、送る日と合いません'],
    ],
    [
      'today is the day it waits for',
      { text: '本日12月2日', sendFrom: today + 1 },
      ['12/2(水)以降に送る下書きです'],
    ],
    [
      'it waited, and its day has passed',
      { text: '本日11月30日', sendFrom: today - 1 },
      ['「本日11月30日」は、送る日と合いません'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(reminders({ ...block, ...changes }, today, 12 * 60, 'ja')).toEqual(expected);
  });
});
