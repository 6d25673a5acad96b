import type { Interview } from '../../reading/interview/interview';
import type { Assessment } from './assessment';
import { businessDays, type BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Policy } from '../../base/settings/policy';
import { companyDuring } from '../../reading/promise/dates/closed-company';
import { assess } from './assess';

/** An interview with its assessment: what every surface shows. */
export interface PendingReply {
  readonly interview: Interview;
  readonly assessment: Assessment;
}

/** The business days of the company, without those on which it said that it is closed (promise-rules C8). */
export function businessDaysOf({ interview, assessment }: PendingReply): BusinessDays {
  return companyDuring(businessDays(interview.calendar), assessment.promise?.closures ?? []);
}

/** Assesses one interview on `today` by its own company calendar. */
export function pendingReply(interview: Interview, policy: Policy, today: EpochDay): PendingReply {
  return { interview, assessment: assess(interview, businessDays(interview.calendar), policy, today) };
}
