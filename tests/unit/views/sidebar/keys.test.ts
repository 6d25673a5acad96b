import { expect, test } from 'vitest';
import { keyIntent, moveTo, nearest } from '../../../../src/core/views/sidebar/keys';

test.each([
  ['ArrowDown', false, false, 'next'],
  ['j', false, false, 'next'],
  ['Enter', true, false, 'openInNewTab'],
  ['F10', false, true, 'menu'],
  ['F10', false, false, undefined],
  ['j', true, false, undefined],
  ['i', false, false, 'inquiry'],
  ['l', false, false, 'log'],
  ['r', false, false, 'reply'],
  ['r', true, false, undefined],
  ['x', false, false, undefined],
])('%s with mod %s and shift %s is %s', (key, mod, shift, intent) => {
  expect(keyIntent({ key, mod, shift, other: false })).toBe(intent);
});

test.each(['i', 'l', 'r', 'k', 'j', ' ', 'Enter', 'F10'])(
  '%s with another modifier is somebody else’s',
  (key) => {
    for (const mod of [false, true])
      expect(keyIntent({ key, mod, shift: false, other: true })).toBeUndefined();
  },
);

test.each([
  ['next', 'a', 'b'],
  ['next', 'c', 'c'],
  ['previous', 'a', 'a'],
  ['previous', 'c', 'b'],
  ['first', 'c', 'a'],
  ['last', 'a', 'c'],
  ['next', undefined, 'a'],
] as const)('%s from %s is %s', (intent, from, to) => {
  expect(moveTo(['a', 'b', 'c'], from, intent)).toBe(to);
});

test.each([
  ['it is still there', 'b', 'abc', 'b'],
  ['what came after it', 'b', 'ac', 'c'],
  ['what came before it', 'c', 'ab', 'b'],
  ['nothing is left', 'b', '', undefined],
])('when a card goes: %s', (_, at, after, expected) => {
  expect(nearest(['a', 'b', 'c'], at, new Set(after))).toBe(expected);
});
