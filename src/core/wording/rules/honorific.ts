import { phraseRule } from '../phrases';

const TITLE =
  '(?:社長|会長|専務|常務|取締役|役員|部長|次長|室長|課長|係長|所長|支店長|店長|工場長|院長|園長|校長|理事長|主任|リーダー|マネージャー|マネジャー|先生|各位)';
const HONORIFIC = '(?:様(?![々子式態相])|さま(?!ざ)|殿(?![様下堂]))';

/** A title is a form of respect itself, 殿 is for those below, and one 様 is enough. */
export const honorific = phraseRule('mistake', [
  {
    words: new RegExp(`${TITLE}${HONORIFIC}`, 'g'),
    mend: (words) => words.replace(/(?:様|さま|殿)$/, ''),
  },
  { words: /(?:貴|御)社(?:様|さま)/g, mend: (words) => words.slice(0, 2) },
  { words: /(?:様|さま){2}/g, mend: (words) => words.slice(0, words.length / 2) },
  {
    words: /(?:担当(?:者|の方)?|御一同|\uFFFC)(?:殿|どの)(?![様下堂])/g,
    mend: (words) => (words.startsWith('\uFFFC') ? undefined : words.replace(/(?:殿|どの)$/, '様')),
  },
]);
