import type { insertion as japanese } from '../ja/insertion';

/** The words around text that is put into a note. */
export function insertion(): ReturnType<typeof japanese> {
  return {
    messagesHeading: 'Inquiry',
    lettersHeading: 'Messages to the company',
    inPalette:
      'Choose and insert message (thanks, dates, late, absent, accept the offer, ask for time, decline, withdraw)',
    whichReply: 'Which selection?',
    person: 'person',
    notAName: (key, words) =>
      `“${words}” in ${key} doesn’t look like a name, so the message is addressed to “採用ご担当者様”`,
    noAddress: (key, words) => `“${words}” in ${key} doesn’t give one email address, so the message has none`,
    gaps: {
      marked: 'Missing facts are marked 【未入力】',
      inNote: (keys) => `Add ${keys} to the note’s properties to have it in the next message`,
      inProfile: (labels) =>
        `Complete your profile in the settings (${labels}) to have it in the next message`,
      inBoth: (keys, labels) =>
        `Add ${keys} to the note’s properties and complete your profile in the settings (${labels}) to have them in the next message`,
      quote: (name) => `“${name}”`,
      betweenKeys: ', ',
      betweenLabels: ', ',
    },
    templateBroken: (problem) => `Fix the template first. ${problem}`,
    chooseTemplate: 'Choose a template to insert',
    noTemplateFolder:
      'To use your own templates, choose a template folder in the settings and put your files there',
    noTemplates: (folder) => `There are no templates in “${folder}”. Put .hbs or .md files there`,
    draftLeft: 'This note still has an earlier draft',
    there: {
      title: 'Already in this note',
      question:
        'This note already has a message of this kind that you have not sent. What would you like to do?',
      goThere: 'Go to it',
      another: 'Insert another',
      close: 'Cancel',
    },
    profile: {
      title: 'Who are you?',
      intro: 'The message needs three facts. They are saved in your profile, so you enter them only once.',
      name: 'Name',
      university: 'University (school)',
      careerChange: 'I am changing jobs (no university in the message)',
      more: 'What this message needs of your profile',
      contact: 'Email address or phone number',
      fill: 'Save and insert',
      later: 'Insert with gaps',
      save: 'Save and continue',
      goOn: 'Continue with gaps',
      cancel: 'Cancel',
      noName: 'Enter your name',
      noUniversity: 'Enter the name of your school, or tick that you are changing jobs',
      noContact: 'Enter an email address or a phone number where they can reach you',
    },
    betweenSentences: '. ',
  };
}
