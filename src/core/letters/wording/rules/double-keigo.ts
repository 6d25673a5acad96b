import { phraseRule } from '../phrases';

/** How おっしゃる goes on without the られ that honours twice, by what comes next; and なる likewise, or with り. */
const ossharu: Readonly<Record<string, string>> = {
  ...{ ま: 'いま', て: 'って', た: 'った', る: 'る', な: 'らな', ず: 'らず' },
};
const naru: Readonly<Record<string, string>> = { ...ossharu, ま: 'りま', れ: 'れ', よ: 'ろ' };

/** Forms of respect that honour twice, or honour the writer. */
export const doubleKeigo = phraseRule('advice', () => [
  {
    words: /(?:おっしゃ|仰)られ(?:ま(?:した|せん|す)?|[たてるなず])/g,
    mend: (words) => honouredOnce(words, ossharu),
  },
  {
    words: /申され(?:ま(?:した|せん|す)?|[たてる])/g,
    mend: (words) => honouredOnce(words.replace('申され', 'おっしゃられ'), ossharu),
  },
  { words: /拝[見読聴受](?:され|なさ|して(?:くださ|下さ|いただ|頂))|参られ|いたされ/g },
  {
    words: /[おご御][^。、!?¶はがをも]{1,6}になられ(?:ま(?:した|せん|す)|[^。、!?¶])/g,
    mend: (words) => honouredOnce(words, naru),
  },
  {
    words: /拝[見読聴受借](?:させて|さして)(?:いただ|頂)[きい]/g,
    mend: (words) => `${words.slice(0, 2)}し`,
  },
  { words: /[ご御]拝[見読聴受借]/g, mend: (words) => words.slice(1) },
  { words: /申し訳(?:ござい|あり)ますが/g, mend: (words) => words.replace('ますが', 'ませんが') },
  { words: /いたしいます/g, mend: () => 'いたします' },
  { words: /。{2,}|をを|がが/g, mend: (words) => words.charAt(0) },
  {
    words:
      /[ごお御](?:連絡|確認|返信|返答|回答|検討|記入|送付|提出|案内|対応|参加|準備)して(?=くださ|下さ|いただ|頂)/g,
    mend: (words) => words.slice(0, -2),
  },
  {
    words: /(?:送ら|伺わ|行か|読ま|書か|使わ|休ま|参ら|待た|取ら|やら)させて(?=いただ|頂)/g,
    mend: (words) => words.replace('さ', ''),
  },
  { words: /[お御]伺いさせて(?:いただ|頂)き/g, mend: () => '伺い' },
]);

function honouredOnce(words: string, endings: typeof naru): string {
  return words.replace(
    /られ(.)(.*)$/,
    (_, next: string, rest: string) => `${endings[next] ?? `り${next}`}${rest}`,
  );
}
