import { emptyProfile } from './profile';
import type { Settings } from './settings';

/** The settings of somebody who has changed none (the waiting times are those of status-rules). */
export const defaultSettings: Settings = {
  profile: emptyProfile,
  noteFolders: [],
  noteTags: [],
  newNotesFolder: '',
  propertyNames: {},
  closedWeekdays: [],
  yearEnd: { enabled: true, from: { month: 12, day: 29 }, to: { month: 1, day: 3 } },
  obon: { enabled: false, from: { month: 8, day: 13 }, to: { month: 8, day: 16 } },
  closures: [],
  policy: {
    graceBusinessDays: 3,
    noPromiseDays: 10,
    noPromiseSoonDays: 7,
    selectingDays: 14,
    followUpBusinessDays: 5,
  },
  templateFolder: '',
  openMailWith: 'mailto',
  dailyDigest: true,
  language: 'auto',
  clock: 'japan',
};
