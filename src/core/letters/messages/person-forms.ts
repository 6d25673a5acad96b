import { lazy } from '../../base/text/lazy';
import { addressIn } from './mail-links';
import { readPerson } from './read-person';
import { isUnit, personWords } from '../japanese/person-words';
import { statedWord } from '../japanese/stated-word';

/** The person in charge as an address needs them: sure, or not at all; never a title together with 様. */
export interface PersonForms {
  /** Without 様 at the end. */
  readonly name: string | undefined;
  /** With their form of respect: 若葉様, 若葉先生; of several people all. */
  readonly written: string | undefined;
  /** The same, as one asks for them on the phone: of several people one or the other. */
  readonly spoken: string | undefined;
  /** Of several people each, for a line of an address; `undefined` for one. */
  readonly several: readonly string[] | undefined;
  /** The title, which comes before the name. */
  readonly title: string | undefined;
  /** The department that was written with the name. */
  readonly unit: string | undefined;
  /** The mail address that was written with the name. */
  readonly mail: string | undefined;
  /** The words that were not taken for a name, where someone may have meant one. */
  readonly unread: string | undefined;
}

/** What everyone is who is not surely known: the letter then addresses 採用ご担当者様. */
const unknownPerson: PersonForms = {
  name: undefined,
  written: undefined,
  spoken: undefined,
  several: undefined,
  title: undefined,
  unit: undefined,
  mail: undefined,
  unread: undefined,
};

const PERSONNEL = /人事|採用|HR/;

/** No names of people are longer, whatever else is. */
const longest = 120;
const REMARK = /\s*[(（][^()（）]*[)）]/g;
const MAIL = /\s*[<＜(（［[]?[\w.+-]+@[\w.-]+[>＞)）］\]]?/g;
/** Of others one does not know the names: 若葉様ほか1名. */
const AND_OTHERS = /\s*(?:ほか|他)\s*(?:[\d一二三四五六七八九十数]+\s*)?(?:[名人]|の方)$/;
const BETWEEN = /\s*(?:[、,，／/;；&＆＋+]|\band\b)\s*/;
/** と, ・ and a blank only part what are surely two: 田中様 佐藤様, 部長・佐藤, 田中と佐藤. A group holds what is before them. */
const JOINED = lazy(
  () =>
    /(様|さま|さん|氏|先生)(?:と|・|\s+)(?=[\p{Script=Han}\p{Script=Katakana}])|(長|代表|主任)[と・](?=[\p{Script=Han}\p{Script=Katakana}])|(\p{Script=Han})[・と](?=\p{Script=Han})/gu,
);
/** 一次：田中、二次：鈴木 names one for each stage. */
const OF_STAGE = /^(?:第)?([一二三四1-4]次|最終)(?:面接)?(?:官)?\s*[:：は]\s*/;
/** Only says who is meant anyway, in words that the letter has too. */
const IN_CHARGE = /(?:担当(?:者|の方)?(?:様|さま|さん)?|御中|各位)$/;

/**
 * Reads `person` of a note: 田中様, 人事部 田中部長, 田中（たなか）, 田中、佐藤. What is not surely a name is `unread`. Of several
 * people the names are joined so that 様 can follow the last; where each belongs to a stage, the one of `stage` counts.
 */
export function personForms(person: string | undefined, stage?: string): PersonForms {
  const stated = statedWord(person);
  if (stated === undefined) return unknownPerson;
  if (stated.length > longest) return { ...unknownPerson, unread: stated };
  const mail = addressIn(stated);
  const text = stated.replace(MAIL, '').replace(REMARK, '').trim();
  const people = personnelFirst(peopleIn(text, stage));
  const [first, ...others] = people;
  if (!first) return { ...unknownPerson, mail, unit: unitAlone(text), unread: notTaken(text) };
  if (others.length === 0) return { ...first, several: undefined, mail, unread: undefined };
  const [last] = people.slice(-1);
  return {
    name: people.map(({ name }) => name).join('様、'),
    written: people.map(({ written }) => written).join('、'),
    spoken:
      people.length === 2
        ? `${first.written}か${last?.written}`
        : `${people.map(({ written }) => written).join('、')}のどなたか`,
    several: people.map(({ title, written }) => (title === undefined ? written : `${title} ${written}`)),
    title: undefined,
    unit: undefined,
    mail,
    unread: undefined,
  };
}

/** Who recruits reads the letter first; all others keep their order. */
function personnelFirst(people: readonly KnownPerson[]): readonly KnownPerson[] {
  const rank = ({ unit = '', title = '' }: KnownPerson): number => (PERSONNEL.test(unit + title) ? 0 : 1);
  return [...people].sort((a, b) => rank(a) - rank(b));
}

/** 採用チーム without a person in it. */
function unitAlone(text: string): string | undefined {
  return text !== '' && isUnit(text) && !personWords().isBareUnit.test(text) ? text : undefined;
}

function notTaken(text: string): string | undefined {
  return text === '' || IN_CHARGE.test(text) || isUnit(text) ? undefined : text;
}

function peopleIn(text: string, stage: string | undefined): readonly KnownPerson[] {
  if (/[→⇒]/.test(text)) return [];
  const parts = text
    .replace(JOINED(), '$1$2$3、')
    .split(BETWEEN)
    .filter((part) => part.trim() !== '');
  const known = ofThisStage(parts, stage).map((part) => readPerson(part.replace(AND_OTHERS, '')));
  return withTitlesBehind(known);
}

/** One who is surely known. */
type KnownPerson = Pick<PersonForms, 'title' | 'unit'> & {
  readonly name: string;
  readonly written: string;
  readonly spoken: string;
};

/** John Smith, HR Manager: a title of its own belongs to the one before it. */
function withTitlesBehind(read: readonly ReturnType<typeof readPerson>[]): readonly KnownPerson[] {
  return read.flatMap((one, at) => {
    if (one?.name === undefined) return [];
    const behind = read[at + 1];
    const title = behind && behind.name === undefined ? (one.title ?? behind.title) : one.title;
    return [{ ...one, title }];
  });
}

function ofThisStage(parts: readonly string[], stage: string | undefined): readonly string[] {
  const labels = parts.map((part) => OF_STAGE.exec(part)?.[1]);
  if (labels.every((label) => label === undefined)) return parts;
  if (parts.length === 1) return parts.map((part) => part.replace(OF_STAGE, ''));
  const own = parts.filter((_, at) => stage !== undefined && isStage(labels[at], stage));
  return own.map((part) => part.replace(OF_STAGE, ''));
}

function isStage(label: string | undefined, stage: string): boolean {
  const digits = '〇一二三四';
  const plain = (word: string): string =>
    word.normalize('NFKC').replace(/[1-4](?=次)/g, (digit) => digits.charAt(Number(digit)));
  return label !== undefined && plain(stage).startsWith(plain(label));
}
