import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { memoizeByObject, memoizeFew } from '../../base/text/memoize';
import type { Resolved } from './dates/combine';
import type { ParsedPhrase, ParsedTime } from './parse-phrase';
import { parsePhrase } from './parse-phrase';
import type { PromiseNote, PromiseReading, UnreadReason } from './promise';
import type { Outcome } from './read-parsed';
import { readParsed } from './read-parsed';
import type { Known } from './rules/certain';
import { isCertain } from './rules/certain';
import { timesLeaveOpen } from './rules/left-open';
import { takesBack } from './rules/sentences';

/** Of so many days readings are remembered for one calendar: notes are assessed again whenever a day begins. */
const REMEMBERED_DAYS = 1000;
/** So many phrases are remembered for each of these days. */
const REMEMBERED_A_DAY = 50;
/** The example of how a date is written is so many business days after the day of saying: whoever copies it asks late, not early. */
const EXAMPLE_BUSINESS_DAYS = 10;

const nothingKnown: PromiseNote = {};

/** The readings for one calendar, by the day and then by the phrase: of phrases that are read alike in every note. */
const readingsFor = memoizeByObject((company: BusinessDays) =>
  memoizeFew(
    (saidOn: EpochDay) =>
      memoizeFew((phrase: string) => read(phrase, saidOn, company, nothingKnown), REMEMBERED_A_DAY),
    REMEMBERED_DAYS,
  ),
);

/**
 * Reads what a company promised (promise-rules): `phrase` in its words, said on `saidOn`, by the company's business
 * days. `note` holds the note's own day (M2) and the names that are no unknown words (O5); an interview fits as it is.
 * Never throws: what the rules do not read is `unknown` with a reason. Blank text is `open` (T2).
 */
export function readPromise(
  phrase: string,
  saidOn: EpochDay,
  company: BusinessDays,
  note: PromiseNote = nothingKnown,
): PromiseReading {
  if (makesDifference(note, phrase, saidOn)) return read(phrase, saidOn, company, note);
  return readingsFor(company)(saidOn)(phrase);
}

/** Whether a phrase can be read otherwise in this note than by itself; such readings are few, and not remembered. */
function makesDifference(note: PromiseNote, phrase: string, saidOn: EpochDay): boolean {
  const { date, company, stage, person } = note;
  return (
    (date !== undefined && date !== saidOn) ||
    isIn(company, phrase) ||
    isIn(stage, phrase) ||
    isIn(person, phrase)
  );
}

function isIn(name: string | undefined, phrase: string): boolean {
  return name !== undefined && name !== '' && phrase.includes(name);
}

function read(phrase: string, saidOn: EpochDay, company: BusinessDays, note: PromiseNote): PromiseReading {
  const parsed = parsePhrase(phrase);
  const example = company.add(saidOn, EXAMPLE_BUSINESS_DAYS);
  if (parsed.unread) return unknown(phrase, parsed.unread.reason, parsed.unread.words, example);
  const outcome = readParsed(parsed, saidOn, company, note);
  if ('reason' in outcome) return unknown(phrase, outcome.reason, outcome.words, example);
  if (outcome.times.length === 0 && !parsed.passOnly && !parsed.openEnded)
    return unknown(phrase, 'no-time', phrase, example);
  return readingOf(phrase, parsed, outcome, { note, saidOn });
}

function unknown(text: string, reason: UnreadReason, unread: string, example: EpochDay): PromiseReading {
  return {
    kind: 'unknown',
    text,
    reason,
    unread,
    example,
    certain: false,
    quotable: false,
    closures: [],
    times: [],
  };
}

function readingOf(
  text: string,
  parsed: ParsedPhrase,
  outcome: Exclude<Outcome, { reason: UnreadReason }>,
  { note, saidOn }: { readonly note: PromiseNote; readonly saidOn: EpochDay },
): PromiseReading {
  const { kind, earliest, latest, ambiguous, times, closures, parsedTimes } = outcome;
  const sentence = onlySentence(parsed, parsedTimes);
  const isPlain = parsedTimes.every(({ turned }) => !turned) && closures.length === 0 && !parsed.dropped;
  return {
    kind: parsed.passOnly ? 'passOnly' : kind,
    text,
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
    ...(ambiguous && { ambiguous }),
    certain:
      !parsed.leftOpen &&
      !timesLeaveOpen(
        parsedTimes.map(({ expression }) => expression),
        { saidOn, contradicts: times.some(contradictsWeekday) },
      ) &&
      everySentenceIsKnown(parsed, parsedTimes, note),
    quotable: latest !== undefined && !parsed.passOnly && isPlain,
    ...(sentence !== undefined && { sentence }),
    closures,
    times: times.map(({ words, rule, earliest: from, latest: to }) => ({
      words,
      rule,
      ...(from && { earliest: from }),
      ...(to && { latest: to }),
    })),
  };
}

/** D5: only a named day can be ambiguous for its weekday. */
function contradictsWeekday({ ambiguous, latest, earliest }: Resolved): boolean {
  return ambiguous === true && (latest ?? earliest)?.how === 'named-day';
}

function onlySentence({ sentences }: ParsedPhrase, times: readonly ParsedTime[]): string | undefined {
  const indexes = new Set(times.map(({ sentence }) => sentence));
  const [index] = indexes;
  return index !== undefined && indexes.size === 1 ? sentences[index]?.raw : undefined;
}

/** Where silence is the answer, 連絡がない場合は turns nothing (Q3). */
function turningWords({ turned }: ParsedTime, { passOnly }: ParsedPhrase): string {
  return turned && !(passOnly && turned.turn === 'unless') ? turned.words : '';
}

/** O5: of the sentences that give the dates; of all where none does, or where silence is the answer. */
function everySentenceIsKnown(
  parsed: ParsedPhrase,
  times: readonly ParsedTime[],
  note: PromiseNote,
): boolean {
  if (times.some(({ names, isDoubtful }) => names !== undefined || isDoubtful)) return false;
  const known: Known = {
    words: [
      ...parsed.times.flatMap((time) => ('unread' in time ? [] : [turningWords(time, parsed)])),
      ...times.map(({ rule }) => (rule === 'D10' ? '週' : '')),
      ...parsed.closures.flatMap((closure) => closure.known),
    ],
    passOnly: parsed.passOnly,
    hasClosures: parsed.closures.length > 0,
    note,
  };
  const indexes = new Set(times.map(({ sentence }) => sentence));
  const all = indexes.size === 0 || parsed.passOnly;
  return parsed.sentences.every(({ text }, index) =>
    all || indexes.has(index) ? isCertain(text, known) : !takesBack(text),
  );
}
