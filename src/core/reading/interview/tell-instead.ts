import { acceptedNames, comparableName } from '../../base/properties/accepted-names';
import type { Field } from '../../base/properties/fields';
import { isBlank } from '../../base/properties/raw-value';
import type { Settings } from '../../base/settings/settings';
import type { InterviewDraft } from './note-reading';
import type { InsteadOf } from './problem';
import { readDate } from './read-date';
import { similarFields } from './similar-names';
import { nestedDays } from './unread-shapes';

type Frontmatter = Readonly<Record<string, unknown>>;

/**
 * Adds to the problems of a note without a company or a day where these are instead. What is said of a property that
 * holds the days nested is said once.
 */
export function tellInstead(interview: InterviewDraft, frontmatter: Frontmatter, settings: Settings): void {
  const nested = interview.date === undefined ? nestedDays(frontmatter)?.found : undefined;
  const others = interview.problems.filter(
    ({ field, key }) => field === 'date' || key === undefined || key !== nested,
  );
  interview.problems = others.map((problem) => {
    const { field, code, key } = problem;
    if (nested !== undefined && field === 'date' && (code === 'missing' || key === nested))
      return { ...problem, instead: { kind: 'nested', key: nested } };
    return code === 'missing' ? { ...problem, instead: nearName(field, frontmatter, settings) } : problem;
  });
}

/** A property that is filled and would be read under a name of the field. */
function nearName(
  field: Field | undefined,
  frontmatter: Frontmatter,
  settings: Settings,
): InsteadOf | undefined {
  const accepted = acceptedNames(settings.propertyNames);
  for (const [key, value] of Object.entries(frontmatter)) {
    if (accepted.has(comparableName(key)) || isBlank(value)) continue;
    if (field === 'date' && typeof readDate(value, 0) !== 'number') continue;
    const meant = similarFields(key).find((similar) => similar.field === field);
    if (meant) return { kind: 'near-name', key, to: meant.to };
  }
  return undefined;
}
