import { businessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { readClock } from '../japanese/clock-times';
import { stageForms } from '../messages/stage-forms';
import { isHeld, isOffer } from './scene-facts';
import type { SceneId } from './scene-ids';

/** So long after the interview day one thanks, in business days. */
const thanksDays = 2;
/** Behind its beginning nobody is late any more. */
const lateUntil = 60;
const morning = 18 * 60;

/**
 * The scenes that fit a reply on `today` at a minute of the day, the best first; empty where none does. What is sent all
 * the same is offered by the commands.
 */
export function offeredScenes(
  { interview, assessment }: PendingReply,
  today: EpochDay,
  minute: number,
): readonly SceneId[] {
  const { date, result, state, answered, over } = interview;
  const words = result ?? state ?? '';
  if (isOffer(words)) return /承諾|accepted/i.test(words) ? ['phone-decline', 'mail-decline'] : decisions();
  if (over?.why === 'ended' || /辞退|不合格|お祈り|見送/.test(words)) return [];
  if (over?.why === 'passed' || (answered && isPassed(words)))
    return interview.laterRound === undefined ? ['mail-dates', 'mail-withdraw'] : [];
  if (answered || date === undefined || assessment.status === 'invalid') return [];
  if (!isHeld(interview, today, minute)) return upcoming(interview, today, minute);
  return isTimeForThanks(interview, today)
    ? ['mail-thanks', 'mail-dates', 'mail-withdraw']
    : ['mail-dates', 'mail-other-limit', 'mail-withdraw'];
}

function decisions(): readonly SceneId[] {
  return ['mail-accept', 'mail-hold', 'phone-decline', 'mail-decline'];
}

function isPassed(words: string): boolean {
  return /通過|合格|pass|次の|面接へ/i.test(words);
}

function upcoming(
  { date = 0, time }: PendingReply['interview'],
  today: EpochDay,
  minute: number,
): readonly SceneId[] {
  const start = readClock(time);
  const isLate = date === today && (start === undefined || minute < start + lateUntil);
  const isEve = date === today + 1 && minute >= morning;
  const others: readonly SceneId[] = ['mail-reschedule', 'mail-withdraw'];
  return isLate || isEve ? ['phone-late', ...others] : [...others, 'mail-dates'];
}

/** Where nobody was met, nobody is thanked; nor after an inquiry. */
function isTimeForThanks(
  { calendar, date = 0, inquired, stage }: PendingReply['interview'],
  today: EpochDay,
): boolean {
  const { kind } = stageForms(stage);
  const isMeeting = !['documents', 'test', 'video', 'group'].includes(kind);
  return isMeeting && inquired.length === 0 && businessDays(calendar).count(date, today) <= thanksDays;
}
