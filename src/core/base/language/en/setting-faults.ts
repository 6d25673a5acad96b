import type { faults as japanese } from '../ja/setting-faults';

/** What is wrong with a value that somebody typed, and what to type instead. */
export function faults(): ReturnType<typeof japanese> {
  return {
    empty: () => 'This is empty. Please fill it in',
    notAMail: (typed) => `“${typed}” is not a mail address. Write it like “hanako@example.ac.jp”`,
    notAPhone: (typed) => `“${typed}” is not a phone number. Write it like “090-0000-0000”`,
    notKana: (typed) => `“${typed}” has letters other than kana. Write it like “やまだ はなこ”`,
    notAFolder: (typed) =>
      `“${typed}” can’t be a folder. Write it like “jobs/interviews”, without \\ : * ? " < > | # ^ [ ] and names that begin with “.”`,
    noSuchFolder: (typed) => `There is no folder “${typed}” yet. Please choose one of those suggested`,
    notATag: (typed) => `“${typed}” can’t be a tag. Write it without spaces and #, like “interview”`,
    thereAlready: (typed) => `“${typed}” is there already`,
    takenName: (typed) => `“${typed}” is a name of another property. Please take another`,
    notDays: (typed) => `“${typed}” is not a number of days. Use a whole number, 0 to 365`,
    notYearly: (typed) => `“${typed}” can’t be read as a period. Write it like “12/29–1/3”`,
    yearlyTooLong: (typed) => `“${typed}” is too long. Use 60 days at most`,
    noBusinessDay: () => 'No business day would be left. Leave at least one weekday open',
    notADay: (typed) => `“${typed}” is not a date in the calendar. Write it like “2026-12-26”`,
    wrongWayRound: (typed) => `The last day “${typed}” comes before the first. Please swap them`,
    closureTooLong: (typed) => `Until “${typed}” it would be closed for half a year. Please make it shorter`,
  };
}
