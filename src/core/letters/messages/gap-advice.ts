import type { Field } from '../../base/properties/fields';
import type { Interview } from '../../reading/interview/interview';
import { writtenKey } from '../../reading/interview/written-key';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import type { Gap } from '../template/template';
import { statedWord } from '../japanese/stated-word';
import type { Message } from './fill-message';
import { addressIn } from './mail-links';
import { personForms } from './person-forms';
import type { MessageVariable } from './variables';

/** The property of the note that fills a variable. */
const fieldOfVariable: Readonly<Partial<Record<MessageVariable, Field>>> = {
  'company.name': 'company',
  'application.written': 'company',
  'application.spoken': 'company',
  department: 'department',
  'person.name': 'person',
  'person.written': 'person',
  'person.spoken': 'person',
  'person.title': 'person',
  'interview.date': 'date',
  'interview.stage': 'stage',
  'interview.named': 'company',
  'interview.state': 'stage',
  'interview.position': 'position',
  'promise.written': 'promised',
  'promise.spoken': 'promised',
  'promise.saidOn': 'promised-on',
  'inquiry.date': 'inquired',
  'selecting.date': 'selecting',
};

/**
 * What there is to say of a message that was put in: words that were not taken for a name or an address, and what it lacks.
 * `undefined` where there is nothing.
 */
export function gapAdvice(
  gaps: readonly Pick<Gap, 'name'>[],
  interview: Interview,
  language: Language,
  { kind, toAgency = false }: Partial<Pick<Message, 'kind' | 'toAgency'>> = {},
): string | undefined {
  const { betweenSentences } = wordsOf(language).insertion;
  const advice = [
    toAgency ? undefined : personAdvice(interview, language),
    kind === 'mail' && !toAgency ? mailAdvice(interview, language) : undefined,
    missingAdvice({ gaps, toAgency }, interview, language),
  ];
  return advice.filter((sentence) => sentence !== undefined).join(betweenSentences) || undefined;
}

/** Which words of the note were not taken for the name of a person, and how the letter addresses them instead. */
function personAdvice(interview: Interview, language: Language): string | undefined {
  const { person, stage, keys } = interview;
  const { unread } = personForms(person, stage);
  const { insertion } = wordsOf(language);
  return unread === undefined ? undefined : insertion.notAName(keys.person ?? insertion.person, unread);
}

/** That the note's own words for the address have none, or several, so that the mail has none either. */
function mailAdvice(interview: Interview, language: Language): string | undefined {
  const { mail, person, stage } = interview;
  const words = statedWord(mail);
  const isKnown = [words, personForms(person, stage).mail].some(
    (line) => addressIn(line ?? '') !== undefined,
  );
  if (words === undefined || isKnown) return undefined;
  return wordsOf(language).insertion.noAddress(
    writtenKey(interview, 'mail', () => language),
    words,
  );
}

/** What a message lacks, and whether it goes to an agency: then the company's name is that of the agency. */
interface Lacking {
  readonly gaps: readonly Pick<Gap, 'name'>[];
  readonly toAgency: boolean;
}

/**
 * What a message lacks, and where to write it so that the next one has it: the note's properties by their own names,
 * the profile by the rows of the settings. `undefined` where nothing is missing.
 */
function missingAdvice(
  { gaps, toAgency }: Lacking,
  interview: Interview,
  language: Language,
): string | undefined {
  if (gaps.length === 0) return undefined;
  const { insertion, settings } = wordsOf(language);
  const { gaps: words, betweenSentences } = insertion;
  const keys = gaps
    .flatMap(({ name }) =>
      writtenIn(toAgency && name === 'company.name' ? 'via' : fieldOf(name), interview, language),
    )
    .map(words.quote);
  const labels = Object.entries(settings.rows)
    .filter(([row]) => row.startsWith('profile.') && gaps.some(({ name }) => name === row))
    .map(([, { name }]) => name);
  const where = whereText(joined(keys, words.betweenKeys), joined(labels, words.betweenLabels), words);
  return where === undefined ? words.marked : words.marked + betweenSentences + where;
}

/** Each once: a message may lack the same thing in several places. */
function joined(names: readonly string[], between: string): string {
  return [...new Set(names)].join(between);
}

/** The name under which the note has, or would get, a property. */
function writtenIn(field: Field | undefined, interview: Interview, language: Language): string[] {
  return field === undefined ? [] : [writtenKey(interview, field, () => language)];
}

function fieldOf(variable: string): Field | undefined {
  return isKnown(variable) ? fieldOfVariable[variable] : undefined;
}

function isKnown(variable: string): variable is keyof typeof fieldOfVariable {
  return Object.hasOwn(fieldOfVariable, variable);
}

/** A variable of someone's own has no place but the text itself. */
function whereText(
  keys: string,
  profile: string,
  words: ReturnType<typeof wordsOf>['insertion']['gaps'],
): string | undefined {
  if (keys === '') return profile === '' ? undefined : words.inProfile(profile);
  return profile === '' ? words.inNote(keys) : words.inBoth(keys, profile);
}
