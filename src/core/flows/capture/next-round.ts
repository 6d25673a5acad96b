import {
  findProperty,
  readFrontMatter,
  withoutSilentEnd,
  type FrontMatter,
} from '../../editing/frontmatter/property-lines';
import type { AgreedRound } from '../../letters/scenes/agreed-round';
import type { Interview } from '../../reading/interview/interview';
import { yamlText } from '../../editing/frontmatter/scalar';
import { emptyForm, writtenText, type FormValues, type TextField } from './form-values';
import { propertiesOf, type ParseYaml } from '../../editing/frontmatter/note-plan';
import { nextStage } from '../../reading/interview/stages';

/** What is the same in every round of a company, beside what the form shows. */
const lasting = ['closed-weekdays', 'open-weekdays', 'closures', 'hours', 'size', 'industry', 'via'] as const;
/** Those of them that the form shows, as they are. */
const shown = ['closed-weekdays', 'closures', 'size', 'industry'] as const satisfies readonly TextField[];
type CarriedField = (typeof lasting)[number] | 'contact';

/**
 * The form for the round after an interview: the company and whom one talks to stay, the stage goes on; day, time and place
 * are those that were agreed on in a letter.
 */
export function nextRoundForm(
  interview: Interview,
  frontmatter: Readonly<Record<string, unknown>>,
  agreed?: AgreedRound,
): FormValues {
  const written = (field: TextField): string => writtenText(frontmatter[interview.keys[field] ?? '']);
  return {
    ...emptyForm(agreed?.day),
    company: written('company'),
    stage: agreed?.stage ?? nextStage(interview.stage ?? ''),
    time: agreed?.time ?? '',
    place: agreed?.place ?? '',
    position: written('position'),
    department: written('department'),
    person: written('person'),
    mail: written('mail'),
    ...Object.fromEntries(shown.map((field) => [field, written(field)])),
    contact: interview.contact,
  };
}

/** A property that is taken over as it is written: its field, its key, and its lines without the notes below. */
export interface CarriedProperty {
  readonly field: CarriedField;
  readonly key: string;
  readonly lines: string;
}

/** The properties of the company's calendar and kind in the text of a note, and ways of contact that no form has. */
export function carriedProperties(
  text: string,
  { keys, problems }: Pick<Interview, 'keys' | 'problems'>,
  frontmatter: Readonly<Record<string, unknown>>,
  parse: ParseYaml,
): CarriedProperty[] {
  const note = readFrontMatter(text);
  const hasOtherContact = problems.some(({ field }) => field === 'contact');
  const fields: readonly CarriedField[] = hasOtherContact ? ['contact', ...lasting] : lasting;
  return fields.flatMap((field): CarriedProperty[] => {
    const key = keys[field];
    const lines = note && key !== undefined ? linesOf(note, key) : '';
    if (key === undefined || lines === '') return [];
    // An alias means nothing without its anchor, which may be in a property that stays behind.
    const isWhole = propertiesOf(`---\n${lines}---\n`, parse) !== undefined;
    const byValue = `${yamlText(key)}: ${yamlText(writtenText(frontmatter[key]))}\n`;
    return [{ field, key, lines: isWhole ? lines : byValue }];
  });
}

/** The lines of a property, without the notes below it; empty where it has none of its own. */
function linesOf(note: FrontMatter, key: string): string {
  const place = findProperty(note, key);
  return typeof place === 'string' ? '' : withoutSilentEnd(place.lines).replaceAll('\r\n', '\n');
}
