import { lazy } from '../../../base/text/lazy';
import type { DraftPart } from '../draft';
import { withoutOverlaps } from '../phrases';
import { isProfileGap } from '../../messages/profile-gaps';
import { messageParts, type Objection } from '../wording';
import type { WordingRule } from '../wording-rule';

const LABEL =
  '(?:貴?社名|会社名|企業名|御社名|お?名前|自分の名前|氏名|担当者名?|部署名?|日付|日時|月日|面接日|選考段階|大学名|学校名|学部名?|学科名?|電話番号|メールアドレス|(?:志望|応募)?職種名?)';

interface Placeholder {
  /** A group holds the words, where it has one; it reaches to the end. */
  readonly words: RegExp;
  /** Whether it is one also inside a word of Latin letters. */
  readonly betweenLetters?: boolean;
}

/** What samples and templates leave to fill in. */
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
    // Alone in its line it is where the address has a name; 【面接日】 may be a heading there.
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
  { words: /[○〇◯●◎△▲□]{2,}|[×✕]{2,}|＊{2,}|\*{4,}|＿{2,}|_{3,}/g },
  { words: /[○〇◯△□×](?=月|日(?![程時本付])|時(?![間期])|様|さん|次面接|株式会社)/g },
  { words: /[XxＸｘ]{3,}|[XＸ]{2,}|[xｘ]{2}(?=[月日時])/g },
  {
    words:
      /[（(【［[](?:(?:理由|印象に残った|具体的な)[^）)】］\]\n]{0,20}|[^）)】［］\]\n]{0,14}を?(?:具体的に)?(?:記載|記入|入力|書く|入れる)|ここに[^）)】］\]\n]{0,20}|以下[、,]?[^）)】］\]\n]{0,16}続く|お礼の言葉|自己PR|志望理由|本文)[）)】］\]]/g,
    betweenLetters: true,
  },
  { words: /\[(?:your|name|company|date)[^\]\n]{0,30}\]/gi, betweenLetters: true },
  { words: /#[^#\s]{1,8}#/g, betweenLetters: true },
  { words: /_{2,}(?=[月日時年])|[・…]{2,}(?=様)/g, betweenLetters: true },
  { words: /[貴御][社行庫院校学園庁会](の(?:未定|不明|なし|特になし|不問)に)/g, betweenLetters: true },
  { words: /^(?:不明|未定|なし|その他)(?=の結果|後の|の選考)/g, betweenLetters: true },
  { words: /TODO|TBD|ＴＯＤＯ|ＴＢＤ/g },
]);

/** No address has more. */
const linesOfAddress = 5;
/** 二〇〇五年 is a year. */
const NUMERAL = /[一二三四五六七八九十百千年]/;

/** A gap of a sample or a template was not filled in. All that the profile would say is one. */
export const placeholder: WordingRule = {
  weight: 'mistake',
  find: ({ parts }) => {
    const gaps = messageParts.flatMap((part) =>
      withoutOverlaps(inPart(parts[part])).map((gap) => ({
        ...gap,
        lacks: isProfileGap(parts[part].raw.slice(gap.from, gap.to)) ? ('profile' as const) : undefined,
      })),
    );
    const first = gaps.find(({ lacks }) => lacks);
    return gaps.filter((gap) => !gap.lacks || gap === first);
  },
};

/** なし or － alone in a line of the address. */
function emptyLines({ part, raw }: DraftPart): Objection[] {
  const head = raw.split('\n', linesOfAddress).join('\n');
  return [...head.matchAll(/^[^\S\n]*(?:なし|不明|未定|未記入|特になし|[-－―？?])[^\S\n]*$/gm)].map(
    ({ 0: words, index }) => ({ part, from: index, to: index + words.length }),
  );
}

function inPart(part: DraftPart): Objection[] {
  const gaps = placeholders().flatMap(({ words, betweenLetters }) =>
    [...part.raw.matchAll(words)]
      .map(({ 0: all, 1: found = all, index }) => {
        const to = index + all.length;
        return { part: part.part, from: to - found.length, to };
      })
      .filter((place) => isLeft(part.raw, place, betweenLetters ?? false)),
  );
  return part.part === 'text' ? [...emptyLines(part), ...gaps] : gaps;
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
