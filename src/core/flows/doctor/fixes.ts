import type { Problem, ProblemCode } from '../../reading/interview/problem';
import { misplacedDayFixes, unreadableDateFixes } from './date-fixes';
import { doubleFixes } from './double-fixes';
import type { Ailment, Fix, NearName } from './finding';
import { missingFixes } from './missing-fixes';
import type { Patient } from './patient';
import { promiseFixes } from './promise-fixes';
import { unreadableValueFixes } from './value-fixes';

/** Where only the user can know what was meant. */
const none = (): Fix[] => [];

const fixesByCode: Readonly<Record<ProblemCode, (patient: Patient, problem: Problem) => Fix[]>> = {
  missing: missingFixes,
  'unreadable-date': unreadableDateFixes,
  'no-such-date': none,
  'unreadable-value': unreadableValueFixes,
  'promise-not-understood': promiseFixes,
  'different-values': doubleFixes,
  'before-interview': misplacedDayFixes,
  'after-today': misplacedDayFixes,
  'no-business-day': none,
  'broken-yaml': none,
  'unreadable-file': none,
  'conflict-copy': none,
};

/** What might mend a note, the likeliest first; whether it does has still to be tried. */
export function possibleFixes(patient: Patient, ailment: Ailment): Fix[] {
  if (ailment.kind === 'near-name') return [nearNameFix(patient, ailment)];
  return fixesByCode[ailment.problem.code](patient, ailment.problem);
}

/** The property gets the right name; where that is there and empty, it goes out of the way. */
function nearNameFix({ frontmatter }: Patient, { key, to }: NearName): Fix {
  const isTaken = Object.hasOwn(frontmatter, to);
  return {
    action: { do: 'rename', key, to },
    edits: [...(isTaken ? [{ do: 'remove' as const, key: to }] : []), { do: 'rename', key, to }],
    sameAs: `rename ${key} to ${to}`,
  };
}
