import { lazy } from '../../../base/text/lazy';
import { companyInFull } from '../../../reading/company/company-name';
import { companyForm } from '../../../reading/company/legal-forms';
import { isName, isUnit, personWords } from '../../japanese/person-words';
import type { Span } from '../../../editing/frontmatter/text-edit';
import { placesOf } from '../flat-text';
import { partsOf, type Draft, type DraftPart } from '../draft';
import { findPhrases, withoutOverlaps, type Phrase } from '../phrases';
import type { Objection, WordingContext } from '../wording';
import type { WordingRule } from '../wording-rule';

const TITLE =
  '(?:[社会部次室課係所局店院園校学館門場事]長|専務|常務|取締役|役員|頭取|支配人|顧問|教授|代行|主任|リーダー|マネージャー|マネジャー|チーフ|先生|各位|弁護士|税理士|会計士|医師|代表|警部補?|師長|看護師)';
const HONORIFIC = '(?:様(?![々子式態相])|さま(?!ざ)|殿(?![様下堂]))';

const phrases: readonly Phrase[] = [
  { words: /様各位/g, mend: () => '各位' },
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
];

/** A title is a form of respect itself, 殿 is for those below, one 様 is enough, and a group or an office has none. */
export const honorific: WordingRule = {
  weight: 'mistake',
  find: (draft, context) => {
    const found = [
      ...findPhrases(draft, phrases),
      ...partsOf(draft).flatMap((part) => noPersons(part, context)),
      ...unaddressed(draft, context),
    ];
    return partsOf(draft).flatMap(({ part }) =>
      withoutOverlaps(found.filter((objection) => objection.part === part)),
    );
  },
};

const BEFORE_SAMA = lazy(
  () => /([\p{Script=Han}\p{Script=Katakana}ーA-Za-z\d]{1,14})(?:様|さま)(?![々子式態相ざ])/gu,
);
const NO_PERSON =
  /[\d一二三四五六七八九十数][名人]$|(?:窓口|受付|事務局|チーム|グループ|社員|役員|面接官[A-Za-z]?|男性|女性|スタッフ|係)$/u;
/** 忘れた様 alone after a blank, as a form filled from a note has it. */
const NO_NAME =
  /(?:^|[^\S\n])(?:\S{0,10}(?:忘れた|ていない|なかった|聞きそびれた|不明|なし|未定|未記入))(?:様|さま)(?=[^\S\n]*$)/gmu;

function noPersons({ part, raw }: DraftPart, { reply }: WordingContext): Objection[] {
  const { isUnitWord } = personWords();
  const groups = [...raw.matchAll(BEFORE_SAMA())].filter(
    ([, word = '']) => NO_PERSON.test(word) || isUnitWord.test(word),
  );
  const company = reply?.interview.company;
  const own = company === undefined ? [] : linesOf(raw, `${companyInFull(company)}様`);
  const places = [...groups, ...raw.matchAll(NO_NAME)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }));
  return [...places, ...own].map((place) => ({ part, ...place }));
}

/** A greeting follows, where no empty line does. */
const SENTENCE = /[。、!！]|(?:です|ます|ません)$/;
/** What may follow who is addressed: a remark, a number, a mail address. */
const BEHIND_ADDRESS = /^[(（<＜〒]|@|\d-\d/;
const ADDRESSED = lazy(
  () => new RegExp(`様|さま|殿|先生|各位|御中|ご中|宛|へ$|${TITLE}$|^dear|\\bm(?:rs?|s)\\b|san\\b`, 'i'),
);

/** The last line of an address that begins with the company, where it names somebody and does not honour them. */
function unaddressed({ message, parts: { text } }: Draft, { reply }: WordingContext): Objection[] {
  if (message.kind !== 'mail' || message.isPiece) return [];
  const own = reply?.interview.company?.normalize('NFKC') ?? '\n';
  const isCompany = (word: string): boolean => own.includes(word) || new RegExp(companyForm).test(word);
  const address = addressLines(text.raw);
  const words = address.at(-1)?.trim() ?? '';
  const [first = ''] = address;
  if (words === '' || ADDRESSED().test(words) || !first.normalize('NFKC').split(/\s+/).some(isCompany))
    return [];
  const names = words
    .normalize('NFKC')
    .split(/\s+/)
    .filter((word) => !isCompany(word) && !isUnit(word) && !personWords().titleAtEnd.test(word));
  const name = names.filter((word) => !/担当者?$/.test(word)).join(' ');
  if (name !== '' && !isName(name)) return [];
  // A sentence without an end is no address.
  const isUnfit = /[ぁ-ん]$/.test(words) || address.some((line) => line.includes('御中'));
  if (names.length === 0 && isUnfit) return [];
  const from = address.join('\n').lastIndexOf(words);
  const mend = words.replace(/さん$/, '') + (names.length === 0 ? ' 御中' : '様');
  return [{ part: 'text', from, to: from + words.length, mend }];
}

/** The lines before an empty one or a sentence, without remarks at their end. */
function addressLines(raw: string): readonly string[] {
  const [block = ''] = raw.trimEnd().split(/\n\s*\n/, 1);
  const lines = block.split('\n');
  const end = lines.findIndex((line) => SENTENCE.test(line.trim()));
  const address = lines.slice(0, end < 0 ? undefined : end);
  while (BEHIND_ADDRESS.test(address.at(-1)?.trim() ?? '')) address.pop();
  return address;
}

/** Where an address ends with these words; in a sentence a company may be called so. */
function linesOf(raw: string, words: string): Span[] {
  return placesOf(words, raw).filter(({ to }) => /^[^\S\n]*(?:\n|$)/.test(raw.slice(to)));
}
