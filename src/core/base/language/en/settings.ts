import type { settings as japanese } from '../ja/settings';
import { faults } from './setting-faults';
import { rows } from './setting-rows';

/** The words of the settings tab. */
export function settings(): ReturnType<typeof japanese> {
  return {
    pages: {
      profile: {
        name: 'Profile',
        desc: 'For signatures and phone scripts. It stays in this vault, and only leaves it in a message that you copy or open as an email',
      },
      notes: { name: 'Interview notes', desc: 'Which notes are interview notes, and where new ones go' },
      propertyNames: { name: 'Property names', desc: 'Use the property names you already have' },
      calendar: {
        name: 'Company calendar',
        desc: 'Days on which all companies are closed, besides weekends and public holidays',
      },
      policy: { name: 'Waiting times', desc: 'How long to wait, and from when asking is polite' },
      messages: {
        name: 'Templates and email',
        desc: 'Where your own templates are, and how emails are opened',
      },
    },
    groups: {
      recognition: 'What is read as an interview note',
      noteFolders: 'Folders',
      noteTags: 'Tags',
      newNotes: 'New notes',
      weekdays: 'Closed weekdays (all companies)',
      yearEnd: 'Year end',
      obon: 'Obon',
      closures: 'Other closed days',
      closureList: 'List of closed days',
      promised: 'When a date was promised',
      unpromised: 'When nothing was promised',
      selecting: 'When they said “still in selection”',
      inquired: 'After an inquiry',
      reset: 'Reset',
      trouble: 'Settings that could not be read',
    },
    rows: rows(),
    options: {
      doneMeans: { ask: 'Not decided yet', over: 'The selection is over', open: 'It is not over' },
      openMailWith: { mailto: 'Your email program', gmail: 'Gmail (browser)', outlook: 'Outlook (browser)' },
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
        any: 'Names in this list are understood as well',
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
    ofOneCompany: {
      name: 'Closed days of one company',
      desc: 'They are in its note: “Edit what the note says”, in the menu of its card or among the commands, asks for them',
    },
    ownTemplates: {
      name: 'Templates in this folder',
      none: 'None yet; the built-in ones are used',
    },
    reset: {
      action: 'Reset',
      title: 'Reset all settings?',
      text: 'All settings except your profile return to their defaults. Your notes stay as they are.',
      done: 'The settings were reset',
      undo: 'Undo',
    },
    trouble: {
      value: (found) =>
        `“${found}” is not valid. Henji uses what it could read, or the default. Select to save that value`,
      version: (found) =>
        `A newer version of Henji (${found}) wrote these settings. Henji uses what it understands. Please update it`,
      setAside: (copy) =>
        `The settings file could not be read. Its content was saved as “${copy}”. Your next change writes a new file`,
      notCopied:
        'The settings file could not be read or copied, so changes are not saved. Check the plugin’s folder',
      unread:
        'The settings file can’t be read at the moment; another program may be using it. Until then Henji uses the earlier settings, or the defaults',
      notSaved: 'The settings could not be saved. Your change lasts until you close Obsidian',
      notice: (count) =>
        count === 1
          ? 'One of Henji’s settings could not be read. You can fix it in Henji’s settings'
          : `${count} of Henji’s settings could not be read. You can fix them in Henji’s settings`,
    },
    faults: faults(),
  };
}
