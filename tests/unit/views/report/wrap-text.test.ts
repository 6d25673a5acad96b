import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../../src/core/views/report/text-width';

test.each([
  ['what fits is one line', '面接日です', 10, ['面接日です']],
  ['full-width text breaks anywhere', 'あいうえおか', 6, ['あいう', 'えおか']],
  ['but no line begins with a full stop', 'あいうえ。おか', 8, ['あいう', 'え。おか']],
  ['nor ends with an opening bracket', 'あいう「えお」', 8, ['あいう', '「えお」']],
  ['words stay whole', 'have another look', 12, ['have another', 'look']],
  ['a date stays whole', 'まで2026-11-20です', 12, ['まで', '2026-11-20で', 'す']],
  ['what has no break is cut', 'abcdefgh', 3, ['abc', 'def', 'gh']],
  ['nothing is one empty line', '', 5, ['']],
])('%s', (_, text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

const texts = fc.string({ unit: fc.constantFrom('あ', '、', '「', '」', 'a', 'b', ' ', '1', '…') });

test('no line is too wide, and nothing but spaces is lost', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 20 }), (text, width) => {
      const lines = wrapText(text, width);
      expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
