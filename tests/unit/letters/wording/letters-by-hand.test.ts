import { expect, test } from 'vitest';
import { checkWording } from '../../../../src/core/letters/wording/check-wording';
import { lettersByHand } from './letters-by-hand';

test('several people have written letters for every scene', () => {
  expect(lettersByHand.length).toBeGreaterThanOrEqual(64);
  const scenes = (hand: string): number =>
    new Set(lettersByHand.filter(({ name }) => name.startsWith(hand)).map(({ message }) => message.purpose))
      .size;
  expect(['student', 'career-changer', 'graduate', 'coach'].map(scenes)).toEqual([9, 9, 9, 9]);
});

test.each(lettersByHand)('$name: a good letter is left alone', ({ message, known }) => {
  expect(checkWording(message, known).map(({ rule, found }) => `${rule}: ${found}`)).toEqual([]);
});
