import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { businessDays } from '../../base/calendar/business-days';
import { addressedCompany } from '../japanese/addressed-company';
import { application, appliedPosition } from '../japanese/application';
import { spokenClock, spokenStretch, writtenClock, writtenStretch } from '../japanese/clock-times';
import { companyTerms } from '../japanese/company-terms';
import { letter } from '../japanese/letter';
import { letterDay } from '../japanese/letter-day';
import { offerWord } from '../japanese/offer-word';
import { placeOfWork } from '../japanese/places-of-work';
import { sceneWords } from '../japanese/scene-words';
import { statedWord } from '../japanese/stated-word';
import { messageData } from '../messages/message-data';
import { stageForms } from '../messages/stage-forms';
import type { TemplateData } from '../template/template';
import type { SceneAnswers, Slot } from './scene-answers';
import type { SceneContext } from './scene-context';
import { roundName, sceneFacts, type SceneFacts } from './scene-facts';
import { completeAnswers } from './scene-fields';
import type { SceneId } from './scene-ids';
import { scenes } from './scene-table';

/** What a scene is filled from. */
interface Filling {
  readonly id: SceneId;
  readonly answers: SceneAnswers;
  readonly context: SceneContext;
  readonly facts: SceneFacts;
}

/**
 * What the template of a scene is filled with: the variables of the messages, and those of the scenes below `scene`. Where
 * an agency stands between, it is addressed, and the company is called by its name.
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
    reason: reasonOf(filling),
    learned: learnedOf(filling.answers),
    exam: textOf(filling.answers.examNumber),
    number: textOf(filling.answers.number),
    willing: filling.answers.willing === true,
  };
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
    const round = roundName(coming, letter.interview(''));
    return isByAgent(id, facts)
      ? letter.appointmentWith(when, letter.of(company.written, round))
      : letter.appointment(when, round);
  }
  const stage = stageForms(interview.stage);
  if (id === 'mail-thanks' && !stage.judged && interview.date !== undefined)
    return letterDay.day(interview.date, context.today) + stage.came;
  return applied.written;
}

function placeData({ context, facts, id }: Filling): TemplateData {
  const terms = companyTerms(context.reply.interview.company ?? '');
  const place = placeOfWork(terms.written);
  const byAgent = isByAgent(id, facts);
  return { joining: place.joining, firm: place.isFirm && !byAgent, byAgent };
}

/** Whoever comes through an agency writes to it; who is late calls the company itself. */
function isByAgent(id: SceneId, { gate }: SceneFacts): boolean {
  return gate === 'agent' && !id.startsWith('phone');
}

function agentData({ id, answers, context, facts }: Filling, data: TemplateData): TemplateData {
  if (!isByAgent(id, facts)) return {};
  const { interview } = context.reply;
  const their = (addressedCompany(interview.company).name ?? '') + sceneWords().honorific;
  const position = appliedPosition(interview.position);
  const person = textOf(answers.agent);
  return {
    company: { ...(data['company'] as TemplateData), name: agencyIn(interview.via), written: their },
    department: undefined,
    person: {
      name: person,
      written:
        person === undefined ? undefined : person.replace(/(?:様|さま|さん)$/, '') + sceneWords().honorific,
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

/** A letter that comes so near is sharper in its apology. */
const nearDays = 2;

function roundData({ answers, context, facts }: Filling): TemplateData {
  const { held, coming } = facts;
  const { today, reply } = context;
  const stage = textOf(answers.round) ?? coming?.stage;
  const day = coming?.day ?? answers.comingDay;
  const minute = coming?.minute ?? answers.comingTime;
  const round = roundName({ stage, day, minute, place: undefined }, sceneWords().nextRound);
  return {
    held: held && roundName(held, letter.interview('')),
    met: held !== undefined && isMeeting(held.stage),
    heldDay: iso(held?.day),
    passed: hasPassed(filled(context)),
    round,
    roundDay: iso(day),
    roundTime: minute === undefined ? undefined : writtenClock(minute),
    roundSpokenDay: day === undefined ? undefined : spokenDay(day, today),
    spokenWhen: day === undefined || minute === undefined ? undefined : spokenWhen(day, minute, today),
    roundSpokenTime: minute === undefined ? undefined : spokenClock(minute),
    near: day !== undefined && businessDays(reply.interview.calendar).count(today, day) <= nearDays,
  };
}

function filled({ reply }: SceneContext): SceneContext['reply']['interview'] {
  return reply.interview;
}

/** Whether both met in a round: nobody tells anything in a screening of documents or a test. */
function isMeeting(stage: string | undefined): boolean {
  return stageForms(stage).deed === undefined;
}

/** Whether the round of the note is known to be passed. */
function hasPassed({ over, answered, result }: SceneContext['reply']['interview']): boolean {
  return over?.why === 'passed' || (answered && /通過|合格|pass/i.test(result ?? ''));
}

/** 本日, 明日, 12月8日、火曜日: as one says it on the day of the call. */
function spokenDay(day: EpochDay, today: EpochDay): string {
  if (day === today) return sceneWords().today;
  return day === today + 1 ? sceneWords().tomorrow : letterDay.spokenDay(day, today);
}

/** 本日午後2時; a date is parted from the time by a breath. */
function spokenWhen(day: EpochDay, minute: number, today: EpochDay): string {
  const isNear = day - today <= 1;
  return spokenDay(day, today) + (isNear ? '' : letter.breath) + spokenClock(minute);
}

function datesData({ answers, context, facts }: Filling): TemplateData {
  const slots = sorted(answers.slots ?? []);
  const place = textOf(answers.venue) ?? facts.coming?.place;
  return {
    offered: answers.datesCase === 'offered',
    asked: answers.datesCase === 'asked',
    fixed: answers.datesCase === 'fixed',
    noneFits: answers.datesCase === 'none-fits',
    slots: slots.map((slot) => writtenSlot(slot, context.today)),
    spokenSlots: slots.map((slot) => spokenSlot(slot, context.today)),
    several: slots.length > 1,
    place: place === undefined || isAddress(place) ? undefined : place,
    online: place !== undefined && sceneWords().online.test(place),
    unknown: answers.unknown === undefined ? undefined : sceneWords().unknowns[answers.unknown],
    keepOld: answers.keepOld === true,
  };
}

/** Links and passcodes are for nobody's eyes but the two who meet. */
function isAddress(place: string): boolean {
  return /https?:|www\.|[a-z\d-]+\.(?:com|us|jp|net|org)\b/i.test(place);
}

function sorted(slots: readonly Slot[]): readonly Slot[] {
  return slots
    .filter(({ day }) => day !== undefined)
    .sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || (a.from ?? 0) - (b.from ?? 0));
}

function writtenSlot({ day = 0, from, to }: Slot, today: EpochDay): string {
  const date = letterDay.day(day, today);
  return from === undefined ? date : date + writtenStretch(from, to);
}

function spokenSlot({ day = 0, from, to }: Slot, today: EpochDay): string {
  const date = letterDay.spokenDay(day, today);
  return from === undefined ? date : letter.of(date, spokenStretch(from, to));
}

function absenceData({ answers }: Filling): TemplateData {
  return {
    late: answers.absence === 'late',
    absent: answers.absence === 'absent',
    withdrawing: answers.absence === 'withdraw',
    arrival: answers.arrival === undefined ? undefined : spokenClock(answers.arrival),
  };
}

function offerData({ answers, facts }: Filling): TemplateData {
  const word = facts.offer.word ?? textOf(answers.offerWord);
  const name = word === undefined ? undefined : (offerWord(word) ?? word);
  const acceptedDay = answers.acceptedOn;
  return {
    offer: name ?? sceneWords().offer,
    offerItself: sceneWords().itself(name ?? sceneWords().offer),
    offerNotice: sceneWords().noticeOf(name ?? sceneWords().offer),
    what: facts.offer.word === undefined ? letter.selection : sceneWords().itself(name ?? sceneWords().offer),
    offerLogged: facts.offer.word !== undefined,
    offerDay: iso(facts.offer.day ?? answers.offeredOn),
    offerBy: answers.how === undefined ? undefined : sceneWords().waysOfOffer[answers.how],
    papers: textOf(answers.papers),
    papersDay: iso(answers.papersBy),
    waited: answers.waited === true,
    joinDay: iso(answers.joinOn),
    accepted: facts.offer.accepted || answers.accepted === true,
    acceptedDay: iso(acceptedDay),
  };
}

function limitData({ answers, context }: Filling): TemplateData {
  const { deadline } = context.reply.assessment;
  return {
    presentDay: iso(answers.presentLimit),
    wishedDay: iso(answers.wishedLimit),
    otherDay: iso(answers.otherLimit),
    promiseAhead: deadline !== undefined && deadline >= context.today,
  };
}

function callData({ answers }: Filling): TemplateData {
  return {
    reached: answers.call === 'reached',
    away: answers.call === 'away',
    unable: answers.call === 'unable',
    calledPerson: textOf(answers.calledPerson),
  };
}

/** The reason as the letters of the scene have it: a clause before a comma, or a sentence. */
function reasonOf({ id, answers }: Filling): string | undefined {
  const words = sceneWords();
  const { reason } = answers;
  const own = reason === 'own' ? textOf(answers.ownReason) : undefined;
  if (reason === undefined || (reason === 'own' && own === undefined))
    return id === 'mail-hold' ? words.considered : undefined;
  const because = own === undefined ? '' : words.because(own.replace(/[。.]+$/, ''));
  switch (id) {
    case 'mail-dates':
    case 'mail-reschedule':
      return own === undefined ? words.hindrances[reason] : because;
    case 'phone-late':
      return own === undefined ? words.delays[reason] : words.sentence(because);
    case 'mail-hold':
      return own === undefined ? words.considerations[reason] : words.needsTimeBecause(because);
    case 'mail-withdraw':
    case 'mail-decline':
      return own === undefined ? words.decisionsBefore[reason] : because;
    default:
      return own === undefined ? words.decisions[reason] : words.decidedBecause(because);
  }
}

/** 若手の育成 is についてのお話, 若手から任せる というお話; what already says so stays. */
function learnedOf({ learned }: SceneAnswers): string | undefined {
  const words = sceneWords();
  const said = textOf(learned)?.replace(/[。.、]+$/, '');
  if (said === undefined || words.isTalk.test(said)) return said;
  return words.isVerb.test(said) ? words.that(said) : words.about(said);
}

function textOf(text: string | undefined): string | undefined {
  return statedWord(text);
}

function iso(day: EpochDay | undefined): string | undefined {
  return day === undefined ? undefined : formatIsoDay(day);
}
