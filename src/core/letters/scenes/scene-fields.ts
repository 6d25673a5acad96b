import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Interview } from '../../reading/interview/interview';
import { nextStage } from '../../reading/interview/stages';
import { isPublicOffice } from '../japanese/public-office';
import {
  answerOptions,
  answerTypes,
  callsBefore,
  canGiveWay,
  nearCalls,
  reasons,
  type AnswerId,
  type AnswerValues,
  type FieldType,
  type SceneAnswers,
} from './scene-answers';
import { stageForms } from '../messages/stage-forms';
import { isLimitNear, isNear } from './nearness';
import { nextLimit } from './next-limit';
import type { SceneContext } from './scene-context';
import { limitOf, sceneFacts, type SceneFacts } from './scene-facts';
import type { SceneId } from './scene-ids';
import { scenes } from './scene-table';

/** A question of a scene's dialog. */
export interface SceneField<Id extends AnswerId = AnswerId> {
  readonly id: Id;
  readonly type: FieldType;
  /** The key of its label; a question may be put differently in two scenes. */
  readonly label: FieldLabel;
  /** What the notes say already; is until it is answered. */
  readonly prefill: AnswerValues[(typeof answerTypes)[Id]] | undefined;
  /** What it may be, where no note says so: shown, and never written into a letter by itself. */
  readonly example: string | undefined;
  /** Without an answer the letter has a gap. */
  readonly isRequired: boolean;
  /** The ids of the options of a choice. */
  readonly options: readonly string[];
  /** How many slots are asked for, at least and at most. */
  readonly count: readonly [least: number, most: number] | undefined;
}

/** The keys of the labels: the question itself, or one for its place in a scene. */
export type FieldLabel =
  | Exclude<AnswerId, 'slots' | 'reason' | 'accepted'>
  | 'chosenSlots'
  | 'ownSlots'
  | 'fixedSlot'
  | 'otherSlots'
  | 'laterSlots'
  | 'willingOffer'
  | 'reason'
  | 'reasonWhy'
  | 'accepted'
  | 'nearCall'
  | 'callFirst';

/** What makes a question different from the usual: nothing is required, and its label is its id. */
interface Asked {
  readonly label?: FieldLabel;
  readonly isRequired?: boolean;
  readonly options?: readonly string[];
  readonly count?: readonly [least: number, most: number];
}

/** What decides which questions there are. */
interface Asking {
  readonly answers: SceneAnswers;
  readonly context: SceneContext;
  readonly facts: SceneFacts;
}

const must: Asked = { isRequired: true };

/**
 * The questions of a scene in their order: only what the notes do not hold, and those that the answers so far lead to. An
 * answer that is absent from `answers` is its prefill; one that is there and `undefined` was cleared.
 */
export function sceneFields(
  id: SceneId,
  answers: SceneAnswers,
  context: SceneContext,
): readonly SceneField[] {
  const facts = sceneFacts(context);
  const prefills = prefillsOf(id, facts, context, answers);
  const asking = { answers: { ...prefills, ...answers }, context, facts };
  const questions = [...questionsOf[id](asking), ...everywhere(id, asking)];
  return questions.map(([answer, asked]) => ({
    id: answer,
    type: answerTypes[answer],
    label: asked.label ?? (answer === 'slots' ? 'ownSlots' : answer),
    prefill: prefills[answer],
    example: id === 'mail-dates' && answer === 'round' ? stageAfter(context.reply.interview) : undefined,
    isRequired: asked.isRequired ?? false,
    options: asked.options ?? usualOptions(answer),
    count: asked.count,
  }));
}

/** The answers with what the notes say where nothing was answered; what is not asked any more falls away. */
export function completeAnswers(id: SceneId, answers: SceneAnswers, context: SceneContext): SceneAnswers {
  const prefills = prefillsOf(id, sceneFacts(context), context, answers);
  const all = { ...prefills, ...answers };
  const asked = new Set<string>(sceneFields(id, answers, context).map((field) => field.id));
  return Object.fromEntries(Object.entries(all).filter(([answer]) => asked.has(answer)));
}

type Question = readonly [AnswerId, Asked];

const windows = { isRequired: true, count: [3, 5] } as const satisfies Asked;

const questionsOf: Readonly<Record<SceneId, (asking: Asking) => readonly Question[]>> = {
  'mail-thanks': ({ context }) => [
    ['learned', {}],
    ...(stageForms(context.reply.interview.stage).judged ? [['willing', {}] as const] : []),
  ],
  'mail-dates': ({ answers, facts }) => [
    ['datesCase', must],
    ['round', {}],
    ...slotsOfCase(answers.datesCase),
    ...(answers.datesCase === 'none-fits' ? reasonQuestions('dates', answers, false) : []),
    ...placeQuestions(answers, facts),
  ],
  'mail-reschedule': ({ answers, facts, context }) => [
    ...timeOfRound(facts),
    ...nearCall(facts.coming?.day, answers, context),
    ...reasonQuestions('reschedule', answers, true),
    ['slots', { ...windows, count: [2, 5], label: 'otherSlots' }],
    ...(canGiveWay(answers) ? [['keepOld', {}] as const] : []),
  ],
  'phone-late': ({ answers, facts, context }) => [
    ['absence', must],
    ...(facts.coming?.minute === undefined ? [['comingTime', must] as const] : []),
    ...reasonQuestions(answers.absence === 'late' ? 'late' : 'absent', answers, answers.absence === 'late'),
    ...(answers.absence === 'late' ? [['arrival', must] as const] : []),
    ...(answers.absence === 'absent' && !isPublicOffice(context.reply.interview.company)
      ? [['slots', { label: 'laterSlots', count: [0, 5] }] as const]
      : []),
    ['number', {}],
  ],
  'mail-withdraw': ({ answers, facts, context }) => [
    ...(facts.coming?.day === undefined
      ? ([
          ['round', {}],
          ['comingDay', {}],
          ['comingTime', {}],
        ] as const)
      : []),
    ...nearCall(facts.coming?.day ?? answers.comingDay, answers, context),
    ...reasonQuestions('withdraw', answers, false),
  ],
  'mail-accept': (asking) => [
    ...offerQuestions(asking),
    ['waited', {}],
    ['papers', {}],
    ['papersBy', {}],
    ...(asking.context.profile.university === '' ? [['joinOn', {}] as const] : []),
    ['termsRead', {}],
  ],
  'mail-hold': (asking) => [
    // Not required: without one, a day is wished for.
    ['presentLimit', {}],
    ['wishedLimit', { isRequired: asking.answers.presentLimit === undefined }],
    ...offerQuestions(asking),
    ['willing', { label: 'willingOffer' }],
    // What comes with an answer comes below the others, so that none moves away under the pointer.
    ...(asking.answers.wishedLimit === undefined ? [] : reasonQuestions('hold', asking.answers, false)),
    ...(asking.answers.wishedLimit === undefined || asking.answers.presentLimit === undefined
      ? []
      : ([['keepPresent', {}]] as const)),
    ...callAboutLimit(asking),
  ],
  'mail-decline': (asking) => [
    ['call', must],
    ...(asking.answers.call === 'away' ? [['calledPerson', {}] as const] : []),
    ...acceptedQuestions(asking),
    ...reasonQuestions('decline', asking.answers, false),
    ...offerQuestions(asking),
  ],
  'phone-decline': (asking) => [
    ...acceptedQuestions(asking),
    ...reasonQuestions('decline', asking.answers, false),
    ...(isAboutOffer(asking) ? offerQuestions(asking) : []),
    ['number', {}],
  ],
  'mail-other-limit': () => [
    ['otherLimit', must],
    ['willing', {}],
  ],
};

/** A candidate in a public examination has a number, and whom the agency has put in charge no note says. Who is late calls the company. */
function everywhere(id: SceneId, { context, facts }: Asking): readonly Question[] {
  return [
    ...(isPublicOffice(context.reply.interview.company) ? [['examNumber', {}] as const] : []),
    ...(facts.gate === 'agent' && id !== 'phone-late' ? [['agent', {}] as const] : []),
  ];
}

/** Who knows the place does not ask for it. */
function placeQuestions({ datesCase, unknown }: SceneAnswers, { coming }: SceneFacts): readonly Question[] {
  const isKnown = coming?.place !== undefined;
  const asksPlace = unknown === 'place' && datesCase !== 'wrong-weekday';
  const options = answerOptions.unknown.filter((each) => each !== 'place' || !isKnown);
  return [
    ...(isKnown || asksPlace ? [] : [['venue', {}] as const]),
    ...(datesCase === 'wrong-weekday' ? [] : [['unknown', { options }] as const]),
  ];
}

function slotsOfCase(datesCase: string | undefined): readonly Question[] {
  switch (datesCase) {
    case 'offered':
      return [['slots', { isRequired: true, label: 'chosenSlots', count: [1, 3] }]];
    case 'fixed':
      return [['slots', { isRequired: true, label: 'fixedSlot', count: [1, 1] }]];
    case 'asked':
    case 'none-fits':
    case 'past':
      return [['slots', windows]];
    case 'wrong-weekday':
      return [
        ['writtenDay', must],
        ['writtenWeekday', must],
      ];
    default:
      return [];
  }
}

function reasonQuestions(
  of: keyof typeof reasons,
  { reason }: SceneAnswers,
  isRequired: boolean,
): readonly Question[] {
  const options: readonly string[] = reasons[of];
  const label = isRequired ? 'reason' : 'reasonWhy';
  const chosen: Question = ['reason', { label, isRequired, options }];
  return reason === 'own' ? [chosen, ['ownReason', must]] : [chosen];
}

/** Shortly before an appointment one calls first, and the mail says so. */
function nearCall(
  day: EpochDay | undefined,
  { call }: SceneAnswers,
  context: SceneContext,
): readonly Question[] {
  if (isNear(day, context)) return [['call', { label: 'nearCall', options: nearCalls }]];
  return call === undefined ? [] : [['call', { label: 'callFirst', options: callsBefore }]];
}

/** Of an offer on the phone, and shortly before the limit, one speaks on the phone first. */
function callAboutLimit({ answers: { how, call, presentLimit }, context }: Asking): readonly Question[] {
  const isByPhone = how === 'phone' || call !== undefined || isLimitNear(presentLimit, context);
  return isByPhone ? [['call', { label: 'callFirst', options: callsBefore }]] : [];
}

/** The time of the round is often told in the invitation only. */
function timeOfRound({ coming }: SceneFacts): readonly Question[] {
  return coming?.minute === undefined ? [['comingTime', {}]] : [];
}

function offerQuestions({ facts }: Asking): readonly Question[] {
  const { word, day } = facts.offer;
  return [
    ...(word === undefined ? [['offerWord', {}] as const] : []),
    ...(day === undefined ? [['offeredOn', {}] as const] : []),
    ['how', {}],
  ];
}

function acceptedQuestions({ answers, facts }: Asking): readonly Question[] {
  return [
    ...(facts.offer.accepted ? [] : [['accepted', {}] as const]),
    ...(facts.offer.accepted || answers.accepted === true ? [['acceptedOn', {}] as const] : []),
  ];
}

/** Without an offer the talk withdraws from the selection. */
function isAboutOffer({ facts }: Asking): boolean {
  return facts.offer.isMade;
}

function usualOptions(answer: AnswerId): readonly string[] {
  const options: Readonly<Record<string, readonly string[]>> = answerOptions;
  return Object.hasOwn(options, answer) ? (options[answer] ?? []) : [];
}

/** What the notes, the vault and the settings say already. */
function prefillsOf(
  id: SceneId,
  facts: SceneFacts,
  { reply, others, sent, offerBy, today }: SceneContext,
  { datesCase }: SceneAnswers,
): SceneAnswers {
  const { interview } = reply;
  const { day, minute: from, end: to } = facts.coming ?? {};
  // A day that a note has was set by them, or chosen among theirs.
  const isSet = id === 'mail-dates' && (datesCase === 'offered' || datesCase === 'fixed');
  return {
    round: facts.coming?.stage,
    slots: isSet && day !== undefined ? [{ day, from, to }] : undefined,
    // By what they reply to an interview is not by what they tell of an offer.
    how: offerBy,
    call: sent.some(({ purpose, byPhone }) => purpose === scenes[id].purpose && byPhone)
      ? 'reached'
      : undefined,
    waited: facts.offer.waited,
    presentLimit: id === 'mail-hold' ? limitOf(interview) : undefined,
    willing: id === 'mail-thanks' ? true : undefined,
    keepPresent: id === 'mail-hold' ? true : undefined,
    otherLimit: id === 'mail-other-limit' ? nextLimit(others, today) : undefined,
    absence: id === 'phone-late' && interview.date === today ? 'late' : undefined,
  };
}

/** The round that usually follows: behind 二次面接 the next may be the last. */
function stageAfter({ stage = '' }: Interview): string | undefined {
  const next = nextStage(stage);
  return next === '' ? undefined : next;
}
