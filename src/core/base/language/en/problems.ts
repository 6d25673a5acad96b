import type { problems as japanese } from '../ja/problems';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function partOf(key: string, found: string, unread: string): string {
  return found === unread ? `“${found}” (“${key}”)` : `“${unread}” in “${found}” (“${key}”)`;
}

/** The sentences on what could not be read. They name the remedy and blame no one. */
export function problems(): ReturnType<typeof japanese> {
  return {
    sentences: {
      missing: (key, _, example) => `“${key}” is not filled in yet. Try adding it, for example “${example}”.`,
      'unreadable-date': (key, found) =>
        `No date could be read from “${found}” in “${key}”. Try writing it like “2026-11-20”.`,
      'no-such-date': (key, found) =>
        `“${found}” in “${key}” is not in the calendar. Check the month and day.`,
      'unreadable-value': (key, found, example) =>
        `“${found}” in “${key}” could not be read. Try writing it like “${example}”.`,
      'too-long': (key, found, example) =>
        `“${key}” (${found}) has more than 2,000 characters, so it is not read. Try something short like “${example}”, and move the rest into the text of the note.`,
      'different-values': (key, found) =>
        `Several properties say the same thing with different values (${found}). “${key}” is used for now; keep only one of them.`,
      'before-interview': (key, found) =>
        `“${found}” in “${key}” is before the interview, so it belongs to an earlier round and is not counted.`,
      'on-interview-day': (key, found) =>
        `“${found}” in “${key}” is the day of the interview, so it is not counted as an inquiry.`,
      'earlier-promise': (key, found) =>
        `“${found}” in “${key}” was said in an earlier round, so it is not used for this one.`,
      'earlier-result': (key, found) =>
        `“${found}” in “${key}” is the result of an earlier round, so it is not used for this one.`,
      'time-as-result': (key, found) =>
        `“${found}” in “${key}” is a time, not a result, so it is not used. Try moving it to “promised”.`,
      'plan-too-early': (key, found) =>
        `“${found}” in “${key}” comes before the day from which you may ask, so it is not used.`,
      'same-day-round': (_, found) =>
        `Another note, “${found}”, has an interview with the same company on the same day. If it is the same interview, keep one note.`,
      'rounds-out-of-order': (key, found) =>
        `The day in “${key}” does not fit the order of the rounds (${found}). Check the days.`,
      'round-day-missing': (key, found) => `“${key}” says “${found}”. Try adding the day of that interview.`,
      'other-day': (key, found) =>
        `Is “${found}” in “${key}” the interview day? If so, rename “${key}” to “interview-date”.`,
      'after-today': (key, found) =>
        `“${found}” in “${key}” is in the future. Try writing the day on which it happened.`,
      'no-business-day': (key, found) =>
        `With “${found}” in “${key}” the company would be closed all year, so it is not used. Try writing only the days it is closed.`,
      'done-unclear': (key, found) =>
        `Does “${key}: ${found}” mean that the selection is over? Until you answer, it does not. Run the command “Find notes that can’t be read” to answer.`,
      'ended-tag': (_, found) =>
        `The tag “${found}” alone does not end the selection. If the selection is over, say so in “result” or “status” too.`,
      'not-utf8': (_, found) =>
        `The text of the properties is broken${found === '' ? '' : ` (${found})`}. The file may not be UTF-8 (but Shift_JIS, for instance). Open it in another text editor and save it as UTF-8.`,
      'broken-yaml': () =>
        'The properties at the top of the note could not be read. Check that each line has the form “name: value”, and check colons, quotes and indentation.',
      'unreadable-file': (_, found) =>
        `This file could not be opened (${found}). Check whether another app is using it.`,
      'conflict-copy': (_, found) =>
        `Syncing left a copy, “${found}” (it is not counted twice). Compare the two and delete the one you do not need.`,
    },
    partlyRead: (key, found, days, unread) =>
      `Of “${key}: ${found}”, ${days} counts as closed. “${unread}” can’t be read: try adding those days to “closures”.`,
    betweenDays: ', ',
    faults: {
      'wide-colon': (found) =>
        `The colon in “${found}” is full-width, so no property can be read. Type “:” and a space instead.`,
      'indented-name': (found) =>
        `“${found}” is indented, so no property can be read. Delete the space before it.`,
      'several-links': (found) =>
        `“${found}” has several links in a row, so no property can be read. Put each link in quotes, and the list in “[ ]”.`,
      'colon-in-value': (found) =>
        `The value in “${found}” contains a colon, so no property can be read. Put the value in quotes.`,
      'sign-first': (found) =>
        `The value in “${found}” begins with a special character, so no property can be read. Put the value in quotes.`,
      'text-after-quotes': (found) =>
        `“${found}” has text after the closing quote, so no property can be read. Put the whole value in quotes.`,
      'lower-properties': (found) =>
        `Properties such as “${found}” are not read, because the note’s first line is not “---”. Delete what is above it.`,
      'byte-order-mark': (found) =>
        `The note begins with an invisible character (a BOM), so properties such as “${found}” may not be read.`,
      'no-space': (found) => `“${found}” has no space after the colon, so no property can be read. Add one.`,
      'open-quotes': (found) =>
        `The quotes in “${found}” are not closed, so no property can be read. Close them at the end of the value, or delete them.`,
      'open-brackets': (found) =>
        `The brackets in “${found}” do not match, so no property can be read. Close “[ ]” or “{ }”, or put the whole value in quotes.`,
      'key-twice': (found) =>
        `“${found}” repeats the name of a property above, so no property can be read. Delete one of the two lines.`,
      tab: (found) =>
        `“${found}” is indented with a tab, so no property can be read. Delete the tab, or use spaces.`,
      indentation: (found) =>
        `“${found}” is not indented like the lines above, so no property can be read. Use the same number of spaces, or none.`,
      'no-colon': (found) =>
        `“${found}” has no colon, so no property can be read. Write “name: value”, or move the line into the text.`,
      'too-much': () =>
        'The properties have more than 65,536 characters and were not read. Try moving long texts into the note.',
    },
    atLine: (line) => (line === undefined ? '' : `Line ${line}: `),
    brokenAt: (line) =>
      `The properties at the top of the note could not be read from about line ${line}. Check colons, quotes and indentation there and in the line above.`,
    promises: {
      'too-long': (key, found, { by }) =>
        `“${found}” in “${key}” is longer than 500 characters and was not read. Try keeping only the time, like “within 3 business days” or “${by}”.`,
      'unread-word': (key, found, { unread, by }) =>
        `${partOf(key, found, unread)} can’t be turned into a date. Try writing the company’s date, in the form “${by}”.`,
      'no-such-date': (key, found, { unread, iso }) =>
        `${partOf(key, found, unread)} is not in the calendar, or its year has two digits. Try writing it like “${iso}”.`,
      'bad-number': (key, found, { unread, by }) =>
        `The number in ${partOf(key, found, unread)} could not be read. Try a whole number from 1 to 999, like “within 10 days”, or a date like “${by}”.`,
      'days-or-date': (key, found, { unread, by }) =>
        `${partOf(key, found, unread)} may be a number of days or a day of the month. Try “3日以内” (within 3 days) or a date like “${by}”.`,
      'counted-back': (key, found, { unread, by }) =>
        `${partOf(key, found, unread)} counts back from a day that is not named. Try writing the day it leads to, like “${by}”.`,
      'counted-from-other-day': (key, found, { unread, by }) =>
        `${partOf(key, found, unread)} does not count from the interview. Try writing the day it leads to, like “${by}”.`,
      'counted-from-event': (key, found, { unread, by }) =>
        `${partOf(key, found, unread)} counts from a day that is not known. Once you know that day, such as the deadline or the last interview, write the day it leads to, like “${by}”.`,
      turned: (key, found, { unread, by, from }) =>
        `“${found}” in “${key}” was not read, because “${unread}” changes what the time means. Try “${by}” for a deadline, or “${from}” if you only know when it begins.`,
      past: (key, found, { unread, iso }) =>
        `${partOf(key, found, unread)} is before the day it was said. Try writing the year too, like “${iso}”.`,
      reversed: (key, found, { unread, by }) =>
        `${partOf(key, found, unread)} ends before it begins. Try writing only the deadline, like “${by}”.`,
      'too-far': (key, found, { unread, iso }) =>
        `${partOf(key, found, unread)} is more than 180 days after it was said. Try writing the year too, like “${iso}”.`,
      'no-time': (key, found, { by }) =>
        `No time could be read from “${found}” in “${key}”. Try writing what the company said, in the form “within 3 business days” or “${by}”, or “tbd” if they named no time.`,
    },
    dates: {
      written: (month, day, year) =>
        `${MONTHS[month - 1] ?? ''} ${day}${year === undefined ? '' : `, ${year}`}`,
      by: (date) => `by ${date}`,
      from: (date) => `after ${date}`,
    },
    examples: {
      company: 'Aoba Ltd.',
      date: '2026-11-20',
      promised: 'within 3 business days',
      'promised-on': '2026-11-25',
      contact: 'mail',
      stage: 'first',
      position: 'engineer',
      person: 'the recruiter',
      department: 'HR',
      size: 'large',
      industry: 'manufacturing',
      via: 'job site',
      'closed-weekdays': 'Wed',
      'open-weekdays': 'Sat',
      closures: '2026-12-26/2027-01-05',
      hours: '9:00-18:00',
      'pass-only': 'true',
      checked: 'spam, calls',
      inquired: '2026-12-01',
      selecting: '2026-12-02',
      replied: '2026-12-03',
      result: 'passed',
      state: 'in selection',
      mail: 'hr@example.com',
      place: 'head office',
      time: '14:00',
      'ask-on': '2026-12-04',
    },
  };
}
