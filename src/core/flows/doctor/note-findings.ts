import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Field } from '../../base/properties/fields';
import type { Settings } from '../../base/settings/settings';
import { isRemark } from '../../reading/interview/problem';
import { examineNote, type ExaminedNote, type Examination } from './examine-note';
import type { Issue, Finding, Fix, PropertyFinding } from './finding';
import { possibleFixes } from './fixes';
import { editedProperties } from './property-edit';

/** More than two would be a form to fill in. */
const mostFixes = 2;

/** All there is to fix in a note, each with the fixes that are known to fix it; nothing for other notes. */
export function noteFindings(note: ExaminedNote, settings: Settings, today: EpochDay): PropertyFinding[] {
  const examination = examineNote(note, settings, today);
  if (!examination) return [];
  const { interview, isListed, issues } = examination;
  const { path, frontmatter = {}, language = () => 'en' } = note;
  const context = { path, frontmatter, interview, settings, today, language };
  const after = ({ edits }: Fix): Examination | undefined =>
    examineNote({ ...note, frontmatter: editedProperties(frontmatter, edits) }, settings, today);
  const findings = issues.map((issue) => ({
    path,
    isListed,
    issue,
    fixes: distinct(possibleFixes(context, issue))
      .filter((fix) => isProven(issue, examination, after(fix)))
      .slice(0, mostFixes),
  }));
  const worthMending = findings.filter(({ issue, fixes }) => fixes.length > 0 || !isOnlyRemark(issue));
  return worthMending.filter(
    (finding, at) => !worthMending.slice(0, at).some((earlier) => isSameMend(finding, earlier)),
  );
}

/** What was left out with reason needs no fixing, unless a slip of the year may be behind it. */
function isOnlyRemark(issue: Issue): boolean {
  return issue.kind === 'problem' && isRemark(issue.problem);
}

/** `Nov 30, 2026` in a list is two parts that are no date, and fixed at once. */
function isSameMend({ fixes }: Finding, other: Finding): boolean {
  return fixes.length > 0 && JSON.stringify(fixes) === JSON.stringify(other.fixes);
}

/**
 * Whether after a fix the issue is gone, and nothing new has come but what could not be seen before: the rest of a note
 * without its day, and what a property says under a name that is not read.
 */
function isProven(issue: Issue, before: Examination, after: Examination | undefined): boolean {
  const field = fieldOf(issue);
  const reveals = issue.kind !== 'problem' || field === 'date';
  const count = ({ issues }: Examination): number =>
    issues.filter((one) => !reveals || fieldOf(one) === field).length;
  return after !== undefined && count(after) < count(before);
}

function fieldOf(issue: Issue): Field | undefined {
  if (issue.kind === 'numbered-days') return 'date';
  return issue.kind === 'near-name' ? issue.field : issue.problem.field;
}

function distinct(fixes: readonly Fix[]): Fix[] {
  const seen = new Set<string>();
  return fixes.filter(({ edits }) => {
    const text = JSON.stringify(edits);
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}
