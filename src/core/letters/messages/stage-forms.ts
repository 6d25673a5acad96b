import { letter } from '../japanese/letter';

/** How a message calls the stage of the selection. */
export interface StageForms {
  readonly name: string;
  /** What one asks about: 一次面接後の選考状況, 書類選考の状況. */
  readonly state: string;
  /** Nobody met anybody: the "interview day" is the day the papers were sent. */
  readonly documents: boolean;
}

const DOCUMENTS = /^(?:書類(?:選考|審査)?|エントリーシート|es)$/i;
/** 一次, 1次 面接, 1回目, and the number alone, which is all that some write. */
const ROUND = /^(?:第)?(?:(\d|[一二三四五六七八九])(?:次|回目)\s*(?:面接)?|([1-9]))\s*(?:[(（].*[)）])?$/;
const ENGLISH: Readonly<Record<string, string>> = {
  first: '1次',
  '1st': '1次',
  second: '2次',
  '2nd': '2次',
  third: '3次',
  '3rd': '3次',
  final: '最終',
};
const INTERVIEWERS =
  /^(最終|初回|役員|社長|人事|現場|集団|個人|個別|グループ|オンライン|対面|web)\s*(?:[(（].*[)）])?$/i;
/** What applicants call a stage among themselves, and what one writes to a company. */
const ABBREVIATION = /^(?:gd|gw)(?![a-z])/i;
const NUMERALS = '〇一二三四五六七八九';

/** Whether a stage is the screening of documents, in which nobody meets anybody. */
export function isDocumentScreening(stage: string | undefined): boolean {
  return DOCUMENTS.test((stage ?? '').normalize('NFKC').trim());
}

/** 一次 → 一次面接, 1次 → 一次面接, 最終 → 最終面接, 書類 → 書類選考; other words stay; nothing is 面接. */
export function stageForms(stage: string | undefined): StageForms {
  const text = (stage ?? '').normalize('NFKC').trim();
  const documents = isDocumentScreening(stage);
  const name = documents ? letter.documents : nameOf(text, stage ?? '');
  return {
    name,
    state: name.endsWith(letter.selection) ? letter.stateOf(name) : letter.stateAfter(name),
    documents,
  };
}

function nameOf(text: string, asWritten: string): string {
  const plain = english(text);
  const [, numbered, alone] = ROUND.exec(plain) ?? [];
  const round = numbered ?? alone;
  if (round !== undefined) return letter.interview(letter.round(numeral(round)));
  const interviewers = plain === '' ? '' : INTERVIEWERS.exec(plain)?.[1];
  if (interviewers !== undefined) return letter.interview(interviewers);
  const short = ABBREVIATION.exec(plain)?.[0];
  return short === undefined ? asWritten.trim() : writtenOut(short) + plain.slice(short.length);
}

function writtenOut(abbreviation: string): string {
  return abbreviation.toLowerCase() === 'gd' ? letter.groupDiscussion : letter.groupWork;
}

function english(text: string): string {
  const word = text.toLowerCase().replace(/ (?:interview|round)$/, '');
  return Object.hasOwn(ENGLISH, word) ? (ENGLISH[word] ?? text) : text;
}

function numeral(digit: string): string {
  return /\d/.test(digit) ? NUMERALS.charAt(Number(digit)) : digit;
}
