import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatDay } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { problemMessage } from '../../reading/interview/problem-message';
import { wordsOf, type Words } from '../../base/language/words';
import { unansweredInquiries } from '../status/wait-dates';
import type { PendingReply } from '../status/pending-reply';
import type { WaitStep } from '../status/assessment';
import { isBlocking, isOfAddressee } from '../status/blocking-problems';
import { explain } from '../status/explanation';
import { endingOf } from '../status/wait-ending';
import { confirmingQuestion } from '../status/promise-as-read';
import { askedPlace, nextBest, type CallingTime } from './calling-time';
import {
  callingTimeText,
  hoursText,
  laterCallText,
  momentText,
  slotText,
  type CallingTimeText,
} from './calling-time-text';
import { waitsForHours, type GuardRail, type GuardVerdict } from './guard-rail';

/** What holds back. */
type HeldBack = Exclude<GuardVerdict, 'allow'>;

/** What the dialog says (domain: "What must not happen"): why not now, from when, and what to do instead. */
export interface GuardRailText {
  readonly title: string;
  readonly reason: string;
  readonly from: string | undefined;
  readonly instead: string;
}

/** The dialog's words for a decision that holds back; `undefined` for one that allows. */
export function guardRailText(
  rail: GuardRail,
  reply: PendingReply,
  today: EpochDay,
  language: Language,
): GuardRailText | undefined {
  const { verdict, time, told = '' } = rail;
  if (verdict === 'allow') return undefined;
  return {
    title: wordsOf(language).guardRail.titles[verdict],
    reason: reasonText({ verdict, time, told }, reply, today, language),
    from: fromText(rail, language),
    instead: insteadText(verdict, reply, language),
  };
}

/** For a letter that may be written now: when to send it, where that is not at once. */
export function sendingHint(
  rail: GuardRail,
  { interview }: PendingReply,
  language: Language,
): string | undefined {
  if (!waitsForHours(rail) || rail.from === undefined) return undefined;
  const hours = hoursText(askedPlace(interview).hours, language);
  return wordsOf(language).guardRail.sendInHours(formatDay(rail.from, language), hours);
}

/** What the dialog with the phone scripts says of the time: now, or for a draft that waits the day it waits for. */
export function callingAdvice(
  { verdict, from, time }: GuardRail,
  { interview }: PendingReply,
  { isDraft, today, language }: { isDraft: boolean; today: EpochDay; language: Language },
): CallingTimeText {
  const place = askedPlace(interview);
  const isLater = isDraft && from !== undefined && verdict !== 'outside-hours';
  return isLater
    ? laterCallText(nextBest(place, from, 0), place.hours, language)
    : callingTimeText(time, place.hours, today, language);
}

function reasonText(
  { verdict, time, told }: { readonly verdict: HeldBack; readonly time: CallingTime; readonly told: string },
  reply: PendingReply,
  today: EpochDay,
  language: Language,
): string {
  const { guardRail: words } = wordsOf(language);
  switch (verdict) {
    case 'too-early':
    case 'already-asked':
      return waitsText(reply, language);
    case 'asked-twice':
      return words.askedTwice(inquiryDays(reply, language));
    case 'closed':
      return explain(reply, language).join('');
    case 'long-ago':
      return explain(reply, language).at(-1) ?? '';
    case 'pass-only':
      return words.passOnly;
    case 'unread':
      return firstProblem(reply, language);
    case 'unconfirmed':
      return confirmingQuestion(reply, language) ?? '';
    case 'told-in-text':
      return words.toldInText(told);
    case 'upcoming':
      return words.upcoming(formatDay(reply.interview.date ?? today, language));
    case 'outside-hours':
      return momentText(time, today, language);
  }
}

/** The wait that decides; before it, what was asked already. */
function waitsText({ assessment: { waits } }: PendingReply, language: Language): string {
  const { guardRail: words } = wordsOf(language);
  const last = Math.max(...waits.map(({ step }) => step.day));
  const asked = waits.filter(({ why }) => why === 'after-inquiry');
  const deciding = waits.filter(({ step }) => step.day === last).slice(0, 1);
  return [...new Set([...asked, ...deciding])]
    .map((wait) => waitText(wait, words, language))
    .join(words.betweenSentences);
}

function waitText({ why, step }: WaitStep, words: Words['guardRail'], language: Language): string {
  if (!('count' in step)) return '';
  return words.waits[why](formatDay(step.from, language), step.count);
}

function inquiryDays({ interview }: PendingReply, language: Language): string {
  const { betweenDays } = wordsOf(language).guardRail;
  return unansweredInquiries(interview)
    .map((day) => formatDay(day, language))
    .join(betweenDays);
}

/** What makes the note unreadable or leaves open to whom it goes, not what merely could be nicer. */
function firstProblem({ assessment: { problems } }: PendingReply, language: Language): string {
  const problem = problems.find(isBlocking) ?? problems.find(isOfAddressee);
  return problem ? problemMessage(problem, language) : '';
}

function fromText({ verdict, from, time }: GuardRail, language: Language): string | undefined {
  const { guardRail: words } = wordsOf(language);
  if (verdict === 'outside-hours') return words.nextCall(slotText(time.best, language));
  if (from === undefined || (verdict !== 'too-early' && verdict !== 'already-asked')) return undefined;
  return words.from[verdict](formatDay(from, language));
}

function insteadText(verdict: HeldBack, reply: PendingReply, language: Language): string {
  const { guardRail: words } = wordsOf(language);
  const { assessment } = reply;
  const ending = verdict === 'closed' ? endingSaid(reply) : undefined;
  if (ending !== undefined) return words.afterResult[ending];
  if (verdict === 'unread' && assessment.status !== 'invalid') return words.whichAddressee;
  const until = verdict === 'pass-only' ? assessment.nextActionOn : undefined;
  return until === undefined ? words.instead[verdict] : words.waitUntil(formatDay(until, language));
}

/** With which result the wait has ended, where something is to be said of it. */
function endingSaid({ interview }: PendingReply): 'passed' | 'declined' | undefined {
  const { result, over, laterRound } = interview;
  if (laterRound !== undefined || (result === undefined && over?.why !== 'passed')) return undefined;
  const kind = endingOf(interview);
  return kind === 'passed' || kind === 'declined' ? kind : undefined;
}
