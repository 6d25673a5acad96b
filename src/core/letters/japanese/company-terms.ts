import type { CompanyTerms } from './company-term-table';
import {
  companyTermsByEnding,
  corporationTerms,
  officeTermsByEnding,
  usualCompanyTerms,
} from './company-term-table';
import { bareCompany } from '../../reading/company/company-name';

const termsByEnding = [...companyTermsByEnding, ...officeTermsByEnding];
const corporation = /^\S{0,9}法人/;

/**
 * What one calls this company, in writing (貴社) and in speech (御社), by what kind of organisation its name says. What
 * has the legal form of a company is one, whatever else its name ends in (株式会社若葉学院), unless it is a bank.
 */
export function companyTerms(name: string): CompanyTerms {
  const bare = bareCompany(name);
  const isCompany = bare !== name.normalize('NFKC').trim();
  if (isCompany && !bare.endsWith('銀行')) return usualCompanyTerms;
  const byEnding = termsByEnding.find(([ending]) => ending.test(bare))?.[1];
  return byEnding ?? (corporation.test(bare) ? corporationTerms : usualCompanyTerms);
}
