const PASS_WORD = '合格|通過|採用|内定|(?:お)?進みいただく|進んでいただく';
const PASSING_PERSON =
  '者|の方|した方|された方|となった方|となる方|方|の場合|した場合|となった場合|場合|の皆様|皆様';
/** Q1: only those who pass; nothing but the listed words may stand between. のみならず and だけでなく say the opposite. */
const ONLY_THOSE_WHO_PASS = new RegExp(
  `(?:^|[^不])(?:${PASS_WORD})(?:${PASSING_PERSON}){0,2}[にへ]?(?:のみ(?!な[らさ])|だけ(?!で(?:は)?な|じゃな)|に?限り|に?限って)`,
);
const ONLY_THOSE_WHO_PASS_ENGLISH =
  /\bonly\b[^.。\n]{0,60}?\b(?:successful|shortlisted|selected)\b|\b(?:successful|shortlisted|selected) (?:applicants?|candidates?) only\b/;

const FAIL_WORDS = /不合格|不採用|不通過|見送|ご縁|残念/;
const CONTACT_WORDS = /連絡|通知|お知らせ|返信|案内|返事|回答|返答/;
const WILL_NOT =
  /しません|いたしません|致しません|ありません|ございません|行いません|おりません|差し上げません|かねます|しない|なし|控え|省略|割愛/;
const IF_NOT = /ない|なかった|なければ|無い|無かった|無ければ/;

/** 見送りとは限りません, 連絡なしということはありません: denied, so that Q2 and Q3 do not hold. */
const DENIED = /とは限|な[いし](?:という)?(?:こと|わけ)(?:は|では)(?:あり|ござい|な)/;

/** Q4: everybody hears, whatever the outcome. */
const EVERYBODY_HEARS =
  /(?:合否|結果|いかん|如何)[にを]?(?:関わらず|かかわらず|拘わらず|関係なく|問わず)|不(?:合格|採用)(?:者|の方|の場合)?に?も(?!しく)/;

/** Whether only those who pass are told (promise-rules Q). `sentences` and `spaced` as cleaned by T1. */
export function isPassOnly(sentences: readonly string[], spaced: string): boolean {
  const text = sentences.join('。');
  if (EVERYBODY_HEARS.test(text)) return false;
  return (
    ONLY_THOSE_WHO_PASS.test(text) ||
    ONLY_THOSE_WHO_PASS_ENGLISH.test(spaced) ||
    sentences.some(
      (sentence) =>
        !DENIED.test(sentence) &&
        (hasInOrder(sentence, [FAIL_WORDS, CONTACT_WORDS, WILL_NOT]) ||
          hasInOrder(sentence, [CONTACT_WORDS, IF_NOT, FAIL_WORDS])),
    )
  );
}

/** Whether the words follow one another in the sentence (Q2, Q3); each search starts where the last one ended. */
function hasInOrder(sentence: string, words: readonly RegExp[]): boolean {
  let rest = sentence;
  for (const word of words) {
    const match = word.exec(rest);
    if (!match) return false;
    rest = rest.slice(match.index + match[0].length);
  }
  return true;
}
