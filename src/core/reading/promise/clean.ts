/** The copies of a phrase that the rules read (promise-rules T1, T6). */
export interface CleanPhrase {
  /** Without white space, except one space where it separates two digits. */
  readonly compact: string;
  /** Every run of white space is one space: English is read from this. */
  readonly spaced: string;
  /** The compact text sentence by sentence; a sentence ends at 。 or a line break (promise-rules Q). */
  readonly sentences: readonly string[];
}

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;
/** A web address is no wording of a promise, but its digits would look like one. */
const WEB_ADDRESS = /https?:\/\/[\x21-\x7e]+/g;
/** Markdown's bullets and numbers at the start of a line; their hyphen is no 〜 and their number no amount. */
const LIST_MARK = /^[^\S\n]*(?:[-*+・>]+|\d{1,2}[.)])[^\S\n]+/gm;
/** Emphasis and quotation marks: they stand around a word and mean nothing (T6). */
const DECORATION = /[*_`「」『』【】"'“”‘’]/g;
/** All written forms of 〜 but the hyphen, which ISO dates need, and ー, which is also a letter. */
const WAVE = /[～~–—−‐‒―]/g;
/** A circled number in front of a digit is a list mark; NFKC would make ①3 thirteen. */
const CIRCLED_BEFORE_DIGIT = /[①-⑳](?=\s*[0-9０-９])/g;
/** 12月上・中旬 is 12月上旬〜中旬. */
const TWO_PARTS_OF_MONTH = /(月の?[上中])[・、,〜-]([中下]旬)/g;
const NUMERAL = /[0-9一二三四五六七八九十]/;

/** Cleans a phrase (T1): NFKC, lower case, no zero-width characters, no decoration, white space as each copy needs it. */
export function cleanPhrase(phrase: string): CleanPhrase {
  const text = phrase
    .replace(CIRCLED_BEFORE_DIGIT, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(ZERO_WIDTH, '')
    .replace(/\r\n?/g, '\n')
    .replace(WEB_ADDRESS, ' ')
    .replace(LIST_MARK, '')
    .replace(DECORATION, dropDecoration)
    .replace(WAVE, '〜');
  return {
    compact: compact(text).replace(TWO_PARTS_OF_MONTH, '$1旬〜$2'),
    spaced: text.replace(/\s+/g, ' ').trim(),
    sentences: text.split(/[。\n]/).map(compact),
  };
}

function compact(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, (_space, at: number, whole: string) => (isBetweenDigits(whole, at) ? ' ' : ''));
}

/** White space runs are matched whole, so the character before is the last visible one; the one after is searched. */
function isBetweenDigits(text: string, at: number): boolean {
  let after = at;
  while (/\s/.test(text.charAt(after))) after += 1;
  return /[0-9]/.test(text.charAt(at - 1)) && /[0-9]/.test(text.charAt(after));
}

/** A mark between two numerals keeps them apart: `**3**5日` is not 35日. */
function dropDecoration(_mark: string, at: number, whole: string): string {
  return NUMERAL.test(whole.charAt(at - 1)) && NUMERAL.test(whole.charAt(at + 1)) ? ' ' : '';
}
