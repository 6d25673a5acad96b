import type { PromiseNote } from '../promise';
import { lazy } from '../../../base/text/lazy';
import { OUTCOME, TELLING, TELLING_ENGLISH } from '../text/words';
import { asides, closureWords, numberedThings, ownStarts, startsOfRound, vocabulary } from './vocabulary';

/** The groups of the vocabulary that count only in some sentences. */
const SELECTION = 'selection';
const NEGATIVES = 'negatives';

/** What the rules have read beside the times. */
export interface Known {
  /** Words that turned a time, and names of closures. */
  readonly words: readonly string[];
  readonly passOnly: boolean;
  readonly hasClosures: boolean;
  readonly note: PromiseNote;
}

const tables = lazy(() => {
  const words = new Map<string, string[]>();
  const always = new Set<string>();
  for (const [group, list] of Object.entries(vocabulary)) {
    for (const word of list.split(' ')) {
      add(words, word);
      if (group !== SELECTION && group !== NEGATIVES) always.add(word);
    }
  }
  const closing = new Set(closureWords.split(' '));
  closing.forEach((word) => {
    add(words, word);
  });
  words.forEach((list) => list.sort((one, other) => other.length - one.length));
  return {
    words,
    always,
    closing,
    selection: new Set(vocabulary[SELECTION]?.split(' ')),
    negatives: new Set(vocabulary[NEGATIVES]?.split(' ')),
    startOfRound: new RegExp(startsOfRound),
    numbered: new RegExp(`${numberedThings}|${ownStarts}`, 'y'),
    speaks: new RegExp(`${OUTCOME}|${TELLING}|${TELLING_ENGLISH}|decision|outcome|result`),
    asides: new RegExp(asides.join('|'), 'gu'),
    latin: /[a-z][a-z'-]*/y,
    // Signs of times, brackets, marks, emoji.
    silent: /[\ue000-\uf8ff]|[^\p{L}\p{N}]/uy,
  };
});

function add(words: Map<string, string[]>, word: string): void {
  const list = words.get(word.charAt(0));
  if (list) list.push(word);
  else words.set(word.charAt(0), [word]);
}

/** Whether nothing is left of a sentence but its times and known words (O5). */
export function isCertain(sentence: string, known: Known): boolean {
  const { silent, speaks } = tables();
  let rest = sentence.replace(tables().asides, '|');
  for (const words of namesOf(known.note)) if (words !== '') rest = rest.split(words).join('|');
  for (const words of known.words) rest = withoutKnown(rest, words);
  if (tables().startOfRound.test(rest)) return false;
  const speaksOfReply = speaks.test(sentence);
  for (let at = 0; at < rest.length;) {
    const word = matchSticky(silent, rest, at) ?? knownWord(rest, at, { ...known, speaksOfReply });
    if (word === undefined) return false;
    at += word.length;
  }
  return true;
}

/** Takes out words that the rules have read, with their ending: 難し, 難しいかもしれません. */
function withoutKnown(text: string, words: string): string {
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0) return text;
  const behind = text.slice(at + words.length).replace(/^[ぁ-ん]{1,12}/, '');
  return `${text.slice(0, at)}|${behind}`;
}

/** The longest known word at a place; a Latin word only whole. */
function knownWord(
  text: string,
  at: number,
  known: Known & { readonly speaksOfReply: boolean },
): string | undefined {
  const { words, numbered, latin } = tables();
  const list = words.get(text.charAt(at)) ?? [];
  const whole = matchSticky(latin, text, at);
  if (whole !== undefined) return list.includes(whole) ? whole : undefined;
  return (
    matchSticky(numbered, text, at) ?? list.find((word) => text.startsWith(word, at) && isKnown(word, known))
  );
}

/** Some words are known only beside a telling verb, a closure, or where silence is the answer. */
function isKnown(
  word: string,
  { speaksOfReply, hasClosures, passOnly }: Known & { readonly speaksOfReply: boolean },
): boolean {
  const { always, closing, selection, negatives } = tables();
  return (
    always.has(word) ||
    (speaksOfReply && selection.has(word)) ||
    (hasClosures && closing.has(word)) ||
    (passOnly && negatives.has(word))
  );
}

function matchSticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The names of the note, as the cleaned text writes them. */
function namesOf({ company, stage, person }: PromiseNote): string[] {
  return [company, stage, person].flatMap((name) =>
    name === undefined ? [] : [name.normalize('NFKC').toLowerCase().replace(/\s+/g, '')],
  );
}
