import { statedWord } from '../japanese/stated-word';
import { dateParts, type EpochDay } from '../../base/calendar/epoch-day';
import { spokenStretch, writtenClock, writtenStretch } from '../japanese/clock-times';
import { letter } from '../japanese/letter';
import { letterDay } from '../japanese/letter-day';
import { sceneWords } from '../japanese/scene-words';
import type { TemplateData } from '../template/template';
import { isoOf, type Filling } from './filling';
import type { Slot } from './scene-answers';
import { meantDay } from './meant-day';

/** What the letter says of days and times, and of the place. */
export function datesData({ id, answers, context, facts }: Filling): TemplateData {
  const slots = sorted(answers.slots ?? []);
  const place = placeOf({ answers, facts });
  const { datesCase, writtenDay } = answers;
  // A window of one's own is open: 14:00〜; what they have set begins then: 14:00より.
  const isTheirs = id === 'mail-dates' && (datesCase === 'offered' || datesCase === 'fixed');
  return {
    asked: datesCase === 'asked',
    fixed: datesCase === 'fixed',
    theirs: isTheirs,
    noneFits: datesCase === 'none-fits',
    tooLate: datesCase === 'past',
    wrongWeekday: datesCase === 'wrong-weekday',
    writtenDay: isoOf(writtenDay),
    writtenDate: writtenDay === undefined ? undefined : dateOnly(writtenDay),
    meantDay: isoOf(meantDay(answers)),
    slots: slots.map((slot) => writtenSlot(slot, context.today, isTheirs)),
    spokenSlots: slots.map((slot) => spokenSlot(slot, context.today)),
    several: slots.length > 1,
    place: place === undefined || isAddress(place) ? undefined : place,
    online: isOnline({ answers, facts }),
    unknown: answers.unknown === undefined ? undefined : sceneWords().unknowns[answers.unknown],
    keepOld: answers.keepOld === true,
  };
}

type Whereabouts = Pick<Filling, 'answers' | 'facts'>;

function placeOf({ answers, facts }: Whereabouts): string | undefined {
  return statedWord(answers.venue) ?? facts.coming?.place;
}

/** Whether one meets online. */
function isOnline(filling: Whereabouts): boolean {
  return sceneWords().online.test(placeOf(filling) ?? '');
}

/** 12月8日, without its weekday. */
function dateOnly(day: EpochDay): string {
  const { month, day: dayOfMonth } = dateParts(day);
  return sceneWords().dateOnly(month, dayOfMonth);
}

/** Links and passcodes are for no one's eyes but the two who meet. */
function isAddress(place: string): boolean {
  return /https?:|www\.|[a-z\d-]+\.(?:com|us|jp|net|org)\b/i.test(place);
}

function sorted(slots: readonly Slot[]): readonly Slot[] {
  return slots
    .filter(({ day }) => day !== undefined)
    .sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || (a.from ?? 0) - (b.from ?? 0));
}

function writtenSlot({ day = 0, from, to }: Slot, today: EpochDay, isTheirs: boolean): string {
  const date = letterDay.day(day, today);
  if (from === undefined) return date;
  return isTheirs && to === undefined
    ? letter.startingAt(date, writtenClock(from))
    : date + writtenStretch(from, to);
}

function spokenSlot({ day = 0, from, to }: Slot, today: EpochDay): string {
  const date = letterDay.spokenDay(day, today);
  return from === undefined ? date : letter.of(date, spokenStretch(from, to));
}
