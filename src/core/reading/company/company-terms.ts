import type { CompanyTerms } from './company-term-table';
import {
  companyTermsByEnding,
  corporationTerms,
  officeTermsByEnding,
  usualCompanyTerms,
} from './company-term-table';
import { bareCompany } from './company-name';

/** （本命）, （東京）: what follows the name in brackets, unless it is a legal form. */
export const ownRemark =
  /\s*[(（](?!(?:株|有|同|合同|合|資|名|相|財|社|一社|公社|一財|公財|医|学|福|社福|独|国|N?PO|特非)[)）])[^()（）]*[)）]$/u;

const corporation = /^\S{0,9}法人/;
/** Some banks are companies by law, and are called banks all the same. */
const staysItself = /(?:銀行|信託銀行)$/;
/** A branch says nothing of the kind: after a blank, or glued to what does. A group holds what is before it. */
const BRANCH =
  /(?:(\S)\s+\S{0,12}|(銀行|金庫|信金|信組|労金|組合|農協|生協|病院|大学|学校|市役所|県庁)\S{0,12})(?:支店|支社|支部|支所|本店|本社|本所|本庁|本部|営業部|営業所|出張所|事業所|キャンパス|校舎|支庁|工場)$/u;

/**
 * What one calls this company, in writing (貴社) and in speech (御社), by what kind of organisation its name says, whatever
 * branch or remark follows it. What has the legal form of a company is one, whatever else its name ends in
 * (株式会社若葉学院), unless it is a bank.
 */
export function companyTerms(name: string): CompanyTerms {
  const named = name.normalize('NFKC').trim().replace(ownRemark, '').replace(BRANCH, '$1$2').trim();
  const kind = bareCompany(named);
  if (kind !== named && !staysItself.test(kind)) return usualCompanyTerms;
  const termsByEnding = [...companyTermsByEnding(), ...officeTermsByEnding()];
  const byEnding = termsByEnding.find(([ending]) => ending.test(kind))?.[1];
  return byEnding ?? (corporation.test(kind) ? corporationTerms : usualCompanyTerms);
}
