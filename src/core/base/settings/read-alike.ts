import type { Settings } from './settings';

/** Whether what a note says, or on which day it is assessed, depends on a setting. */
const countsForReading = {
  profile: false,
  noteFolders: true,
  noteTags: true,
  newNotesFolder: false,
  propertyNames: true,
  closedWeekdays: true,
  yearEnd: true,
  obon: true,
  closures: true,
  policy: true,
  templateFolder: true,
  openMailWith: false,
  dailyDigest: false,
  language: false,
  clock: true,
} as const satisfies Record<keyof Settings, boolean>;

const readingKeys = (Object.keys(countsForReading) as (keyof Settings)[]).filter(
  (key) => countsForReading[key],
);

/** Whether every note gives the same reply by both settings, so that none has to be read again. */
export function readAlike(one: Settings, other: Settings): boolean {
  return readingKeys.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
