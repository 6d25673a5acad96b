import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { ParsedPhrase } from './parse-phrase';
import { parsePhrase } from './parse-phrase';
import type { PromiseKind, PromiseReading, ReadTime, UnreadReason } from './promise';
import type { Dates, Saying } from './dates';
import { resolve } from './resolve';

/** No promise reaches further than this many calendar days (U6): it is surely a slip. */
export const furthestPromise = 180;

/** A time with its dates. */
type Resolved = ReadTime & Pick<Dates, 'ambiguous' | 'twoSided' | 'writtenDay'>;

/** So many readings are remembered for one calendar: notes are assessed again whenever a day begins. */
const REMEMBERED_READINGS = 20_000;
const remembered = new WeakMap<BusinessDays, Readings>();
let latest: { readonly company: BusinessDays; readonly readings: Readings } | undefined;

/** The readings for one calendar, by phrase and by the day of saying: no key has to be put together to find one. */
interface Readings {
  readonly byPhrase: Map<string, Map<EpochDay, PromiseReading>>;
  count: number;
}

/**
 * Reads what a company promised (promise-rules): `phrase` in its words, said on `saidOn`, by the company's business
 * days. Never throws: what the rules do not read is `unknown` with a reason. Blank text is `open` (T2).
 */
export function readPromise(phrase: string, saidOn: EpochDay, company: BusinessDays): PromiseReading {
  if (latest?.company !== company) latest = { company, readings: readingsOf(company) };
  const known = latest.readings.byPhrase.get(phrase)?.get(saidOn);
  if (known) return known;
  const reading = read(phrase, saidOn, company);
  remember(latest.readings, saidOn, reading);
  return reading;
}

function readingsOf(company: BusinessDays): Readings {
  const known = remembered.get(company);
  if (known) return known;
  const readings: Readings = { byPhrase: new Map(), count: 0 };
  remembered.set(company, readings);
  return readings;
}

function remember(readings: Readings, saidOn: EpochDay, reading: PromiseReading): void {
  if (readings.count >= REMEMBERED_READINGS) {
    readings.byPhrase.clear();
    readings.count = 0;
  }
  readings.count += 1;
  const ofPhrase = readings.byPhrase.get(reading.text);
  if (ofPhrase) ofPhrase.set(saidOn, reading);
  else readings.byPhrase.set(reading.text, new Map([[saidOn, reading]]));
}

function read(phrase: string, saidOn: EpochDay, company: BusinessDays): PromiseReading {
  const parsed = parsePhrase(phrase);
  if (parsed.unread) return unknown(phrase, parsed.unread);
  const saying: Saying = { day: saidOn, company, dayCount: parsed.dayCount };
  const resolved = resolveAll(parsed, saying);
  if (typeof resolved === 'string') return unknown(phrase, resolved);
  if (resolved.length === 0) return withoutTime(phrase, parsed);
  const reading = combine(phrase, dropInterviewDay(resolved, saidOn), parsed.passOnly);
  const problem = outOfReach(reading, saidOn);
  return problem ? unknown(phrase, problem) : reading;
}

function unknown(text: string, reason: UnreadReason): PromiseReading {
  return { kind: 'unknown', text, reason, times: [] };
}

function withoutTime(text: string, { passOnly, openEnded }: ParsedPhrase): PromiseReading {
  if (passOnly) return { kind: 'passOnly', text, times: [] };
  return openEnded ? { kind: 'open', text, times: [] } : unknown(text, 'no-time');
}

/** One bad time makes the phrase unknown (promise-rules "Order of work"). */
function resolveAll({ times }: ParsedPhrase, saying: Saying): Resolved[] | UnreadReason {
  const resolved: Resolved[] = [];
  for (const time of times) {
    if ('unread' in time) return time.unread;
    const dates = resolve(time.expression, saying);
    if (typeof dates === 'string') return dates;
    resolved.push({ words: time.words, rule: time.rule, ...dates });
  }
  return resolved;
}

/** M2: a written date that is the interview day names the interview, when another time is left. */
function dropInterviewDay(times: readonly Resolved[], saidOn: EpochDay): readonly Resolved[] {
  const others = times.filter((time) => time.writtenDay !== saidOn);
  return others.length > 0 ? others : times.slice(0, 1);
}

/** M3, M4 and O: one result from all times. */
function combine(text: string, times: readonly Resolved[], passOnly: boolean): PromiseReading {
  const deadlines = times.filter((time) => time.latest !== undefined);
  const beginnings = times.filter((time) => time.latest === undefined);
  const latest = deadlines.length > 0 ? Math.max(...deadlines.map(latestDay)) : undefined;
  const earliest = earliestOf(beginnings.length > 0 ? beginnings : deadlines);
  const isRange = times.length > 1 || times[0]?.twoSided === true;
  const ambiguous = isAmbiguous(deadlines.length > 0 ? deadlines : beginnings, latest);
  return {
    kind: passOnly ? 'passOnly' : kindOf(earliest, latest, isRange),
    text,
    ...(earliest !== undefined && earliest !== latest && { earliest }),
    ...(latest !== undefined && { latest }),
    ...(ambiguous && { ambiguous }),
    times: times.map(({ words, rule, earliest: from, latest: to }) => ({
      words,
      rule,
      ...(from && { earliest: from }),
      ...(to && { latest: to }),
    })),
  };
}

function latestDay(time: Resolved): EpochDay {
  return time.latest?.day ?? 0;
}

/** The earliest of the times: `earliest` where one has it, else its `latest` (M3). */
function earliestOf(times: readonly Resolved[]): EpochDay | undefined {
  const days = times.flatMap(({ earliest, latest }) => earliest?.day ?? latest?.day ?? []);
  return days.length > 0 ? Math.min(...days) : undefined;
}

function kindOf(earliest: EpochDay | undefined, latest: EpochDay | undefined, isRange: boolean): PromiseKind {
  if (latest === undefined) return 'open';
  return isRange && earliest !== latest ? 'range' : 'by';
}

/** O3: as for the time that gives the deadline; where several give it, one certain time is enough. */
function isAmbiguous(times: readonly Resolved[], latest: EpochDay | undefined): true | undefined {
  const deciding = latest === undefined ? times : times.filter((time) => latestDay(time) === latest);
  return deciding.length > 0 && deciding.every((time) => time.ambiguous) ? true : undefined;
}

/** U6: before the day it was said, ending before it starts, or too far ahead. */
function outOfReach({ earliest, latest }: PromiseReading, saidOn: EpochDay): UnreadReason | undefined {
  const decisive = latest ?? earliest;
  if (decisive === undefined) return undefined;
  if (decisive < saidOn || (latest !== undefined && earliest !== undefined && latest < earliest))
    return 'past';
  return decisive > saidOn + furthestPromise ? 'too-far' : undefined;
}
