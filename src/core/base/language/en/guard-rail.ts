import { counted } from './counted';
import type { guardRail as japanese } from '../ja/guard-rail';

const silence = 'With this company, silence may be the answer';

/** The words of the dialog that holds back, and of the advice on when to call. Days and times are written out. */
export function guardRail(): ReturnType<typeof japanese> {
  return {
    titles: {
      'too-early': 'It is a little early to ask',
      'already-asked': 'You are still waiting for an answer to your inquiry',
      'asked-twice': 'You have already asked twice',
      closed: 'You are no longer waiting for this one',
      'pass-only': 'Only those who passed are contacted',
      'long-ago': 'The interview was a long time ago',
      unread: 'Something in the note needs fixing',
      unconfirmed: 'Please check how the promise was read',
      'told-in-text': 'You have not recorded what they said',
      upcoming: 'The interview has not taken place yet',
      'outside-hours': 'This is not a good time to call',
    },
    waits: {
      'after-deadline': (day, count) =>
        `The reply is due by ${day}. Asking is polite ${counted(count, 'business day')} later`,
      'no-promise': (day, count) => `No date was promised, so wait ${counted(count, 'day')} from ${day}`,
      'no-promise-floor': (day, count) =>
        `No date was promised and there are many closed days, so wait ${counted(count, 'business day')} from ${day}`,
      'still-selecting': (day, count) =>
        `On ${day} they said they were still selecting. Wait ${counted(count, 'day')} from that day`,
      'still-selecting-floor': (day, count) =>
        `On ${day} they said they were still selecting, and there are many closed days. Wait ${counted(count, 'business day')} from that day`,
      'after-inquiry': (day, count) =>
        `You asked on ${day}. Wait ${counted(count, 'business day')} for the answer`,
      'pass-only': () => silence,
      'pass-only-floor': () => silence,
    },
    betweenSentences: '. ',
    askedTwice: (days) => `You asked on ${days}. Twice is enough`,
    betweenDays: ' and ',
    passOnly: `${silence}. It is better not to ask`,
    toldInText: (told) =>
      `The text of the note says “${told}”. Record it as what they said to see from when you may ask`,
    upcoming: (day) => `The interview is on ${day}`,
    from: {
      'too-early': (day) => `You may ask from ${day}`,
      'already-asked': (day) => `You may ask once more from ${day}`,
    },
    nextCall: (slot) => `The next good time to call is ${slot}`,
    insteadLabel: 'What you can do now',
    instead: {
      'too-early': 'Check spam, missed calls and the job site. You can also insert a draft into the note',
      'already-asked': 'Go on with other companies',
      'asked-twice': 'Go on with other companies. An answer may still come',
      closed: 'There is nothing left to ask here. Go on to what comes next',
      'pass-only': 'Go on with other companies',
      'long-ago': 'If you know the result, log it. Then go on with other companies',
      unread: 'Fix it, and Henji can work out from when you may ask',
      unconfirmed:
        'If it is right, choose “Yes” on the card. If not, write the date they named into the note',
      'told-in-text': 'Use the button on the card, or the command “Write down what they said”',
      upcoming: 'At the end of the interview, ask when and how you will hear the result',
      'outside-hours': 'Read the script aloud once',
    },
    whichAddressee: 'Check which of the two it goes to, and delete the other, before you insert it',
    afterResult: {
      passed: 'If they have not given you the next date, you may ask for it after about five business days',
      declined: 'The result has come. You did your best. Go on with the other companies',
    },
    waitUntil: (day) => `Wait for a message until ${day}, and go on with other companies`,
    close: 'Close',
    draft: 'Insert as draft',
    anyway: 'Insert anyway',
    sendInHours: (day, hours) => `Best sent on ${day} in business hours (${hours})`,
    calling: {
      moments: {
        best: 'This is a good time to call',
        open: 'They are open, but other times are better',
        lunch: 'They are probably at lunch',
        'before-hours': 'They are not open yet',
        'after-hours': 'They are closed for the day',
        'closed-day': 'They are closed today',
      },
      closedDay: (reason) => `They are closed today (${reason})`,
      hours: (hours) => `Business hours ${hours}`,
      now: (until) => `Good until about ${until}`,
      next: (slot) => `Next good time: ${slot}`,
      slot: (day, from, to) => `${day} ${from}–${to}`,
      span: (from, to) => `${from}–${to}`,
    },
  };
}
