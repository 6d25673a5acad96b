import { lazy } from '../../base/text/lazy';
import { companyInFull } from '../../reading/company/company-name';
import { ownRemark } from '../../reading/company/company-terms';
import { isUnit, wordsApart, bareWord } from './person-words';
import { sceneWords } from './scene-words';
import { statedWord } from './stated-word';

/** A company as a letter is addressed to it. */
export interface AddressedCompany {
  /** The name in full, without what people note beside it; `undefined` where only a nickname is known. */
  readonly name: string | undefined;
  /** A department that was written after the name. */
  readonly unit: string | undefined;
}

/** 様 comes after a person, and 御中 never beside it; some say さん of companies. */
const ADDRESSING = /(?:\s*(?:御中|様|さま|さん|殿))+$/;
/** A社 and ○○社 stand for a company whose name the note does not have. */
const NICKNAME = /^(?:[A-Za-zΑ-Ωα-ω]{1,2}|[○◯〇●△▲□■×✕◎]{1,3}|某|例の|あの)\s*社$/u;
const MARKS = '★☆◎○◯●◇◆□■△▲▽▼♡♥❤✓✔✨⭐※＊*！!♪・\\p{Extended_Pictographic}\\uFE0F';
const MARKS_AROUND = lazy(() => new RegExp(`^[\\s${MARKS}]+|[\\s${MARKS}]+$`, 'gu'));
/** 【本命】 before or after it. */
const LABEL = /^\s*[【［[〔][^】］\]〕]*[】］\]〕]\s*|\s*[【［[〔][^】］\]〕]*[】］\]〕]\s*$/u;
/** Which selection it is: 新卒, 27卒, インターン. */
const SELECTION =
  /[\s]+(?:(?:20)?\d\d卒|新卒|既卒|中途|キャリア|本選考|早期選考|夏|冬|秋|春|サマー|ウィンター|インターン(?:シップ)?|採用|選考)+$/u;

/** Reads 会社 of a note: ★株式会社青空商事（27卒）さん is 株式会社青空商事. */
export function addressedCompany(company: string | undefined): AddressedCompany {
  const stated = statedWord(company);
  if (stated === undefined) return { name: undefined, unit: undefined };
  const plain = untilSame(stated, withoutOwnNotes);
  const isNickname = [stated.replace(ADDRESSING, ''), plain].some((name) =>
    NICKNAME.test(name.normalize('NFKC')),
  );
  if (plain === '' || isNickname) return { name: undefined, unit: undefined };
  const { name, unit } = withoutUnit(plain);
  return { name: companyInFull(name), unit };
}

/** How one speaks of a company to an agency: 株式会社青空商事様. */
export function honouredName(company: string | undefined): string | undefined {
  const { name } = addressedCompany(company);
  return name && name + sceneWords().honorific;
}

function withoutOwnNotes(name: string): string {
  return [MARKS_AROUND(), LABEL, ownRemark, SELECTION, ADDRESSING].reduce(
    (text, own) => text.replace(own, ''),
    name.trim(),
  );
}

/** No name has more than a few things beside it. */
const rounds = 5;

function untilSame(text: string, change: (text: string) => string): string {
  let now = text;
  for (let round = 0; round < rounds; round += 1) now = change(now);
  return now;
}

/** 株式会社青空商事 人事部: the words at its end that name a department, not a branch. */
function withoutUnit(name: string): { readonly name: string; readonly unit: string | undefined } {
  const words = wordsApart(name);
  const at = words.findIndex((word, place) => place > 0 && isDepartment(bareWord(word)));
  if (at < 0 || !words.slice(at).every((word) => isDepartment(bareWord(word))))
    return { name, unit: undefined };
  return { name: bareWord(words.slice(0, at).join('')), unit: bareWord(words.slice(at).join('')) };
}

function isDepartment(word: string): boolean {
  return isUnit(word) && /(?:部|課|室|係|グループ|チーム)$/u.test(word);
}
