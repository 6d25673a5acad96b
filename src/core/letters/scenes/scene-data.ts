import { addressedCompany } from '../japanese/addressed-company';
import { application, appliedPosition } from '../japanese/application';
import { bareCompany } from '../../reading/company/company-name';
import { spokenClock, writtenClock } from '../japanese/clock-times';
import { companyTerms } from '../../reading/company/company-terms';
import { letter } from '../japanese/letter';
import { letterDay } from '../japanese/letter-day';
import { offerWord } from '../japanese/offer-word';
import { placeOfWork } from '../../reading/company/places-of-work';
import { isPublicOffice } from '../japanese/public-office';
import { sceneWords } from '../japanese/scene-words';
import { statedWord } from '../japanese/stated-word';
import { datesData } from './dates-data';
import type { Filling } from './filling';
import { isoOf } from './filling';
import { dayOfNextCall } from '../messages/calling-hint';
import { isStudent, messageData } from '../messages/message-data';
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
  const data = messageData(context.reply, context.profile, context.today);
  const addressed = { ...data, ...agentData(filling, data) };
  return { ...addressed, scene: variablesOf(filling, addressed as unknown as Addressed) };
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
    resolve: resolveOf(filling.context),
  };
}

const LAST = /最終|役員|社長|final/i;

/** Whether one came late to the interview, by the record of the call. */
function wasLate({ sent, reply }: SceneContext): boolean {
  const { date } = reply.interview;
  return sent.some(({ purpose, day }) => purpose === 'absence' && day !== undefined && day === date);
}

/** What one does with what one heard in a talk or a visit. */
function resolveOf({ reply, profile }: SceneContext): string {
  const { kind } = stageForms(reply.interview.stage);
  const { resolves } = sceneWords();
  if (kind === 'offer' || kind === 'visit') return resolves[kind];
  return isStudent(profile) ? resolves.student : resolves.changing;
}

/** How one introduces oneself: by what one applied for, or by the appointment; after an offer by the name alone. */
function introducedAs(
  { id, context, facts }: Filling,
  { application: applied, company }: Addressed,
): string | undefined {
  const { interview } = context.reply;
  const { coming } = facts;
  if (scenes[id].group === 'decision') return undefined;
  if (id === 'mail-reschedule' && coming?.day !== undefined) {
    const day = letterDay.day(coming.day, context.today);
    const when =
      coming.minute === undefined ? letter.at(day) : letter.startingAt(day, writtenClock(coming.minute));
    const isExam = isPublicOffice(interview.company);
    const round = roundName(coming, letter.interview(''), isExam);
    if (isByAgent(id, facts)) return letter.appointmentWith(when, letter.of(company.written, round));
    return isExam && round.endsWith(letter.exam)
      ? letter.appointmentWith(when, letter.of(round, letter.sitting))
      : letter.appointment(when, round);
  }
  const stage = stageForms(interview.stage);
  if (id === 'mail-thanks' && isByAgent(id, facts)) return undefined;
  if (id === 'mail-thanks' && !stage.judged && interview.date !== undefined)
    return letterDay.day(interview.date, context.today) + stage.came;
  return applied.written;
}

function placeData({ context, facts, id }: Filling): TemplateData {
  const { company = '' } = context.reply.interview;
  const { written } = companyTerms(company);
  const place = placeOfWork(written);
  const byAgent = isByAgent(id, facts);
  const { selection, chance } = sceneWords();
  const isOffice = isPublicOffice(company);
  const kind = isOffice ? 'office' : 'usual';
  return {
    joining: place.joining,
    firm: place.isFirm && !byAgent,
    office: isOffice,
    byAgent: facts.gate === 'agent',
    companyShort: addressedCompany(company).name && bareCompany(company),
    selection: selection[kind],
    chance: chance[kind],
  };
}

/** Whoever comes through an agency writes to it and calls it; who is late calls the company itself. */
function isByAgent(id: SceneId, { gate }: SceneFacts): boolean {
  return gate === 'agent' && id !== 'phone-late';
}

function agentData({ id, answers, context, facts }: Filling, data: TemplateData): TemplateData {
  if (!isByAgent(id, facts)) return {};
  const { interview } = context.reply;
  const their = (addressedCompany(interview.company).name ?? '') + sceneWords().honorific;
  const position = appliedPosition(interview.position);
  const person = statedWord(answers.agent);
  const written = person && person.replace(/(?:様|さま|さん)$/, '') + sceneWords().honorific;
  return {
    company: { ...(data['company'] as TemplateData), name: agencyIn(interview.via), written: their },
    department: undefined,
    person: {
      name: person ?? letter.inCharge,
      written: written ?? letter.inCharge + sceneWords().honorific,
      asked: written ?? letter.personInCharge,
    },
    application: {
      written: application({ written: their, spoken: their }, 'written', position, false),
      spoken: undefined,
    },
  };
}

const ONLY_KIND = /^(?:転職|就職|就活|新卒)?(?:エージェント|人材紹介|紹介会社)(?:経由|から|より)?$/;

/** The name of the agency in 応募経路: 若草エージェント, エージェント（若草キャリア）. */
function agencyIn(via: string | undefined): string | undefined {
  const words = statedWord(via)?.normalize('NFKC') ?? '';
  const inBrackets = /^\S*?(?:エージェント|人材紹介|紹介会社)\s*[(:]\s*([^()]+?)\)?$/.exec(words)?.[1];
  const name = (inBrackets ?? words).replace(/(?:経由|から|より)$/, '').trim();
  return name === '' || ONLY_KIND.test(name) ? undefined : name;
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
  const next = dayOfNextCall(interview, today);
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
      answers.how === undefined || answers.call !== undefined ? undefined : words.waysOfOffer[answers.how],
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

function callData({ answers }: Filling): TemplateData {
  return {
    reached: answers.call === 'reached',
    away: answers.call === 'away',
    unable: answers.call === 'unable',
    callLater: answers.call === 'later',
    calledPerson: statedWord(answers.calledPerson),
  };
}

/** 若手の育成 is についてのお話, 若手から任せる というお話; what already says so stays. */
function learnedOf({ learned }: SceneAnswers): string | undefined {
  const words = sceneWords();
  const said = statedWord(learned)?.replace(/[。.、]+$/, '');
  if (said === undefined || words.isTalk.test(said)) return said;
  return words.isVerb.test(said) ? words.that(said) : words.about(said);
}
