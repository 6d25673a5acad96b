import { countingSelecting, isPassOnly, unansweredInquiries } from '../../waiting/status/wait-dates';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatIsoDay } from '../../base/calendar/epoch-day';
import { saidOn, type Interview } from '../../reading/interview/interview';
import type { PendingReply } from '../../waiting/status/pending-reply';
import type { TemplateData } from '../template/template';
import { bareCompany } from '../../reading/company/company-name';
import { isByAgency } from '../../reading/interview/way-of-application';
import { askedPlace } from '../../waiting/guard-rail/calling-time';
import { addressedCompany } from '../japanese/addressed-company';
import { application, appliedPosition } from '../japanese/application';
import { companyTerms } from '../../reading/company/company-terms';
import { letter } from '../japanese/letter';
import { letterDay } from '../japanese/letter-day';
import { spokenRange } from '../japanese/spoken-range';
import { isOfficeTerm } from '../../reading/company/places-of-work';
import { statedWord } from '../japanese/stated-word';
import { whatWasChecked } from '../japanese/what-was-checked';
import { agencyData } from './agency';
import { addressedUnit, askedFor, greeted } from './addressed-unit';
import { callAgain, callingHint } from './calling-hint';
import { companyAddress } from './mail-links';
import { personForms, type PersonForms } from './person-forms';
import type { Profile } from '../../base/settings/profile';
import { promiseForms } from './promise-forms';
import { stageForms, type StageForms } from './stage-forms';

/**
 * What the message templates are filled with: the variables of the table, from the note, its assessment and the profile,
 * as they read on `today`, the day of sending. Days are `YYYY-MM-DD`; what is not known is `undefined`; every text is on
 * one line. Where an agency stands between, the message goes there, to the `adviser` if the name is known.
 */
export function messageData(
  reply: PendingReply,
  profile: Profile,
  today: EpochDay,
  adviser?: string,
): TemplateData {
  const data = companyData(reply, profile, today);
  return isByAgency(reply.interview) ? { ...data, ...agencyData(data, reply.interview, adviser) } : data;
}

/** The same for what is about the company, or goes to it in any case. */
export function companyData(reply: PendingReply, profile: Profile, today: EpochDay): TemplateData {
  const { interview } = reply;
  const company = addressedCompany(interview.company);
  const terms = companyTerms(interview.company ?? '');
  const stage = stageForms(interview.stage, isOfficeTerm(terms.written));
  const person = personForms(interview.person, interview.stage);
  const unit = addressedUnit(person.unit, statedWord(interview.department) ?? company.unit);
  const department = isHead(person.title) || namesUnit(person.title, unit) ? undefined : unit;
  const position = appliedPosition(interview.position);
  const student = isStudent(profile);
  const asked = askedPlace(interview);
  const calling = callingHint(asked);
  const promise = promiseData(reply, stage, today);
  return {
    company: {
      name: company.name,
      short: company.name && bareCompany(interview.company ?? ''),
      ...terms,
      reading: terms.reading,
      calling: calling.usual,
      afterDaysOff: calling.afterDaysOff,
      callAgain: callAgain(asked, today),
    },
    department,
    person: personData({ ...person, mail: addressOf(interview, person, profile) }, department),
    interview: {
      ...stageData(stage),
      ...askedData(stage, promise),
      date: iso(interview.date),
      position,
    },
    application: {
      written: application(terms, 'written', position, student),
      spoken: application(terms, 'spoken', position, student),
    },
    promise,
    inquiry: { date: iso(unansweredInquiries(interview).at(-1)) },
    selecting: { date: iso(countingSelecting(interview)) },
    checked: whatWasChecked(interview.checked),
    today: formatIsoDay(today),
    toAgency: false,
    portal: interview.contact.includes('portal') && !interview.contact.includes('mail'),
    profile: profileData(profile),
  };
}

/** The company's address: its own property comes before one beside a name. */
function addressOf({ mail }: Interview, person: PersonForms, profile: Profile): string | undefined {
  return [mail, person.mail]
    .map((line) => (line === undefined ? undefined : companyAddress(line, profile.mail)))
    .find((address) => address !== undefined);
}

/** Who leads the whole place belongs to none of its departments: 人事部 代表取締役 is no address. */
function isHead(title: string | undefined): boolean {
  return (
    title !== undefined && /^(?:代表|取締役|社長|会長|理事長|院長|園長|校長|学長|塾長|所長|館長)/.test(title)
  );
}

/** 看護部長 already says 看護部. */
function namesUnit(title: string | undefined, unit: string | undefined): boolean {
  return unit !== undefined && /[部課室]$/.test(unit) && title?.startsWith(unit) === true;
}

function personData(
  { name, written, spoken, several, title, mail }: PersonForms,
  department: string | undefined,
): TemplateData {
  const asked = askedFor({ spoken, title }, department);
  return {
    name,
    written,
    spoken: greeted({ written, title }, department),
    each: several,
    ...{ title, mail, asked },
  };
}

function stageData(stage: StageForms): TemplateData {
  const { name, state, purpose, topic, awaited, situation, present, wish } = stage;
  const { deed, sent, favor, came, judged, exam, early, documents } = stage;
  return {
    stage: name,
    named: name,
    ...{ state, purpose, topic, awaited, situation, present, wish },
    ...{ deed, sent, favor, came, judged, exam, early: early || exam, documents },
  };
}

/** Where nothing was promised to all, one asks when they write, or whether they have, and for no result. */
function askedData({ judged, name, awaited }: StageForms, { vague, passOnly }: TemplateData): TemplateData {
  if (vague !== true) return {};
  if (!judged) return { present: letter.wordWhen };
  return {
    purpose: letter.askContact(letter.inSubject(name)),
    situation: passOnly === true ? letter.contact : awaited,
    present: passOnly === true ? letter.whetherDone : letter.contactWhen,
  };
}

/** Who tells only those who pass has not promised a reply to all. */
function promiseData(
  { interview, assessment }: PendingReply,
  stage: StageForms,
  today: EpochDay,
): TemplateData {
  const passOnly = isPassOnly(interview, assessment.promise);
  const none = statedWord(interview.promised) === undefined && countingSelecting(interview) === undefined;
  const { written, spoken } = promiseForms(assessment.promise, {
    today,
    said: anchorOf(interview),
    heard: interview.checked.includes('heard'),
  });
  const undated = written !== undefined && assessment.promise?.times.length === 0;
  const later = written === undefined ? undefined : saidLater(interview);
  const occasion = (form: 'day' | 'spokenDay'): string =>
    later === undefined ? stage.occasion : letter.later(letterDay[form](later, today));
  return {
    written,
    spoken: spoken && spokenRange(spoken),
    occasion: occasion('day'),
    spokenOccasion: occasion('spokenDay'),
    saidOn: iso(later),
    passOnly,
    undated,
    relayed: false,
    none,
    vague: passOnly || undated || none,
  };
}

/** The day with which a promise is quoted; none where its words are read as of another one. */
function anchorOf(interview: Interview): EpochDay | undefined {
  const { date, promisedOn } = interview;
  return date !== undefined && promisedOn !== undefined && promisedOn < date ? undefined : saidOn(interview);
}

/** The day of a promise that was not made in the interview itself. */
function saidLater({ promisedOn, date }: Interview): EpochDay | undefined {
  return promisedOn === date ? undefined : promisedOn;
}

/** Who has a name but no university is a career changer; who has filled in nothing may be a student. */
export function isStudent({ name, university }: Profile): boolean {
  return oneLine(name) === undefined || oneLine(university) !== undefined;
}

/** So many letters of a mail's line the university and the faculty may take beside the name. */
const longestSchool = 22;

function profileData(profile: Profile): TemplateData {
  const university = oneLine(profile.university);
  const faculty = oneLine(profile.faculty);
  return {
    name: oneLine(profile.name),
    reading: oneLine(profile.reading),
    spoken: oneLine(profile.reading)?.replace(/\s+/g, letter.breath),
    student: isStudent(profile),
    university,
    faculty,
    long: (university ?? '').length + (faculty ?? '').length > longestSchool,
    mail: oneLine(profile.mail),
    phone: oneLine(profile.phone),
  };
}

function iso(day: EpochDay | undefined): string | undefined {
  return day === undefined ? undefined : formatIsoDay(day);
}

/** Line breaks would break a message's head, and blanks are nothing. */
function oneLine(text: string | undefined): string | undefined {
  const line = text
    ?.split(/[\r\n\u2028\u2029]+/)
    .map((piece) => piece.trim())
    .join(' ')
    .trim();
  return line === '' ? undefined : line;
}
