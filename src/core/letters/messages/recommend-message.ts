import type { ContactMethod, Interview } from '../../reading/interview/interview';
import type { Assessment } from '../../waiting/status/assessment';
import { unansweredInquiries } from '../../waiting/status/wait-dates';
import { letter } from '../japanese/letter';
import { statedWord } from '../japanese/stated-word';
import { messageChannel, type MessageId } from './message-ids';
import { stageForms } from './stage-forms';

/** What about the reply a message fits. */
type FittingReason =
  | 'deadline-passed'
  | 'nothing-promised'
  | 'still-selecting'
  | 'no-answer'
  | 'by-phone'
  | 'others-heard'
  | 'no-answer-by-phone';

/** The message that fits a reply, and why. */
export interface FittingMessage {
  readonly id: MessageId;
  readonly why: FittingReason;
}

/**
 * The message recommended for an interview in its present state (domain: "Messages"); `undefined` unless asking is
 * polite now, and there is something to ask for.
 */
export function recommendMessage(interview: Interview, assessment: Assessment): MessageId | undefined {
  const isTime = assessment.status === 'inquire' || assessment.status === 'followup';
  return isTime && !owesNothing(interview) ? fittingMessage(interview, assessment).id : undefined;
}

/** Whether no one owes a word: whom one visited to hear of their work gave an hour, and unless they said so, no longer is to come. */
export function owesNothing({ stage, promised, inquired, selecting }: Interview): boolean {
  const isVisitToEmployee = letter.isVisitToEmployee.test(stageForms(stage).name);
  const hasWord = statedWord(promised) !== undefined || inquired.length > 0 || selecting !== undefined;
  return isVisitToEmployee && !hasWord;
}

/** How one asks: by phone where a script is recommended, through the site where that is the one way named, else by mail. */
export function inquiryChannel(interview: Interview, assessment: Assessment): ContactMethod {
  if (isRecommendedByPhone(interview, assessment)) return 'phone';
  const [only, other] = interview.contact;
  return only === 'portal' && other === undefined ? 'portal' : 'mail';
}

/** Whether it is time to ask, and a phone script is what is recommended. */
export function isRecommendedByPhone(interview: Interview, assessment: Assessment): boolean {
  const id = recommendMessage(interview, assessment);
  return id !== undefined && messageChannel(id) === 'phone';
}

/**
 * The message that fits, whether or not it is time for it: for a draft, or for who goes on all the same. A phone script
 * only where the phone is the one way named; a job site takes the mail's words.
 */
export function fittingMessage(interview: Interview, assessment: Assessment): FittingMessage {
  const byPhone = interview.contact.length === 1 && interview.contact[0] === 'phone';
  return byPhone ? fittingScript(interview) : fittingMail(interview, assessment);
}

/** The phone script that fits. Where others have heard the message may be lost, which is asked more gently. */
export function fittingScript(interview: Interview): FittingMessage {
  if (unansweredInquiries(interview).length > 0) return { id: 'phone-soft', why: 'no-answer-by-phone' };
  if (interview.checked.includes('reports')) return { id: 'phone-soft', why: 'others-heard' };
  return { id: 'phone-basic', why: 'by-phone' };
}

/** The mail that fits. Nothing is due where silence may be the answer, so that such a company is asked without pressing. */
export function fittingMail(interview: Interview, { deadline, waits }: Assessment): FittingMessage {
  const waitsFor = (reason: (typeof waits)[number]['why']): boolean =>
    waits.some(({ why }) => why === reason);
  if (unansweredInquiries(interview).length > 0) return { id: 'mail-follow-up', why: 'no-answer' };
  if (waitsFor('still-selecting')) return { id: 'mail-status', why: 'still-selecting' };
  return deadline === undefined || waitsFor('pass-only')
    ? { id: 'mail-soft', why: 'nothing-promised' }
    : { id: 'mail-polite', why: 'deadline-passed' };
}
