import type { EpochDay } from '../../src/core/base/calendar/epoch-day';
import { settingsVersion } from '../../src/core/base/settings/migrations';
import { demoDays } from './demo-days';
import { markdown, type DemoNotes } from './demo-note';
import { askingNow } from './notes/asking-now';
import { companyCalendars } from './notes/company-calendars';
import { movingOn } from './notes/moving-on';
import { otherNotes } from './notes/other-notes';
import { ownTemplates, templateFolder } from './notes/own-templates';
import { toMend } from './notes/to-mend';
import { waiting } from './notes/waiting';
import { whatTheySay } from './notes/what-they-say';

const kinds: readonly DemoNotes[] = [
  askingNow,
  waiting,
  whatTheySay,
  companyCalendars,
  movingOn,
  toMend,
  otherNotes,
  ownTemplates,
];

/**
 * The demo vault as it looks on `today`: the Markdown of each note by its path. The notes are dated so that on any
 * day every status is among them.
 */
export function demoVault(today: EpochDay): Record<string, string> {
  const days = demoDays(today);
  const notes = kinds.flat().map((noteOf) => noteOf(days));
  return Object.fromEntries(notes.map((note) => [note.path, markdown(note)]));
}

/** The plugin's settings in the demo vault: the content of its data.json. The applicant is as fictional as the companies. */
export const demoSettings = `${JSON.stringify(
  {
    version: settingsVersion,
    noteFolders: ['面接'],
    templateFolder,
    profile: {
      name: '見本 花子',
      reading: 'みほん はなこ',
      university: '見本大学',
      faculty: '文学部',
      mail: 'hanako@example.com',
      phone: '000-0000-0000',
    },
  },
  undefined,
  2,
)}\n`;
