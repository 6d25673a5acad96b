import type { rows as japanese } from '../ja/setting-rows';

/** The rows of the settings tab: name, description, and other words under which the search finds them. */
export function rows(): ReturnType<typeof japanese> {
  return {
    'profile.name': { name: 'Name', desc: 'Like “山田 花子”', aliases: ['氏名', '名前'] },
    'profile.reading': {
      name: 'Reading',
      desc: 'In kana, like “やまだ はなこ”',
      aliases: ['kana', 'ふりがな'],
    },
    'profile.university': {
      name: 'University',
      desc: 'For students: appears in the greeting and the subject. If it is empty, messages are written for someone changing jobs',
      aliases: ['大学', 'school'],
    },
    'profile.faculty': {
      name: 'Faculty',
      desc: 'Optional, with your year if you like',
      aliases: ['学部', '学科'],
    },
    'profile.mail': { name: 'Email address', desc: 'Where replies reach you', aliases: ['email', 'メール'] },
    'profile.phone': { name: 'Phone number', desc: 'Where you can be called back', aliases: ['電話番号'] },
    noteFolders: {
      name: 'Folders of interview notes',
      desc: 'All notes in these folders and their subfolders are read as interview notes. Select to add a folder',
      aliases: ['フォルダー'],
    },
    noteTags: {
      name: 'Tags of interview notes',
      desc: 'All notes with one of these tags are read as interview notes. Select to add a tag',
      aliases: ['タグ'],
    },
    newNotesFolder: {
      name: 'Folder for new interview notes',
      desc: 'If empty: the first folder above, or “Interviews”',
      aliases: ['new note folder', '保存先'],
    },
    doneMeans: {
      name: 'What “status: done” means',
      desc: 'Whether a status that only says “done”, as task plugins write it, means that the selection is over',
      aliases: ['done', 'status', '完了', 'task'],
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
      desc: 'Some companies, such as manufacturers, close in mid-August',
      aliases: ['お盆', 'summer'],
    },
    'obon.span': { name: 'Days of Obon', desc: 'Like “8/13–8/16”', aliases: ['お盆', 'summer'] },
    closures: {
      name: 'Days on which companies are closed',
      desc: 'Summer breaks, founding days and the like, closed for every company. Select to add some',
      aliases: ['休業日', 'holidays'],
    },
    'policy.graceBusinessDays': {
      name: 'Business days to wait after the promised date',
      desc: 'The reply may be on its way. Usually 3',
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
    'policy.noPromiseBusinessDays': {
      name: 'Minimum business days to wait',
      desc: 'So that a long holiday does not use up the wait. Usually 5',
      aliases: ['no promise', '営業日', 'holidays'],
    },
    'policy.selectingDays': {
      name: 'Days to wait after that answer',
      desc: 'Calendar days; also for companies that only contact those who passed. Usually 14',
      aliases: ['still in selection', '選考中', 'pass-only'],
    },
    'policy.selectingBusinessDays': {
      name: 'Minimum business days to wait after that answer',
      desc: 'Matters over long holidays; also for companies that only contact those who passed. Usually 8',
      aliases: ['still in selection', '選考中', 'holidays'],
    },
    'policy.followUpBusinessDays': {
      name: 'Business days until asking once more',
      desc: 'Asking again happens only once. Usually 5',
      aliases: ['follow-up', '二度目', '再度'],
    },
    'policy.longAgoDays': {
      name: 'Days after which it is too late to ask',
      desc: 'Calendar days from the day you may ask. Usually 60',
      aliases: ['long ago', 'old notes'],
    },
    templateFolder: {
      name: 'Template folder',
      desc: 'A file with the name of a built-in template, such as “mail-polite.hbs”, replaces it',
      aliases: ['テンプレート'],
    },
    openMailWith: {
      name: 'Open emails with',
      desc: 'Where messages are opened. With Gmail or Outlook, opening one puts the address, the subject and the text with your signature into a web address: Google or Microsoft gets it, and your browser keeps it in its history',
      aliases: ['メール', 'Gmail', 'Outlook'],
    },
    dailyDigest: {
      name: 'Tell me what I can do today',
      desc: 'Once a day inside Obsidian, and only when there is something to do',
      aliases: ['daily digest', 'notification', 'お知らせ'],
    },
    language: {
      name: 'Language',
      desc: 'Does not change how notes are read, or the messages',
      aliases: ['言語', '日本語', 'Japanese'],
    },
    clock: {
      name: 'Whose date counts',
      desc: 'Companies count by the date in Japan, also while you are abroad',
      aliases: ['clock', 'time zone', '時差'],
    },
    reset: {
      name: 'Set everything back to the defaults',
      desc: 'Choose this to be asked first, and then to set them back. Your profile stays',
      aliases: ['reset', 'defaults', '初期化'],
    },
  };
}
