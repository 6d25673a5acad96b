import type { EpochDay } from '../../base/calendar/epoch-day';
import { comparableCompany } from '../company/company-name';
import type { Interview } from './interview';

/**
 * Sets `laterRound` among interviews of one `companyKey`: the path of the nearest note of the same position, where both
 * name one, with a strictly later interview day. Unchanged interviews stay the same objects.
 */
export function linkCompany(interviews: readonly Interview[]): readonly Interview[] {
  if (interviews.length < 2) return interviews;
  const answers = new Map<Interview, string>();
  findAnswers(
    interviews.filter(({ date }) => date !== undefined),
    answers,
  );
  return interviews.map((interview) => withLaterRound(interview, answers.get(interview)));
}

/** The key under which the interviews of one company belong together; `undefined` without a company. */
export function companyKey(interview: Interview): string | undefined {
  return interview.company === undefined ? undefined : comparableCompany(interview.company);
}

/** An interview that can answer another: it has a day. */
interface Round {
  readonly interview: Interview;
  readonly date: EpochDay;
  /** `undefined` fits every position. */
  readonly position: string | undefined;
}

function roundOf(interview: Interview): Round {
  return { interview, date: interview.date ?? NaN, position: positionKey(interview) };
}

function positionKey({ position }: Interview): string | undefined {
  return position === undefined ? undefined : comparableCompany(position);
}

/** Walks the rounds, latest first, keeping the nearest later round of each position, so that it is one pass. */
function findAnswers(interviews: readonly Interview[], answers: Map<Interview, string>): void {
  const rounds = interviews.map(roundOf).sort(latestFirst);
  const nearest = new Map<string | undefined, Round>();
  let nearestOfAny: Round | undefined;
  for (let start = 0, end = 0; start < rounds.length; start = end) {
    const date = rounds[start]?.date;
    while (rounds[end]?.date === date && end < rounds.length) end += 1;
    const sameDay = rounds.slice(start, end);
    for (const { interview, position } of sameDay) {
      const answer =
        position === undefined ? nearestOfAny : earlier(nearest.get(position), nearest.get(undefined));
      if (answer) answers.set(interview, answer.interview.path);
    }
    for (const round of sameDay) nearest.set(round.position, round);
    nearestOfAny = sameDay.at(-1);
  }
}

/** Latest day first; on one day the path that sorts first comes last, so that it is the one kept. */
function latestFirst(one: Round, other: Round): number {
  if (one.date !== other.date) return other.date - one.date;
  return one.interview.path < other.interview.path ? 1 : -1;
}

function earlier(one: Round | undefined, other: Round | undefined): Round | undefined {
  if (!one || !other) return one ?? other;
  return latestFirst(one, other) > 0 ? one : other;
}

function withLaterRound(interview: Interview, laterRound: string | undefined): Interview {
  return interview.laterRound === laterRound ? interview : { ...interview, laterRound };
}
