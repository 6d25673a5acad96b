import { letter } from '../japanese/letter';
import { personWords, wordsApart, bareWord } from '../japanese/person-words';
import type { PersonForms } from './person-forms';

/** Who is in charge there, whom the letter addresses anyway; 様 comes after a person. */
const IN_CHARGE = /\s*(?:新卒|中途|キャリア)?採用[ご御]?担当(?:者|の方)?$|(?:\s*(?:御中|様|さま))+$/;
const rounds = 2;

/**
 * The department of an address. The one written with the person wins over the note's, unless it is part of that or only
 * says the kind of work: 人事 in 人事部; a kind of work alone becomes 人事ご担当.
 */
export function addressedUnit(ofPerson: string | undefined, ofNote: string | undefined): string | undefined {
  const note = withoutCharge(ofNote);
  if (ofPerson === undefined) return note;
  if (note?.includes(ofPerson) === true) return note;
  return personWords().isBareUnit.test(ofPerson) ? (note ?? letter.inChargeOf(ofPerson)) : ofPerson;
}

function withoutCharge(department: string | undefined): string | undefined {
  let now = department ?? '';
  for (let round = 0; round < rounds; round += 1) now = now.replace(IN_CHARGE, '').trim();
  return now === '' ? undefined : now;
}

/**
 * Whom one asks for on the phone: 人事部の田中様, 人事部長の若葉様, 採用チームのご担当の方. Of a long row of departments the
 * last, of several people the name of no title.
 */
export function askedFor(
  { spoken, title }: Pick<PersonForms, 'spoken' | 'title'>,
  department: string | undefined,
): string {
  const unit = department === undefined ? undefined : bareWord(wordsApart(department).at(-1) ?? department);
  if (spoken !== undefined)
    return unit === undefined
      ? letter.of(title, spoken)
      : letter.of(spokenOffice(spokenUnit(unit), title), spoken);
  if (unit === undefined) return letter.personnel;
  return unit.includes(letter.recruiting)
    ? letter.of(unit, letter.personInCharge)
    : letter.of(unit, letter.personnel);
}

/** 人事ご担当 is for paper. */
function spokenUnit(unit: string): string {
  return unit.replace(/ご担当$/, '');
}

/** 人事部 and 部長 are 人事部長; a title that names the department, as 看護部長, is enough. An English one is not said. */
function spokenOffice(unit: string, title: string | undefined): string {
  if (!isSaidTitle(title)) return unit;
  if (title.startsWith(unit)) return title;
  return unit + (unit.endsWith(title.charAt(0)) ? title.slice(1) : title);
}

/** Whether one says a title on the phone: 部長, マネージャー, but no English one. */
function isSaidTitle(title: string | undefined): title is string {
  return title !== undefined && /^[\p{Script=Han}\p{Script=Katakana}ー々]+$/u.test(title);
}

/** Whom one greets on the phone: 若葉様, with a title 人事部長の若葉様; of several people all. */
export function greeted(
  { written, title }: Pick<PersonForms, 'written' | 'title'>,
  department: string | undefined,
): string | undefined {
  return written !== undefined && isSaidTitle(title)
    ? askedFor({ spoken: written, title }, department)
    : written;
}
