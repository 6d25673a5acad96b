import { partsOf, type DraftPart } from '../draft';
import type { Objection } from '../wording';
import type { WordingRule } from '../wording-rule';

const ONCHU = /[^\S\n]*(?:御中|ご中|おんちゅう)/g;
const TO_PERSON = /(?:様|さま|殿|先生|各位)$/;
const SENTENCE = /[、。，．,.]/;
/** So many lines of an address may follow the company: department, title, person, and an empty one. */
const linesOfAddress = 4;

/** 御中 addresses an organisation, 様 a person; one address has one of them. */
export const onchuWithPerson: WordingRule = {
  weight: 'mistake',
  find: (draft) => partsOf(draft).flatMap(inPart),
};

function inPart({ part, raw }: DraftPart): Objection[] {
  return [...raw.matchAll(ONCHU)].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    const namesPerson = TO_PERSON.test(raw.slice(0, index).trimEnd()) || personFollows(raw.slice(end));
    return namesPerson ? [{ part, from: index, to: end, mend: '' }] : [];
  });
}

function personFollows(rest: string): boolean {
  for (const line of rest.split('\n', linesOfAddress)) {
    if (SENTENCE.test(line)) return false;
    if (TO_PERSON.test(line.trim())) return true;
  }
  return false;
}
