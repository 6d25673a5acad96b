import type { EpochDay } from '../../base/calendar/epoch-day';
import type { PendingReply } from './pending-reply';
import { latestOf, unansweredInquiries } from './wait-dates';

/** What becomes possible on the day that a wait leads to: asking, asking once more, or nothing but to move on. */
export type WaitOutcome = 'inquire' | 'followup' | 'moveOn';

/** What becomes possible on the day on which a wait ends (status-rules §2 inquireFrom and giveUpOn, §3 S9 and S10). */
export function waitOutcome({ interview, assessment }: PendingReply): WaitOutcome {
  const { rule, inquireFrom } = assessment;
  if (inquireFrom !== undefined) return 'inquire';
  // Two inquiries are enough: what is waited for then is only the answer.
  const asksAgain = rule === 'S10' || (rule === 'S9' && unansweredInquiries(interview).length === 1);
  return asksAgain ? 'followup' : 'moveOn';
}

/** The day since which asking, or asking once more, is fine; `undefined` while it is not. */
export function askableSince({ assessment: { rule, waits } }: PendingReply): EpochDay | undefined {
  return rule === 'S10' || rule === 'S11' ? latestOf(waits) : undefined;
}

/** How a wait that is over came to its end (status-rules S1). */
export type WaitEnding = 'result' | 'answered' | 'ended' | 'passed' | 'laterRound' | 'notJudged';

/** Why a closed reply is closed; what the company said counts before what the note says of the state. */
export function waitEnding({ interview }: PendingReply): WaitEnding {
  if (interview.result !== undefined) return 'result';
  if (interview.answered) return 'answered';
  if (interview.over) return interview.over.why;
  return interview.laterRound === undefined ? 'notJudged' : 'laterRound';
}
