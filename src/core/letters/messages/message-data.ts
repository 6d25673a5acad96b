import { countingSelecting, unansweredInquiries } from '../../waiting/status/wait-dates';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatIsoDay } from '../../base/calendar/epoch-day';
import type { Interview } from '../../reading/interview/interview';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { isPassOnly } from '../../waiting/status/wait-dates';
import type { TemplateData } from '../template/template';
import { companyInFull } from '../../reading/company/company-name';
import { companyTerms } from '../japanese/company-terms';
import { personForms } from './person-forms';
import type { Profile } from '../../base/settings/profile';
import { promiseForms } from './promise-forms';
import { stageForms } from './stage-forms';

/**
 * What the message templates are filled with: the variables of the table, from the note, its assessment and the profile.
 * Days are `YYYY-MM-DD`; what is not known is `undefined`; every text is on one line.
 */
export function messageData(
  { interview, assessment }: PendingReply,
  profile: Profile,
  today: EpochDay,
): TemplateData {
  const company = unaddressed(oneLine(interview.company)?.replace(OWN_REMARK, ''));
  const department = unit(interview.department);
  const stage = stageForms(oneLine(interview.stage));
  // Who tells only those who pass has not promised a reply to all.
  const promise = promiseForms(isPassOnly(interview, assessment.promise) ? undefined : assessment.promise);
  return {
    company: { name: company && companyInFull(company), ...companyTerms(company ?? '') },
    department,
    person: personForms(oneLine(interview.person), department),
    interview: {
      date: iso(interview.date),
      stage: stage.name,
      state: stage.state,
      position: oneLine(interview.position),
      documents: stage.documents,
    },
    promise: { ...promise, saidOn: promise.written && iso(saidLater(interview)) },
    inquiry: { date: iso(unansweredInquiries(interview).at(-1)) },
    selecting: { date: iso(countingSelecting(interview)) },
    today: formatIsoDay(today),
    portal: interview.contact.includes('portal') && !interview.contact.includes('mail'),
    profile: profileData(profile),
  };
}

/** The day of a promise that was not made in the interview itself. */
function saidLater({ promisedOn, date }: Interview): EpochDay | undefined {
  return promisedOn === date ? undefined : promisedOn;
}

/** Who has a name but no university is a career changer; who has filled in nothing may be a student. */
function profileData(profile: Profile): TemplateData {
  const name = oneLine(profile.name);
  const university = oneLine(profile.university);
  return {
    name,
    reading: oneLine(profile.reading),
    student: name === undefined || university !== undefined,
    university,
    faculty: oneLine(profile.faculty),
    mail: oneLine(profile.mail),
    phone: oneLine(profile.phone),
  };
}

function iso(day: EpochDay | undefined): string | undefined {
  return day === undefined ? undefined : formatIsoDay(day);
}

/** The name of an organisation as it is when nobody writes to it: 様 comes behind a person, and 御中 never beside it. */
function unaddressed(name: string | undefined): string | undefined {
  return oneLine(oneLine(name)?.replace(/(?:\s?(?:御中|様|さま))+$/, ''));
}

/** A department without who is in charge there, whom the message addresses anyway. */
function unit(department: string | undefined): string | undefined {
  return oneLine(unaddressed(department)?.replace(IN_CHARGE, ''));
}

const IN_CHARGE = /\s?(?:新卒|中途|キャリア)?採用[ご御]?担当(?:者|の方)?$/;

/** What people note down for themselves beside a name. */
const OWN_REMARK = /\s?[(（](?:本命|滑り止め|すべり止め|練習|第?[1-3１-３一二三]志望)[)）]$/;

/** Line breaks would break a message's head, and blanks are nothing; of several, which nobody sees, one stays. */
function oneLine(text: string | undefined): string | undefined {
  const line = text
    ?.replace(/[\r\n\u2028\u2029]/g, ' ')
    .replace(/(\s)\s+/g, '$1')
    .trim();
  return line === '' ? undefined : line;
}
