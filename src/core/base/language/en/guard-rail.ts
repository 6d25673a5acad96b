import type { guardRail as japanese } from '../ja/guard-rail';

/** The words of the dialog that holds back, and of the advice on when to call. Days and times are written out. */
export function guardRail(): ReturnType<typeof japanese> {
  return {
    titles: {
      'too-early': 'It is a little early to ask',
      'already-asked': 'You are waiting for the answer to your inquiry',
      'asked-twice': 'You have asked twice',
      closed: 'You are no longer waiting for this one',
      'pass-only': 'Only those who passed are contacted',
      'long-ago': 'The interview is long ago',
      unread: 'Something in the note needs fixing',
      unconfirmed: 'Please check how the promise was read',
      'told-in-text': 'What they said is not written down yet',
      upcoming: 'The interview is still to come',
      'outside-hours': 'This is not a time to call',
    },
    waits: {
      'after-deadline': (day, count) =>
        `The reply is due by ${day}. Asking is polite ${count} business ${count === 1 ? 'day' : 'days'} later`,
      'no-promise': (day, count) =>
        `No date was promised, so wait ${count} ${count === 1 ? 'day' : 'days'} from ${day}`,
      'no-promise-floor': (day, count) =>
        `No date was promised and there are many closed days, so wait ${count} business ${count === 1 ? 'day' : 'days'} from ${day}`,
      'still-selecting': (day, count) =>
        `On ${day} they said they were still selecting. Wait ${count} ${count === 1 ? 'day' : 'days'} from then`,
      'still-selecting-floor': (day, count) =>
        `On ${day} they said they were still selecting, and there are many closed days. Wait ${count} business ${count === 1 ? 'day' : 'days'} from then`,
      'after-inquiry': (day, count) =>
        `You asked on ${day}. Wait ${count} business ${count === 1 ? 'day' : 'days'} for the answer`,
      'pass-only': () => 'With this company, silence may be the answer',
      'pass-only-floor': () => 'With this company, silence may be the answer',
    },
    betweenSentences: '. ',
    askedTwice: (days) => `You asked on ${days}. Twice is enough`,
    betweenDays: ' and ',
    passOnly: 'With this company, silence may be the answer. It is better not to ask',
    toldInText: (told) =>
      `The text of the note says “${told}”. Write it down as what they said, and the day from which you may ask follows`,
    upcoming: (day) => `The interview is on ${day}`,
    from: {
      'too-early': (day) => `You may ask from ${day}`,
      'already-asked': (day) => `You may ask once more from ${day}`,
    },
    nextCall: (slot) => `The next good time to call is ${slot}`,
    insteadLabel: 'What you can do now',
    instead: {
      'too-early': 'Check spam, missed calls and the recruiting site. You can also put a draft into the note',
      'already-asked': 'Go on with other companies',
      'asked-twice': 'Go on with other companies. An answer may still come',
      closed: 'There is nothing left to ask about this one. Go on with what comes next',
      'pass-only': 'Go on with other companies',
      'long-ago': 'If you know the result, log it, and go on with other companies',
      unread: 'Once it is fixed, the day from which you may ask can be worked out',
      unconfirmed:
        'If it is right, choose “Yes” on the card. If not, write the date they named into the note',
      'told-in-text': 'The button on the card, or “Write down what they said”, moves the words',
      upcoming: 'At the end of the interview, ask when and how you will hear the result',
      'outside-hours': 'Read the script aloud once',
    },
    afterResult: {
      passed:
        'If they have not named the next date yet, it is fine to ask about it after some five business days',
      declined: 'The result is there. You have worked hard; go on with the other companies',
    },
    waitUntil: (day) => `Wait for a message until ${day}, and go on with other companies`,
    close: 'Close',
    draft: 'Insert as draft',
    anyway: 'Insert anyway',
    sendInHours: (day, hours) => `Best sent on ${day} in business hours (${hours})`,
    calling: {
      moments: {
        best: 'This is a good time to call',
        open: 'They are open. Other times are even better',
        lunch: 'This is their lunch time',
        'before-hours': 'They are not open yet',
        'after-hours': 'They have closed for today',
        'closed-day': 'They are closed today',
      },
      closedDay: (reason) => `They are closed today (${reason})`,
      hours: (hours) => `Business hours ${hours}`,
      now: (until) => `It stays good until about ${until}`,
      next: (slot) => `The next good time: ${slot}`,
      slot: (day, from, to) => `${day} ${from}–${to}`,
      span: (from, to) => `${from}–${to}`,
    },
  };
}
