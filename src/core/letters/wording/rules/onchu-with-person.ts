import { partsOf, type DraftPart } from '../draft';
import type { Objection } from '../wording';
import type { WordingRule } from '../wording-rule';

const ONCHU = /御中|ご中|おんちゅう/g;
/** Behind the person may be 宛, a mail address, a number or a remark. */
const TO_PERSON =
  /(?:様|さま|殿|先生|各位)(?:宛て?)?[、,]?\s*(?:[<＜(（[［].*|[^\s@]{1,64}@\S{1,255}|[+＋0０][-\d０-９() ]{0,30})?$/;
/** The dots of an address end no sentence. */
const SENTENCE = /[、。，．]|[,.](?!\S)/;
/** So many lines of an address may follow the company: department, title, person, and an empty one. */
const linesOfAddress = 4;
/** No address is longer. */
const longest = 400;

/** 御中 addresses an organisation, 様 a person; one address has one of them. */
export const onchuWithPerson: WordingRule = {
  weight: 'mistake',
  find: (draft) => partsOf(draft).flatMap(inPart),
};

function inPart({ part, raw }: DraftPart): Objection[] {
  return [...raw.matchAll(ONCHU)].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    const before = raw.slice(Math.max(0, index - longest), index);
    const namesPerson = TO_PERSON.test(before.trimEnd()) || personFollows(raw.slice(end, end + longest));
    return namesPerson ? [{ part, from: index - blanksAtEnd(before), to: end, mend: '' }] : [];
  });
}

function blanksAtEnd(text: string): number {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  return line.length - line.trimEnd().length;
}

function personFollows(rest: string): boolean {
  for (const line of rest.split('\n', linesOfAddress)) {
    const words = line.trim().replace(/[、,]$/, '');
    if (SENTENCE.test(words)) return false;
    if (TO_PERSON.test(words)) return true;
  }
  return false;
}
