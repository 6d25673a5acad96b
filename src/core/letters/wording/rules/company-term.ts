import { lazy } from '../../../base/text/lazy';
import { honouredName } from '../../japanese/addressed-company';
import { companyTerms } from '../../../reading/company/company-terms';
import {
  companyTermsByEnding,
  corporationTerms,
  usualCompanyTerms,
  type CompanyTerms,
} from '../../../reading/company/company-term-table';
import { isByAgency } from '../../../reading/interview/way-of-application';
import { findPhrases } from '../phrases';
import type { WordingRule } from '../wording-rule';

/** The terms for companies, banks, hospitals and the like; an office has its own looked for in its messages alone. */
const allTerms = lazy((): readonly CompanyTerms[] => [
  usualCompanyTerms,
  corporationTerms,
  ...companyTermsByEnding().map(([, terms]) => terms),
  { written: '貴店', spoken: '御店' },
  { written: '貴団体', spoken: '御団体' },
  { written: 'きしゃ', spoken: 'おんしゃ' },
]);
/** 御省略, 御行動, 御社員, 御校閲, 御組合せ, 御都合 … are other words. */
const otherWord = /^[略動儀為政正舎友員閲せ合計社葬中]/;

/** What a company calls itself: copied from its own mail, unless it is quoted. */
const OWN_COMPANY = { words: /弊社|当社|小社/g, unlessBehind: /[「『][^」』]*$/ };

/** Those who work in a hospital, a school or an office; where the writer works now they may be 社員. */
const STAFF = { words: /社員(?=の皆)/g, unlessBehind: /[正会約]$|[職社業先]の$/, mend: () => '職員' };
const HAS_STAFF = /^貴[院学校園庁省県市]/;

/** A company is called 貴社 in writing and 御社 in speech; so are banks, hospitals and the like, each in its way. */
export const companyTerm: WordingRule = {
  weight: 'mistake',
  find: (draft, { reply }) => {
    const { interview } = reply ?? {};
    const own = companyTerms(interview?.company ?? '');
    const known = [own, ...allTerms()];
    const [right, wrong] =
      draft.message.kind === 'phone' ? (['spoken', 'written'] as const) : (['written', 'spoken'] as const);
    // An agency reads of the company by its name; who is late calls the company.
    const isThere = interview && isByAgency(interview) && draft.message.purpose !== 'absence';
    const their = isThere ? honouredName(interview.company) : undefined;
    // What any company or bank is called, which is wrong for a hospital.
    const hasOwnWord = own.written !== usualCompanyTerms.written;
    return findPhrases(draft, [
      ...(hasOwnWord
        ? [
            {
              words: new RegExp(`[貴御]${own.written === '貴行' ? '社' : '[社行]'}|きしゃ|おんしゃ`, 'g'),
              unlessBefore: otherWord,
              mend: () => their ?? own[right],
            },
            ...(HAS_STAFF.test(own.written) ? [STAFF] : []),
          ]
        : []),
      ...(their === undefined ? [wrong] : [wrong, right]).map((way) => ({
        words: wordsOf(known, way),
        unlessBefore: otherWord,
        mend: (found: string) => their ?? inKanji(known.find(is(way, found)))?.[right],
      })),
      { ...OWN_COMPANY, mend: () => their ?? own[right] },
    ]);
  },
};

function is(way: 'written' | 'spoken', word: string): (terms: CompanyTerms) => boolean {
  return (terms) => terms[way] === word;
}

function inKanji(terms: CompanyTerms | undefined): CompanyTerms | undefined {
  return terms?.spoken === 'おんしゃ' ? usualCompanyTerms : terms;
}

/** The longer words first: 御学園 is not 御学. */
function wordsOf(terms: readonly CompanyTerms[], way: 'written' | 'spoken'): RegExp {
  const words = new Set(terms.map((term) => term[way]));
  return new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'g');
}
