import { businessDays, type BusinessDays, type ClosedReason } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { callingTime } from '../../waiting/guard-rail/calling-time';
import { readClock } from '../japanese/clock-times';
import { companyTerms } from '../japanese/company-terms';
import { isOfficeTerm } from '../japanese/places-of-work';
import { stageForms } from '../messages/stage-forms';
import type { AnswerId, SceneAnswers, Slot } from './scene-answers';
import type { SceneContext } from './scene-context';
import { isOffer, sceneFacts, type SceneFacts } from './scene-facts';
import { completeAnswers } from './scene-fields';
import type { SceneId } from './scene-ids';
import { scenes } from './scene-table';
import { isOpenCase } from './open-case';

/** What there is to say before a scene's letter goes into the note. */
export type RemarkCode =
  | 'recommended'
  | 'agent'
  | 'log-offer-first'
  | 'log-pass-first'
  | 'phone-first'
  | 'call-first'
  | 'thanks-optional'
  | 'thanks-unusual'
  | 'thanks-late'
  | 'call-hours'
  | 'one-thing'
  | 'one-thing-long'
  | 'reason-long'
  | 'url'
  | 'day-past'
  | 'day-closed'
  | 'day-clash'
  | 'day-soon'
  | 'day-far'
  | 'outside-hours'
  | 'slot-short'
  | 'slots-few'
  | 'slots-one-day'
  | 'arrival-past'
  | 'arrival-early'
  | 'terms-unread'
  | 'accepted-elsewhere'
  | 'limit-past'
  | 'limit-closed'
  | 'limit-order'
  | 'limit-long'
  | 'limit-before-other'
  | 'can-wait'
  | 'second-time';

/** A remark; its words are in `scene-remark-text.ts`. */
export interface SceneRemark {
  readonly code: RemarkCode;
  /** A gate wants a second press before the letter goes in; a hint can be passed over. */
  readonly weight: 'gate' | 'warning' | 'hint';
  /** The question it is about. */
  readonly field: AnswerId | undefined;
  readonly values: RemarkValues;
}

/** What a remark names. */
interface RemarkValues {
  readonly day?: EpochDay | undefined;
  readonly other?: EpochDay | undefined;
  readonly time?: string | undefined;
  readonly company?: string | undefined;
  readonly stage?: string | undefined;
  readonly count?: number | undefined;
  readonly closed?: ClosedReason | undefined;
}

/** Everything the remarks look at. */
interface Case {
  readonly id: SceneId;
  readonly answers: SceneAnswers;
  readonly context: SceneContext;
  readonly facts: SceneFacts;
  readonly company: BusinessDays;
}

/** What there is to say of a scene with the answers so far, the most serious first. */
export function sceneRemarks(
  id: SceneId,
  answers: SceneAnswers,
  context: SceneContext,
): readonly SceneRemark[] {
  const whole: Case = {
    id,
    answers: completeAnswers(id, answers, context),
    context,
    facts: sceneFacts(context),
    company: businessDays(context.reply.interview.calendar),
  };
  const order = ['gate', 'warning', 'hint'] as const;
  const all = [
    ...gates(whole),
    ...logFirst(whole),
    ...phoneFirst(whole),
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

function remark(
  code: RemarkCode,
  weight: SceneRemark['weight'],
  field?: AnswerId,
  values: RemarkValues = {},
): SceneRemark {
  return { code, weight, field, values };
}

function gates({ id, facts: { gate } }: Case): SceneRemark[] {
  return gate !== undefined && scenes[id].gates.includes(gate) ? [remark(gate, 'gate')] : [];
}

/** Accepting, holding and declining answer an offer; dates answer an invitation to the next round. */
function logFirst({ id, facts, context }: Case): SceneRemark[] {
  const { interview, assessment } = context.reply;
  if (scenes[id].group === 'decision' && id !== 'phone-decline')
    return facts.offer.word === undefined && !isOffer(interview.result ?? '')
      ? [remark('log-offer-first', 'warning')]
      : [];
  const isWaiting = !interview.answered && interview.over === undefined && assessment.status !== 'upcoming';
  return id === 'mail-dates' && isWaiting ? [remark('log-pass-first', 'hint')] : [];
}

/** So many business days before an appointment a letter may come too late. */
const nearDays = 1;
const nearFinal = 3;
const nearLimit = 2;

function phoneFirst(whole: Case): SceneRemark[] {
  const { id, answers, context, facts, company } = whole;
  const { today } = context;
  const daysTo = (day: EpochDay | undefined): number =>
    day === undefined || day < today ? Infinity : company.count(today, day);
  const call = (day: EpochDay | undefined): SceneRemark[] => [
    remark('phone-first', 'warning', undefined, { day }),
  ];
  const coming = facts.coming?.day ?? answers.comingDay;
  switch (id) {
    case 'mail-reschedule':
      return daysTo(coming) <= nearDays ? call(coming) : [];
    case 'mail-withdraw': {
      const isFinal = /最終|役員|社長|final/i.test(facts.coming?.stage ?? answers.round ?? '');
      return daysTo(coming) <= (isFinal ? nearFinal : nearDays) ? call(coming) : [];
    }
    case 'mail-hold':
      if (answers.how === 'phone') return call(undefined);
      return daysTo(answers.presentLimit) <= nearLimit ? call(answers.presentLimit) : [];
    case 'mail-other-limit':
      return daysTo(answers.otherLimit) <= nearLimit ? call(answers.otherLimit) : [];
    case 'mail-dates': {
      const first = Math.min(...(answers.slots ?? []).map(({ day }) => day ?? Infinity));
      return first - today <= 1 ? call(first) : [];
    }
    default:
      return [];
  }
}

const ofScene: Readonly<Record<SceneId, (whole: Case) => readonly SceneRemark[]>> = {
  'mail-thanks': thanksRemarks,
  'mail-dates': ({ answers, ...rest }) =>
    slotRemarks({ answers, ...rest }, answers.datesCase === 'asked' || answers.datesCase === 'none-fits'),
  'mail-reschedule': (whole) => slotRemarks(whole, true),
  'phone-late': lateRemarks,
  'mail-withdraw': () => [],
  'mail-accept': acceptRemarks,
  'mail-hold': holdRemarks,
  'mail-decline': ({ answers }) =>
    answers.call === 'not-yet' || answers.call === undefined ? [remark('call-first', 'gate', 'call')] : [],
  'phone-decline': callRemarks,
  'mail-other-limit': otherLimitRemarks,
};

/** A call waits for the company's hours (domain: What must not happen). */
function callRemarks({ context: { reply, today, minute } }: Case): SceneRemark[] {
  const { moment } = callingTime(reply.interview, today, minute);
  return moment === 'best' || moment === 'open' ? [] : [remark('call-hours', 'hint')];
}

const longestThing = 40;
/** Behind them a letter of thanks comes late, in business days. */
const thanksDays = 2;

function thanksRemarks({ answers, context, company }: Case): SceneRemark[] {
  const { interview } = context.reply;
  const { kind } = stageForms(interview.stage);
  const { written } = companyTerms(interview.company ?? '');
  const onlyPortal = interview.contact.includes('portal') && !interview.contact.includes('mail');
  const isUnusual =
    ['documents', 'test', 'video', 'group'].includes(kind) || onlyPortal || isOfficeTerm(written);
  const isLate = interview.date !== undefined && company.count(interview.date, context.today) > thanksDays;
  const learned = answers.learned?.trim() ?? '';
  return [
    ...(isLate ? [remark('thanks-late', 'warning')] : []),
    isUnusual ? remark('thanks-unusual', 'warning') : remark('thanks-optional', 'hint'),
    ...(learned === '' ? [remark('one-thing', 'hint', 'learned')] : []),
    ...(learned.length > longestThing || learned.includes('。')
      ? [remark('one-thing-long', 'warning', 'learned')]
      : []),
  ];
}

const leastMinutes = 60;
const soonest = 2;
const furthest = 10;

/** What is wrong with the slots; `own` are those one offers oneself. */
function slotRemarks(whole: Case, own: boolean): SceneRemark[] {
  const slots = (whole.answers.slots ?? []).filter((slot) => slot.day !== undefined);
  const each = slots.flatMap((slot) => slotRemark(slot, own, whole));
  if (!own || slots.length === 0) return each;
  const days = new Set(slots.map(({ day }) => day));
  const least = whole.id === 'mail-reschedule' ? 2 : 3;
  return [
    ...each,
    ...(slots.length < least ? [remark('slots-few', 'hint', 'slots', { count: least })] : []),
    ...(slots.length >= least && days.size === 1 ? [remark('slots-one-day', 'hint', 'slots')] : []),
  ];
}

function slotRemark(slot: Slot, own: boolean, { context, company }: Case): SceneRemark[] {
  const { reply, today } = context;
  const { day, from, to } = slot;
  if (day === undefined) return [];
  const { hours } = reply.interview;
  const about = { day };
  if (day < today) return [remark('day-past', 'warning', 'slots', about)];
  const closed = company.closedReason(day);
  const away = company.count(today, day);
  const isOutside = own && from !== undefined && (from < hours.from || (to ?? from) > hours.to);
  return [
    ...(closed ? [remark('day-closed', 'warning', 'slots', { day, closed })] : []),
    ...clashes(slot, context),
    ...(own && !closed && away < soonest ? [remark('day-soon', 'hint', 'slots', about)] : []),
    ...(own && away > furthest ? [remark('day-far', 'hint', 'slots', about)] : []),
    ...(isOutside ? [remark('outside-hours', 'hint', 'slots', about)] : []),
    ...(own && from !== undefined && to !== undefined && to - from < leastMinutes
      ? [remark('slot-short', 'hint', 'slots', about)]
      : []),
  ];
}

/** An hour for the way to the next appointment. */
const travel = 60;
const length = 60;

/** The other interviews of the vault on that day; at a time that is known only those close to it. */
function clashes({ day, from, to }: Slot, { others, reply, today }: SceneContext): SceneRemark[] {
  return others
    .map(({ interview }) => interview)
    .filter((other) => other.path !== reply.interview.path && other.date === day && isOpenCase(other, today))
    .filter((other) => {
      const start = readClock(other.time);
      if (start === undefined || from === undefined) return true;
      const end = to ?? from + length;
      return start < end + travel && start + length + travel > from;
    })
    .map((other) =>
      remark('day-clash', 'warning', 'slots', {
        day,
        company: other.company,
        stage: other.stage,
        time: other.time,
      }),
    );
}

function lateRemarks(whole: Case): SceneRemark[] {
  const { answers, context, facts } = whole;
  const { arrival } = answers;
  const start = facts.coming?.minute ?? answers.comingTime;
  if (answers.absence === 'absent') return slotRemarks(whole, true);
  if (answers.absence !== 'late' || arrival === undefined) return [];
  if (facts.coming?.day === context.today && arrival < context.minute)
    return [remark('arrival-past', 'warning', 'arrival')];
  return start !== undefined && arrival <= start ? [remark('arrival-early', 'hint', 'arrival')] : [];
}

function acceptRemarks({ answers, context, company }: Case): SceneRemark[] {
  const { reply, others, today } = context;
  const { askOn, path } = reply.interview;
  const { papersBy, offeredOn } = answers;
  const accepted = others
    .map(({ interview }) => interview)
    .find((other) => other.path !== path && /承諾|accepted/i.test(other.result ?? ''));
  return [
    ...(accepted ? [remark('accepted-elsewhere', 'gate', undefined, { company: accepted.company })] : []),
    ...(askOn !== undefined && askOn < today
      ? [remark('limit-past', 'warning', undefined, { day: askOn })]
      : []),
    ...(papersBy !== undefined && papersBy < today
      ? [remark('day-past', 'warning', 'papersBy', { day: papersBy })]
      : []),
    ...(papersBy !== undefined && papersBy >= today ? closedRemark(papersBy, 'papersBy', company) : []),
    ...(offeredOn !== undefined && offeredOn > today
      ? [remark('limit-order', 'warning', 'offeredOn', { day: offeredOn, other: today })]
      : []),
    ...(answers.termsRead === true ? [] : [remark('terms-unread', 'hint', 'termsRead')]),
  ];
}

function closedRemark(day: EpochDay, field: AnswerId, company: BusinessDays): SceneRemark[] {
  const closed = company.closedReason(day);
  return closed ? [remark('limit-closed', 'warning', field, { day, closed })] : [];
}

const longWait = 7;
const tooLong = 14;

function holdRemarks({ answers, context, company }: Case): SceneRemark[] {
  const { presentLimit, wishedLimit } = answers;
  const { today } = context;
  const remarks: SceneRemark[] = [];
  if (presentLimit !== undefined && presentLimit < today)
    remarks.push(remark('limit-past', 'warning', 'presentLimit', { day: presentLimit }));
  if (wishedLimit === undefined) return remarks;
  if (wishedLimit <= (presentLimit ?? today))
    remarks.push(
      remark('limit-order', 'warning', 'wishedLimit', { day: wishedLimit, other: presentLimit ?? today }),
    );
  remarks.push(...closedRemark(wishedLimit, 'wishedLimit', company));
  const longer = wishedLimit - (presentLimit ?? today);
  if (longer > longWait)
    remarks.push(
      remark('limit-long', longer > tooLong ? 'warning' : 'hint', 'wishedLimit', {
        day: wishedLimit,
        count: longer,
      }),
    );
  return [...remarks, ...promisedAfter(wishedLimit, context)];
}

/** A company whose promised day comes only after the wished limit: then it helps nothing. */
function promisedAfter(limit: EpochDay, { others, reply, today }: SceneContext): SceneRemark[] {
  return others.flatMap(({ interview, assessment: { deadline } }) => {
    if (interview.path === reply.interview.path || interview.answered || deadline === undefined) return [];
    if (deadline < today || deadline < limit) return [];
    const { company } = interview;
    return [remark('limit-before-other', 'hint', 'wishedLimit', { day: deadline, company, other: limit })];
  });
}

function otherLimitRemarks({ answers, context, company }: Case): SceneRemark[] {
  const { otherLimit } = answers;
  if (otherLimit === undefined) return [];
  const { deadline } = context.reply.assessment;
  const { today } = context;
  if (otherLimit < today) return [remark('day-past', 'warning', 'otherLimit', { day: otherLimit })];
  const canWait = deadline !== undefined && deadline >= today && company.add(deadline, 1) <= otherLimit;
  return [
    ...(canWait ? [remark('can-wait', 'gate', 'otherLimit', { day: deadline, other: otherLimit })] : []),
    ...closedRemark(otherLimit, 'otherLimit', company),
  ];
}

const longestReason = 40;
const URL = /https?:\/\/|www\.|zoom\.us|meet\.google|teams\.|パスコード|ミーティング\s*ID/i;

/** What one's own words must not have, wherever they are typed. */
function ofText({ answers }: Case): SceneRemark[] {
  const { ownReason = '', venue = '' } = answers;
  return [
    ...(ownReason.length > longestReason ? [remark('reason-long', 'warning', 'ownReason')] : []),
    ...(URL.test(venue) ? [remark('url', 'warning', 'venue')] : []),
  ];
}

/** A date is moved once; a second thank-you, or a second inquiry because of another limit, is one too many. */
const once: ReadonlySet<SceneId> = new Set(['mail-thanks', 'mail-reschedule', 'mail-hold']);

function secondTime({ id, context }: Case): SceneRemark[] {
  const before = context.sent.find(({ purpose }) => purpose === scenes[id].purpose);
  return before && once.has(id) ? [remark('second-time', 'warning', undefined, { day: before.day })] : [];
}
