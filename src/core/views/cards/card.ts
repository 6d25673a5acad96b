import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatDayNear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { readClock } from '../../letters/japanese/clock-times';
import { wishedLimit } from '../../letters/scenes/scene-record';
import { isRecommendedByPhone } from '../../letters/messages/recommend-message';
import { isDocumentScreening } from '../../letters/messages/stage-forms';
import type { PendingReply } from '../../waiting/status/pending-reply';
import type { Status, StillOpen } from '../../waiting/status/assessment';
import { confirmingQuestion } from '../../waiting/status/promise-as-read';
import { baseName } from '../../base/text/base-name';
import { memoizeByObject } from '../../base/text/memoize';
import { unansweredInquiries } from '../../waiting/status/wait-dates';
import { asksWhatWasSaid, isToBeAnswered, isWithdrawn, primaryAction } from './card-actions';
import { dateRemark, firstProblem } from './date-remark';
import { isJustHeld, isToday } from './day-of-interview';
import type { CardAction } from './detail';
import { actionDay, actionText, leftText, sinceText } from './next-action';
import { waitBar, type WaitBar } from './wait-bar';

/** One reply as the list shows it: nothing but words and a bar. */
export interface Card {
  readonly path: string;
  /** The path without white space, which the id of an element must not have. */
  readonly id: string;
  readonly company: string;
  readonly stage: string | undefined;
  readonly status: Status;
  readonly statusName: string;
  /** Whether a phone script is what is recommended now. */
  readonly byPhone: boolean;
  /** The day of the next action, written out; the action follows it. Not today. */
  readonly day: string | undefined;
  readonly action: string;
  /** Asks whether an uncertain reading of the promise is right (promise-rules O5). */
  readonly question: string | undefined;
  /** The business days until then. */
  readonly left: string | undefined;
  /** Since when asking is fine. */
  readonly since: string | undefined;
  readonly bar: WaitBar | undefined;
  /** What a closed selection is still waiting for. */
  readonly stillOpen: StillOpen | undefined;
  /** Asks what the company said, on the evening of the interview and the day after. */
  readonly asks: string | undefined;
  /** Whether letters may be on the card, as far as the record of the note does not say that they went out. */
  readonly hasLetters: boolean;
  /** Whether an offer is to be answered: the letters that do are on the card. */
  readonly isToBeAnswered: boolean;
  /** Says, by the lines of the record, until when the company was asked to wait for that, as long as it has not agreed. */
  readonly asked: (record: readonly string[]) => string | undefined;
  /** The one button that is on the card. */
  readonly primary: CardAction | undefined;
  /** Whether it is what to do now, and not only what to do when something comes. */
  readonly isUrgent: boolean;
  /** What could not be read and may move a date. */
  readonly remark: string | undefined;
  /** Time and place of an interview that is to come. */
  readonly where: string | undefined;
  /** When the company was asked, as long as it has not answered. */
  readonly sent: string | undefined;
  /** Whether nothing is written down of what the company said, so that words in the text of the note are looked for. */
  readonly lacksPromise: boolean;
  /** Whether the note holds earlier rounds, which such words may be of. */
  readonly hasEarlierRound: boolean;
  /** Whether the review of the interview is shown where there is one, or offered where there is none. */
  readonly review: 'shown' | 'offered' | undefined;
}

/** Reviewing is what to do while waiting, unless there was no interview; where one may ask, asking comes first. */
const reviewByStatus: Readonly<Record<Status, Card['review']>> = {
  waiting: 'offered',
  grace: 'offered',
  inquired: 'offered',
  exhausted: 'offered',
  inquire: 'shown',
  followup: 'shown',
  invalid: undefined,
  upcoming: undefined,
  closed: undefined,
};

/** What is on the card then is for the day on which an answer comes, or none has come. */
const isOnlyWaiting: ReadonlySet<Status> = new Set(['inquired', 'exhausted', 'upcoming']);

/** Makes cards for one day and language; the same reply gets the same card again. */
export function cardMaker(today: EpochDay, language: Language): (reply: PendingReply) => Card {
  return memoizeByObject((reply) => makeCard(reply, today, language));
}

function makeCard(reply: PendingReply, today: EpochDay, language: Language): Card {
  const { interview, assessment } = reply;
  const words = wordsOf(language);
  const primary = primaryAction(reply);
  const mayBeAhead = isToday(reply) && readClock(interview.time) === undefined;
  return {
    path: interview.path,
    id: interview.path.replace(/[\s%]/g, (sign) => `%${sign.charCodeAt(0)}`),
    company: interview.company ?? baseName(interview.path),
    stage: stageText(reply, language),
    status: assessment.status,
    statusName: statusName(reply, language),
    byPhone: isRecommendedByPhone(interview, assessment),
    day: actionDay(reply, language),
    action: firstProblem(reply, language) ?? actionText(reply, language),
    question: confirmingQuestion(reply, language),
    left: leftText(reply, language),
    since: sinceText(reply, language),
    bar: waitBar(reply, today, language),
    stillOpen: assessment.stillOpen,
    asks: asksWhatWasSaid(reply) ? words.sidebar[mayBeAhead ? 'afterwards' : 'evening'] : undefined,
    hasLetters:
      isToBeAnswered(reply) ||
      isJustHeld(reply) ||
      isWithdrawn(reply) ||
      primary === 'next-round' ||
      (assessment.status === 'upcoming' && isToday(reply)),
    isToBeAnswered: isToBeAnswered(reply),
    asked: (record) => (isToBeAnswered(reply) ? askedText(reply, record, language) : undefined),
    primary: primary === undefined ? undefined : { id: primary, name: words.commands[primary] },
    isUrgent: !isOnlyWaiting.has(assessment.status) && primary !== 'log-reply',
    remark: dateRemark(reply, language),
    where: whereText(reply, language),
    sent: sentText(reply, language),
    lacksPromise: interview.promised === undefined && assessment.status !== 'closed',
    hasEarlierRound: interview.earlierDay !== undefined,
    review: isDocumentScreening(interview.stage) ? undefined : reviewByStatus[assessment.status],
  };
}

function askedText(
  { interview: { askOn = 0 }, assessment: { today } }: PendingReply,
  record: readonly string[],
  language: Language,
): string | undefined {
  const limit = wishedLimit(record, today) ?? 0;
  return limit > askOn ? wordsOf(language).sidebar.asked(formatDayNear(limit, today, language)) : undefined;
}

/** What a status is called, or what a closed selection is still waiting for. */
export function statusName({ assessment: { status, stillOpen } }: PendingReply, language: Language): string {
  const { names, open } = wordsOf(language).status;
  return stillOpen === undefined ? names[status] : open[stillOpen];
}

/** The stage; a round behind which the day of the next one is arranged is said to be passed. */
function stageText(
  { interview: { stage }, assessment }: PendingReply,
  language: Language,
): string | undefined {
  const { passed } = wordsOf(language).sidebar;
  return stage !== undefined && assessment.stillOpen === 'date' ? passed(stage) : stage;
}

function whereText(reply: PendingReply, language: Language): string | undefined {
  const { date = 0, time, place } = reply.interview;
  const { status, stillOpen, today } = reply.assessment;
  const { between, facts, where } = wordsOf(language).sidebar;
  const isAtHour = date === today && readClock(time) !== undefined;
  const isBehind = isAtHour && status !== 'upcoming';
  if (date < today || status === 'closed' || isBehind) return undefined;
  // What there is to do says the hour of today.
  if (time === undefined || (isAtHour && stillOpen === undefined)) return place && facts.place(place);
  return where(place === undefined ? time : time + between + place);
}

/** The days on which the company was asked and has not answered since. */
function sentText({ interview, assessment }: PendingReply, language: Language): string | undefined {
  const { status, today } = assessment;
  if (status === 'closed' || status === 'invalid') return undefined;
  const days = unansweredInquiries(interview).map((day) => formatDayNear(day, today, language));
  const { sent, history } = wordsOf(language).sidebar;
  return days.length === 0 ? undefined : sent(days.join(history.between));
}
