import type { CompanyTerms } from '../language/ja/company-terms';
import { companyTermsByEnding, corporationTerms, usualCompanyTerms } from '../language/ja/company-terms';
import { bareCompany } from './company-name';

const corporation = /^\S{0,9}法人/;

/** What one calls this company, in writing (貴社) and in speech (御社), by what kind of organisation its name says. */
export function companyTerms(name: string): CompanyTerms {
  const bare = bareCompany(name);
  const byEnding = companyTermsByEnding.find(([ending]) => ending.test(bare))?.[1];
  return byEnding ?? (corporation.test(bare) ? corporationTerms : usualCompanyTerms);
}
