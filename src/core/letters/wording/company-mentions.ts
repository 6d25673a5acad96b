import { lazy } from '../../base/text/lazy';
import { searchText } from '../../base/text/search-text';
import type { Span } from '../../editing/frontmatter/text-edit';
import { formsAround } from './forms-around';
import type { DraftPart } from './draft';
import { placesOf } from './flat-text';

/** Names that are also words of letters and of applying: taken for the company only together with its legal form. */
const commonNames = [
  ...['日本', '東京', '大阪', '京都', '世界', '未来', '総合', '技術', '営業', '人事', '採用', '選考', '面接'],
  ...[
    '学生',
    '大学',
    '電話',
    'メール',
    'サイト',
    'システム',
    'サービス',
    'キャリア',
    'リクルート',
    'スタッフ',
  ],
  ...['エントリー', 'インターン', 'オンライン', 'マイページ', '仕事', '社会', '地域', '環境', '経済', '経営'],
  ...['ありがとう', 'よろしく', 'おかげさま', 'つながり', 'ひとつ', 'これから', 'あした', 'みんな', 'わたし'],
  ...['Google', 'Zoom', 'LINE', 'Microsoft', 'Slack', 'Indeed', 'Wantedly', 'マイナビ', 'リクナビ', 'Works'],
];
const common = lazy(() => new Set(commonNames.map(searchText)));

const latin = lazy(() => /[\p{Script=Latin}\p{N}]/u);
const scripts = lazy(() => [
  /[\p{Script=Han}々]/u,
  /[\p{Script=Katakana}ー]/u,
  /\p{Script=Hiragana}/u,
  latin(),
]);
/** What follows the name of a company without belonging to it. */
const AFTER_NAME =
  /^(?:御中|様|さま|さん|殿|本社|支社|人事|採用|新卒|総務|選考|面接|説明会|部長|課長|社長|ご担当|担当|宛|他)/;
/** A short name with 様 after it is a person's. */
const PERSON_AFTER = /^(?:様|さま|さん|氏|先生|部長|課長|係長|社長|主任|と申)/;
const PARTICLE = /^[のはがをにへでともやよか、。]/;
const personLength = 3;
const shortest = 2;

/**
 * Where the company of a bare name is in a part, with its legal form if that is there too; by places of `flat`.
 * Not within a longer word (青葉 in 青葉区), not within a name that belongs in the message, and not a word that
 * everyone uses, unless its legal form is there.
 */
export function companyMentions(part: DraftPart, bare: string): Span[] {
  const name = searchText(bare);
  return placesOf(name, part.folded).flatMap((place) => {
    const forms = formsAround(part.flat, place.from, place.to);
    const mention = { from: place.from - forms.before, to: place.to + forms.behind, ...forms };
    if (part.names.some((known) => known.from <= mention.from && known.to >= mention.to)) return [];
    const isNamed = forms.before + forms.behind > 0 || (isTelling(name) && hasSameScript(part, bare, place));
    return isNamed && isWord(part, mention) ? [mention] : [];
  });
}

/** A mention, and how much of it is a legal form before or after the name. */
interface Mention extends Span {
  readonly before: number;
  readonly behind: number;
}

function isTelling(name: string): boolean {
  if (common().has(name) || /^\p{N}+$/u.test(name)) return false;
  const isKana = /^[ぁ-ゖー]+$/.test(name);
  const isLatin = /^[\p{Script=Latin}\p{N}]+$/u.test(name);
  return name.length >= (isKana || isLatin ? shortest + 1 : shortest);
}

/** Short names in kana are easily words in the other kana: イツモ, いつも. */
function hasSameScript(part: DraftPart, bare: string, { from, to }: Span): boolean {
  const flat = bare.toLowerCase().replace(/\s+/g, '');
  return to - from > personLength || part.flat.slice(from, to) === flat;
}

/** Whether nothing before or after it belongs to the same word. */
function isWord(part: DraftPart, mention: Mention): boolean {
  const { flat, raw, inRaw } = part;
  const { from, to } = mention;
  const rest = flat.slice(to);
  const isShort = to - from <= personLength;
  if (isShort && PERSON_AFTER.test(rest)) return false;
  const place = inRaw(mention);
  /* The halves of a person's name are apart, so that a blank parts a short name from nothing. */
  const beside = (inText: string, inFlat: string): string =>
    isShort && !latin().test(inFlat) ? inFlat : inText;
  const before = beside(raw.charAt(place.from - 1), flat.charAt(from - 1));
  const behind = beside(raw.charAt(place.to), rest.charAt(0));
  const starts = mention.before > 0 || !goesOn(before, flat.charAt(from));
  const ends = mention.behind > 0 || AFTER_NAME.test(rest) || !goesOn(behind, flat.charAt(to - 1));
  return starts && ends;
}

function goesOn(neighbour: string, edge: string): boolean {
  if (neighbour === '' || PARTICLE.test(neighbour)) return false;
  return scripts().some((script) => script.test(neighbour) && script.test(edge));
}
