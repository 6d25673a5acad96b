import type { Interview } from '../interview/interview';
import type { Assessment } from '../status/assessment';
import type { MessageId } from './message-ids';

/**
 * The message recommended for an interview in its present state (domain: "Messages"); `undefined` unless asking is
 * polite now. A phone script only where the phone is the one way named; a job site takes the mail's words.
 */
export function recommendMessage(interview: Interview, assessment: Assessment): MessageId | undefined {
  const byPhone = interview.contact.length === 1 && interview.contact[0] === 'phone';
  switch (assessment.status) {
    case 'inquire':
      return byPhone ? firstCall(interview) : firstMail(assessment);
    case 'followup':
      return byPhone ? 'phone-soft' : 'mail-follow-up';
    default:
      return undefined;
  }
}

/** Others have heard: the message may be lost, which is asked more gently. */
function firstCall({ checked }: Interview): MessageId {
  return checked.includes('reports') ? 'phone-soft' : 'phone-basic';
}

function firstMail({ deadline, waits }: Assessment): MessageId {
  if (waits.some(({ why }) => why === 'still-selecting')) return 'mail-status';
  return deadline === undefined ? 'mail-soft' : 'mail-polite';
}
