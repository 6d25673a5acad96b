import type { insertion as japanese } from '../ja/insertion';

/** The words around text that is put into a note. */
export function insertion(): ReturnType<typeof japanese> {
  return {
    messagesHeading: 'Inquiry',
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
    templateBroken: (problem) => `Mend the template first. ${problem}`,
    chooseTemplate: 'Choose a template to insert',
    noTemplateFolder:
      'To use templates of your own, choose a template folder in the settings and put your files there',
    noTemplates: (folder) => `There are no templates in “${folder}”. Put .hbs or .md files there`,
    draftLeft: 'An earlier draft is still in this note',
    betweenSentences: '. ',
  };
}
