import { bareCompany, companyInFull } from '../../reading/company/company-name';
import { personForms } from '../messages/person-forms';
import { searchText } from '../../base/text/search-text';
import { placesOf } from './flat-text';
import type { Span } from '../../editing/frontmatter/text-edit';
import type { WordingContext } from './wording';

/** The names that belong in the message, in the form of `FlatText.folded`: whatever they hold, they are names. */
export function knownNames({ profile, reply }: WordingContext): string[] {
  const { company, person, department, position, via, stage } = reply?.interview ?? {};
  const companies = company === undefined ? [] : [company, companyInFull(company), bareCompany(company)];
  const people = [...namesOf(person), profile.name, profile.reading].flatMap((name) =>
    name ? withParts(name) : [],
  );
  const others = [department, position, via, stage, profile.university, profile.faculty, profile.mail];
  return [...companies, ...people, ...others]
    .map((name) => searchText(name ?? ''))
    .filter((name) => name.length > 1);
}

/** Without their titles, behind which 様 is to be found. */
function namesOf(person: string | undefined): readonly string[] {
  const { name, written } = personForms(person);
  return name === undefined || name === written ? [] : name.split('様、');
}

/** People are called by either half of their name. */
function withParts(name: string): string[] {
  return [name, ...name.split(/\s+/)];
}

/** Where known names are. */
export function namePlaces(folded: string, names: readonly string[]): Span[] {
  return names.flatMap((name) => placesOf(name, folded));
}

/** A flat text in which the names can't be mistaken for words (不安 in the name of a company). */
export function withoutNames(flat: string, places: readonly Span[]): string {
  const letters = flat.split('');
  for (const { from, to } of places) letters.fill('\uFFFC', from, to);
  return letters.join('');
}
