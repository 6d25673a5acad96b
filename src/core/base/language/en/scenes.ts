import type { scenes as japanese } from '../ja/scenes';

type Scenes = ReturnType<typeof japanese>;

function names(): Scenes['names'] {
  return {
    'mail-thanks': 'Thank-you after the interview',
    'mail-dates': 'Reply about interview dates',
    'mail-reschedule': 'Asking to move the interview',
    'phone-late': 'Call when late or absent',
    'mail-withdraw': 'Withdrawing from the selection',
    'mail-accept': 'Accepting the offer',
    'mail-hold': 'Deadline for answering the offer',
    'mail-decline': 'Declining the offer',
    'phone-decline': 'Call to decline',
    'mail-other-limit': 'Inquiry because of another company’s deadline',
  };
}

function uses(): Scenes['uses'] {
  return {
    'mail-thanks': 'After an interview (optional), a talk or a visit: on the day or by the next business day',
    'mail-dates': 'When they ask for your dates, or offer some',
    'mail-reschedule': 'When you cannot come on the day that was set',
    'phone-late': 'When you will be late or cannot come, on the day or the evening before',
    'mail-withdraw': 'When you have decided to leave the selection',
    'mail-accept': 'When you have decided to take the offer',
    'mail-hold': 'To confirm when you will answer, or to ask for a little more time',
    'mail-decline': 'After you have told them by phone',
    'phone-decline': 'To decline an offer, or withdraw, by phone first',
    'mail-other-limit':
      'When another company is waiting for your answer and you need to know when this result will come',
  };
}

function labels(): Scenes['labels'] {
  return {
    learned: 'One thing that impressed you',
    datesCase: 'What they wrote',
    round: 'Next round',
    comingDay: 'Its day',
    comingTime: 'Its time',
    chosenSlots: 'The slot you choose, as they wrote it',
    ownSlots: 'When you are free (three or more if you can)',
    fixedSlot: 'The day and time they set',
    otherSlots: 'Other days and times (two or more if you can)',
    laterSlots: 'Other days and times (optional)',
    venue: 'Place, or online',
    unknown: 'What you still need to know',
    reason: 'Reason',
    reasonWhy: 'Reason (optional)',
    ownReason: 'The reason in your own words (Japanese)',
    writtenDay: 'The date they wrote',
    writtenWeekday: 'The weekday they wrote',
    keepPresent: 'If they cannot wait, I will answer by the current deadline',
    keepOld: 'If it cannot be moved, I will come as agreed',
    absence: 'Why you are calling',
    arrival: 'When you will arrive, with some time to spare',
    number: 'The phone number to call',
    offerWord: 'Their word for the offer, such as “内定”',
    offeredOn: 'The day the offer came',
    how: 'How they told you',
    papers: 'Documents to send',
    papersBy: 'Documents due on',
    waited: 'They gave me time to decide',
    termsRead: 'I have read the terms in writing',
    joinOn: 'First day of work',
    presentLimit: 'Current deadline',
    wishedLimit: 'The deadline you ask for',
    willing: 'Also say that I would like to continue with them',
    willingOffer: 'Also say that I would like to work for them',
    call: 'The call',
    callFirst: 'Have you called first?',
    nearCall: 'Your call (the day is close, so call first)',
    calledPerson: 'Who took the message',
    accepted: 'I had accepted before',
    acceptedOn: 'The day I accepted',
    otherLimit: 'The other company’s deadline',
    examNumber: 'Candidate number',
    agent: 'Your contact at the agency',
  };
}

function hints(): Scenes['hints'] {
  return {
    learned: 'In Japanese, up to 40 characters: “若手の育成”, “入社1年目から任せる”',
    writtenWeekday: 'The letter asks which of the two is right',
    ownReason: 'A few words, up to 40 characters: “学会の発表”',
    venue: 'No links or passcodes',
    wishedLimit: 'Leave this empty if you will answer by the current deadline',
    presentLimit: 'If they named none, leave this empty and ask for one below',
    number: 'You can find it in the invitation',
    offerWord: 'Exactly as they said it',
  };
}

function options(): Scenes['options'] {
  return {
    datesCase: {
      offered: 'They offered slots',
      asked: 'They ask when I can',
      fixed: 'They set the day',
      'none-fits': 'None of their slots fits',
      past: 'Their slots have passed (I saw the email late)',
      'wrong-weekday': 'Their weekday does not match the date',
    },
    writtenWeekday: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    },
    unknown: { place: 'Place', items: 'What to bring', link: 'Link for the online interview' },
    absence: {
      late: 'I will be late',
      absent: 'I cannot come (another day)',
      withdraw: 'I cannot come (I withdraw)',
    },
    how: {
      mail: 'Email',
      phone: 'Phone',
      letter: 'In writing',
      meeting: 'At the interview',
      portal: 'Their site',
    },
    call: {
      reached: 'I told the person in charge',
      away: 'The person was away',
      unable: 'I cannot call',
      'not-yet': 'Not made yet',
      later: 'I will call after the email',
    },
    reason: {
      class: 'A class',
      exam: 'An exam',
      training: 'Practical training',
      licence: 'A national exam',
      thesis: 'Presenting my thesis',
      illness: 'Unwell',
      fever: 'A fever',
      accident: 'An accident',
      bereavement: 'A death in the family',
      earlier: 'An earlier appointment',
      work: 'Work',
      train: 'The train is late',
      bus: 'The bus is late',
      overran: 'Something before it took longer',
      'overran-work': 'Work took longer',
      'lost-way': 'Lost the way',
      connection: 'The connection fails',
      overslept: 'Overslept',
      elsewhere: 'Chose another company',
      rethought: 'Reconsidered my career',
      studies: 'Studies',
      stay: 'Staying in my current job',
      'other-result': 'A result that is still to come',
      family: 'To talk with my family',
      terms: 'To look at the terms',
      graduate: 'Graduate school result',
      job: 'To see when I can leave my current job',
      own: 'In my own words',
    },
  };
}

function remarks(): Scenes['remarks'] {
  return {
    recommended: () => 'You applied with a recommendation. Speak to your teacher or the careers office first',
    'recommended-offer': () =>
      'An offer through your school’s recommendation usually cannot be declined. Before you contact the company, be sure to speak to your teacher or the careers office',
    agent: () => 'You applied through an agency, so this is for your contact there',
    addressee: () =>
      'Two properties name the company, or whom to write to, differently. Check whom this goes to before you insert it',
    'log-offer-first': () => 'The company’s answer is not in the note yet. Log it first, in their words',
    'log-pass-first': () =>
      'The note does not say yet that you passed. You can log it together with this reply',
    'phone-first': ({ day }) =>
      day === ''
        ? 'The offer came by phone: call first. The email then confirms what you said'
        : `${day} is close: call first. The email then confirms what you said`,
    'call-first': () => 'Decline an offer by phone first, then send this email',
    'thanks-optional': () =>
      'A thank-you is optional. If you send one, do so on the day or the next business day',
    'thanks-expected': () =>
      'They gave you their time, so thanks are expected. Send them on the day, or on the next day at the latest',
    'thanks-unusual': () =>
      'A thank-you is unusual at this stage, on a site or to a shared inbox. A line in your next email is enough',
    'thanks-late': () => 'The interview was some days ago. A line in your next email is enough',
    'call-hours': () => 'This is not a good time to call. Call in business hours, not at lunch time',
    'one-thing': () => 'One detail makes the letter your own',
    'one-thing-long': () => 'This is long. Keep to one thing, up to 40 characters, without “。”',
    'reason-softens': () => 'A short reason keeps it from sounding cold',
    'reason-long': () => 'A few words are enough: up to 40 characters',
    url: () => 'Leave out links and passcodes. “Online” is enough',
    'day-past': ({ day }) => `${day} has passed`,
    'day-closed': ({ day, closed }) => `The company is closed on ${day} (${closed})`,
    'weekday-right': ({ day }) => `${day} falls on that weekday. Choose the weekday they wrote`,
    'exam-fixed': () =>
      'The day of a public exam is usually fixed, except for illness, accidents and disasters. Check the notice first',
    'day-clash': ({ day, company, stage }) => `On ${day} you have ${company}: ${stage}`,
    'day-soon': ({ day }) => `${day} is very soon. At least two business days ahead is better`,
    'day-far': ({ day }) => `${day} may be too far ahead. Stay within ten business days`,
    'outside-hours': ({ day }) => `On ${day} the time is outside the company’s hours`,
    'slot-short': ({ day }) => `On ${day} an hour or more makes it easier for them to choose`,
    'slots-few': ({ count }) => `${count} or more make it easier for them to choose`,
    'slots-one-day': () => 'A second day makes it easier for them to choose',
    'arrival-past': () => 'This time has already passed',
    'arrival-early': () => 'At that time you would not be late. Enter when you will really arrive',
    'terms-unread': () =>
      'Have you read the terms in writing? Read them before you accept; if you have none yet, check the job advertisement',
    'accepted-elsewhere': ({ company }) =>
      `The note of ${company} says that you accepted there. You can accept only one: decline the other first`,
    'limit-past': ({ day }) =>
      `The deadline, ${day}, has passed. Call first and ask whether the offer still stands`,
    'limit-closed': ({ day, closed }) => `The company is closed on ${day} (${closed}). Choose a business day`,
    'limit-order': ({ day, other }) => `The deadline you ask for (${day}) must be later than ${other}`,
    'offered-later': ({ day }) => `The day the offer came (${day}) is in the future`,
    'early-stage': () =>
      'At this early stage a company rarely speeds up. Consider asking the other company for more time, too',
    'limit-long': ({ count }) => `${count} days is long. About a week is usual`,
    'limit-before-other': ({ company, day, other }) =>
      `${company} plans to reply by ${day}, too late for your answer by ${other}`,
    'can-wait': ({ day, other }) =>
      `They plan to reply by ${day}, before the deadline on ${other}, so you can wait`,
    'second-time': ({ day }) =>
      day === ''
        ? 'You have sent one of these before'
        : `You already sent one on ${day}. This would be the second`,
  };
}

/** The scenes besides the inquiries: their names, what their dialogs ask, and the remarks before sending. */
export function scenes(): Scenes {
  return {
    names: names(),
    uses: uses(),
    groups: {
      inquiry: 'Inquiries',
      interview: 'Before and after an interview',
      decision: 'Answers to the company’s decision',
    },
    labels: labels(),
    hints: hints(),
    options: options(),
    remarks: remarks(),
    stageAt: (stage, time) => (time === '' ? stage : `${stage} (${time})`),
    interview: 'an interview',
    record: recordWords(),
    results: {
      withdrawn: () => 'withdrawn',
      accepted: () => 'offer accepted',
      declined: () => 'offer turned down',
    },
  };
}

function recordWords(): Scenes['record'] {
  return {
    line: (day, channel, what) => `${day} ${what} by ${channel}`,
    with: (what, beside) => (beside === '' ? what : `${what} (${beside})`),
    between: ', ',
    thanks: 'thanks',
    dates: 'reply about dates',
    reschedule: 'asked to move the date',
    late: 'said I would be late',
    absence: 'said I could not come',
    withdraw: 'withdrew',
    accept: 'accepted the offer',
    acknowledge: (limit) => `said I would answer by ${limit}`,
    hold: (wished) => `asked for time until ${wished}`,
    agreed: (limit) => `they agreed: answer by ${limit}`,
    present: (limit) => `deadline now ${limit}`,
    decline: 'declined the offer',
    otherLimit: (limit) => `inquired (another company’s deadline ${limit})`,
    arrival: (time) => `arriving ${time}`,
  };
}
