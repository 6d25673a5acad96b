import { isSilent, propertyLines, readFrontMatter } from '../frontmatter/property-lines';
import type { Field } from '../interview/fields';
import type { Interview } from '../interview/interview';
import { emptyForm, writtenText, type FormValues, type TextField } from './form-values';
import { nextStage } from './stages';

/** What is the same in every round of a company, beside what the form shows. */
const lasting = ['closed-weekdays', 'open-weekdays', 'closures', 'hours', 'size', 'industry', 'via'] as const;
type LastingField = (typeof lasting)[number] & Field;

/** The form for the round after an interview: the company and whom one talks to stay, the stage goes on. */
export function nextRoundForm(
  interview: Interview,
  frontmatter: Readonly<Record<string, unknown>>,
): FormValues {
  const written = (field: TextField): string => writtenText(frontmatter[interview.keys[field] ?? '']);
  return {
    ...emptyForm(undefined),
    company: written('company'),
    stage: nextStage(interview.stage ?? ''),
    position: written('position'),
    department: written('department'),
    person: written('person'),
    contact: interview.contact,
  };
}

/** A property that is taken over as it is written: its field, its key, and its lines without the notes below. */
export interface CarriedProperty {
  readonly field: LastingField;
  readonly key: string;
  readonly lines: string;
}

/** The properties of the company's calendar and kind in the text of a note. */
export function carriedProperties(text: string, keys: Interview['keys']): CarriedProperty[] {
  const note = readFrontMatter(text);
  return lasting.flatMap((field): CarriedProperty[] => {
    const key = keys[field];
    const place = note && key !== undefined ? propertyLines(note.lines, key) : undefined;
    if (!note || key === undefined || !place || typeof place === 'string') return [];
    const own = note.lines.slice(place.from, place.to);
    const end = own.map(isSilent).lastIndexOf(false) + 1;
    const lines = own.slice(0, end).join('').replaceAll('\r\n', '\n');
    return lines === '' ? [] : [{ field, key, lines }];
  });
}
