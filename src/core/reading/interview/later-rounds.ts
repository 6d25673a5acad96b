import type { EpochDay } from '../../base/calendar/epoch-day';
import { comparableCompany } from '../company/company-name';
import { bareName, byCompany } from '../company/same-company';
import type { Interview } from './interview';
import type { Problem, ProblemCode } from './problem';
import { roundOf } from './round-order';

/** A round later than this many calendar days is of another selection. */
const furthestRound = 180;

/**
 * Sets `laterRound` among interviews of one `companyKey` by status-rules S1: the path of the nearest note of the same
 * company, and of the same position where both name one, with a later interview, at most 180 days later; of the same
 * day the later stage is the later one. Interviews that nothing tells apart get a remark each. Unchanged interviews
 * stay the same objects.
 */
export function linkCompany(interviews: readonly Interview[]): readonly Interview[] {
  if (interviews.length < 2) return interviews.map((interview) => withLinks(interview));
  const links = new Map<Interview, RoundLinks>();
  findLinks(interviews, links);
  return interviews.map((interview) => withLinks(interview, links.get(interview)));
}

/**
 * The key of all interviews that may be of one company: its name without its legal form; `undefined` without a company.
 * Which of them are one company `linkCompany` decides, since only all names together tell.
 */
export function companyKey(interview: Interview): string | undefined {
  return interview.company === undefined ? undefined : bareName(interview.company);
}

/** What other notes of a company say of an interview. */
interface RoundLinks {
  readonly laterRound?: string;
  /** The path of another note with an interview that could be the same. */
  readonly sameDay?: string;
}

/** An interview that can answer another: it has a day. */
interface Round {
  readonly interview: Interview;
  readonly date: EpochDay;
  /** The place of its stage among the rounds; `undefined` where it names none. */
  readonly place: number | undefined;
  /** `undefined` fits every position. */
  readonly position: string | undefined;
}

function findLinks(interviews: readonly Interview[], links: Map<Interview, RoundLinks>): void {
  const [{ company: first } = {}] = interviews;
  const isOne = interviews.every(({ company }) => company === first);
  for (const ofCompany of isOne ? [interviews] : byCompany(interviews, ({ company }) => company ?? '')) {
    const rounds = ofCompany.filter(({ date }) => date !== undefined).map(roundFrom);
    if (rounds.length > 1) linkInOrder(rounds, links);
  }
}

function roundFrom(interview: Interview): Round {
  const { date = NaN, stage, position } = interview;
  return {
    interview,
    date,
    place: roundOf(stage),
    position: position === undefined ? undefined : comparableCompany(position),
  };
}

/** Walks the rounds, latest first, keeping the nearest later round of each position, so that it is one pass. */
function linkInOrder(rounds: Round[], links: Map<Interview, RoundLinks>): void {
  rounds.sort(latestFirst);
  const later = new LaterRounds();
  for (let start = 0, end = 0; start < rounds.length; start = end) {
    const date = rounds[start]?.date;
    while (rounds[end]?.date === date && end < rounds.length) end += 1;
    const day = rounds.slice(start, end);
    if (day.length > 1) linkDay(day, later, links);
    // Nearly always.
    else for (const round of day) setLinks(round, later.for(round), day, links);
    for (const round of day) later.add(round);
  }
}

/** Links several rounds of one day: the later stage answers the earlier; what names no stage is neither. */
function linkDay(day: readonly Round[], later: LaterRounds, links: Map<Interview, RoundLinks>): void {
  const laterStages = new LaterRounds();
  for (const ofStage of latestStageFirst(day)) {
    for (const round of ofStage) {
      const answer = (round.place === undefined ? undefined : laterStages.for(round)) ?? later.for(round);
      setLinks(round, answer, day, links);
    }
    if (ofStage[0]?.place !== undefined) for (const round of ofStage) laterStages.add(round);
  }
}

/** The rounds of one day by their stage. */
function latestStageFirst(day: readonly Round[]): (readonly Round[])[] {
  const stages = new Map<number, Round[]>();
  for (const round of day) {
    const place = round.place ?? -1;
    stages.set(place, [...(stages.get(place) ?? []), round]);
  }
  return [...stages].sort(([one], [other]) => other - one).map(([, rounds]) => rounds);
}

function setLinks(
  round: Round,
  answer: Round | undefined,
  day: readonly Round[],
  links: Map<Interview, RoundLinks>,
): void {
  const isNear = answer !== undefined && answer.date - round.date <= furthestRound;
  const twin = day.length === 1 ? undefined : day.find((other) => areAlike(round, other));
  if (!isNear && !twin) return;
  links.set(round.interview, {
    ...(isNear && { laterRound: answer.interview.path }),
    ...(twin && { sameDay: twin.interview.path }),
  });
}

/** Whether two interviews of one day could be the same one: nothing tells them apart. */
function areAlike(one: Round, other: Round): boolean {
  if (one === other || !canAnswer(other) || !canAnswer(one)) return false;
  const isSame = <Value>(a: Value, b: Value): boolean => a === undefined || b === undefined || a === b;
  return isSame(one.place, other.place) && isSame(one.position, other.position);
}

/** Where nothing is judged, or no one knows whether that is the day, there is no round that answers another. */
function canAnswer({ interview: { judged, problems } }: Round): boolean {
  return judged && !problems.some(({ field, code }) => field === 'date' && code !== 'different-values');
}

/** The nearest of the rounds that were added, by position; they are added the latest first. */
class LaterRounds {
  readonly #byPosition = new Map<string | undefined, Round>();
  #ofAny: Round | undefined;

  add(round: Round): void {
    if (!canAnswer(round)) return;
    this.#byPosition.set(round.position, round);
    this.#ofAny = round;
  }

  for({ position }: Round): Round | undefined {
    if (position === undefined) return this.#ofAny;
    return earlier(this.#byPosition.get(position), this.#byPosition.get(undefined));
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

const twinCode: ProblemCode = 'same-day-round';

/** The interview with its links; the same object where nothing changes. */
function withLinks(interview: Interview, { laterRound, sameDay }: RoundLinks = {}): Interview {
  const known = interview.problems.find(({ code }) => code === twinCode)?.found;
  if (interview.laterRound === laterRound && known === sameDay) return interview;
  const others = interview.problems.filter(({ code }) => code !== twinCode);
  const twin: readonly Problem[] =
    sameDay === undefined ? [] : [{ field: undefined, key: undefined, code: twinCode, found: sameDay }];
  return { ...interview, laterRound, problems: [...others, ...twin] };
}
