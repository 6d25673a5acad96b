import type { log as japanese } from '../ja/log';

/** The dialogs that log an inquiry and the company's answers. */
export function log(): ReturnType<typeof japanese> {
  return {
    title: (command, company) => `${company}: ${command}`,
    ofRound: (company, stage) => `${company} (${stage})`,
    fields: {
      askedOn: 'Day you asked',
      channel: 'How',
      answeredOn: 'Day of the answer',
      promise: 'New date they named, if any',
      result: 'Result',
      answerBy: 'Answer by (if they said so)',
      saidOn: 'Day they said it',
    },
    results: ['Passed', 'Offer', 'Not this time', 'Withdrew'],
    resultPlaceholder: 'In their words',
    save: 'Log',
    cancel: 'Cancel',
    dayProblems: {
      'no-day': (field) => `“${field}” has no date. Please enter year, month and day`,
      'after-today': (field, value) =>
        `“${field}”: ${value} is still to come. Please choose today or an earlier day`,
      'before-interview': (field, value, interview) =>
        `“${field}”: ${value} is before the interview (${interview}). Please choose that day or a later one`,
      'not-after-interview': (field, value, interview) =>
        `“${field}”: ${value} is not after the interview (${interview}). Please choose a day after it`,
      logged: (field, value) =>
        `“${field}”: ${value} is logged already. If it was another day, please choose that`,
    },
    noResult: '“Result” is still empty. Please press one of the buttons, or write what they said',
    promiseNotRead:
      'This can’t be logged as it is. Please write it like one of those above, or leave it empty',
    promise: {
      also: 'Also',
      nothing: 'They said nothing',
      passOnly: 'They contact only those who pass',
      nothingSaid: 'tbd',
      empty: 'Nothing is written yet. If they said nothing, tick “They said nothing”',
      notRead:
        'No date can be worked out like this. Write it like one of those above, or press once more to keep the words as they are',
      moved:
        'These words stand in the text of the note. When you log them the line goes, and the property has them',
      logged: (company, words) => `Logged what ${company} said: “${words}”`,
    },
    recordHeading: 'Contact log',
    recordLine: (day, channel) => `${day} asked (${channel.toLowerCase()})`,
    resultLine: (day, stage, result) => `${day} ${stage === '' ? 'result' : `${stage}, result`}: ${result}`,
    earlierReply: (day) => `${day} reply of the round before`,
    roundLine: (day, stage, where) => `${day} ${stage === '' ? 'interview' : stage}: ${where}`,
    movedLine: (day, from, to) => `${day} interview day moved (${from} → ${to})`,
    logged: {
      moved: (company, day) => `Moved the interview of ${company} to ${day}`,
      nextDay: (company, day) => `Added the interview day of ${company}: ${day}`,
      inquiry: (company, day, channel) => `Logged: asked ${company} on ${day} (${channel.toLowerCase()})`,
      selecting: (company, day) => `Logged: ${company} answered on ${day} that they are still selecting`,
      promise: (company, promise) => `Logged: new date from ${company}, “${promise}”`,
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
    closed: (company) => `You are not waiting for ${company} any more. Well done for seeing it through`,
    planned: (company, day) => `You plan to ask ${company} on ${day}`,
    changed: {
      title: 'The note has changed',
      intro: 'Since you opened this dialog, the note has come to say:',
      value: (key, found) => (found === '' ? `${key}: (empty)` : `${key}: ${found}`),
      question: 'Log what you entered? If you go back, what you entered stays.',
      confirm: 'Log it anyway',
      cancel: 'Back',
    },
    undo: 'Undo',
    undone: 'Undone',
  };
}
