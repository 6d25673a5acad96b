import { businessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Interview } from '../../reading/interview/interview';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { endingOf } from '../../waiting/status/wait-ending';
import { readClock } from '../japanese/clock-times';
import { stageForms } from '../messages/stage-forms';
import { nextLimit } from './next-limit';
import { isOpenCase } from './open-case';
import type { SceneContext, SentScene } from './scene-context';
import { hasOffer, isHeld } from './scene-facts';
import type { SceneId } from './scene-ids';
import { isSentSince } from './scene-record';
import { isInTimeForThanks, reachesSomeone } from './thanks';

/** Behind its beginning no one is late any more. */
const lateUntil = 60;
/** When a day's calls are over, and one thinks of tomorrow. */
const eve = 17 * 60;
/** So many days after a call the mail that confirms it still comes in time. */
const confirmDays = 7;

/** What decides which scenes fit; the other replies may have a limit of their own. */
export type Offering = Pick<SceneContext, 'reply' | 'today' | 'minute'> &
  Partial<Pick<SceneContext, 'others' | 'sent'>>;

/**
 * The scenes that fit a reply on `today` at a minute of the day, the best first; empty where none does: no one is pressed
 * to write. All are in the list of the command.
 */
export function offeredScenes(offering: Offering): readonly SceneId[] {
  const { reply, today, others = [], sent = [] } = offering;
  const { interview, assessment } = reply;
  const { date, result, state, answered, over } = interview;
  const ending = endingOf(interview);
  const words = result ?? state ?? '';
  if (hasOffer(interview)) return /承諾|accepted/i.test(words) ? [] : decisions(interview);
  if (over?.why === 'ended' || ending === 'declined' || ending === 'withdrawn')
    return confirming(sent, today);
  const beside = roundBeside(reply, others, today)?.interview.date;
  const isOpen = beside !== undefined && !isSentSince(sent, 'dates', Math.min(date ?? 0, beside));
  const dates: readonly SceneId[] = isOpen ? ['mail-dates'] : [];
  if (ending === 'passed')
    return interview.laterRound === undefined ? ['mail-dates', 'mail-withdraw'] : dates;
  return answered || assessment.status === 'invalid' ? [] : aroundInterview(offering, dates);
}

/** What fits before an interview that no one has answered yet, and after it. */
function aroundInterview(
  { reply, today, minute, others = [], sent = [] }: Offering,
  dates: readonly SceneId[],
): readonly SceneId[] {
  const { interview } = reply;
  const { date, time } = interview;
  if (date === undefined) return [];
  const isThanked = !isTimeForThanks(interview, today) || isSentSince(sent, 'thanks', date);
  const thanks: readonly SceneId[] = isThanked ? [] : ['mail-thanks'];
  if (!isHeld(interview, today, minute)) {
    const ahead = upcoming(interview, today, minute, dates);
    // Without a time no one but the user knows whether it is over.
    const mayBeOver = date === today && readClock(time) === undefined;
    return mayBeOver ? [...ahead.slice(0, 1), ...thanks, ...ahead.slice(1)] : ahead;
  }
  const limit: readonly SceneId[] = isOtherLimitNear(reply, today, others) ? ['mail-other-limit'] : [];
  return [...dates, ...thanks, ...limit];
}

/**
 * The reply in the note of the round before one to come, or of the round to come after a held one: the day of the latter may
 * be in its note before the company's mail is answered.
 */
export function roundBeside(
  { interview }: PendingReply,
  others: readonly PendingReply[],
  today: EpochDay,
): PendingReply | undefined {
  const follows = (one: Interview, before: Interview): boolean =>
    before.laterRound === one.path && isOpenCase(one, today);
  return others.find(({ interview: other }) => follows(interview, other) || follows(other, interview));
}

/** The mail that was announced in a call, as long as it has not gone out. */
function confirming(sent: readonly SentScene[], today: EpochDay): readonly SceneId[] {
  return (['decline', 'withdraw'] as const).flatMap((of): SceneId[] => {
    const said = sent.filter(({ purpose }) => purpose === of);
    const isDue = said.some(({ day = today }) => today - day <= confirmDays);
    return isDue && said.every(({ byPhone }) => byPhone) ? [`mail-${of}`] : [];
  });
}

/** Where one deals with the company by phone alone, that is how one declines. */
function decisions({ contact }: PendingReply['interview']): readonly SceneId[] {
  const byPhone = contact.length === 1 && contact[0] === 'phone';
  const declining = ['mail-decline', 'phone-decline'] as const;
  return ['mail-accept', 'mail-hold', ...(byPhone ? [...declining].reverse() : declining)];
}

function upcoming(
  { date = 0, time, isBeingMoved }: PendingReply['interview'],
  today: EpochDay,
  minute: number,
  dates: readonly SceneId[],
): readonly SceneId[] {
  const start = readClock(time);
  const isLate = date === today && (start === undefined || minute < start + lateUntil);
  const isEve = date === today + 1 && minute >= eve;
  // To move it was asked for already; what comes now is their answer.
  const others: readonly SceneId[] = [isBeingMoved ? 'mail-dates' : 'mail-reschedule', 'mail-withdraw'];
  if (isLate || isEve) return ['phone-late', ...others];
  return isBeingMoved ? others : [...dates, ...others];
}

/**
 * Another company waits for an answer to its offer, and what was promised here, if anything was, comes too late for it. No
 * inquiry was sent yet.
 */
function isOtherLimitNear(
  { interview, assessment: { deadline } }: PendingReply,
  today: EpochDay,
  others: readonly PendingReply[],
): boolean {
  const limit = nextLimit(others, today);
  if (limit === undefined || interview.inquired.length > 0) return false;
  const isStillToCome = deadline !== undefined && deadline >= today;
  return !isStillToCome || businessDays(interview.calendar).add(deadline, 1) > limit;
}

/** Where no one was met, or can be reached, no one is thanked; nor after an inquiry. */
function isTimeForThanks(interview: PendingReply['interview'], today: EpochDay): boolean {
  const { calendar, date = 0, inquired, stage } = interview;
  const isOpen = !stageForms(stage).early && inquired.length === 0 && reachesSomeone(interview);
  return isOpen && isInTimeForThanks(date, today, businessDays(calendar));
}
