import type { capture as japanese } from '../ja/capture';

/** The words of the form that makes interview notes, and of the reading below what the company said. */
export function capture(): ReturnType<typeof japanese> {
  return {
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
      fromMail: 'Of the text you pasted, this sentence says when the reply comes',
      severalInMail:
        'Several sentences of the text you pasted name a time. Please choose the one about the reply',
      noneInMail: 'The text you pasted does not say when the reply comes. Please write only that part',
      examples: ['within 3 business days', 'within a week', 'by the end of next week', 'tbd'],
    },
    contacts: { mail: 'mail', phone: 'phone', portal: 'portal' },
    contactLabels: { mail: 'Mail', phone: 'Phone', portal: 'Portal' },
    form: {
      names: {
        company: 'Company',
        date: 'Interview day',
        stage: 'Stage',
        promised: 'Promised reply, in their words',
        contact: 'Way of contact',
        position: 'Position',
        department: 'Department',
        person: 'Person in charge',
        mail: 'Mail address of the company',
        time: 'Time of the interview',
        place: 'Place or link',
        'closed-weekdays': 'Closed weekdays',
        closures: 'Closures',
        size: 'Company size',
        industry: 'Industry',
      },
      stages: ['documents', 'first', 'second', 'third', 'final'],
      more: 'Position, department, person, mail',
      moreAboutDay: 'Time and place',
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
      otherYear: (day) => `${day} is not in this year. Please check the year`,
      longAgo: (day) => `${day} is quite long ago. Please check year and month`,
      sameDay: (note) => `There is a note of this company and day already: ${note}`,
      sameStage: (note) => `There is a note of this company and stage already: ${note}`,
      openThere: 'Open it',
      carried: (names) => `Taken over from the earlier note: ${names}`,
      nextIsThere: (note) => `There is a note of the next round already: ${note}`,
      beforePrevious: (day) =>
        `This is earlier than the previous round (${day}). Please choose that day or a later one`,
      nextNote: 'Make the note of the next round',
      nextDay: 'Add the next interview day',
      inThisNote: 'The next interview day is added to this note. The days so far stay as they are.',
      aNewNote: 'Make a new note',
      willWrite: (key, day) => `→ adds “${key}: ${day}”`,
      noStage: '“Stage” is still empty. Please say which round it is, like “second”',
      roundTaken: (key, found) =>
        `“${key}” says ${found} already. Please choose another stage, or change it in the note`,
      inNote: 'What is dimmed stands in the note already. Only the rest is added',
      create: 'Create',
      add: 'Add',
      cancel: 'Cancel',
      kept: 'What you have written is kept, and offered the next time you open this',
      unfinished: (company) =>
        company === '' ? 'You left something unfinished' : `You left something unfinished (${company})`,
      resume: 'Bring it back',
    },
    saidOtherwise: (properties) =>
      `Nothing was added yet. The note now says:\n${properties}\nWhat you entered is kept. Press again to leave these as they are and add the rest`,
    nothingToAdd: (note) => `“${note}” says all of this already. Nothing was added; what you entered is kept`,
    added: (note) => `The properties were added to “${note}”`,
    notCreated: (folder) =>
      `No note could be created in “${folder}”. Please check for a file of that name, and your disk space. What you have written is still here`,
    badTemplate: (file, reason) => `No note can be made from the template “${file}”: ${reason}`,
    badYaml:
      'its properties (between the ---) are not valid YAML. Have a look at colons, quotes and indentation',
    badKey:
      'nothing can be added to its properties. Look for a name that is there twice, and keep one to a line',
    links: {
      previous: (link) => `Previous round: ${link}`,
      next: (link) => `Next round: ${link}`,
      notLinked: (note) => `The new note is there, but the link to it could not be written into “${note}”`,
    },
  };
}
