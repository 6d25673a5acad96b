/** One sentence of a phrase (promise-rules T1, M0). */
export interface Sentence {
  /** As the user wrote it, without the space around it. */
  readonly raw: string;
  /** Cleaned: one space stays between two digits or Latin letters, all other white space is gone. */
  readonly text: string;
}

const SENTENCE_END = /[。｡\n]/;
/** In English a sentence ends at a full stop before a capital letter. */
const ENGLISH_SENTENCE_END = /([A-Za-z]{4}|\d{4})[.!?] +(?=[A-Z])/g;
/** A line break inside a time ends no sentence: 「3営業日\n以内」. */
const BREAK_INSIDE =
  /([、,の（(〜~～月/])[^\S\n]*\n\s*|\n\s*(?=(?:営業日|日|週間|時間|以内|まで|に|頃)(?![時本程]))/g;
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;
/** The rules write times as characters of this range (see sketch); a user's own must not pass for them. */
const PRIVATE_USE = /[\ue000-\uf8ff]/g;
/** A web address is no wording of a promise, but its digits would look like one. */
const WEB_ADDRESS = /https?:\/\/[\x21-\x7e]+/g;
/** Markdown's bullets and numbers at the start of a line; their hyphen is no 〜 and their number no amount. */
const LIST_MARK = /^[^\S\n]*(?:[-*+・>]+|\d{1,2}[.)])[^\S\n]+|^[^\S\n]*・/g;
/** Emphasis and quotation marks: they are around a word and mean nothing (T6). */
const DECORATION = /[*_`「」『』【】"“”‘'’]/g;
/** All written forms of 〜 but the hyphen, which ISO dates need, and ー, which is also a letter. */
const WAVE = /[～~–—−‐‒―]/g;
/** A circled number in front of a digit is a list mark; NFKC would make ①3 thirteen. */
const CIRCLED_BEFORE_DIGIT = /[①-⑳](?=\s*[0-9０-９])/g;
/** 12月上・中旬 is 12月上旬〜中旬. */
const TWO_PARTS_OF_MONTH = /(月の?[上中])[・、,〜-]([中下]旬)/g;
const NUMERAL = /[0-9一二三四五六七八九十]/;

/** The sentences of a phrase, cleaned (T1): NFKC, lower case, no zero-width characters, no decoration. Empty ones go. */
export function sentencesOf(phrase: string): readonly Sentence[] {
  return phrase
    .replace(/\r\n?/g, '\n')
    .replace(BREAK_INSIDE, '$1')
    .replace(ENGLISH_SENTENCE_END, '$1\n')
    .split(SENTENCE_END)
    .map((raw) => ({ raw: raw.trim(), text: cleanSentence(raw) }))
    .filter(({ text }) => text !== '');
}

/** Cleans one line (T1). */
function cleanSentence(raw: string): string {
  const text = raw
    .replace(PRIVATE_USE, ' ')
    .replace(CIRCLED_BEFORE_DIGIT, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(ZERO_WIDTH, '')
    .replace(WEB_ADDRESS, ' ')
    .replace(LIST_MARK, '')
    .replace(DECORATION, dropDecoration)
    .replaceAll('’', "'")
    .replace(WAVE, '〜')
    .replaceAll('迄', 'まで');
  return compact(text).replace(TWO_PARTS_OF_MONTH, '$1旬〜$2');
}

/** Runs of white space are matched whole; the character after one is the next that is to be seen. */
function compact(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, (space, at: number, whole: string) =>
      isLatin(whole.charAt(at - 1)) && isLatin(whole.charAt(at + space.length)) ? ' ' : '',
    );
}

/** Where a space separates: digits from digits (T1), and English words (E). */
function isLatin(character: string): boolean {
  return /[a-z\d,.;:)('-]/.test(character);
}

/** A mark between two numerals keeps them apart: `**3**5日` is not 35日. An apostrophe between letters is none. */
function dropDecoration(mark: string, at: number, whole: string): string {
  const isBetween = (neighbour: RegExp): boolean =>
    neighbour.test(whole.charAt(at - 1)) && neighbour.test(whole.charAt(at + 1));
  if (/['’]/.test(mark) && isBetween(/[a-z]/)) return mark;
  return isBetween(NUMERAL) ? ' ' : '';
}
