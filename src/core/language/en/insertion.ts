import type { insertion as japanese } from '../ja/insertion';

/** The words around text that is put into a note. */
export const insertion: typeof japanese = {
  messagesHeading: 'Inquiry',
  gaps: {
    missing: (labels) => `Marked 【未入力】, as it is not known: ${labels}`,
    inNote: (keys) => `Written into the properties ${keys}, it is there the next time`,
    inProfile: (labels) => `Written into the profile in the settings (${labels}), it is there the next time`,
    inBoth: (keys, labels) =>
      `Written into the properties ${keys} and the profile in the settings (${labels}), it is there the next time`,
    quote: (name) => `“${name}”`,
    between: ', ',
  },
  templateBroken: (problem) => `Mend the template first. ${problem}`,
  betweenSentences: '. ',
};
