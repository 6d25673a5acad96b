import { phraseRule } from '../phrases';

const TITLE =
  '(?:[社会部次室課係所局店院園校学館門場事]長|専務|常務|取締役|役員|頭取|支配人|顧問|教授|代行|主任|リーダー|マネージャー|マネジャー|チーフ|先生|各位)';
const HONORIFIC = '(?:様(?![々子式態相])|さま(?!ざ)|殿(?![様下堂]))';

/** A title is a form of respect itself, 殿 is for those below, and one 様 is enough. */
export const honorific = phraseRule('mistake', () => [
  {
    // 人事部長様, where 人事部 is a name that the note knows.
    words: new RegExp(`(?:${TITLE}|\uFFFC長)${HONORIFIC}`, 'g'),
    mend: (words) => words.replace(/(?:様|さま|殿)$/, ''),
  },
  { words: new RegExp(`[貴御]社${HONORIFIC}`, 'g'), mend: (words) => words.slice(0, 2) },
  {
    words: new RegExp(`${TITLE}さん`, 'g'),
    unlessBehind: /の$/,
    mend: (words) => words.slice(0, -2),
  },
  { words: /さん/g, onlyBehind: /担当者?$/, mend: () => '様' },
  { words: /(?:様|さま){2}/g, mend: (words) => words.slice(0, words.length / 2) },
  {
    words: /殿/g,
    unlessBehind: /^$|[御貴神宮社本拝湯沈仏鵜寝。、「（(¶]$/,
    unlessBefore: /^[様下堂方内場村岡町山川木]/,
    mend: () => '様',
  },
  {
    words: /どの/g,
    onlyBehind: /(?:担当者?|\uFFFC)$/,
    unlessBefore: /^(?:よう|方|くらい)/,
    mend: () => '様',
  },
]);
