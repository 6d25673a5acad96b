import { letter } from './letter';

const minutesOfHour = 60;
const noon = 12 * minutesOfHour;
const CLOCK = /(午前|午後|朝|夕方|夜|[ap]m)?(\d{1,2})(?::(\d{2})|時(?:(\d{1,2})分|(半))?)?([ap]m)?/i;

/** The minute of the day with which a time begins as people write it: 14:00〜15:00, 14時半, 午後2時, 2pm. */
export function readClock(text: string | undefined): number | undefined {
  const plain = text?.normalize('NFKC').replace(/\s+/g, '') ?? '';
  const [whole = '', half, hour, minute, spoken, isHalf, english] = CLOCK.exec(plain) ?? [];
  if (hour === undefined || !/[:時apm]/i.test(whole)) return undefined;
  const past = Number(minute ?? spoken ?? (isHalf === undefined ? 0 : minutesOfHour / 2));
  const isAfternoon = /午後|夕方|夜|pm/i.test(half ?? english ?? '') && Number(hour) < noon / minutesOfHour;
  const at = Number(hour) * minutesOfHour + past + (isAfternoon ? noon : 0);
  return past < minutesOfHour && at < 2 * noon ? at : undefined;
}

/** The minute with which it ends: 14:00〜15:00, 午後2時〜3時; `undefined` without an end behind its beginning. */
export function readClockEnd(text: string | undefined): number | undefined {
  const [begin, end] = text?.normalize('NFKC').split(/[~〜\-–—ー−]|から/) ?? [];
  const [from, to] = [readClock(begin), readClock(end)];
  if (from === undefined || to === undefined) return undefined;
  const meant = to < from && /午後|pm/i.test(begin ?? '') ? to + noon : to;
  return meant > from ? meant : undefined;
}

/** 14:00, as a mail has it. */
export function writtenClock(minute: number): string {
  return `${Math.floor(minute / minutesOfHour)}:${String(minute % minutesOfHour).padStart(2, '0')}`;
}

/** 14:00〜15:00; without an end 14:00〜. */
export function writtenStretch(from: number, to: number | undefined): string {
  return to === undefined
    ? letter.openStretch(writtenClock(from))
    : letter.stretch(writtenClock(from), writtenClock(to));
}

/** 午後2時20分, as one says it; 正午, 午後0時30分. */
export function spokenClock(minute: number): string {
  if (minute === noon) return letter.noon;
  const hour = Math.floor(minute / minutesOfHour);
  const half = hour < noon / minutesOfHour ? letter.morning : letter.afternoon;
  const inHalf = hour % (noon / minutesOfHour);
  return half + letter.time(inHalf, minute % minutesOfHour);
}

/** 午後2時から午後4時まで. */
export function spokenStretch(from: number, to: number | undefined): string {
  return to === undefined
    ? letter.clockFrom(spokenClock(from))
    : letter.spokenStretch(spokenClock(from), spokenClock(to));
}
