import type { settings as japanese } from '../ja/settings';
import { faults } from './setting-faults';
import { rows } from './setting-rows';

/** The words of the settings tab. */
export function settings(): ReturnType<typeof japanese> {
  return {
    pages: {
      profile: {
        name: 'Profile',
        desc: 'For signatures and phone scripts. It is kept in this vault only, and leaves it with a message that you copy or open as a mail',
      },
      notes: { name: 'Interview notes', desc: 'Which notes are interview notes, and where new ones go' },
      propertyNames: { name: 'Property names', desc: 'Have the names you already use understood' },
      calendar: {
        name: 'Company calendar',
        desc: 'Closed days besides weekends and public holidays. Those of one company can stand in its note',
      },
      policy: { name: 'Waiting times', desc: 'How long to wait, and from when asking is polite' },
      messages: {
        name: 'Templates and mail',
        desc: 'Where your own templates are, and how mails are opened',
      },
    },
    groups: {
      recognition: 'What is read as an interview note',
      noteFolders: 'Folders',
      noteTags: 'Tags',
      newNotes: 'New notes',
      weekdays: 'Closed weekdays',
      yearEnd: 'Year end',
      obon: 'Obon',
      closures: 'Other closed days',
      closureList: 'List of closed days',
      promised: 'When a date was promised',
      unpromised: 'When nothing was promised',
      selecting: 'When they said “still in selection”',
      inquired: 'After an inquiry',
      reset: 'Start again',
      trouble: 'Settings that could not be read',
    },
    rows: rows(),
    options: {
      doneMeans: { ask: 'Not decided yet', over: 'The selection is over', open: 'It is not over' },
      openMailWith: { mailto: 'Your mail program', gmail: 'Gmail (browser)', outlook: 'Outlook (browser)' },
      language: { auto: 'Same as Obsidian', ja: '日本語', en: 'English' },
      clock: { japan: 'Japan', device: 'This device' },
    },
    lists: {
      noteFolders: {
        entry: 'Folder',
        add: 'Add folder',
        edit: 'Change folder',
        empty: 'None yet. Notes with a company and an interview day are read wherever they are',
      },
      noteTags: { entry: 'Tag', add: 'Add tag', edit: 'Change tag', empty: 'None yet' },
      closures: {
        entry: 'Closed days',
        add: 'Add closed days',
        edit: 'Change closed days',
        empty: 'None yet. Add a summer break, a founding day and the like',
      },
      propertyNames: {
        entry: 'Property name',
        add: 'Add name',
        edit: 'Change name',
        empty: 'No name added yet',
        builtIn: (names) => `Always understood: ${names}`,
        added: (known, names) => `${known}. Added: ${names}`,
        heading: 'Added names',
        any: 'Names added to the list are understood as well',
      },
    },
    fields: {
      from: 'First day',
      to: 'Last day (empty for one day)',
      label: 'What for (optional)',
    },
    span: (from, to) => `${from}–${to}`,
    folderMissing: 'This folder does not exist yet',
    save: 'Save',
    cancel: 'Cancel',
    example: 'Example',
    examples: {
      promised: (said, deadline, from) =>
        `“Within 3 business days”, said on ${said} → until ${deadline}; you may ask from ${from}`,
      unpromised: (date, soon, from) =>
        `Interview on ${date} → “a little longer” from ${soon}, you may ask from ${from}`,
      unpromisedWithoutSoon: (date, from) => `Interview on ${date} → you may ask from ${from}`,
      selecting: (said, from) => `“Still in selection”, said on ${said} → you may ask from ${from}`,
      inquired: (asked, from) => `Asked on ${asked} → you may ask once more from ${from}`,
    },
    ownTemplates: {
      name: 'Templates in this folder',
      none: 'None yet; the built-in ones are used',
    },
    reset: {
      action: 'Set back',
      title: 'Set everything back to the defaults?',
      text: 'All settings but your profile get their defaults. Your notes stay as they are.',
      done: 'The settings are back to the defaults',
      undo: 'Undo',
    },
    trouble: {
      value: (found) =>
        `“${found}” can’t be used; what could be read of it, or the default, holds instead. Choose this to write what holds`,
      version: (found) =>
        `These settings were written by a later version of Henji (${found}). What is understood of them is used. Please update Henji`,
      setAside: (copy) =>
        `The settings file could not be read. Its content is kept in “${copy}”. The next change writes the settings in use`,
      notCopied:
        'The settings file could be neither read nor copied. Changes are not saved. Please look into the folder of the plugin',
      unread:
        'The settings file can’t be read at the moment; another program seems to use it. The settings from before, or the defaults, hold until it can be read again',
      notSaved: 'The settings could not be saved. Your change holds until Obsidian is closed',
      notice: (count) =>
        count === 1
          ? 'One of Henji’s settings could not be read. It can be fixed in the settings of Henji'
          : `${count} of Henji’s settings could not be read. They can be fixed in the settings of Henji`,
    },
    faults: faults(),
  };
}
