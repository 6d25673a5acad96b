import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Field } from '../../base/properties/fields';
import type { Settings } from '../../base/settings/settings';
import { examine, type ExaminedNote, type Examination } from './ailments';
import type { Ailment, Finding, Fix, PropertyFinding } from './finding';
import { possibleFixes } from './fixes';
import { editedProperties } from './property-edit';

/** More than two would be a form to fill in. */
const mostFixes = 2;

/** All there is to mend in a note, each with the fixes that are known to mend it; nothing for other notes. */
export function findingsOf(note: ExaminedNote, settings: Settings, today: EpochDay): PropertyFinding[] {
  const examination = examine(note, settings, today);
  if (!examination) return [];
  const { interview, isListed, ailments } = examination;
  const { path, frontmatter = {}, language = () => 'en' } = note;
  const patient = { path, frontmatter, interview, settings, today, language };
  const findings = ailments.map((ailment) => ({
    path,
    isListed,
    ailment,
    fixes: distinct(possibleFixes(patient, ailment))
      .filter((fix) => isProven(fix, ailment, note, examination, settings, today))
      .slice(0, mostFixes),
  }));
  return findings.filter(
    (finding, at) => !findings.slice(0, at).some((earlier) => isSameMend(finding, earlier)),
  );
}

/** `Nov 30, 2026` in a list is two parts that are no date, and mended at once. */
function isSameMend({ fixes }: Finding, other: Finding): boolean {
  return fixes.length > 0 && JSON.stringify(fixes) === JSON.stringify(other.fixes);
}

/** Tries a fix on the properties: the ailment has to go, and nothing new to come but what could not be seen before. */
function isProven(
  { edits }: Fix,
  ailment: Ailment,
  note: ExaminedNote,
  before: Examination,
  settings: Settings,
  today: EpochDay,
): boolean {
  const frontmatter = editedProperties(note.frontmatter ?? {}, edits);
  const after = examine({ ...note, frontmatter }, settings, today);
  if (!after) return false;
  const field = fieldOf(ailment);
  const ofField = ({ ailments }: Examination): number =>
    ailments.filter((one) => fieldOf(one) === field).length;
  if (ofField(after) >= ofField(before)) return false;
  return reveals(ailment) || after.ailments.length < before.ailments.length;
}

/** Without the company or the day the rest of a note is not looked at. */
function reveals(ailment: Ailment): boolean {
  const field = fieldOf(ailment);
  return ailment.kind === 'near-name' || field === 'company' || field === 'date';
}

function fieldOf(ailment: Ailment): Field | undefined {
  return ailment.kind === 'near-name' ? ailment.field : ailment.problem.field;
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
