import { companyInFull } from '../../messages/company-forms';
import { partsOf } from '../draft';
import { bareCompany } from '../bare-company';
import { companyMentions, foldedCompany } from '../company-mentions';
import type { WordingRule } from '../wording-rule';

/** The name of another company of the vault stands there: the text was written for that one. */
export const otherCompany: WordingRule = {
  weight: 'mistake',
  find: (draft, { reply, otherCompanies }) => {
    const { to } = draft.parts;
    const own = reply?.interview.company;
    const names = [...new Set(otherCompanies.map(bareCompany))].filter((name) =>
      own === undefined
        ? companyMentions(to, name).length === 0
        : foldedCompany(name) !== foldedCompany(bareCompany(own)),
    );
    const mend = own && companyInFull(own);
    return partsOf(draft).flatMap((part) =>
      names
        .flatMap((name) => companyMentions(part, name))
        .map((place) => ({ part: part.part, ...part.inRaw(place), mend, wanted: mend })),
    );
  },
};
