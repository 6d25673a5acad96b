import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkWording } from '../../../../src/core/letters/wording/check-wording';
import type { WordingFinding } from '../../../../src/core/letters/wording/wording';
import { letterWith, type SlipByHand } from './letters-by-hand';

const file = join(import.meta.dirname, '../../../data/slips-by-hand.json');
const slips = JSON.parse(readFileSync(file, 'utf8')) as readonly SlipByHand[];

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

test('there are slips of every hand', () => {
  expect(slips.length).toBeGreaterThanOrEqual(60);
  expect(new Set(slips.map(({ hand }) => hand)).size).toBe(4);
});

test('of the slips that somebody else planted, most are found', () => {
  const found = slips.map((slip) => ({ slip, rules: rulesFor(slip) }));
  const missed = found.filter(({ rules }) => rules.length === 0);
  if (process.env['FIGURES'] === '1') {
    const byRule = [...new Set(found.flatMap(({ rules }) => rules))]
      .map((rule) => `| ${rule} | ${found.filter(({ rules }) => rules.includes(rule)).length} |`)
      .sort();
    console.log(
      [
        `${slips.length - missed.length} of ${slips.length}`,
        ...byRule,
        ...missed.map(({ slip: { hand, number, was, became, why } }) =>
          `missed: ${hand} ${number}: ${was} → ${became} (${why})`.replace(/\n/g, ' / '),
        ),
      ].join('\n'),
    );
  }
  expect(1 - missed.length / slips.length).toBeGreaterThanOrEqual(0.85);
});
