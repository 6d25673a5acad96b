import { describe, expect, test } from 'vitest';
import { scriptParts } from '../../../../src/core/letters/messages/script-parts';
import { day } from '../../base/calendar/day';
import { builtInMessage } from './built-in-message';
import { situations } from './situations';

const { reply, profile } = situations['complete']!;
const text = (id: 'phone-basic' | 'phone-soft' | 'phone-message'): string =>
  builtInMessage(id, { reply, profile, today: day('2026-12-01') }).text;

describe('a phone script in parts', () => {
  test.each(['phone-basic', 'phone-soft'] as const)('%s: the talk first, its branches behind it', (id) => {
    expect(scriptParts(text(id)).map(({ heading, isBranch }) => [heading, isBranch])).toEqual([
      [undefined, false],
      ['電話に出た方へ', false],
      ['担当の方に代わったら', false],
      ['用件を聞かれたら', true],
      ['不在と言われたら', true],
      ['戻らない、わからないと言われたら', true],
      ['都合が悪いと言われたら', true],
      ['まだ選考中と言われたら', true],
      ['結果をその場で言われたら', true],
      ['次の日程を聞かれたら', true],
      ['電話では答えられないと言われたら', true],
      ['もう送ったと言われたら', true],
      ['担当の方から折り返すと言われたら', true],
      ['担当が代わったと言われたら', true],
      ['留守番電話だったら', true],
      ['名前を聞き返されたら', true],
      ['外にいるときに折り返しがあったら', true],
      ['声が聞き取りにくいと言われたら', true],
    ]);
  });

  test('what to do stands in brackets, over two lines if need be', () => {
    const [before, door] = scriptParts(text('phone-basic'));
    expect(before?.lines.filter((line) => line.text !== '').every((line) => line.isDirection)).toBe(true);
    expect(door?.lines.find((line) => !line.isDirection)?.text).toBe('お忙しいところ恐れ入ります。');
  });

  test('a text without headings is one part', () => {
    expect(scriptParts('お世話になっております。\n（待つ）')).toEqual([
      {
        heading: undefined,
        isBranch: false,
        lines: [
          { text: 'お世話になっております。', isDirection: false },
          { text: '（待つ）', isDirection: true },
        ],
      },
    ]);
  });

  test.each(['phone-basic', 'phone-soft', 'phone-message'] as const)('%s loses no line', (id) => {
    const lines = scriptParts(text(id)).flatMap((part) => [
      ...(part.heading === undefined ? [] : [`■ ${part.heading}`]),
      ...part.lines.map((line) => line.text),
    ]);
    expect(lines.filter((line) => line !== '')).toEqual(
      text(id)
        .split('\n')
        .filter((line) => line !== ''),
    );
  });
});
