import { expect, test } from 'vitest';
import { keyIntent, moveTo, nearest } from '../../../../src/core/views/sidebar/keys';

test.each<[keys: string, intent: string | undefined]>([
  ['ArrowDown', 'next'],
  ['j', 'next'],
  ['Mod+Enter', 'openInNewTab'],
  ['Shift+F10', 'menu'],
  ['F10', undefined],
  ['Mod+j', undefined],
  ['i', 'inquiry'],
  ['p', 'promise'],
  ['l', 'log'],
  ['r', 'reply'],
  ['Mod+r', undefined],
  ['Mod+p', undefined],
  ['Other+p', undefined],
  ['Other+Enter', undefined],
  ['Mod+Other+Enter', undefined],
  ['Other+Shift+F10', undefined],
  ['x', undefined],
])('%s is %s', (keys, intent) => {
  const held = keys.split('+');
  const key = held.pop() ?? '';
  const [mod, other, shift] = ['Mod', 'Other', 'Shift'].map((name) => held.includes(name));
  expect(keyIntent({ key, mod: mod === true, other: other === true, shift: shift === true })).toBe(intent);
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
