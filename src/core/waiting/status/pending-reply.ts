import type { Interview } from '../../reading/interview/interview';
import type { Assessment } from './assessment';
import { businessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Policy } from '../../base/settings/policy';
import { assess } from './assess';

/** An interview with its assessment: what every surface shows. */
export interface PendingReply {
  readonly interview: Interview;
  readonly assessment: Assessment;
}

/** Assesses one interview on `today` by its own company calendar. */
export function pendingReply(interview: Interview, policy: Policy, today: EpochDay): PendingReply {
  return { interview, assessment: assess(interview, businessDays(interview.calendar), policy, today) };
}
