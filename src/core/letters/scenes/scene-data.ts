import { isByAgency } from '../../reading/interview/way-of-application';
import { askedPlace } from '../../waiting/guard-rail/calling-time';
import { spokenClock, writtenClock } from '../japanese/clock-times';
import { companyTerms } from '../../reading/company/company-terms';
import { letter } from '../japanese/letter';
import { letterDay } from '../japanese/letter-day';
import { offerWord } from '../japanese/offer-word';
import { placeOfWork } from '../../reading/company/places-of-work';
import { isPublicOffice } from '../japanese/public-office';
import { sceneWords } from '../japanese/scene-words';
import type { Profile } from '../../base/settings/profile';
import { statedWord } from '../japanese/stated-word';
import { datesData } from './dates-data';
import type { Filling } from './filling';
import { isoOf } from './filling';
import { agencyName } from '../messages/agency';
import { dayOfNextCall } from '../messages/calling-hint';
import { companyData, isStudent, messageData } from '../messages/message-data';
import { stageForms } from '../messages/stage-forms';
import type { TemplateData } from '../template/template';
import { isNear } from './nearness';
import { becauseOf, reasonOf } from './reason-of';
import { roundData } from './round-data';
import type { SceneAnswers } from './scene-answers';
import type { SceneContext } from './scene-context';
import { limitOf, roundName, sceneFacts, type SceneFacts } from './scene-facts';
import { completeAnswers } from './scene-fields';
import type { SceneId } from './scene-ids';
import { scenes } from './scene-table';

/**
 * What the template of a scene is filled with: the variables of the messages, and those of the scenes below `scene`. Where
 * an agency is between, it is addressed, and the company is called by its name.
 */
export function sceneData(id: SceneId, answers: SceneAnswers, context: SceneContext): TemplateData {
  const filling: Filling = {
    id,
    answers: completeAnswers(id, answers, context),
    context,
    facts: sceneFacts(context),
  };
  const { reply, today } = context;
  const profile = id === 'phone-late' ? saidByHeart(context.profile) : context.profile;
  const addressed = isToAgency(filling)
    ? messageData(reply, profile, today, answers.agent)
    : companyData(reply, profile, today);
  return { ...addressed, scene: variablesOf(filling, addressed as unknown as Addressed) };
}

/** Who is late has no time for gaps: what one knows by heart is named in brackets. */
function saidByHeart(profile: Profile): Profile {
  const { byHeart } = sceneWords();
  return {
    ...profile,
    name: profile.name.trim() || byHeart.name,
    phone: profile.phone.trim() || byHeart.phone,
  };
}

/** Whom the letter speaks to, and how it speaks of the company. */
interface Addressed {
  readonly application: { readonly written: string };
  readonly company: { readonly written: string };
}

function variablesOf(filling: Filling, data: Addressed): TemplateData {
  return {
    ...placeData(filling),
    ...roundData(filling),
    ...datesData(filling),
    ...absenceData(filling),
    ...offerData(filling),
    ...limitData(filling),
    ...callData(filling),
    as: introducedAs(filling, data),
    ...reasonOf(filling),
    learned: learnedOf(filling.answers),
    exam: statedWord(filling.answers.examNumber),
    number: statedWord(filling.answers.number),
    willing: filling.answers.willing === true,
    final: LAST.test(filling.context.reply.interview.stage ?? ''),
    wasLate: wasLate(filling.context),
    resolve: resolveOf(filling),
  };
}

const LAST = /最終|役員|社長|final/i;

/** Whether one came late to the interview, by the record of the call. */
function wasLate({ sent, reply }: SceneContext): boolean {
  const { date } = reply.interview;
  return sent.some(({ purpose, day }) => purpose === 'absence' && day !== undefined && day === date);
}

/** What one does with what one heard in a talk or a visit. */
function resolveOf(filling: Filling): string {
  const { reply, profile } = filling.context;
  const { kind, name } = stageForms(reply.interview.stage);
  const { resolves } = sceneWords();
  if (kind === 'offer' || kind === 'visit') return resolves[kind];
  const heard = isToAgency(filling) ? resolves.heardIn(name) : resolves.told;
  return heard + (isStudent(profile) ? resolves.student : resolves.changing);
}

/** How one introduces oneself: by what one applied for, or by the appointment; after an offer by the name alone. */
function introducedAs(filling: Filling, { application: applied, company }: Addressed): string | undefined {
  const { id, context, facts } = filling;
  const { interview } = context.reply;
  const toAgency = isToAgency(filling);
  const { coming } = facts;
  if (scenes[id].group === 'decision') return undefined;
  if (id === 'mail-reschedule' && coming?.day !== undefined) {
    const day = letterDay.day(coming.day, context.today);
    const when =
      coming.minute === undefined ? letter.at(day) : letter.startingAt(day, writtenClock(coming.minute));
    const isExam = isPublicOffice(interview.company);
    const round = roundName(coming, letter.interview(''), isExam);
    if (toAgency) return letter.appointmentWith(when, letter.of(company.written, round));
    return isExam && round.endsWith(letter.exam)
      ? letter.appointmentWith(when, letter.of(round, letter.sitting))
      : letter.appointment(when, round);
  }
  const stage = stageForms(interview.stage);
  if (id === 'mail-thanks' && toAgency) return undefined;
  if (id === 'mail-thanks' && !stage.judged && interview.date !== undefined)
    return letterDay.day(interview.date, context.today) + stage.came;
  return applied.written;
}

function placeData(filling: Filling): TemplateData {
  const { context, facts } = filling;
  const { company = '' } = context.reply.interview;
  const { written } = companyTerms(company);
  const place = placeOfWork(written);
  const { selection, chance } = sceneWords();
  const isOffice = isPublicOffice(company);
  const kind = isOffice ? 'office' : 'usual';
  return {
    joining: place.joining,
    firm: place.isFirm && !isToAgency(filling),
    office: isOffice,
    byAgent: facts.gate === 'agent',
    agency: facts.gate === 'agent' ? agencyName(context.reply.interview) : undefined,
    selection: selection[kind],
    chance: chance[kind],
  };
}

/** Who is late calls the company itself. */
function isToAgency({ id, context }: Filling): boolean {
  return id !== 'phone-late' && isByAgency(context.reply.interview);
}

function absenceData(filling: Filling): TemplateData {
  const { answers, context, facts } = filling;
  const { certificates, delays, faults } = sceneWords();
  const reason = answers.reason ?? '';
  return {
    late: answers.absence === 'late',
    absent: answers.absence === 'absent' && !isPublicOffice(context.reply.interview.company),
    withdrawing: answers.absence === 'withdraw',
    arrival: answers.arrival === undefined ? undefined : spokenClock(answers.arrival),
    because: delays[reason]?.[1] ?? becauseOf(filling),
    certificate: certificates[reason],
    fault: faults[reason],
    unwell: reason === 'illness' || reason === 'fever',
    urgent: isUrgent(answers, context, facts),
    lastDay: isLastDay(context, facts),
  };
}

/** The refusal of what one has accepted waits for no better hour, nor does what is due or near. */
function isUrgent({ accepted }: SceneAnswers, context: SceneContext, { offer, coming }: SceneFacts): boolean {
  const due = offer.isMade ? context.reply.interview.askOn : coming?.day;
  return offer.accepted || accepted === true || isNear(due, context);
}

/** Whether the next day on which one would call comes too late: after the limit, or with the interview. */
function isLastDay({ reply, today }: SceneContext, { coming, offer }: SceneFacts): boolean {
  const { interview } = reply;
  const next = dayOfNextCall(askedPlace(interview), today);
  return offer.isMade ? (limitOf(interview) ?? next) < next : (coming?.day ?? Infinity) <= next;
}

function offerData({ answers, facts, context }: Filling): TemplateData {
  const word = facts.offer.word ?? statedWord(answers.offerWord);
  const name = word === undefined ? undefined : (offerWord(word) ?? word);
  const words = sceneWords();
  const offer = name ?? words.offer;
  const place = isPublicOffice(context.reply.interview.company) ? 'office' : 'usual';
  const acceptedDay = answers.acceptedOn;
  return {
    offer: words.answered(offer),
    offerItself: words.itself(offer),
    offerNotice: words.noticeOf(offer),
    offerPaper: answers.how === 'letter' && name !== undefined ? words.paperOf(name) : undefined,
    what: facts.offer.isMade ? words.itself(offer) : words.selection[place],
    offerLogged: facts.offer.isMade,
    matter: facts.offer.isMade ? words.answered(offer) : words.selection[place],
    offerDay: isoOf(facts.offer.day ?? answers.offeredOn),
    // A letter that speaks of one's own call says nothing of theirs.
    offerBy:
      answers.how === undefined || (answers.call ?? 'not-yet') !== 'not-yet'
        ? undefined
        : words.waysOfOffer[answers.how],
    papers: statedWord(answers.papers),
    papersDay: isoOf(answers.papersBy),
    waited: answers.waited ?? facts.offer.waited,
    joinDay: isoOf(answers.joinOn),
    accepted: facts.offer.accepted || answers.accepted === true,
    acceptedDay: isoOf(acceptedDay),
  };
}

function limitData({ answers, context }: Filling): TemplateData {
  const { deadline } = context.reply.assessment;
  return {
    presentDay: isoOf(answers.presentLimit),
    wishedDay: isoOf(answers.wishedLimit),
    keepPresent: answers.keepPresent === true,
    otherDay: isoOf(answers.otherLimit),
    promiseAhead: deadline !== undefined && deadline >= context.today,
  };
}

function callData({ answers, context }: Filling): TemplateData {
  const calls = context.sent.filter(({ purpose, byPhone }) => purpose === 'decline' && byPhone);
  return {
    reached: answers.call === 'reached',
    away: answers.call === 'away',
    unable: answers.call === 'unable',
    callLater: answers.call === 'later',
    calledPerson: statedWord(answers.calledPerson),
    calledDay: isoOf(calls.at(-1)?.day),
  };
}

/** 若手の育成 is についてのお話, 若手から任せる というお話; what already says so stays. */
function learnedOf({ learned }: SceneAnswers): string | undefined {
  const words = sceneWords();
  const said = statedWord(learned)?.replace(/[。.、]+$/, '');
  if (said === undefined || words.isTalk.test(said)) return said;
  return words.isVerb.test(said) ? words.that(said) : words.about(said);
}
