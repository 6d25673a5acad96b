import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Interview } from '../../reading/interview/interview';
import { personForms } from '../messages/person-forms';
import type { StageKind } from '../japanese/stage-table';

/** One thanks on the day itself, or on the next business day. */
const thanksDays = 1;

/** Whether a letter of thanks still comes in time. */
export function isInTimeForThanks(held: EpochDay, today: EpochDay, company: BusinessDays): boolean {
  return company.count(held, today) <= thanksDays;
}

/** Whether thanks are expected: someone has given an hour of work. An interview needs none. */
export function areThanksExpected(kind: StageKind): boolean {
  return kind === 'talk' || kind === 'visit';
}

/** Many read what comes to a box such as info@ or saiyo2027@. */
const sharedBox =
  /^(?:info|contact|recruit(?:ing|ment)?|saiyou?|jinji|hr|careers?|jobs?|entry|soumu)(?:[\d._-][\w.-]{0,20})?@/i;

/** Whether thanks reach a person: never by the messages of a site alone, nor in a box of many if no one is named. */
export function reachesSomeone({ contact, mail, person, stage }: Interview): boolean {
  if (mail === undefined) return !contact.includes('portal') || contact.includes('mail');
  return !sharedBox.test(mail) || personForms(person, stage).name !== undefined;
}
