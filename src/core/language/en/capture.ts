import type { capture as japanese } from '../ja/capture';

/** The words of the form that makes interview notes, and of the reading below what the company said. */
export const capture: typeof japanese = {
  preview: {
    placeholder: 'In their words, like “within 3 business days”',
    noDay: 'With the interview day the dates can be worked out',
    nothing: 'If nothing was said, leave this empty',
    until: (day, how) => `→ by ${day}: ${how}`,
    range: (from, to) => `→ the reply comes ${from} – ${to}`,
    openFrom: (day) => `→ the reply comes on ${day} or later`,
    noDate: '→ no date was promised',
    passOnly: '→ only those who pass are contacted',
    twoReadings: (day) => `→ by ${day}: it can be read in two ways, and the later one counts`,
    calendarDays: 'In calendar days',
    businessDays: 'In business days',
    countedDays: (count, skipped) =>
      skipped === '' ? `business day ${count}` : `business day ${count}, not counting ${skipped}`,
    skippedDays: (count) => `${count} closed days`,
    between: ', ',
    after: {
      hour: (count) => (count === 1 ? '1 hour later' : `${count} hours later`),
      day: (count) => (count === 1 ? '1 day later' : `${count} days later`),
      week: (count) => (count === 1 ? '1 week later' : `${count} weeks later`),
      month: (count) => (count === 1 ? '1 month later' : `${count} months later`),
    },
    named: 'the day they named',
    rolled: (how, landed, reason) =>
      `${how} is ${landed}, a closed day (${reason}), so the next business day`,
    periodEnd: (first, last) => `the last business day of ${first} – ${last}`,
    periodOver: (first, last) => `no business day is left in ${first} – ${last}, so the next one`,
    examples: ['within 3 business days', 'within a week', 'by the end of next week', 'tbd'],
  },
  contacts: { mail: 'mail', phone: 'phone', portal: 'portal' },
};
