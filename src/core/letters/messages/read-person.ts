import { bareWord, isName, personWords, wordsApart } from '../japanese/person-words';

/** What the words about one person say; a title alone has no name. */
export type ReadPerson =
  | {
      readonly name: string;
      readonly written: string;
      readonly spoken: string;
      readonly title: string | undefined;
      readonly unit: string | undefined;
    }
  | { readonly name: undefined; readonly title: string };

/** Reads 人事部 田中部長様; `undefined` where no name is sure. */
export function readPerson(words: string): ReadPerson | undefined {
  const text = words.trim();
  const { honorific, englishHonorific, otherAddressee, titleAtEnd } = personWords();
  if (otherAddressee.test(text)) return undefined;
  const respect = honorific.exec(text)?.[0].includes('先生') === true ? '先生' : '様';
  const bare = text.replace(honorific, '').replace(englishHonorific, '').trim();
  if (titleAtEnd.exec(bare)?.index === 0) return { name: undefined, title: bare };
  const { unit, rest } = withoutUnit(bare);
  const { name, title } = titled(rest);
  if (name === '') return title === undefined ? undefined : { name: undefined, title };
  if (title === undefined && !isName(name)) return asWritten(name, unit);
  return called(name, title, unit, respect);
}

function called(
  name: string,
  title: string | undefined,
  unit: string | undefined,
  respect: string,
): ReadPerson {
  const { isLearned, isBareProfession } = personWords();
  const written = name + (title !== undefined && isLearned.test(title) ? '先生' : respect);
  const office = title !== undefined && isBareProfession.test(title) ? undefined : title;
  return { name, written, spoken: written, title: office, unit };
}

/** A title whose name can't be told from it, as in 山本部長: respect enough as it is. */
function asWritten(words: string, unit: string | undefined): ReadPerson | undefined {
  const { titleAtEnd, group, verb } = personWords();
  const isTitled = titleAtEnd.test(words) && /^[\p{Script=Han}\p{Script=Hiragana}々]{3,12}$/u.test(words);
  const before = words.replace(titleAtEnd, '');
  if (!isTitled || before === '' || group.test(before) || verb.test(before)) return undefined;
  return { name: words, written: words, spoken: words, title: undefined, unit };
}

function withoutUnit(text: string): { readonly unit: string | undefined; readonly rest: string } {
  const { unitGlued, roleBefore } = personWords();
  const role = (words: string): string => words.replace(roleBefore, '').trim();
  const plain = role(text);
  const unit = unitBefore(plain) || (unitGlued.exec(plain)?.[0] ?? '');
  return { unit: unit === '' ? undefined : bareWord(unit), rest: role(plain.slice(unit.length)) };
}

/** The departments that come before a name, with what parts them from it: 人事部 採用グループの. */
function unitBefore(text: string): string {
  const words = wordsApart(text);
  const end = words.findIndex((word) => !personWords().isUnitWord.test(bareWord(word)));
  return end <= 0 || !text.startsWith(words.join('')) ? '' : words.slice(0, end).join('');
}

interface Titled {
  readonly name: string;
  readonly title: string | undefined;
}

/** Takes the title off, from before the name or from after it, where a sure name is left. */
function titled(words: string): Titled {
  const { titleAtStart, titleAtEnd } = personWords();
  if (titleAtEnd.exec(words)?.index === 0) return { name: '', title: words };
  const before = titleAtStart.exec(words);
  const behind = before ? words.slice(before[0].length) : '';
  if (before?.[1] !== undefined && isName(behind)) return { name: behind, title: before[1] };
  const title = titleAtEnd.exec(words)?.[0];
  return title === undefined ? { name: words, title } : titleBehind(words, title);
}

/** How many kanji a name may have that a title is glued to; of more it is not sure where it ends. */
const longestGlued = 3;

function titleBehind(words: string, title: string): Titled {
  const { workAtEnd } = personWords();
  const unsplit = { name: words, title: undefined };
  const rest = words.slice(0, words.length - title.length);
  const work = workAtEnd.exec(rest)?.[0] ?? '';
  const name = rest.slice(0, rest.length - work.length).trim();
  if (name === '') return { name: '', title: words };
  const isGlued = !/[\s]/.test(rest) && /^[\p{Script=Han}々]+$/u.test(name);
  const isCut = isGlued && name.length === 1 && title.startsWith('本');
  if (isCut || (isGlued && name.length > longestGlued) || !isName(name)) return unsplit;
  return { name, title: work + title };
}
