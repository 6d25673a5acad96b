import { businessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { askedPlace, callingTime } from '../../waiting/guard-rail/calling-time';
import { isOfAddressee } from '../../waiting/status/blocking-problems';
import { isPublicOffice } from '../japanese/public-office';
import { stageForms } from '../messages/stage-forms';
import { acceptRemarks, holdRemarks, otherLimitRemarks } from './decision-remarks';
import type { SceneAnswers } from './scene-answers';
import type { SceneContext } from './scene-context';
import { hasOffer, sceneFacts } from './scene-facts';
import { completeAnswers } from './scene-fields';
import type { SceneId } from './scene-ids';
import { remark, type SceneDraft, type SceneRemark } from './scene-remark';
import { meantDay } from './meant-day';
import { businessDaysTo, isLimitNear, isNear } from './nearness';
import { scenes } from './scene-table';
import { slotRemarks } from './slot-remarks';
import { areThanksExpected, isInTimeForThanks, reachesSomeone } from './thanks';

/** What there is to say of a scene with the answers so far, the most serious first. */
export function sceneRemarks(
  id: SceneId,
  answers: SceneAnswers,
  context: SceneContext,
): readonly SceneRemark[] {
  const whole: SceneDraft = {
    id,
    answers: completeAnswers(id, answers, context),
    context,
    facts: sceneFacts(context),
    company: businessDays(context.reply.interview.calendar),
  };
  const order = ['gate', 'warning', 'hint'] as const;
  const all = [
    ...gates(whole),
    ...addressee(whole),
    ...logFirst(whole),
    ...(whole.answers.call === 'reached' ? [] : phoneFirst(whole)),
    ...secondTime(whole),
    ...ofScene[id](whole),
    ...ofText(whole),
  ];
  return [...all].sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}

/** Whether a second press is needed before the letter goes in. */
export function needsSecondPress(remarks: readonly SceneRemark[]): boolean {
  return remarks.some(({ weight }) => weight === 'gate');
}

function gates({ id, answers, facts: { gate } }: SceneDraft): SceneRemark[] {
  if (gate === 'recommended') {
    if (scenes[id].result === 'declined') return [remark('recommended-offer', 'gate')];
    // Who is late needs no one's leave; who withdraws on the phone does.
    if (id === 'phone-late' && answers.absence === 'withdraw') return [remark(gate, 'gate')];
  }
  return gate !== undefined && scenes[id].gates.includes(gate) ? [remark(gate, 'gate')] : [];
}

function addressee({ context: { reply } }: SceneDraft): SceneRemark[] {
  return reply.assessment.problems.some(isOfAddressee) ? [remark('addressee', 'gate')] : [];
}

/** Accepting, holding and declining answer an offer; dates answer an invitation to the next round. */
function logFirst({ id, facts, context }: SceneDraft): SceneRemark[] {
  const { interview, assessment } = context.reply;
  if (scenes[id].group === 'decision' && id !== 'phone-decline')
    return facts.offer.word === undefined && !hasOffer(interview)
      ? [remark('log-offer-first', 'warning')]
      : [];
  const isWaiting = !interview.answered && interview.over === undefined && assessment.status !== 'upcoming';
  return id === 'mail-dates' && isWaiting ? [remark('log-pass-first', 'hint')] : [];
}

/** So many business days before it a letter may come too late. */
const nearFinal = 3;

function phoneFirst(whole: SceneDraft): SceneRemark[] {
  const { id, answers, context, facts } = whole;
  const { today } = context;
  const call = (day: EpochDay | undefined): SceneRemark[] => [
    remark('phone-first', 'warning', undefined, { day }),
  ];
  const coming = facts.coming?.day ?? answers.comingDay;
  switch (id) {
    case 'mail-reschedule':
      return isNear(coming, context) ? call(coming) : [];
    case 'mail-withdraw': {
      const isFinal = /最終|役員|社長|final/i.test(facts.coming?.stage ?? answers.round ?? '');
      return isNear(coming, context) || (isFinal && businessDaysTo(coming, context) <= nearFinal)
        ? call(coming)
        : [];
    }
    case 'mail-hold':
      if (answers.how === 'phone') return call(undefined);
      return isLimitNear(answers.presentLimit, context) ? call(answers.presentLimit) : [];
    case 'mail-other-limit':
      return isLimitNear(answers.otherLimit, context) ? call(answers.otherLimit) : [];
    case 'mail-dates': {
      const first = Math.min(...(answers.slots ?? []).map(({ day }) => day ?? Infinity));
      return first - today <= 1 ? call(first) : [];
    }
    default:
      return [];
  }
}

const ofScene: Readonly<Record<SceneId, (whole: SceneDraft) => readonly SceneRemark[]>> = {
  'mail-thanks': thanksRemarks,
  'mail-dates': datesRemarks,
  'mail-reschedule': (whole) => [...examFixed(whole), ...slotRemarks(whole, true)],
  'phone-late': lateRemarks,
  'mail-withdraw': () => [],
  'mail-accept': acceptRemarks,
  'mail-hold': holdRemarks,
  'mail-decline': ({ answers }) =>
    answers.call === 'not-yet' || answers.call === undefined ? [remark('call-first', 'gate')] : [],
  'phone-decline': callRemarks,
  'mail-other-limit': otherLimitRemarks,
};

/** A call waits for the company's hours (domain: What must not happen). */
function callRemarks({ context: { reply, today, minute } }: SceneDraft): SceneRemark[] {
  const { moment } = callingTime(askedPlace(reply.interview), today, minute);
  return moment === 'best' || moment === 'open' ? [] : [remark('call-hours', 'hint')];
}

function datesRemarks(whole: SceneDraft): SceneRemark[] {
  const { datesCase, reason, writtenDay, writtenWeekday } = whole.answers;
  const isOwn = datesCase === 'asked' || datesCase === 'none-fits' || datesCase === 'past';
  const isRight =
    writtenDay !== undefined && writtenWeekday !== undefined && meantDay(whole.answers) === undefined;
  return [
    ...slotRemarks(whole, isOwn),
    ...(datesCase === 'none-fits' && reason === undefined
      ? [remark('reason-softens', 'hint', 'reason')]
      : []),
    ...(isRight ? [remark('weekday-right', 'warning', 'writtenWeekday', { day: writtenDay })] : []),
  ];
}

/** Many sit a public examination on one day. */
function examFixed({ answers: { reason }, context }: SceneDraft): SceneRemark[] {
  const isForce = reason === 'illness' || reason === 'bereavement';
  return isPublicOffice(context.reply.interview.company) && !isForce ? [remark('exam-fixed', 'warning')] : [];
}

const longestThing = 40;

function thanksRemarks({ answers, context, company }: SceneDraft): SceneRemark[] {
  const { interview } = context.reply;
  const { early, kind } = stageForms(interview.stage);
  const isUnusual = early || !reachesSomeone(interview) || isPublicOffice(interview.company);
  const isLate = interview.date !== undefined && !isInTimeForThanks(interview.date, context.today, company);
  const isExpected = areThanksExpected(kind) && !isUnusual;
  const learned = answers.learned?.trim() ?? '';
  return [
    ...(isLate ? [remark('thanks-late', 'warning')] : []),
    isUnusual
      ? remark('thanks-unusual', 'warning')
      : remark(isExpected ? 'thanks-expected' : 'thanks-optional', 'hint'),
    ...(learned === '' ? [remark('one-thing', 'hint', 'learned')] : []),
    ...(learned.length > longestThing || learned.includes('。')
      ? [remark('one-thing-long', 'warning', 'learned')]
      : []),
  ];
}

function lateRemarks(whole: SceneDraft): SceneRemark[] {
  const { answers, context, facts } = whole;
  const { arrival } = answers;
  const start = facts.coming?.minute ?? answers.comingTime;
  if (answers.absence === 'absent') return slotRemarks(whole, true);
  if (answers.absence !== 'late' || arrival === undefined) return [];
  if (facts.coming?.day === context.today && arrival < context.minute)
    return [remark('arrival-past', 'warning', 'arrival')];
  return start !== undefined && arrival <= start ? [remark('arrival-early', 'hint', 'arrival')] : [];
}

const longestReason = 40;
const URL = /https?:\/\/|www\.|zoom\.us|meet\.google|teams\.|パスコード|ミーティング\s*ID/i;

/** What one's own words must not have, wherever they are typed. */
function ofText({ answers }: SceneDraft): SceneRemark[] {
  const { ownReason = '', venue = '' } = answers;
  return [
    ...(ownReason.length > longestReason ? [remark('reason-long', 'warning', 'ownReason')] : []),
    ...(URL.test(venue) ? [remark('url', 'warning', 'venue')] : []),
  ];
}

/** A date is moved once; a second thank-you, or a second inquiry because of another limit, is one too many. */
const once: ReadonlySet<SceneId> = new Set(['mail-thanks', 'mail-reschedule', 'mail-hold']);

function secondTime({ id, context }: SceneDraft): SceneRemark[] {
  const before = context.sent.find(({ purpose }) => purpose === scenes[id].purpose);
  return before && once.has(id) ? [remark('second-time', 'warning', undefined, { day: before.day })] : [];
}
