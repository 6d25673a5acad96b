import { companyTerms } from '../company/company-terms';
import { placeOfWork } from '../company/places-of-work';
import type { Interview } from './interview';
import { resultKind } from './result-kind';

const passed = /^(?!.*不合格).*合格/;
const last = /最終|役員|採用|final/i;

/**
 * Whether the words of a result or a state offer a place, accepted or not. Hospitals, schools and offices say 合格 for it
 * at the last stage; of a firm no one knows whether the offer is still to come.
 */
export function saysOffer(words: string, { stage = '', company = '' }: Place): boolean {
  const kind = resultKind(words);
  if (kind !== 'passed') return kind === 'offer';
  return passed.test(words) && last.test(words + stage) && !placeOfWork(companyTerms(company).written).isFirm;
}

/** Who says it, after which round. */
export type Place = Pick<Interview, 'stage' | 'company'>;
