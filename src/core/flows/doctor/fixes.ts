import type { NumberedDays } from '../../reading/interview/numbered-days';
import type { Problem, ProblemCode } from '../../reading/interview/problem';
import { misplacedDayFixes, unreadableDateFixes } from './date-fixes';
import { doubleFixes } from './double-fixes';
import type { Issue, Fix } from './finding';
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
  'done-unclear': none,
  'ended-tag': none,
  'not-utf8': none,
  'broken-yaml': none,
  'unreadable-file': none,
  'conflict-copy': none,
};

/** What might fix a note, the likeliest first; whether it does has still to be tried. */
export function possibleFixes(context: RepairContext, issue: Issue): Fix[] {
  if (issue.kind === 'near-name') {
    const { key, to, or } = issue;
    return [to, ...(or ? [or.to] : [])].map((name) => renameFix(context, key, name));
  }
  if (issue.kind === 'numbered-days') return [renameAllFix(issue)];
  return fixesByCode[issue.problem.code](context, issue.problem);
}

/** The property gets the right name; where that is there and empty, it goes out of the way. */
function renameFix({ frontmatter }: RepairContext, key: string, to: string): Fix {
  const isTaken = Object.hasOwn(frontmatter, to);
  return {
    action: { do: 'rename', key, to },
    edits: [...(isTaken ? [{ do: 'remove' as const, key: to }] : []), { do: 'rename', key, to }],
    sameAs: `rename ${key} to ${to}`,
  };
}

/** Every day gets a name of its own, so that none is lost. */
function renameAllFix({ renames }: NumberedDays): Fix {
  return {
    action: { do: 'rename-all', renames },
    edits: renames.map(({ key, to }) => ({ do: 'rename', key, to })),
    sameAs: `rename ${renames.map(({ key }) => key).join(' ')}`,
  };
}
