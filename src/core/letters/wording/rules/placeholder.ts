import { lazy } from '../../../base/text/lazy';
import { partsOf, type DraftPart } from '../draft';
import { withoutOverlaps } from '../phrases';
import type { Objection } from '../wording';
import type { WordingRule } from '../wording-rule';

const LABEL =
  '(?:貴?社名|会社名|企業名|御社名|お?名前|自分の名前|氏名|担当者名?|部署名?|日付|日時|月日|面接日|選考段階|大学名|学校名|学部名?|学科名?|電話番号|メールアドレス|(?:志望|応募)?職種名?)';

interface Placeholder {
  readonly words: RegExp;
  /** Whether it is one also inside a word of Latin letters. */
  readonly betweenLetters?: boolean;
}

/** What samples and templates leave to be filled in. */
const placeholders = lazy((): readonly Placeholder[] => [
  {
    words:
      /[【［[〔<＜(（]\s*(?:未入力|未記入|要入力|要記入|要確認|記入してください)[^】］\]〕>＞)）\n]{0,40}[】］\]〕>＞)）]/g,
    betweenLetters: true,
  },
  { words: /\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{0,60}\}|\{[A-Za-z_.]{2,40}\}/g, betweenLetters: true },
  {
    words: new RegExp(
      `[【［[〔<＜〈｛{]${LABEL}[】］\\]〕>＞〉｝}](?=[^\\S\\n]*(?:様|さま|御中|の|と申|です|でご|に|へ|より|、|。))`,
      'g',
    ),
    betweenLetters: true,
  },
  {
    // Alone in its line it stands where the address has a name; 【面接日】 may be a heading there.
    words: /[【［[〔<＜〈](?:貴?社名|会社名|企業名|部署名|担当者名)[】］\]〕>＞〉](?=[^\S\n]*(?:\n|$))/g,
    betweenLetters: true,
  },
  {
    words: new RegExp(`「${LABEL}」(?=[^\\S\\n]*(?:様|さま|御中))`, 'g'),
    betweenLetters: true,
  },
  {
    words: new RegExp(`[(（]${LABEL}[)）](?=[^\\S\\n]*(?:様|さま|御中|と申|です))`, 'g'),
    betweenLetters: true,
  },
  { words: /[○〇◯●△▲□]{2,}|[×✕]{2,}|＊{2,}|\*{4,}|＿{2,}|_{3,}/g },
  { words: /[○〇◯△□×](?=月|日(?![程時本付])|時(?![間期])|様|さん|次面接|株式会社)/g },
  { words: /[XxＸｘ]{3,}|[XＸ]{2,}|[xｘ]{2}(?=[月日時])/g },
  { words: /TODO|TBD|ＴＯＤＯ|ＴＢＤ/g },
]);

/** 二〇〇五年 is a year. */
const NUMERAL = /[一二三四五六七八九十百千年]/;

/** A gap of a sample or a template was not filled in. */
export const placeholder: WordingRule = {
  weight: 'mistake',
  find: (draft) => partsOf(draft).flatMap((part) => withoutOverlaps(inPart(part))),
};

function inPart(part: DraftPart): Objection[] {
  return placeholders().flatMap(({ words, betweenLetters }) =>
    [...part.raw.matchAll(words)]
      .map(({ 0: found, index }) => ({ part: part.part, from: index, to: index + found.length }))
      .filter((place) => isLeft(part.raw, place, betweenLetters ?? false)),
  );
}

function isLeft(raw: string, { from, to }: Objection, betweenLetters: boolean): boolean {
  const words = raw.slice(from, to);
  const neighbours = raw.charAt(from - 1) + raw.charAt(to);
  if (words.includes('〇') && NUMERAL.test(neighbours)) return false;
  if (!betweenLetters && /[\p{Script=Latin}\p{N}]/u.test(neighbours)) return false;
  // A line of nothing but signs is a rule in a signature.
  return !/^(?:[^\p{L}\p{N}]|〇){4,}$/u.test(lineAround(raw, from, to));
}

function lineAround(raw: string, from: number, to: number): string {
  const end = raw.indexOf('\n', to);
  return raw.slice(raw.lastIndexOf('\n', from - 1) + 1, end < 0 ? undefined : end).trim();
}
