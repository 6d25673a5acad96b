import { phraseRule } from '../phrases';

/** How a verb goes on behind なら or おっしゃら, without the れ that honours twice. */
const ENDINGS: Readonly<Record<string, readonly [naru: string, ossharu: string]>> = {
  ま: ['りま', 'いま'],
  て: ['って', 'って'],
  た: ['った', 'った'],
  る: ['る', 'る'],
};

/** Forms of respect that honour twice. */
export const doubleKeigo = phraseRule('advice', [
  {
    words: /(?:おっしゃ|仰)(?:ら|)れ[またてる]/g,
    mend: (words) =>
      words.replace(
        /(仰|おっしゃ)(?:ら)?れ(.)$/,
        (_, verb: string, end: string) => `${verb === '仰' ? '仰' : 'おっしゃ'}${ending(end, 1)}`,
      ),
  },
  {
    words: /[おご御][^。、!?¶はがをも]{1,6}になられ[またてる]/g,
    mend: (words) => words.replace(/られ(.)$/, (_, end: string) => ending(end, 0)),
  },
  {
    words: /拝[見読聴受借](?:させて|さして)(?:いただ|頂)[きい]/g,
    mend: (words) => `${words.slice(0, 2)}し`,
  },
  { words: /[ご御]拝[見読聴受借]/g, mend: (words) => words.slice(1) },
  { words: /(?:お|御)伺いさせて(?:いただ|頂)き/g, mend: () => '伺い' },
]);

function ending(end: string, verb: 0 | 1): string {
  return ENDINGS[end]?.[verb] ?? '';
}
