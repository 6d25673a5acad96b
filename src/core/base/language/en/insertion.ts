import type { insertion as japanese } from '../ja/insertion';

/** The words around text that is put into a note. */
export function insertion(): ReturnType<typeof japanese> {
  return {
    messagesHeading: 'Inquiry',
    lettersHeading: 'Messages to the company',
    person: 'person',
    notAName: (key, words) =>
      `“${words}” in ${key} doesn’t read as a name, so the message is addressed to “採用ご担当者様”`,
    gaps: {
      marked: 'What is not known is marked 【未入力】',
      inNote: (keys) => `Once the note’s properties have ${keys}, the next message has it too`,
      inProfile: (labels) =>
        `Once the profile in the settings is complete (${labels}), the next message is too`,
      inBoth: (keys, labels) =>
        `Once the note’s properties have ${keys} and the profile in the settings is complete (${labels}), the next message is too`,
      quote: (name) => `“${name}”`,
      betweenKeys: ', ',
      betweenLabels: ', ',
    },
    templateBroken: (problem) => `Fix the template first. ${problem}`,
    chooseTemplate: 'Choose a template to insert',
    noTemplateFolder:
      'To use templates of your own, choose a template folder in the settings and put your files there',
    noTemplates: (folder) => `There are no templates in “${folder}”. Put .hbs or .md files there`,
    draftLeft: 'An earlier draft is still in this note',
    there: {
      title: 'It is there already',
      question: 'A message of the same kind that you have not sent yet is in this note. What would you like?',
      goThere: 'Go to it',
      another: 'Put in one more',
      close: 'Cancel',
    },
    profile: {
      title: 'Who are you?',
      intro: 'Three facts for the message. They are kept in the profile of the settings and not asked again.',
      name: 'Name',
      university: 'University (school)',
      careerChange: 'I am changing jobs (no university in the message)',
      contact: 'Mail address or phone number',
      fill: 'Save and insert',
      later: 'Insert with gaps',
      cancel: 'Cancel',
      noName: 'Please write your name',
      noUniversity: 'Please write the name of your school, or tick that you are changing jobs',
      noContact: 'Please write the mail address or the phone number at which you can be reached',
      filled: 'Your profile is in the message now',
    },
    betweenSentences: '. ',
  };
}
