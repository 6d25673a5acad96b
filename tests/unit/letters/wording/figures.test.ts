import { describe, expect, test } from 'vitest';
import { wordingRuleIds } from '../../../../src/core/letters/wording/wording';
import { check } from './checked';
import { goodLetters } from './good-letters';
import { plantedSlips, unseenSlips } from './planted-slips';

/** Good letters are written for no round in particular; the vault knows none of the companies in them. */
function rulesFor(message: (typeof goodLetters)[number][1]): string[] {
  return check(message, { otherCompanies: ['みなと精機㈱', '双葉㈱', '株式会社アオゾラ電機'] }).map(
    ({ rule, found }) => `${rule}: ${found}`,
  );
}

test('there are enough letters and slips to mean something', () => {
  expect(goodLetters.length).toBeGreaterThanOrEqual(100);
  expect(plantedSlips.length).toBeGreaterThanOrEqual(120);
});

describe('a good letter is left alone', () => {
  test.each(goodLetters)('%s', (_, message) => {
    expect(rulesFor(message)).toEqual([]);
  });
});

test('85 of 100 planted slips are found by the rule that is meant to', () => {
  const missed = plantedSlips.filter(
    ([rule, , message]) => !rulesFor(message).some((found) => found.startsWith(`${rule}: `)),
  );
  const table = wordingRuleIds.map((rule) => {
    const planted = plantedSlips.filter(([of]) => of === rule).length;
    const alarms = goodLetters.filter(([, message]) =>
      rulesFor(message).some((found) => found.startsWith(`${rule}: `)),
    );
    return `| ${rule} | ${alarms.length} | ${planted - missed.filter(([of]) => of === rule).length} of ${planted} |`;
  });
  if (process.env['FIGURES'] === '1')
    console.log([...table, ...missed.map(([rule, slip]) => `${rule}: ${slip}`)].join('\n'));
  expect(1 - missed.length / plantedSlips.length).toBeGreaterThanOrEqual(0.85);
});

test('of slips that were written after the rules, two of three are found', () => {
  const missed = unseenSlips.filter(
    ([rule, , message]) => !rulesFor(message).some((found) => found.startsWith(`${rule}: `)),
  );
  if (process.env['FIGURES'] === '1')
    console.log(missed.map(([rule, slip]) => `${rule}: ${slip}`).join('\n'));
  expect(1 - missed.length / unseenSlips.length).toBeGreaterThanOrEqual(2 / 3);
});
