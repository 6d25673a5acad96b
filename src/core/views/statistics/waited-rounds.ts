import { parseIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { languages } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import type { EarlierRound, Interview } from '../../reading/interview/interview';
import { businessDaysOf, type PendingReply } from '../../waiting/status/pending-reply';
import { endingOf } from '../../waiting/status/wait-ending';
import { waitEnding } from '../../waiting/status/wait-outcome';
import { recordedContact, theirWord, type Contact } from '../cards/contact-history';

/** How long a reply took after the interview day: calendar days, and the company's business days among them. */
export interface Took {
  readonly days: number;
  readonly businessDays: number;
}

/**
 * How the wait of a round is: the reply came, on a day that is known or on one that is not (`undated`); it is still
 * waited for; or none came and the note says so.
 */
export type RoundEnd = 'replied' | 'undated' | 'waiting' | 'unanswered';

/** One round that was held. */
export interface WaitedRound {
  readonly path: string;
  readonly day: EpochDay;
  readonly stage: string | undefined;
  readonly size: string | undefined;
  readonly end: RoundEnd;
  /** Only for `replied`. */
  readonly took: Took | undefined;
}

/** The lines of the contact log of a note; only notes of several rounds are asked for theirs. */
export type RecordOf = (path: string) => readonly string[];

/**
 * All rounds of which a reply was, or is, to be awaited, each round of a note on its own. Left out is what is still to
 * come, what can't be read or has a doubtful day, what is not judged, and what the applicant withdrew from.
 */
export function waitedRounds(replies: Iterable<PendingReply>, recordOf: RecordOf): WaitedRound[] {
  return [...replies].flatMap((reply) => roundsOf(reply, recordOf));
}

/** The notes whose record tells when the replies of their earlier rounds came: one property can't. */
export function keepsEarlierReplies({ interview }: PendingReply): boolean {
  return interview.earlierRounds.length > 0;
}

function roundsOf(reply: PendingReply, recordOf: RecordOf): WaitedRound[] {
  const { date, earlierRounds, problems, stage, path, size } = reply.interview;
  if (date === undefined || problems.some(({ field }) => field === 'date')) return [];
  const told = toldReplies(reply, keepsEarlierReplies(reply) ? recordOf(path) : []);
  const held = [...earlierRounds, { day: date, stage }];
  const ends = [...earlierRounds.map((): RoundEnd => 'undated'), endOf(reply)];
  return held.flatMap((round, at) => {
    const end = ends[at];
    if (end === undefined) return [];
    const on = end === 'undated' ? told(round, held[at + 1]?.day ?? Infinity) : undefined;
    const took = on === undefined ? undefined : tookUntil(on, round.day, reply);
    return [{ ...round, path, size, took, end: took ? 'replied' : end }];
  });
}

function tookUntil(on: EpochDay, day: EpochDay, reply: PendingReply): Took {
  return { days: on - day, businessDays: businessDaysOf(reply).count(day, on) };
}

/** How the wait of the current round is, whatever day its reply came; `undefined` where none is counted. */
function endOf(reply: PendingReply): RoundEnd | undefined {
  switch (reply.assessment.status) {
    case 'upcoming':
    case 'invalid':
      return undefined;
    case 'closed':
      return closedEnd(reply);
    default:
      return 'waiting';
  }
}

/** What is written where a company never answered; the plugin's own words for it are among them. */
const silence = /返事がない|連絡がない|サイレント|without a reply|ghosted/i;

function closedEnd(reply: PendingReply): RoundEnd | undefined {
  const { result, over } = reply.interview;
  if (waitEnding(reply) === 'notJudged') return undefined;
  // What was said before the applicant declined stays a reply.
  const isTold = result !== undefined && theirWord(result) !== result;
  if (endingOf(reply.interview) === 'withdrawn' && !isTold) return undefined;
  return silence.test(result ?? over?.words ?? '') ? 'unanswered' : 'undated';
}

/**
 * Finds the day on which the reply of a round came: the property's, where it is before the next round, or that of a
 * line of the contact log as the log writes it, for this round or for "the round before".
 */
function toldReplies(
  { interview, assessment: { today } }: PendingReply,
  record: readonly string[],
): (round: EarlierRound, next: EpochDay) => EpochDay | undefined {
  const log = languages.map((language) => wordsOf(language).log);
  const ofAny = log.map(({ earlierReply }) => earlierReply('').trim());
  const begins = (text: string, any: readonly string[]): boolean =>
    any.some((begin) => text.startsWith(begin));
  const property = { day: repliedDay(interview), text: ofAny[0] ?? '' };
  const contacts = [property, ...record.map((line) => recordedContact(line, interview))];
  return ({ day: from, stage = '' }, next) => {
    const ofRound = log.map(({ resultLine }) => resultLine('', stage, '').trim());
    const isReply = ({ day = -1, text }: Pick<Contact, 'day' | 'text'>): boolean =>
      day >= from && day <= today && (begins(text, ofRound) || (day < next && begins(text, ofAny)));
    return contacts.find(isReply)?.day;
  };
}

/** The day in the property, also where it is that of an earlier round and so was left out by the reading. */
function repliedDay({ replied, problems }: Interview): EpochDay | undefined {
  const earlier = problems.find(({ field, code }) => field === 'replied' && code === 'before-interview');
  return replied ?? (earlier && parseIsoDay(earlier.found));
}
