import type { Problem, ProblemCode } from '../../reading/interview/problem';
import { misplacedDayFixes, unreadableDateFixes } from './date-fixes';
import { doubleFixes } from './double-fixes';
import type { Issue, Fix, NearName } from './finding';
import { missingFixes } from './missing-fixes';
import type { RepairContext } from './repair-context';
import { promiseFixes } from './promise-fixes';
import { unreadableValueFixes } from './value-fixes';

/** Where only the user can know what was meant. */
const none = (): Fix[] => [];

const fixesByCode: Readonly<Record<ProblemCode, (context: RepairContext, problem: Problem) => Fix[]>> = {
  missing: missingFixes,
  'unreadable-date': unreadableDateFixes,
  'no-such-date': none,
  'unreadable-value': unreadableValueFixes,
  'too-long': none,
  'promise-not-understood': promiseFixes,
  'different-values': doubleFixes,
  'before-interview': misplacedDayFixes,
  'after-today': misplacedDayFixes,
  'on-interview-day': none,
  'earlier-promise': none,
  'earlier-result': none,
  'time-as-result': none,
  'plan-too-early': none,
  'same-day-round': none,
  'rounds-out-of-order': none,
  'round-day-missing': none,
  'other-day': none,
  'no-business-day': none,
  'broken-yaml': none,
  'unreadable-file': none,
  'conflict-copy': none,
};

/** What might mend a note, the likeliest first; whether it does has still to be tried. */
export function possibleFixes(context: RepairContext, issue: Issue): Fix[] {
  if (issue.kind === 'near-name') return [nearNameFix(context, issue)];
  return fixesByCode[issue.problem.code](context, issue.problem);
}

/** The property gets the right name; where that is there and empty, it goes out of the way. */
function nearNameFix({ frontmatter }: RepairContext, { key, to }: NearName): Fix {
  const isTaken = Object.hasOwn(frontmatter, to);
  return {
    action: { do: 'rename', key, to },
    edits: [...(isTaken ? [{ do: 'remove' as const, key: to }] : []), { do: 'rename', key, to }],
    sameAs: `rename ${key} to ${to}`,
  };
}
