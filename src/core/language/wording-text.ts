import type { WordingFinding } from '../wording/wording';
import { formatDay } from './format-day';
import type { Language } from './language';
import { wordsOf } from './words';

/** Why the check objects to something, and what to do about it, in a sentence each. */
export interface WordingText {
  readonly reason: string;
  readonly fix: string;
}

/** The words for a finding of the wording check. */
export function wordingText(finding: WordingFinding, language: Language): WordingText {
  const { rules, opensOn } = wordsOf(language).wording;
  const { rule, found, wanted = '' } = finding;
  const { reason, fix } = rules[rule];
  return {
    reason: reason(found, wanted),
    fix: finding.opensOn === undefined ? fix(found, wanted) : opensOn(formatDay(finding.opensOn, language)),
  };
}
