import { expect, test } from 'vitest';
import { unbrokenParts } from '../../../../src/core/base/language/unbroken-parts';

test.each([
  ['', ['']],
  ['今日、確認できます', ['今日、確認できます']],
  ['問い合わせ', ['', '問い合わせ', '']],
  ['からもう一度だけ問い合わせできます', ['から', 'もう一度だけ', '', '問い合わせ', 'できます']],
])('“%s”: every second part stays in one piece', (text, parts) => {
  expect(unbrokenParts(text)).toEqual(parts);
});
