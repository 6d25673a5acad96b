import type { CompanyTerms } from '../language/ja/company-terms';
import { companyTermsByEnding, corporationTerms, usualCompanyTerms } from '../language/ja/company-terms';

/** The abbreviations of legal forms, which an address does not use. */
const SHORT_FORMS: readonly (readonly [short: RegExp, long: string])[] = [
  [/㈱|[(（]株[)）]/g, '株式会社'],
  [/㈲|[(（]有[)）]/g, '有限会社'],
  [/[(（][合同][)）]/g, '合同会社'],
];
const COMPANY_FORM = /^(?:株式|有限|合同|合資|合名)会社|(?:株式|有限|合同|合資|合名)会社$/g;
const CORPORATION = /^\S{0,9}法人/;

/** A company's name as it stands in an address: the legal form written out, before or after as it was. */
export function companyInFull(name: string): string {
  return SHORT_FORMS.reduce((text, [short, long]) => text.replace(short, long), name);
}

/** What one calls this company, in writing (貴社) and in speech (御社), by what kind of organisation its name says. */
export function companyTerms(name: string): CompanyTerms {
  const bare = companyInFull(name).replace(COMPANY_FORM, '').trim();
  const byEnding = companyTermsByEnding.find(([ending]) => ending.test(bare))?.[1];
  return byEnding ?? (CORPORATION.test(bare) ? corporationTerms : usualCompanyTerms);
}
