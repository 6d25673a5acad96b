import { counted } from './counted';
import type { capture as japanese } from '../ja/capture';

/** The words of the form that makes interview notes, and of the reading below what the company said. */
export function capture(): ReturnType<typeof japanese> {
  return {
    preview: {
      placeholder: 'Example: within 3 business days',
      noDay: 'Enter the interview day to see the dates',
      nothing: 'Empty counts as “they said nothing”',
      until: (day, how) => `→ by ${day}: ${how}`,
      range: (from, to) => `→ the reply comes ${from} – ${to}`,
      openFrom: (day) => `→ the reply comes on ${day} or later`,
      noDate: '→ no date was promised',
      passOnly: '→ only those who pass are contacted',
      twoReadings: (day) => `→ by ${day}: there are two readings, and the later one counts`,
      calendarDays: 'In calendar days',
      businessDays: 'In business days',
      countedDays: (count, skipped) =>
        skipped === '' ? `business day ${count}` : `business day ${count}, not counting ${skipped}`,
      skippedDays: (count) => counted(count, 'closed day'),
      between: ', ',
      after: {
        hour: (count) => `${counted(count, 'hour')} later`,
        day: (count) => `${counted(count, 'day')} later`,
        week: (count) => `${counted(count, 'week')} later`,
        month: (count) => `${counted(count, 'month')} later`,
      },
      named: 'the day they named',
      rolled: (how, landed, reason) =>
        `${how} is ${landed}, a closed day (${reason}), so the next business day`,
      periodEnd: (first, last) => `the last business day of ${first} – ${last}`,
      periodOver: (first, last) => `no business day is left in ${first} – ${last}, so the next one`,
      fromMail: 'This sentence of your text says when the reply comes',
      severalInMail: 'Several sentences of your text name a time. Choose the one about the reply',
      noneInMail: 'The pasted text does not say when the reply comes. Type only the words about the reply',
      examples: ['within 3 business days', 'within a week', 'by the end of next week', 'tbd'],
    },
    contacts: { mail: 'mail', phone: 'phone', portal: 'portal' },
    contactLabels: { mail: 'Email', phone: 'Phone', portal: 'Portal' },
    form: {
      names: {
        company: 'Company',
        date: 'Interview day',
        stage: 'Stage',
        promised: 'Promised reply, in their words',
        contact: 'Contact method',
        position: 'Position',
        department: 'Department',
        person: 'Contact person',
        mail: 'Company’s email address',
        time: 'Interview time',
        place: 'Place or link',
        'closed-weekdays': 'Closed weekdays',
        closures: 'Closures',
        size: 'Company size',
        industry: 'Industry',
      },
      stages: ['documents', 'first', 'second', 'third', 'final'],
      more: 'Position, department, person, email',
      moreAboutDay: 'Time and place',
      /** Folded as long as the interview is to come. */
      aboutReply: 'What they said of the reply, and how it comes',
      moreAboutCompany: 'Closed days, pass only, size, industry',
      passOnly: 'Only those who pass are contacted',
      placeholders: {
        mail: 'saiyo@example.co.jp',
        time: '14:00',
        place: 'head office, online',
        'closed-weekdays': 'Wed',
        closures: '12/29〜1/5',
        size: 'large, small',
        industry: 'IT, manufacturing',
      },
      required: 'required',
      otherYear: (day) => `${day} is in another year. Check the year`,
      longAgo: (day) => `${day} is a long time ago. Check the year and month`,
      sameDay: (note) => `You already have a note for this company and day: ${note}`,
      sameStage: (note) => `You already have a note for this company and stage: ${note}`,
      openThere: 'Open it',
      carried: (names) => `Copied from the earlier note: ${names}`,
      nextIsThere: (note) => `You already have a note for the next round: ${note}`,
      beforePrevious: (day) => `This is before the previous round (${day}). Choose that day or a later one`,
      nextNote: 'Create note for the next round',
      nextDay: 'Add the next interview day',
      inThisNote: 'The next interview day is added to this note. Earlier days stay as they are.',
      aNewNote: 'Make a new note',
      willWrite: (key, day) => `→ adds “${key}: ${day}”`,
      noStage: '“Stage” is empty. Enter the round, such as “second”',
      roundTaken: (key, found) =>
        `“${key}” already says ${found}. Choose another stage, or change it in the note`,
      inNote: 'Dimmed fields are already in the note. Only the others are added',
      notHere:
        'Dimmed fields can’t be changed here: change them in the note, or with “Write down what they said”',
      save: 'Save',
      create: 'Create',
      add: 'Add',
      cancel: 'Cancel',
      kept: 'Your entries are kept and offered the next time you open this',
      unfinished: (company) =>
        company === '' ? 'You have an unfinished entry' : `You have an unfinished entry (${company})`,
      resume: 'Restore it',
    },
    saidOtherwise: (properties) =>
      `Nothing has been added yet. The note now says:\n${properties}\nYour entries are kept. Press again to keep these values and add the rest`,
    nothingToAdd: (note) =>
      `“${note}” already says all of this. Nothing was added, and your entries are kept`,
    unknownAction: (action) =>
      `The link says “action=${action}”, which is not known, so the list was opened. Use new or list`,
    changed: (note) => `Changed “${note}”`,
    unchanged: (note) => `“${note}” stays as it is: nothing was changed`,
    added: (note) => `Added the properties to “${note}”`,
    created: (company, next) => `${company} is in your list. ${next}`,
    notCreated: (folder) =>
      `The note could not be created in “${folder}”. Check whether a file has that name, and your disk space. Your entries are still here`,
    badTemplate: (file, reason) => `The template “${file}” cannot be used: ${reason}`,
    badYaml:
      'its properties (between the --- lines) are not valid YAML. Check colons, quotes and indentation',
    badKey: 'nothing can be added to its properties. Check that each name appears once, on its own line',
    links: {
      previous: (link) => `Previous round: ${link}`,
      next: (link) => `Next round: ${link}`,
      notLinked: (note) => `The new note was created, but “${note}” could not be linked to it`,
    },
  };
}
