import type { faults as japanese } from '../ja/setting-faults';

/** What is wrong with a typed value, and what to type instead. */
export function faults(): ReturnType<typeof japanese> {
  return {
    empty: () => 'This is empty. Fill it in',
    notAMail: (typed) => `“${typed}” is not an email address. Write it like “hanako@example.ac.jp”`,
    notAPhone: (typed) => `“${typed}” is not a phone number. Write it like “090-0000-0000”`,
    notKana: (typed) => `“${typed}” has letters other than kana. Write it like “やまだ はなこ”`,
    notAFolder: (typed) =>
      `“${typed}” can’t be a folder. Write it like “jobs/interviews”, without \\ : * ? " < > | # ^ [ ] and names that begin with “.”`,
    noSuchFolder: (typed) => `There is no folder “${typed}” yet. Choose one of the suggestions`,
    notATag: (typed) => `“${typed}” can’t be a tag. Write it without spaces and #, like “interview”`,
    thereAlready: (typed) => `“${typed}” is already in the list`,
    takenName: (typed) => `“${typed}” is already the name of another property. Choose another name`,
    notDays: (typed) => `“${typed}” is not a number of days. Use a whole number from 0 to 365`,
    notYearly: (typed) => `“${typed}” can’t be read as a period. Write it like “12/29–1/3”`,
    yearlyTooLong: (typed) => `“${typed}” is too long. Use at most 60 days`,
    noBusinessDay: () => 'No business day would be left. Leave at least one weekday open',
    notADay: (typed) => `“${typed}” is not a date in the calendar. Write it like “2026-12-26”`,
    wrongWayRound: (typed) => `The last day “${typed}” is before the first. Swap them`,
    closureTooLong: (typed) => `A closure until “${typed}” is longer than half a year. Make it shorter`,
  };
}
