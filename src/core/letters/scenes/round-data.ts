import { statedWord } from '../japanese/stated-word';
import { dateParts, type EpochDay } from '../../base/calendar/epoch-day';
import { businessDays } from '../../base/calendar/business-days';
import { spokenClock, writtenClock } from '../japanese/clock-times';
import { letter } from '../japanese/letter';
import { letterDay } from '../japanese/letter-day';
import { isPublicOffice } from '../japanese/public-office';
import { sceneWords } from '../japanese/scene-words';
import { stageForms } from '../messages/stage-forms';
import type { TemplateData } from '../template/template';
import { isoOf, type Filling } from './filling';
import { isNear } from './nearness';
import type { SceneContext } from './scene-context';
import { roundName } from './scene-facts';

/** A letter that comes so near is sharper in its apology. */
const nearDays = 2;

/** What the letter says of the round that was held, and of the one to come. */
export function roundData({ answers, context, facts }: Filling): TemplateData {
  const { held, coming } = facts;
  const { today, reply } = context;
  const stage = statedWord(answers.round) ?? coming?.stage;
  const day = coming?.day ?? answers.comingDay;
  const minute = coming?.minute ?? answers.comingTime;
  const isExam = isPublicOffice(reply.interview.company);
  const named = { stage, day, minute, place: undefined };
  const short = letter.inSubject(roundName(named, letter.interview(''), isExam));
  return {
    held: held && roundName(held, letter.interview(''), isExam),
    met: held !== undefined && isMeeting(held.stage, isExam),
    passed: facts.passed,
    round: roundName(named, sceneWords().nextRound, isExam),
    roundShort: short,
    roundKind: sceneWords().kindOfRound.exec(short)?.[0] ?? short,
    roundDay: isoOf(day),
    roundTime: minute === undefined ? undefined : writtenClock(minute),
    roundSpokenDay: day === undefined ? undefined : spokenDay(day, today),
    spokenWhen: day === undefined || minute === undefined ? undefined : spokenWhen(day, minute, today),
    near: day !== undefined && businessDays(reply.interview.calendar).count(today, day) <= nearDays,
    ...nearData(day, context),
  };
}

/** Of an appointment that is today or on the next business day: how it is called, and when one calls again. */
function nearData(day: EpochDay | undefined, context: SceneContext): TemplateData {
  const { today } = context;
  const words = sceneWords();
  if (day === undefined || !isNear(day, context))
    return { soon: undefined, eve: undefined, again: undefined };
  const { month, day: dayOfMonth } = dateParts(day);
  const date = words.slashed(month, dayOfMonth);
  if (day === today) return { soon: words.soon.today + date, eve: words.onTheDay, again: words.laterToday };
  if (day === today + 1)
    return { soon: words.soon.tomorrow + date, eve: words.onTheEve, again: words.tomorrowMorning };
  return { soon: date, eve: undefined, again: words.thatMorning };
}

/** Whether both met in a round: no one gives time in a screening of documents, a test or an examination. */
function isMeeting(stage: string | undefined, isPublicExam: boolean): boolean {
  const { deed, name } = stageForms(stage, isPublicExam);
  return deed === undefined && !name.endsWith(letter.exam);
}

/** 本日, 明日, 12月8日、火曜日: as one says it on the day of the call. */
function spokenDay(day: EpochDay, today: EpochDay): string {
  if (day === today) return sceneWords().today;
  return day === today + 1 ? sceneWords().tomorrow : letterDay.spokenDay(day, today);
}

/** 本日午後2時; a date is parted from the time by a breath. */
function spokenWhen(day: EpochDay, minute: number, today: EpochDay): string {
  const isSoon = day - today <= 1;
  return spokenDay(day, today) + (isSoon ? '' : letter.breath) + spokenClock(minute);
}
