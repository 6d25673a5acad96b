import { lazy } from '../../base/text/lazy';

/** The person in charge as an address needs them: never a title together with 様. */
export interface PersonForms {
  /** Without 様 at the end. */
  readonly name: string | undefined;
  /** With their form of respect: 若葉様, 若葉先生; of several people all. */
  readonly written: string | undefined;
  /** The same, as one asks for them on the phone: of several people one or the other. */
  readonly spoken: string | undefined;
  /** What stands before the name: the department, where the note has it only here, and the title. */
  readonly title: string | undefined;
}

const unknownPerson: PersonForms = {
  name: undefined,
  written: undefined,
  spoken: undefined,
  title: undefined,
};

/** What people write where they know nobody. */
const NOBODY =
  /^(?:(?:お?名前)?(?:は)?(?:不明|未定|未確認|なし|無し|わからない|分からない)|[?？・/／ー―—-]+|unknown|n\/a|none|tbd)$/i;
const REMARK = /\s?[(（][^()（）]*[)）]/g;
/** Some write two; 御中 and 各位 belong to an office, and to nobody. */
const HONORIFICS = /(?:\s?(?:様|さま|さん|氏|殿|先生|御中|各位|-san))+$/;
/** Of others one does not know the names: 若葉様ほか1名. */
const AND_OTHERS = /\s?(?:ほか|他)\s?(?:[\d一二三四五六七八九十数]{1,4}\s?)?[名人]$/;
/** A description that is no name: 人事の方, 女性の面接官2名, and a title alone. */
const DESCRIPTION =
  /(?:面接官|面接担当者?|の方|方々)(?:\s?[\d一二三四五六七八九十数]{1,4}\s?[名人])?$|^(?:[市区町村学塾総議会座組船駅]長|教授|准教授|講師|顧問)$/;
const ENGLISH_HONORIFIC = /^(?:mr|mrs|ms|dr)\.?\s+/i;
/** Of these words the names of departments are made; 部 alone also ends family names (服部). */
const UNIT =
  '(?:人事|人材|人財|採用|総務|労務|管理|経営|企画|営業|開発|技術|事業|広報|業務|教育|研修|新卒|中途|キャリア)';
const DEPARTMENT = `(?:${UNIT}(?:${UNIT}|本部|部|課|室|係|局|センター|グループ|チーム)*)`;
/** "採用ご担当者様" names nobody; "採用担当 田中" does. */
const inCharge = lazy(
  () =>
    new RegExp(
      `^(?:${DEPARTMENT})?(?:の|\\s)*(?:[ご御]?担当(?:者|の方)?|(?:[1-4一二三四]次|最終)?面接官|面接担当者?)(?:[\\sの:：]+|$|(?=\\p{Script=Han}))`,
      'u',
    ),
);
const inDepartment = lazy(() => new RegExp(`^(?:${DEPARTMENT}(?:[\\sの:：]+|$))+`));
const titleAtEnd = lazy(
  () =>
    new RegExp(
      [
        `\\s?((?:第[一二三四五六七八九\\d]+)?(?:${DEPARTMENT})?(?:代表|副|本|統括|執行|専務|常務)?`,
        '(?:取締役(?:社長|会長)?|役員|(?:支社|支店|支部|部門|グループ|チーム|ユニット|センター|工場|研究所|営業所|事務局|理事|[社会部局次室課係所店院園校学館])長)',
        '(?:代理|代行|補佐)?',
        `|専務|常務|理事|頭取|支配人|副?主任|(?:${DEPARTMENT}|エリア|チーム|グループ|ユニット|プロジェクト|シニア|ゼネラル)?(?:マネージャー|マネジャー|リーダー|チーフ))$`,
      ].join(''),
    ),
);
/** What is left of a title or a department when only its end is known, as in 田中営業推進部長. */
const leftOver = lazy(
  () =>
    new RegExp(
      `(?:^[支副]|.[支副]|第.|${UNIT}|推進|戦略|研究|支援|販売|生産|製造|品質|情報|商品|国際|海外|国内|法務|財務|経理|物流|購買|地区|地域)$`,
    ),
);
const SEVERAL = /[、,，／/]|(?:様|さま|さん|氏)(?:と|・|＆|&|\s+(?=\S))/;

/**
 * Reads `person` of a note: 田中様, 人事部 田中部長, 田中（たなか）, 田中、佐藤. Of several people the names are joined so that
 * 様 can follow the last. A department that the note names anyway is left out. Where it is not sure which part is the name, the
 * words stay as they are, without 様 behind a title.
 */
export function personForms(person: string | undefined, department?: string): PersonForms {
  // One space is left of several: no pattern then has to try each of them.
  const text = (person ?? '')
    .replace(/(\s)\s+/g, '$1')
    .replace(REMARK, '')
    .trim();
  if (NOBODY.test(text)) return unknownPerson;
  const people = text
    .split(SEVERAL)
    .map((one) => onePerson(one.replace(AND_OTHERS, ''), department ?? ''))
    .filter(isNamed);
  const [first, second] = people;
  if (second === undefined) return first ?? unknownPerson;
  return {
    name: people.map(({ name }) => name).join('様、'),
    written: people.map(({ written }) => written).join('、'),
    spoken: people.map(({ spoken }) => spoken).join('か'),
    title: undefined,
  };
}

function onePerson(text: string, department: string): PersonForms {
  const honorifics = HONORIFICS.exec(text.trim())?.[0] ?? '';
  const respect = honorifics.includes('先生') ? '先生' : '様';
  const known = text.trim().replace(HONORIFICS, '');
  if (DESCRIPTION.test(known)) return unknownPerson;
  const full = known.replace(ENGLISH_HONORIFIC, '').replace(inCharge(), '').trim();
  const unit = inDepartment().exec(full)?.[0] ?? '';
  const { name, title } = withoutTitle(full.slice(unit.length));
  if (name === '') return unknownPerson;
  const ownUnit = unit.replace(/[\sの:：]+$/, '');
  const before = [department.includes(ownUnit) ? '' : ownUnit, title ?? ''].filter((word) => word !== '');
  const called = title === undefined && isTitleLike(name) ? name : name + respect;
  return { name, written: called, spoken: called, title: before.length > 0 ? before.join(' ') : undefined };
}

/** A title is taken off where a name is left; 山本部長 may be 山本 or 山. */
function withoutTitle(bare: string): { readonly name: string; readonly title: string | undefined } {
  const title = titleAtEnd().exec(bare)?.[1];
  if (title === undefined) return { name: bare, title };
  const name = bare.slice(0, bare.length - title.length).trim();
  const words = name.split(/\s+/);
  const isSure = words.every((word) => isName(word) && !leftOver().test(word));
  const isCut = name.length === 1 && title.startsWith('本');
  return name === '' || (isSure && !isCut) ? { name, title } : { name: bare, title: undefined };
}

function isNamed(person: PersonForms): boolean {
  return person.name !== undefined;
}

/** What a name is written in, family name and given name in one or two words. */
function isName(word: string): boolean {
  return /^(?:[\p{Script=Han}\p{Script=Hiragana}々ヶヵ]{1,6}|[\p{Script=Katakana}ー・＝]+|[\p{Script=Latin}.'’-]+)$/u.test(
    word,
  );
}

/** Titles of which no list has all; they are forms of respect themselves. */
function isTitleLike(name: string): boolean {
  return /(?:長|教授|講師|代行|代理|補佐|顧問|相談役|監査役|監督|参事|主[幹査事席]|課|グループ|チーム|センター|\p{Script=Han}[\p{Script=Katakana}ー]*(?:ジャー|リーダー|クター|ネーター|サー|ザー|ナー|チーフ)|\p{Script=Han}[A-Z]{2,})$/u.test(
    name,
  );
}
