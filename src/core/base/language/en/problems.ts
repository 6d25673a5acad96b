import type { problems as japanese } from '../ja/problems';

/** The sentences on what could not be read. They name the remedy and blame nobody. */
export function problems(): ReturnType<typeof japanese> {
  return {
    sentences: {
      missing: (key, _, example) => `“${key}” is not filled in yet. Try adding it, for example “${example}”.`,
      'unreadable-date': (key, found) =>
        `No date could be read from “${found}” in “${key}”. Try writing it like “2026-11-20”.`,
      'no-such-date': (key, found) =>
        `“${found}” in “${key}” is not in the calendar. Have another look at its month and day.`,
      'unreadable-value': (key, found, example) =>
        `“${found}” in “${key}” could not be read. Try writing it like “${example}”.`,
      'too-long': (key, found, example) =>
        `“${key}” (${found}) has more than 2,000 characters and is not read. Try something short like “${example}” and move the rest into the note.`,
      'different-values': (key, found) =>
        `Several properties say the same thing with different values (${found}). “${key}” is used for now; keep only one of them.`,
      'before-interview': (key, found) =>
        `“${found}” in “${key}” does not fit the interview day: it should come after the interview. Have another look at both dates.`,
      'after-today': (key, found) =>
        `“${found}” in “${key}” is still to come. Try writing the day on which it really happened.`,
      'no-business-day': (key, found) =>
        `With “${found}” in “${key}” the company would have no business day in a whole year, so it is not used. Try writing only the days it is closed.`,
      'broken-yaml': (_, found) =>
        `The properties at the top of the note could not be read${found === '' ? '' : ` (${found})`}. Have a look at colons, quotes and indentation.`,
      'unreadable-file': (_, found) =>
        `This file could not be opened (${found}). See whether another app is using it.`,
      'conflict-copy': (_, found) =>
        `Syncing has left a copy, “${found}” (it is not counted twice). Compare the two and clear away the one you do not need.`,
    },
    promises: {
      'too-long': (key, found) =>
        `“${found}” in “${key}” is longer than 500 characters and was not read. Try keeping only the time, like “within 3 business days”.`,
      'unread-word': (key, found) =>
        `“${found}” in “${key}” has words that can’t be turned into a date. Try writing a date, like “by Dec 4”.`,
      'no-such-date': (key, found) =>
        `“${found}” in “${key}” has a date that is not in the calendar, or a year of two digits. Try writing it like “2026-11-27”.`,
      'bad-number': (key, found) =>
        `The number in “${found}” in “${key}” could not be read. Try a whole number from 1 to 999, like “within 10 days”.`,
      'days-or-date': (key, found) =>
        `“${found}” in “${key}” may be a number of days or a day of the month. Try “3日以内” (within 3 days) or “3日まで” (by the 3rd).`,
      'counted-from-other-day': (key, found) =>
        `“${found}” in “${key}” counts from another day. Try writing the day it leads to, like “by Dec 4”.`,
      past: (key, found) =>
        `“${found}” in “${key}” lies before the day it was said, or ends before it begins. Try writing the year too, like “2026-11-27”.`,
      'too-far': (key, found) =>
        `“${found}” in “${key}” is more than 180 days after it was said. Try writing the year too, like “2026-11-27”.`,
      'no-time': (key, found) =>
        `No time could be read from “${found}” in “${key}”. Try “within 3 business days” or “by Dec 4”, or “tbd” if no time was named.`,
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
    },
  };
}
