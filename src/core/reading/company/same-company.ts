import { lazy } from '../../base/text/lazy';
import { memoizeText } from '../../base/text/memoize';
import { comparableCompany, isPlainName } from './company-name';
import { withLongForms } from './legal-forms';

/** Legal forms as they come before or after a name (status-rules §3, "the same company"), after NFKC, in lower case. */
const japaneseForms = [
  '(?:株式|有限|合同|合資|合名|相互)会社',
  '(?:一般|公益)?(?:社団|財団)法人',
  '医療法人(?:社団|財団)?',
  '学校法人',
  '社会福祉法人',
  'npo法人|特定非営利活動法人',
  '独立行政法人',
  '国立大学法人',
  '(?:監査|税理士|弁護士)法人',
].join('|');
/** These need a space or a comma beside them: Zinc is no Z Inc. */
const englishForms = String.raw`(?:inc|co\.?,?\s*ltd|ltd|llc|corp|corporation|k\.?k|gmbh|plc)\.?`;
const formBefore = lazy(() => new RegExp(`^(?:(?:${japaneseForms})\\s*|${englishForms}[,\\s]+)(?=\\S)`));
const formBehind = lazy(() => new RegExp(`(\\S)(\\s*(?:${japaneseForms})|[,\\s]+${englishForms})$`));

/** What of a company's name tells which company it is. */
interface CompanyIdentity {
  /** The name without its legal form, in comparable form: notes of one company agree in it. */
  readonly bare: string;
  /** The same with its form and where that is; equal to `bare` for a name without one. */
  readonly full: string;
}

/** Reads a company's name. */
export const companyIdentity = memoizeText((name): CompanyIdentity => {
  const plain = withFormInFull(name);
  const bare = bareName(name);
  const [before = ''] = formBefore().exec(plain) ?? [];
  const [, , behind = ''] = before === '' ? (formBehind().exec(plain) ?? []) : [];
  if (before === '' && behind === '') return { bare, full: bare };
  return { bare, full: `${before}|${bare}|${behind}`.replace(/[\s.,]+/g, '') };
});

/**
 * A company's name without its legal form, in comparable form. Only one form is taken off, and branches and brands belong
 * to the name. It is asked for with every note, whose names hardly repeat, so that none is remembered.
 */
export function bareName(name: string): string {
  const plain = withFormInFull(name);
  const withoutBefore = plain.replace(formBefore(), '');
  const bare = withoutBefore === plain ? plain.replace(formBehind(), '$1') : withoutBefore;
  return comparableCompany(bare);
}

function withFormInFull(name: string): string {
  return isPlainName(name) ? name : withLongForms(name.normalize('NFKC').toLowerCase().trim(), 'all');
}

/**
 * Parts items that agree in their bare name into companies: a bare name belongs to the one full name there is, and to
 * none where there are several (青葉株式会社 and 株式会社青葉 are two).
 */
export function byCompany<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[][] {
  const fullNames = new Set<string>();
  for (const item of items) {
    const { bare, full } = companyIdentity(nameOf(item));
    if (full !== bare) fullNames.add(full);
  }
  const [only] = fullNames.size === 1 ? fullNames : [];
  const companies = new Map<string, Item[]>();
  for (const item of items) {
    const { bare, full } = companyIdentity(nameOf(item));
    const key = full === bare ? (only ?? bare) : full;
    const members = companies.get(key);
    if (members) members.push(item);
    else companies.set(key, [item]);
  }
  return [...companies.values()];
}
