import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkWording } from '../../../../src/core/letters/wording/check-wording';
import type { WordingFinding } from '../../../../src/core/letters/wording/wording';
import { letterWith, type SlipByHand } from './letters-by-hand';

/** The lists of slips: how many there are, and how many of them are found now. */
const sets = [
  ['slips-by-hand.json', 60, 54],
  ['slips-by-hand-2.json', 50, 37],
] as const;

function slipsIn(file: string): readonly SlipByHand[] {
  const path = join(import.meta.dirname, '../../../data', file);
  return JSON.parse(readFileSync(path, 'utf8')) as readonly SlipByHand[];
}

/** The rules that object at the place of a slip, or to what is missing by it; the letter without it has no finding. */
function rulesFor(slip: SlipByHand): readonly string[] {
  const { message, known, at } = letterWith(slip);
  const isAbout = ({ part, from, to }: WordingFinding): boolean =>
    from === to || (part === slip.part && from < at.to && to > at.from) || part === 'to';
  return [
    ...new Set(
      checkWording(message, known)
        .filter(isAbout)
        .map(({ rule }) => rule),
    ),
  ];
}

describe.each(sets)('the slips that somebody else planted: %s', (file, count, least) => {
  const slips = slipsIn(file);

  test('are of every hand', () => {
    expect(slips).toHaveLength(count);
    expect(new Set(slips.map(({ hand }) => hand)).size).toBe(4);
  });

  test(`are found: ${least} of ${count} at least`, () => {
    const found = slips.map((slip) => ({ slip, rules: rulesFor(slip) }));
    const missed = found.filter(({ rules }) => rules.length === 0);
    if (process.env['FIGURES'] === '1') {
      const byRule = [...new Set(found.flatMap(({ rules }) => rules))]
        .map((rule) => `| ${rule} | ${found.filter(({ rules }) => rules.includes(rule)).length} |`)
        .sort();
      console.log(
        [
          `${file}: ${slips.length - missed.length} of ${slips.length}`,
          ...byRule,
          ...missed.map(({ slip: { hand, number, was, became, why } }) =>
            `missed: ${hand} ${number}: ${was} → ${became} (${why})`.replace(/\n/g, ' / '),
          ),
        ].join('\n'),
      );
    }
    expect(slips.length - missed.length).toBeGreaterThanOrEqual(least);
  });
});
