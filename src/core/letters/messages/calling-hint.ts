import type { BusinessHours } from '../../reading/interview/interview';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { bestHours, nextBest, type Company } from '../../waiting/guard-rail/calling-time';
import { spokenClock } from '../japanese/clock-times';
import { letter } from '../japanese/letter';
import { letterDay } from '../japanese/letter-day';
import { sceneWords } from '../japanese/scene-words';

const minutesOfHour = 60;

/** When to call, as a script says it beforehand. */
export interface CallingHint {
  /** By the company's hours: 10時〜12時、14時〜16時. */
  readonly usual: string;
  /** From when on Mondays and after days off, where that is another time: 14時. */
  readonly afterDaysOff: string | undefined;
}

/** When to call a company, by the table that the advice on calling has, too. */
export function callingHint(company: Omit<Company, 'calendar'>): CallingHint {
  const [usual, busy] = [false, true].map((isBusyMorning) => bestHours(company, isBusyMorning));
  const [first] = busy ?? [];
  return {
    usual: (usual ?? []).map(stretchText).join('、'),
    afterDaysOff: first === undefined || first.from === usual?.[0]?.from ? undefined : clockText(first.from),
  };
}

/** When one says that one will call again, if not the same day: 明日の午前10時, 12月7日、月曜日の午前10時. */
export function callAgain(company: Company, today: EpochDay): string {
  const { day, from } = nextBest(company, today + 1, 0);
  const on = day === today + 1 ? sceneWords().tomorrow : letterDay.spokenDay(day, today);
  return letter.of(on, spokenClock(from));
}

/** The day of that call. */
export function dayOfNextCall(company: Company, today: EpochDay): EpochDay {
  return nextBest(company, today + 1, 0).day;
}

function stretchText({ from, to }: BusinessHours): string {
  return letter.stretch(clockText(from), clockText(to));
}

function clockText(minute: number): string {
  return letter.time(Math.floor(minute / minutesOfHour), minute % minutesOfHour);
}
