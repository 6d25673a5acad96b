import { cleanPhrase } from './clean';
import { findEnglishTimes } from './find-english-times';
import type { Found } from './expression';
import { findTimes } from './find-times';
import { isPassOnly } from './pass-only';
import type { DayCount } from './phrase-words';
import { dropDayCountWords, hasUnreadWord, isOpenEnded, readDayCount } from './phrase-words';
import type { UnreadReason } from './promise';
import { startScan } from './scan';

/** A phrase as far as it can be read without a date or a calendar: the same for every company and every day. */
export interface ParsedPhrase {
  /** Why the whole phrase is not read (T2, U1); the rest is empty then. */
  readonly unread?: UnreadReason;
  /** Only those who pass are told (Q). */
  readonly passOnly: boolean;
  /** A reply is promised without a date (N1), or nothing was said (T2). */
  readonly openEnded: boolean;
  readonly dayCount: DayCount;
  readonly times: readonly Found[];
  /** How many patterns were tried: it grows with the length of the phrase, not faster (T2). */
  readonly attempts: number;
}

/** Longer phrases are not read (T2). */
const MOST_CHARACTERS = 500;
/** Phrases repeat from note to note; so many are remembered. */
const REMEMBERED_PHRASES = 1000;

const remembered = new Map<string, ParsedPhrase>();

/** Parses a phrase (promise-rules T, U1, Q, N, and A, D, P, S, E as far as no date is needed). */
export function parsePhrase(phrase: string): ParsedPhrase {
  const known = remembered.get(phrase);
  if (known) return known;
  if (remembered.size >= REMEMBERED_PHRASES) remembered.clear();
  const parsed = parse(phrase);
  remembered.set(phrase, parsed);
  return parsed;
}

const NOTHING: ParsedPhrase = {
  passOnly: false,
  openEnded: true,
  dayCount: 'unsaid',
  times: [],
  attempts: 0,
};

function parse(phrase: string): ParsedPhrase {
  if (phrase.length > MOST_CHARACTERS && Array.from(phrase).length > MOST_CHARACTERS) {
    return { ...NOTHING, openEnded: false, unread: 'too-long' };
  }
  const { compact, spaced, sentences } = cleanPhrase(phrase);
  if (compact === '') return NOTHING;
  if (hasUnreadWord(compact)) return { ...NOTHING, openEnded: false, unread: 'unread-word' };
  const japanese = startScan(dropDayCountWords(compact));
  const english = startScan(spaced);
  const times = [...findTimes(japanese), ...findEnglishTimes(english)];
  return {
    passOnly: isPassOnly(sentences, spaced),
    openEnded: isOpenEnded(compact, spaced),
    dayCount: readDayCount(compact),
    times,
    attempts: japanese.attempts + english.attempts,
  };
}
