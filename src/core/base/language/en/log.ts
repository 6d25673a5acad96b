import type { log as japanese } from '../ja/log';

/** The dialogs that log an inquiry and the company's answers. */
export function log(): ReturnType<typeof japanese> {
  return {
    title: (command, company) => `${company}: ${command}`,
    ofRound: (company, stage) => `${company} (${stage})`,
    fields: {
      askedOn: 'Asked on',
      channel: 'How',
      replyChannel: 'How it came',
      answeredOn: 'Answered on',
      decidedOn: 'You answered on',
      promise: 'New date they gave, if any',
      result: 'Result',
      answerBy: 'Answer by (if they said so)',
      saidOn: 'Said on',
    },
    results: ['Passed', 'Offer', 'Not this time', 'Withdrew'],
    resultPlaceholder: 'In their words',
    save: 'Log',
    cancel: 'Cancel',
    dayProblems: {
      'no-day': (field) => `“${field}” has no date. Enter year, month and day`,
      'after-today': (field, value) =>
        `“${field}”: ${value} is in the future. Choose today or an earlier day`,
      'before-interview': (field, value, interview) =>
        `“${field}”: ${value} is before the interview (${interview}). Choose that day or a later one`,
      'not-after-interview': (field, value, interview) =>
        `“${field}”: ${value} is not after the interview (${interview}). Choose a day after it`,
      logged: (field, value) => `“${field}”: ${value} is already logged. If you mean another day, choose it`,
    },
    noResult: '“Result” is empty. Press one of the buttons, or enter what they said',
    instead: {
      selecting: 'This is no result yet: you go on waiting',
      time: 'This is not a result but a time: you go on waiting',
    },
    logAs: { selecting: 'Log as “still in selection”', time: 'Write down as the new promise' },
    notThis: 'This can’t be logged as it is. Use the button above, or enter the result',
    promiseNotRead:
      'This can’t be logged as it is. Write it like one of the examples above, or leave it empty',
    promise: {
      also: 'Also',
      nothing: 'They said nothing',
      passOnly: 'They only contact those who pass',
      nothingSaid: 'tbd',
      empty: 'This is empty. If they said nothing, tick “They said nothing”',
      notRead:
        'No date can be read from this. Write it like one of the examples above, or press again to keep the words as they are',
      moved: 'These words are in the text of the note. Logging them moves them to the properties',
      copied: 'These words are in the text of the note, which stays as it is',
      logged: (company, words) => `Logged what ${company} said: “${words}”`,
      removed: (company) => `Removed what ${company} said`,
    },
    recordHeading: 'Contact log',
    recordLine: (day, channel) => `${day} asked (${channel.toLowerCase()})`,
    resultLine: (day, stage, result) => `${day} ${stage === '' ? 'result' : `${stage}, result`}: ${result}`,
    replyLine: (day, channel, what) => `${day} reply by ${channel.toLowerCase()}: ${what}`,
    stillSelecting: '“still in selection”',
    withChannel: (said, channel) => `${said} (${channel.toLowerCase()})`,
    earlierReply: (day) => `${day} reply to the round before`,
    roundLine: (day, stage, where) => `${day} ${stage === '' ? 'interview' : stage}: ${where}`,
    movedLine: (day, from, to) => `${day} interview day moved (${from} → ${to})`,
    logged: {
      moved: (company, day) => `Moved the interview of ${company} to ${day}`,
      nextDay: (company, day) => `Added the interview day at ${company}: ${day}`,
      inquiry: (company, day, channel) => `Logged: asked ${company} on ${day} (${channel.toLowerCase()})`,
      selecting: (company, day) => `Logged: ${company} answered on ${day} that they are still selecting`,
      promise: (company, promise) => `Logged the new date from ${company}: “${promise}”`,
      result: {
        passed: (company, result) => `Logged the result from ${company}: “${result}”. On to the next round`,
        offer: (company, result) => `Logged the result from ${company}: “${result}”. Congratulations`,
        declined: (company, result) =>
          `Logged the result from ${company}: “${result}”. Well done for seeing it through`,
        withdrawn: (company, result) => `Logged the result from ${company}: “${result}”`,
        other: (company, result) => `Logged the result from ${company}: “${result}”`,
      },
    },
    rescheduling: (day) => `rescheduling (${day})`,
    unanswered: 'closed without a reply',
    closed: (company) => `You are no longer waiting for ${company}. Well done for seeing it through`,
    noLimit: 'Enter today or a later day',
    extended: (company, day) => `You now answer ${company} by ${day}`,
    planned: (company, day) => `You plan to ask ${company} on ${day}`,
    changed: {
      title: 'The note has changed',
      intro: 'The note has changed since you opened this dialog. It now says:',
      value: (key, found) => (found === '' ? `${key}: (empty)` : `${key}: ${found}`),
      question: 'Log your entries anyway? If you go back, they are kept.',
      confirm: 'Log it anyway',
      cancel: 'Back',
    },
    undo: 'Undo',
    undone: 'Undone',
  };
}
