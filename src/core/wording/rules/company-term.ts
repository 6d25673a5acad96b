import { companyTerms } from '../../company/company-terms';
import {
  companyTermsByEnding,
  corporationTerms,
  usualCompanyTerms,
  type CompanyTerms,
} from '../../language/ja/company-terms';
import { findPhrases } from '../phrases';
import type { WordingRule } from '../wording-rule';

/** All terms for companies, banks, hospitals and the like. */
const allTerms: readonly CompanyTerms[] = [
  usualCompanyTerms,
  corporationTerms,
  ...companyTermsByEnding.map(([, terms]) => terms),
  { written: '貴店', spoken: '御店' },
  { written: '貴団体', spoken: '御団体' },
  { written: 'きしゃ', spoken: 'おんしゃ' },
];
/** 御省略, 御行動, 御社員, 御校閲, 御組合せ … are other words. */
const otherWord = /^[略動儀為政正舎友員閲せ]/;

const spokenWords = wordsOf(allTerms.map(({ spoken }) => spoken));
const writtenWords = wordsOf(allTerms.map(({ written }) => written));

/** A company is called 貴社 in writing and 御社 in speech; so are banks, hospitals and the like, each in its way. */
export const companyTerm: WordingRule = {
  weight: 'mistake',
  find: (draft, { reply }) => {
    const own = companyTerms(reply?.interview.company ?? '');
    const known = [own, ...allTerms];
    if (draft.message.kind === 'phone') {
      const mend = (found: string): string | undefined => inKanji(known.find(is('written', found)))?.spoken;
      return findPhrases(draft, [{ words: writtenWords, unlessBefore: otherWord, mend }]);
    }
    const mend = (found: string): string | undefined => inKanji(known.find(is('spoken', found)))?.written;
    return findPhrases(draft, [{ words: spokenWords, unlessBefore: otherWord, mend }]);
  },
};

function is(way: keyof CompanyTerms, word: string): (terms: CompanyTerms) => boolean {
  return (terms) => terms[way] === word;
}

function inKanji(terms: CompanyTerms | undefined): CompanyTerms | undefined {
  return terms?.spoken === 'おんしゃ' ? usualCompanyTerms : terms;
}

/** The longer words first: 御学園 is not 御学. */
function wordsOf(words: readonly string[]): RegExp {
  return new RegExp([...new Set(words)].sort((a, b) => b.length - a.length).join('|'), 'g');
}
