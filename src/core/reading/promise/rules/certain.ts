import type { PromiseNote } from '../promise';
import { lazy } from '../text/lazy';
import { OUTCOME, TELLING, TELLING_ENGLISH } from '../text/words';
import { numberedThings, vocabulary } from './vocabulary';

const SELECTION = 'selection';

const tables = lazy(() => {
  const words = new Map<string, string[]>();
  const selection = new Set(vocabulary[SELECTION]?.split(' '));
  for (const [group, list] of Object.entries(vocabulary)) {
    for (const word of list.split(' ')) if (group !== SELECTION) add(words, word);
  }
  selection.forEach((word) => {
    add(words, word);
  });
  words.forEach((list) => list.sort((one, other) => other.length - one.length));
  return {
    words,
    selection,
    numbered: new RegExp(numberedThings, 'y'),
    speaks: new RegExp(`${OUTCOME}|${TELLING}|${TELLING_ENGLISH}|decision|outcome|result`),
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

/**
 * Whether nothing is left of a sentence but its times and known words (O5). `known` are the words that the rules have read in
 * it: what turned a time, what named a closure.
 */
export function isCertain(sentence: string, known: readonly string[], note: PromiseNote): boolean {
  const { selection, speaks, silent } = tables();
  let rest = sentence;
  for (const words of namesOf(note)) if (words !== '') rest = rest.split(words).join('|');
  for (const words of known) rest = withoutKnown(rest, words);
  const speaksOfReply = speaks.test(sentence);
  for (let at = 0; at < rest.length;) {
    const word = matchSticky(silent, rest, at) ?? knownWord(rest, at);
    if (word === undefined || (!speaksOfReply && selection.has(word))) return false;
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
function knownWord(text: string, at: number): string | undefined {
  const { words, numbered, latin } = tables();
  const list = words.get(text.charAt(at)) ?? [];
  const whole = matchSticky(latin, text, at);
  if (whole !== undefined) return list.includes(whole) || whole.length === 1 ? whole : undefined;
  return matchSticky(numbered, text, at) ?? list.find((word) => text.startsWith(word, at));
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
