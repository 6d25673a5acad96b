import { memoizeFew } from '../../base/text/memoize';
import type { Expression } from './expression';
import type { PromiseRule, UnreadReason } from './promise';
import { readBeginnings } from './rules/beginnings';
import { carryWeeksAndMonths } from './rules/carry';
import type { NamedClosure } from './rules/closures';
import { takeClosures } from './rules/closures';
import { leaveCountsFromThat, settleCounting } from './rules/counting';
import type { DayCount } from './rules/day-count';
import { dropDayCountWords, readDayCount } from './rules/day-count';
import { joinTimes } from './rules/joins';
import { leavesOpen } from './rules/left-open';
import { hasTellingVerb, isOpenEnded, isTask, saysNothing, saysToday } from './rules/no-date';
import { daysBesideEvents, eventDays } from './rules/own-day';
import { isPassOnly } from './rules/pass-only';
import { dropSentences } from './rules/sentences';
import { stopWordIn, unreadDawnIn } from './rules/stop-words';
import { tidy } from './rules/tidy';
import type { Turned } from './rules/turning-words';
import { findTurns } from './rules/turning-words';
import { kindOfSign, Sketch } from './sketch';
import type { Sentence } from './text/clean';
import { sentencesOf } from './text/clean';
import { findTimes } from './times/find-times';

/** A time of the promise as far as it can be read without a date. */
export interface ParsedTime {
  readonly words: string;
  readonly rule: PromiseRule;
  readonly expression: Expression;
  /** The index of its sentence. */
  readonly sentence: number;
  /** What turns it (L). */
  readonly turned?: Turned;
  /** It names an interview or another event (M2); a `mention` is not a time even where nothing else is left. */
  readonly names?: 'event' | 'mention';
  /** A bare 6日, which counts only as the name of the interview's day. */
  readonly isUndecided?: true;
  /** It may be the day of an interview that is named beside it (O5). */
  readonly isDoubtful?: true;
}

/** Why something is not read, and its words. */
export interface Unread {
  readonly unread: UnreadReason;
  readonly words: string;
  readonly sentence: number;
}

/** A phrase as far as it can be read without a date or a calendar: the same for every company and every day. */
export interface ParsedPhrase {
  /** Why the whole phrase is not read (T2, U1); the rest is empty then. */
  readonly unread?: { readonly reason: UnreadReason; readonly words: string };
  /** Only those who pass are told (Q). */
  readonly passOnly: boolean;
  /** A reply is promised without a date (N1), or nothing was said (T2). */
  readonly openEnded: boolean;
  readonly dayCount: DayCount;
  readonly times: readonly (ParsedTime | Unread)[];
  readonly closures: readonly NamedClosure[];
  /** Whether a sentence with a time was dropped (M0). */
  readonly dropped: boolean;
  /** Whether its words leave open which day they mean (O5). */
  readonly leftOpen: boolean;
  readonly sentences: readonly ParsedSentence[];
  /** How many patterns were tried: it grows with the length of the phrase, not faster (T2). */
  readonly attempts: number;
}

/** One sentence: as written, and with its times as signs. */
interface ParsedSentence {
  readonly raw: string;
  readonly text: string;
}

/** Longer phrases are not read (T2). */
const MOST_CHARACTERS = 500;
/** Some characters are many once they are normalised; a phrase of such is none that anyone says. */
const MOST_CLEANED_CHARACTERS = 1000;
/** Phrases repeat from note to note; so many are remembered. */
const REMEMBERED_PHRASES = 1000;

/** Parses a phrase (promise-rules T to U, as far as no date is needed), in the order of work of §0. */
export const parsePhrase = memoizeFew(parse, REMEMBERED_PHRASES);

const NOTHING: ParsedPhrase = {
  passOnly: false,
  openEnded: true,
  dayCount: 'unsaid',
  times: [],
  closures: [],
  dropped: false,
  leftOpen: false,
  sentences: [],
  attempts: 0,
};

function unreadPhrase(reason: UnreadReason, words: string): ParsedPhrase {
  return { ...NOTHING, openEnded: false, unread: { reason, words } };
}

function parse(phrase: string): ParsedPhrase {
  if (phrase.length > MOST_CHARACTERS && Array.from(phrase).length > MOST_CHARACTERS)
    return unreadPhrase('too-long', phrase);
  const sentences = sentencesOf(phrase);
  const text = sentences.map((sentence) => sentence.text).join('。');
  if (text === '' || saysNothing(text)) return NOTHING;
  if (text.length > MOST_CLEANED_CHARACTERS) return unreadPhrase('too-long', phrase);
  const stop = stopWordIn(text);
  if (stop !== undefined) return unreadPhrase('unread-word', stop);
  return parseSentences(phrase, sentences, text);
}

function parseSentences(phrase: string, sentences: readonly Sentence[], text: string): ParsedPhrase {
  const sketch = new Sketch();
  const attempts = writeSketch(sketch, sentences);
  if (attempts === undefined) return unreadPhrase('too-long', phrase);
  const written = sketch.text;
  tidy(sketch);
  carryWeeksAndMonths(sketch);
  joinTimes(sketch);
  const { closures, excludes } = takeClosures(sketch);
  const dawn = unreadDawnIn(sketch.text);
  if (dawn !== undefined) return unreadPhrase('unread-word', sketch.wordsOf(dawn));
  leaveCountsFromThat(sketch);
  const dropped = dropSentences(sketch);
  settleCounting(sketch, closures.length > 0);
  const ofCompany = sentences
    .filter(({ text }, index) => dropped.kept[index] && !isTask(text))
    .map(({ text }) => text);
  const openEnded = isOpenEnded(ofCompany.join('。'), written);
  return {
    passOnly: isPassOnly(sentences.map((sentence) => sentence.text)),
    openEnded,
    dayCount: excludes ? 'business' : readDayCount(text),
    times: [...collectTimes(sketch, text), ...eventsOf(sketch, dropped.events)],
    closures,
    dropped: dropped.hasTime,
    leftOpen: dropped.mayBeLater || leavesOpen(text, closures.length > 0),
    sentences: written
      .split('。')
      .map((sentence, index) => ({ raw: sentences[index]?.raw ?? '', text: sentence })),
    attempts,
  };
}

function writeSketch(sketch: Sketch, sentences: readonly Sentence[]): number | undefined {
  let attempts = 0;
  const written: string[] = [];
  for (const { text } of sentences) {
    const scan = { text: dropDayCountWords(text), attempts: 0 };
    const sentence = findTimes(scan, sketch);
    if (sentence === undefined) return undefined;
    written.push(sentence);
    attempts += scan.attempts;
  }
  sketch.text = written.join('。');
  return attempts;
}

/** The times that are left, in the order of the phrase, with what turns them. */
function collectTimes(sketch: Sketch, text: string): (ParsedTime | Unread)[] {
  const events = eventDays(sketch);
  const clocks = sketch.text;
  readBeginnings(sketch);
  const turns = findTurns(sketch, hasTellingVerb, events);
  const doubtful = daysBesideEvents(sketch);
  const times: (ParsedTime | Unread)[] = [];
  sketch.text.split('。').forEach((sentence, index) => {
    for (const sign of sentence) {
      const around = {
        sentence: index,
        isEvent: events.has(sign),
        turned: turns.get(sign),
        isDoubtful: doubtful.has(sign),
      };
      const time = collect(sketch, sign, around);
      if (time) times.push(time);
    }
  });
  const counting = times.some((time) => 'unread' in time || time.names !== 'mention');
  return counting ? times : [...times, ...todayOf(sketch, clocks, text)];
}

/** What is around a sign. */
interface Around {
  readonly sentence: number;
  readonly isEvent: boolean;
  readonly turned: Turned | undefined;
  readonly isDoubtful: boolean;
}

function collect(
  sketch: Sketch,
  sign: string,
  { sentence, isEvent, turned, isDoubtful }: Around,
): ParsedTime | Unread | undefined {
  const kind = kindOfSign(sign);
  const time = sketch.timeAt(sign);
  if (!kind || !time || kind === 'closure' || kind === 'time-of-day') return undefined;
  const { words, found } = time;
  if ('unread' in found) return { unread: found.unread, words, sentence };
  const names = kind === 'mention' ? 'mention' : isEvent && !turned ? 'event' : undefined;
  if (kind === 'mention' && !isEvent) return undefined;
  return {
    words,
    ...found,
    sentence,
    ...(turned && { turned }),
    ...(names && { names }),
    ...(kind === 'undecided' && { isUndecided: true }),
    ...(isDoubtful && !turned && { isDoubtful: true }),
  };
}

/** The days of tasks and events in dropped sentences (M2, U5). */
function eventsOf(sketch: Sketch, signs: readonly string[]): ParsedTime[] {
  return signs.flatMap((sign) => {
    const time = sketch.timeAt(sign);
    if (!time || 'unread' in time.found) return [];
    return [{ words: time.words, ...time.found, sentence: 0, names: 'mention' as const }];
  });
}

/** T4: 夜に電話 is today, where nothing else is said. */
function todayOf(sketch: Sketch, clocks: string, text: string): ParsedTime[] {
  const clock = /[\uf600-\uf6ff]/.exec(clocks)?.[0];
  const words = clock === undefined ? '' : sketch.wordsOf(clock);
  if (!/夕|夜|昼|午後/.test(words) || /\d/.test(words) || !saysToday(text, clocks)) return [];
  return [{ words, rule: 'T4', expression: { type: 'days-ahead', days: 0 }, sentence: 0 }];
}
