import { companyTerms } from '../../reading/company/company-terms';
import { isOfficeTerm } from '../../reading/company/places-of-work';

/** Whether an organisation holds public examinations, which have candidates with numbers, and one day for all. */
export function isPublicOffice(company = ''): boolean {
  return isOfficeTerm(companyTerms(company).written);
}
