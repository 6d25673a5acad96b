import type { EpochDay } from '../../base/calendar/epoch-day';

/** A day and a stretch of time on it, as far as they have been filled in; minutes of the day, 0–1439. */
export interface Slot {
  readonly day: EpochDay | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** What an answer is, by the type of its field. */
export interface AnswerValues {
  readonly text: string;
  /** The id of an option. */
  readonly choice: string;
  readonly slots: readonly Slot[];
  readonly date: EpochDay;
  /** The minute of the day, 0–1439. */
  readonly time: number;
  readonly yesNo: boolean;
}
/** How a question is answered. */
export type FieldType = keyof AnswerValues;

/** Everything a scene may ask, and how it is answered. */
export const answerTypes = {
  /** One thing that stayed in mind from the interview. */
  learned: 'text',
  /** What the company did: it offered slots, asked for mine, fixed one, or none of its own fits. */
  datesCase: 'choice',
  /** The coming round, where the note is about the one before. */
  round: 'text',
  comingDay: 'date',
  comingTime: 'time',
  slots: 'slots',
  venue: 'text',
  /** The one thing that is still open about the coming round. */
  unknown: 'choice',
  reason: 'choice',
  ownReason: 'text',
  /** The date and the weekday that the company wrote, which do not go together. */
  writtenDay: 'date',
  writtenWeekday: 'choice',
  keepOld: 'yesNo',
  /** Whether one answers by the present limit where no longer time is given. */
  keepPresent: 'yesNo',
  absence: 'choice',
  arrival: 'time',
  /** The company's phone number. */
  number: 'text',
  offerWord: 'text',
  offeredOn: 'date',
  /** By what the offer came. */
  how: 'choice',
  papers: 'text',
  papersBy: 'date',
  /** Whether the company gave time to decide. */
  waited: 'yesNo',
  /** Only a reminder; it is in no letter. */
  termsRead: 'yesNo',
  joinOn: 'date',
  presentLimit: 'date',
  wishedLimit: 'date',
  willing: 'yesNo',
  /** How the call before a written refusal went. */
  call: 'choice',
  calledPerson: 'text',
  accepted: 'yesNo',
  acceptedOn: 'date',
  otherLimit: 'date',
  /** The number of a candidate in a public examination. */
  examNumber: 'text',
  /** Whom the agency has put in charge. */
  agent: 'text',
} as const satisfies Readonly<Record<string, FieldType>>;
/** One question. */
export type AnswerId = keyof typeof answerTypes;

/** What has been answered so far; blank text is no answer. */
export type SceneAnswers = {
  readonly [Id in AnswerId]?: AnswerValues[(typeof answerTypes)[Id]] | undefined;
};

/** The options of the choices, in the order in which they are shown. */
export const answerOptions = {
  datesCase: ['offered', 'asked', 'fixed', 'none-fits', 'past', 'wrong-weekday'],
  writtenWeekday: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  unknown: ['place', 'items', 'link'],
  absence: ['late', 'absent', 'withdraw'],
  how: ['mail', 'phone', 'letter', 'meeting', 'portal'],
  call: ['reached', 'away', 'unable', 'not-yet'],
} as const;

/** How the call went, or when it will be made, where the appointment is near. */
export const nearCalls = ['reached', 'later'] as const;
/** Whether one has called about the limit, which then need not be explained. */
export const callsBefore = ['reached', 'not-yet'] as const;

/** The reasons that are offered, by scene; `own` stands for words of one's own. */
export const reasons = {
  dates: ['class', 'exam', 'training', 'licence', 'thesis', 'earlier', 'work', 'own'],
  reschedule: [
    'class',
    'exam',
    'training',
    'licence',
    'thesis',
    'illness',
    'bereavement',
    'earlier',
    'work',
    'own',
  ],
  late: ['train', 'bus', 'overran', 'overran-work', 'lost-way', 'connection', 'overslept', 'own'],
  absent: ['illness', 'fever', 'accident', 'bereavement', 'own'],
  withdraw: ['elsewhere', 'rethought', 'studies', 'stay', 'own'],
  hold: ['other-result', 'family', 'terms', 'graduate', 'job', 'own'],
  decline: ['elsewhere', 'rethought', 'studies', 'stay', 'own'],
} as const;

/** Whether one could come as agreed after all: an examination or an illness gives no way. */
export function canGiveWay({ reason }: SceneAnswers): boolean {
  return reason === undefined || ['class', 'earlier', 'work', 'own'].includes(reason);
}
