import { counted } from './counted';
import type { explanation as japanese } from '../ja/explanation';

/** Why a wait of calendar days is stretched to a number of business days. */
function closedRun(count: number): string {
  return `There are many closed days, so wait at least ${counted(count, 'business day')} (the later one counts)`;
}

/** The lines that explain a date, day by day. Days are written out, counts are business or calendar days as said. */
export function explanation(): ReturnType<typeof japanese> {
  return {
    interviewed: (day) => `The interview was on ${day}`,
    said: (words, day) => `On ${day} they said “${words}”`,
    heardBefore: (heard, day) =>
      `  they said it on ${heard}, before the interview, so counting begins on the interview day, ${day}`,
    nothingSaid: (day) => `They said nothing about the reply (interview ${day})`,
    notUnderstood: (words) => `No date could be read from “${words}”`,
    time: (words) => `Reading “${words}”`,
    counted: (day, count) => `  ${day} business day ${count}`,
    countedOpener: (day, count, weekday) => `  ${day} business day ${count} (open on ${weekday})`,
    skipped: (day, reason) => `  ${day} not counted (${reason})`,
    calendar: {
      hour: (from, count, landed) => `  ${counted(count, 'hour')} after ${from} is ${landed}`,
      day: (from, count, landed) => `  ${counted(count, 'day')} after ${from} is ${landed}`,
      week: (from, count, landed) => `  ${counted(count, 'week')} after ${from} is ${landed}`,
      month: (from, count, landed) => `  ${counted(count, 'month')} after ${from} is ${landed}`,
    },
    namedDay: (day) => `  that is ${day}`,
    periodEnd: (first, last, day) => `  the last business day of ${first} to ${last} is ${day}`,
    periodOver: (first, last, day) =>
      `  no business day is left from ${first} to ${last}, so the next one is used: ${day}`,
    periodStart: (first, last, day) => `  the first business day of ${first} to ${last} is ${day}`,
    yearEnd: (year, day) => `  the last business day of ${year} is ${day}`,
    yearStart: (year, day) => `  the first business day of ${year} is ${day}`,
    rolled: (landed, reason, day) => `  ${landed} is closed (${reason}), so ${day}`,
    twoReadings: (calendar, business) =>
      `${calendar} in calendar days, ${business} in business days: the later one is used, so that you never ask too early`,
    weekdayContradicts: 'The weekday does not match the date; the date is used',
    deadline: (day) => `The deadline for the reply is ${day}`,
    passOnlyAsked: 'Only those who pass are contacted. You have already asked, so wait for the answer',
    passOnly: 'Only those who pass are contacted, so there is nothing to ask',
    openFrom: (day) => `The reply will come on ${day} or later`,
    noDate: 'No date was promised',
    waits: {
      'after-deadline': (count) => `Wait ${counted(count, 'business day')} after the deadline`,
      'no-promise': (count) => `No date was promised: wait ${counted(count, 'day')}`,
      'no-promise-floor': closedRun,
      'still-selecting': (count) => `Wait ${counted(count, 'day')} after “still in selection”`,
      'still-selecting-floor': closedRun,
      'after-inquiry': (count) => `Wait ${counted(count, 'business day')} for an answer to the inquiry`,
      'pass-only': (count, hasDeadline) =>
        hasDeadline
          ? `Allow ${counted(count, 'business day')} after the deadline for messages to those who passed`
          : `Allow ${counted(count, 'day')} for messages to those who passed`,
      'pass-only-floor': closedRun,
    },
    doubtfulPromise: 'The promise may be from the round before, so the usual wait counts too',
    inquireFrom: (day) => `You may ask from ${day}`,
    followUpFrom: (day) => `You may ask once more from ${day}`,
    giveUpOn: (day) => `From ${day}, go on with other companies`,
    later: {
      inquireFrom: (day) => `The latest of these counts: you may ask from ${day}`,
      followUpFrom: (day) => `The latest of these counts: you may ask once more from ${day}`,
      giveUpOn: (day) => `The latest of these counts: from ${day}, go on with other companies`,
    },
    laterOfTwo: {
      inquireFrom: (day) => `The later one counts: you may ask from ${day}`,
      followUpFrom: (day) => `The later one counts: you may ask once more from ${day}`,
      giveUpOn: (day) => `The later one counts: from ${day}, go on with other companies`,
    },
    askOnWeekday: (day) =>
      `The company is open at weekends, but it is best to ask recruiters from Monday to Friday (from ${day})`,
    planned: (day) => `You plan to ask on ${day}`,
    longAgo: (day) =>
      `You could have asked from ${day}, but that was a long time ago. Do not ask now. If you know the result, log it`,
    longAgoUnread:
      'The dates can’t be read, and it was a long time ago. Do not ask now. If you know the result, log it',
    between: ', ',
    asked: (days) => `Asked on: ${days}`,
    askedTwice: 'Two inquiries are enough. Go on with other companies',
    upcoming: (day) => `The interview is on ${day}. Before you leave, ask when and how they will reply`,
    answered: 'The result has come',
    answeredWith: (result) => `Result: ${result}`,
    endedBy: (words) => `The note says “${words}”, so you are no longer waiting for this one`,
    passedBy: (words) => `The note says “${words}”, so you passed this round`,
    notJudged: (stage) => `No result follows this stage (${stage})`,
    laterRound: (path) => `There is a note for the next round: ${path}`,
    forecast: (year) => `The public holidays of ${year} are a forecast (not yet announced)`,
    closedReasons: {
      closure: 'closed',
      yearEnd: 'year end',
      obon: 'Obon',
      closedWeekday: 'weekly closed day',
      weekend: 'weekend',
    },
  };
}
