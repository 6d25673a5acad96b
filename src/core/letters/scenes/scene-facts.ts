import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Interview } from '../../reading/interview/interview';
import { answerLimit } from '../../reading/interview/answer-limit';
import { companyKey } from '../../reading/interview/later-rounds';
import { saysOffer } from '../../reading/interview/offer-said';
import { resultKind } from '../../reading/interview/result-kind';
import { namesLater, roundOf as placeOf } from '../../reading/interview/round-order';
import { readClock, readClockEnd } from '../japanese/clock-times';
import { offerWord } from '../japanese/offer-word';
import { statedWord } from '../japanese/stated-word';
import { wayOfApplication } from '../../reading/interview/way-of-application';
import { stageForms } from '../messages/stage-forms';
import { endingOf } from '../../waiting/status/wait-ending';
import type { SceneContext, SentScene } from './scene-context';

/** A round of the selection, as far as it is known. */
export interface Round {
  readonly stage: string | undefined;
  readonly day: EpochDay | undefined;
  readonly minute: number | undefined;
  /** The minute with which it ends, where that is known. */
  readonly end?: number | undefined;
  readonly place: string | undefined;
}

/** What the notes say of the matter a scene is about (scenes: the round held and the coming one). */
export interface SceneFacts {
  /** The round that has been held. */
  readonly held: Round | undefined;
  /** The round to come. */
  readonly coming: Round | undefined;
  /** Whether the round that was held is known to be passed, and that is news. */
  readonly passed: boolean;
  readonly offer: OfferFacts;
  /** Who speaks for the applicant first: the school that recommends, or an agency. */
  readonly gate: 'recommended' | 'agent' | undefined;
}

interface OfferFacts {
  /** Whether there is one, in whatever words it is logged. */
  readonly isMade: boolean;
  /** The company's own word: 内々定, 内定, 採用, 合格. */
  readonly word: string | undefined;
  readonly day: EpochDay | undefined;
  readonly accepted: boolean;
  /** Whether the company was asked for more time, by the record of the note. */
  readonly waited: boolean;
}

/** An interview is over about an hour after its time; without one, in the evening. */
const lasts = 60;
const evening = 17 * 60;

/** What the note, and the other notes of the company, say. */
export function sceneFacts(context: SceneContext): SceneFacts {
  const { interview } = context.reply;
  const isOver = isHeld(interview, context.today, context.minute);
  const before = isOver ? undefined : noteBefore(interview, context);
  return {
    held: isOver ? roundOf(interview) : before ? roundOf(before) : earlierRound(interview),
    coming: isOver ? roundAfter(interview, context) : roundOf(interview),
    passed: hasPassed(interview) || (before !== undefined && isNews(before, context)),
    offer: offerIn(context),
    gate: wayOfApplication(interview.via),
  };
}

/** Whether an interview is behind on a day, at a minute of it. */
export function isHeld({ date, time }: Interview, today: EpochDay, minute: number): boolean {
  if (date === undefined || date !== today) return date === undefined || date < today;
  const from = readClock(time);
  return minute >= (from === undefined ? evening : from + lasts);
}

function roundOf({ stage, date, time, place }: Interview): Round {
  return {
    stage: statedWord(stage),
    day: date,
    minute: readClock(time),
    end: readClockEnd(time),
    place: statedWord(place),
  };
}

/** The note of the latest round of the company before this one. */
function noteBefore(interview: Interview, { others }: SceneContext): Interview | undefined {
  const [latest] = others
    .map((reply) => reply.interview)
    .filter((other) => isSameCompany(other, interview) && isBefore(other.date, interview.date))
    .sort((a, b) => (b.date ?? 0) - (a.date ?? 0));
  return latest;
}

/** The round before this one in its own note. */
function earlierRound({ earlierDay }: Interview): Round | undefined {
  if (earlierDay === undefined) return undefined;
  return { stage: undefined, day: earlierDay, minute: undefined, place: undefined };
}

/** Whether the round of a note is known to be passed. */
function hasPassed(interview: Interview): boolean {
  return endingOf(interview) === 'passed';
}

/** A week after the result, or once one has written of dates, no one is thanked for it any more. */
function isNews(before: Interview, { sent, today }: SceneContext): boolean {
  const { replied = -Infinity } = before;
  return hasPassed(before) && today - replied <= 7 && sent.every(({ purpose }) => purpose !== 'dates');
}

/** The next round: a later note of the company, or the one that a state or result names (二次面接予定). */
function roundAfter(interview: Interview, { others }: SceneContext): Round | undefined {
  const later = others.find((other) => other.interview.path === interview.laterRound);
  if (later) return roundOf(later.interview);
  const named = [interview.state, interview.result].flatMap(
    (words) => roundNamed(words, interview.stage) ?? [],
  );
  const [stage] = named;
  return stage === undefined ? undefined : { stage, day: undefined, minute: undefined, place: undefined };
}

const ROUND = /(?:第?[一二三四五1-5](?:次|回目)|最終|役員|社長)(?:面接|選考|試験)?/;

function roundNamed(words: string | undefined, stage: string | undefined): string | undefined {
  const plain = words?.normalize('NFKC') ?? '';
  const found = ROUND.exec(plain)?.[0];
  return found !== undefined && namesLater(found, stage) ? found : undefined;
}

function isBefore(day: EpochDay | undefined, than: EpochDay | undefined): boolean {
  return day !== undefined && than !== undefined && day < than;
}

/** Whether a round is in the notes: one of the company has its day, or this one is of it and still to come. */
export function isInNotes(
  { stage, day }: Pick<Round, 'stage' | 'day'>,
  { reply, others, today, minute }: SceneContext,
): boolean {
  const { interview } = reply;
  if (!isHeld(interview, today, minute) && placeOf(stage) === placeOf(interview.stage)) return true;
  return [reply, ...others].some(
    ({ interview: one }) =>
      isSameCompany(one, interview) &&
      (one.date === day || one.earlierRounds.some((round) => round.day === day)),
  );
}

/** Whether two notes are about one company. */
function isSameCompany(a: Interview, b: Interview): boolean {
  const key = companyKey(a);
  return key !== undefined && key === companyKey(b);
}

function offerIn({ reply: { interview }, sent }: SceneContext): OfferFacts {
  const { replied } = interview;
  const words = (offerWords(interview) ?? declinedWords(interview))?.normalize('NFKC');
  const word = offerWord(words);
  const accepted = ACCEPTED.test(words ?? '');
  const isMade = words !== undefined;
  // Behind an answer the day may be that of the answer.
  const day = (hasOffer(interview) && !accepted) || isAnsweredAfter(replied, sent) ? replied : undefined;
  return { isMade, word, day, accepted, waited: sent.some(({ purpose }) => purpose === 'hold') };
}

/** Whether the user accepted or declined on a later day than that of the reply. */
function isAnsweredAfter(replied: EpochDay = Infinity, sent: readonly SentScene[]): boolean {
  const isAnswer = /^(?:accept|decline)$/;
  return sent.some(({ purpose, day = -Infinity }) => isAnswer.test(purpose) && day > replied);
}

const ACCEPTED = /承諾|受諾|accepted/i;

/** The mail that confirms a refusal on the phone still answers an offer. */
function declinedWords({ result = '' }: Interview): string | undefined {
  return resultKind(result) === 'withdrawn' ? offerWord(result) && result : undefined;
}

/** The words of a note that are an offer of a place. */
function offerWords(interview: Interview): string | undefined {
  const { result, state, over } = interview;
  return [result, state, over?.words].find((said) => said !== undefined && saysOffer(said, interview));
}

/** Whether the company has offered a place. */
export function hasOffer(interview: Interview): boolean {
  return offerWords(interview) !== undefined;
}

/** The day by which the offer of a note is to be answered. */
export function limitOf(interview: Interview): EpochDay | undefined {
  return hasOffer(interview) ? answerLimit(interview) : undefined;
}

/** What a round is called in a letter: 二次面接; 次回の面接 where no one knows. */
export function roundName(round: Round | undefined, otherwise: string, isPublicExam = false): string {
  return round?.stage === undefined ? otherwise : stageForms(round.stage, isPublicExam).name;
}
