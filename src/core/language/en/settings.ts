import type { settings as japanese } from '../ja/settings';

/** What is wrong with a value that somebody typed, and what to type instead. */
const faults: (typeof japanese)['faults'] = {
  empty: () => 'This is empty. Please fill it in',
  notAMail: (typed) => `“${typed}” is no mail address. Write it like “hanako@example.ac.jp”`,
  notAPhone: (typed) => `“${typed}” is no phone number. Write it like “090-0000-0000”`,
  notKana: (typed) => `“${typed}” has other letters than kana. Write it like “やまだ はなこ”`,
  notAFolder: (typed) => `“${typed}” can’t be a folder. Leave out \\ : * ? " < > |`,
  noSuchFolder: (typed) => `There is no folder “${typed}” yet. Please choose one of those suggested`,
  notATag: (typed) => `“${typed}” can’t be a tag. Write it without spaces and #, like “interview”`,
  thereAlready: (typed) => `“${typed}” is there already`,
  takenName: (typed) => `“${typed}” is a name of another property. Please take another`,
  notDays: (typed) => `“${typed}” is no number of days. Use a whole number, 0 to 365`,
  notYearly: (typed) => `“${typed}” can’t be read as a time. Write it like “12/29–1/3”`,
  yearlyTooLong: (typed) => `“${typed}” is too long. Use 60 days at most`,
  noBusinessDay: () => 'No business day would be left. Leave at least one weekday open',
  notADay: (typed) => `“${typed}” is no day of the calendar. Write it like “2026-12-26”`,
  wrongWayRound: (typed) => `The last day “${typed}” comes before the first. Please swap them`,
  closureTooLong: (typed) => `Until “${typed}” it would be closed for half a year. Please make it shorter`,
};

/** The words of the settings tab. */
export const settings: typeof japanese = {
  pages: {
    profile: { name: 'Profile', desc: 'For signatures and phone scripts. It does not leave this vault' },
    notes: { name: 'Interview notes', desc: 'Which notes are interview notes, and where new ones go' },
    propertyNames: { name: 'Property names', desc: 'Have the names you already use understood' },
    calendar: {
      name: 'Company calendar',
      desc: 'Closed days besides weekends and public holidays. Those of one company can stand in its note',
    },
    policy: { name: 'Waiting times', desc: 'How long to wait, and from when asking is polite' },
    messages: { name: 'Templates and mail', desc: 'Where your own templates are, and how mails are opened' },
  },
  groups: {
    general: 'General',
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
  rows: {
    'profile.name': { name: 'Name', desc: 'Like “山田 花子”', aliases: ['氏名', '名前'] },
    'profile.reading': {
      name: 'Reading',
      desc: 'In kana, like “やまだ はなこ”',
      aliases: ['kana', 'ふりがな'],
    },
    'profile.university': { name: 'University', desc: 'Name of your school', aliases: ['大学', 'school'] },
    'profile.faculty': { name: 'Faculty', desc: 'With your year if you like', aliases: ['学部', '学科'] },
    'profile.mail': { name: 'Mail address', desc: 'Where replies reach you', aliases: ['email', 'メール'] },
    'profile.phone': { name: 'Phone number', desc: 'Where you can be called back', aliases: ['電話番号'] },
    noteFolders: {
      name: 'Folders of interview notes',
      desc: 'All notes in these folders and below are read as interview notes',
      aliases: ['フォルダー'],
    },
    noteTags: {
      name: 'Tags of interview notes',
      desc: 'All notes with one of these tags are read as interview notes',
      aliases: ['タグ'],
    },
    newNotesFolder: {
      name: 'Folder for new interview notes',
      desc: 'When empty, the first of the folders above, or else “Interviews”',
      aliases: ['new note folder', '保存先'],
    },
    'closedWeekdays.1': { name: 'Monday', desc: 'Closed every week', aliases: ['月曜', 'closed weekdays'] },
    'closedWeekdays.2': { name: 'Tuesday', desc: 'Closed every week', aliases: ['火曜', 'closed weekdays'] },
    'closedWeekdays.3': {
      name: 'Wednesday',
      desc: 'Closed every week',
      aliases: ['水曜', 'closed weekdays'],
    },
    'closedWeekdays.4': { name: 'Thursday', desc: 'Closed every week', aliases: ['木曜', 'closed weekdays'] },
    'closedWeekdays.5': { name: 'Friday', desc: 'Closed every week', aliases: ['金曜', 'closed weekdays'] },
    'yearEnd.enabled': {
      name: 'Closed at year end',
      desc: 'Most companies are closed 12/29–1/3',
      aliases: ['年末年始', 'new year'],
    },
    'yearEnd.span': { name: 'Days of year end', desc: 'Like “12/29–1/3”', aliases: ['年末年始', 'new year'] },
    'obon.enabled': {
      name: 'Closed at Obon',
      desc: 'Some, such as manufacturers, are closed in mid-August',
      aliases: ['お盆', 'summer'],
    },
    'obon.span': { name: 'Days of Obon', desc: 'Like “8/13–8/16”', aliases: ['お盆', 'summer'] },
    closures: {
      name: 'Days on which companies are closed',
      desc: 'Summer breaks, founding days and the like, counted as closed for every company',
      aliases: ['休業日', 'holidays'],
    },
    'policy.graceBusinessDays': {
      name: 'Business days to wait after the date',
      desc: 'For a reply that is on its way. Usually 3',
      aliases: ['grace', '猶予'],
    },
    'policy.noPromiseDays': {
      name: 'Days to wait after the interview',
      desc: 'Calendar days. Usually 10',
      aliases: ['no promise', '未定'],
    },
    'policy.noPromiseSoonDays': {
      name: 'Days until “a little longer” begins',
      desc: 'Calendar days. Usually 7',
      aliases: ['no promise', 'soon'],
    },
    'policy.selectingDays': {
      name: 'Days to wait from then on',
      desc: 'Calendar days; also for companies that contact only those who passed. Usually 14',
      aliases: ['still in selection', '選考中', 'pass-only'],
    },
    'policy.followUpBusinessDays': {
      name: 'Business days until asking once more',
      desc: 'Asking again happens only once. Usually 5',
      aliases: ['follow-up', '再確認'],
    },
    templateFolder: {
      name: 'Template folder',
      desc: 'A file with the name of a built-in template, such as “mail-polite.hbs”, takes its place',
      aliases: ['テンプレート'],
    },
    openMailWith: {
      name: 'Open mails with',
      desc: 'Where messages are opened',
      aliases: ['メール', 'Gmail', 'Outlook'],
    },
    dailyDigest: {
      name: 'Tell me what can be done today',
      desc: 'Once a day inside Obsidian, and only when there is something to do',
      aliases: ['daily digest', 'notification', 'お知らせ'],
    },
    language: {
      name: 'Language',
      desc: 'How notes are read, and the messages, stay as they are',
      aliases: ['言語', '日本語', 'Japanese'],
    },
    clock: {
      name: 'Whose date counts',
      desc: 'Companies count by the date in Japan, also while you are abroad',
      aliases: ['clock', 'time zone', '時差'],
    },
    reset: {
      name: 'Set everything back to the defaults',
      desc: 'Your profile stays',
      aliases: ['reset', 'defaults', '初期化'],
    },
  },
  options: {
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
      added: (names) => `Added: ${names}`,
      heading: 'Added names',
      any: 'Names added to the list are understood as well',
    },
  },
  fields: {
    from: 'First day',
    to: 'Last day (empty for one day)',
    label: 'What for (optional)',
  },
  folderMissing: 'This folder does not exist yet',
  save: 'Save',
  cancel: 'Cancel',
  example: 'Example',
  examples: {
    promised: (said, deadline, from) =>
      `“Within 3 business days”, said on ${said} → until ${deadline}; asking is polite from ${from}`,
    unpromised: (date, soon, from) =>
      `Interview on ${date} → “a little longer” from ${soon}, asking is polite from ${from}`,
    selecting: (said, from) => `“Still in selection”, said on ${said} → asking is polite from ${from}`,
    inquired: (asked, from) => `Asked on ${asked} → asking once more is polite from ${from}`,
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
      `These settings were written by another version of Henji (${found}). What is understood of them is used. Please update Henji`,
    setAside: (copy) =>
      `The settings file could not be read. Its content is kept in “${copy}”. The next change writes the settings in use`,
    notCopied:
      'The settings file could be neither read nor copied. Changes are not saved. Please look into the folder of the plugin',
    notSaved: 'The settings could not be saved. Your change holds until Obsidian is closed',
    notice: (count) =>
      count === 1
        ? 'One of Henji’s settings could not be read. It can be mended in the settings of Henji'
        : `${count} of Henji’s settings could not be read. They can be mended in the settings of Henji`,
  },
  faults,
};
