import { bareCompany, companyInFull } from '../../../reading/company/company-name';
import { searchText } from '../../../base/text/search-text';
import { companyMentions } from '../company-mentions';
import { partsOf, type Draft } from '../draft';
import { withoutOverlaps } from '../phrases';
import type { WordingContext } from '../wording';
import type { WordingRule } from '../wording-rule';

/** The name of another company of the vault stands there: the text was written for that one. */
export const otherCompany: WordingRule = {
  weight: 'mistake',
  find: (draft, context) => {
    const own = context.reply?.interview.company;
    const names = otherNames(draft, context);
    const mend = own && companyInFull(own);
    return partsOf(draft).flatMap((part) => {
      const mentions = names.flatMap((name) => companyMentions(part, name));
      return withoutOverlaps(
        mentions.map((place) => ({ part: part.part, ...part.inRaw(place), mend, wanted: mend })),
      );
    });
  },
};

/** Without a note, the company that the message goes to is the own one. */
function otherNames({ parts }: Draft, { reply, otherCompanies }: WordingContext): string[] {
  const own = reply?.interview.company;
  const isOwn = (name: string): boolean =>
    own === undefined
      ? companyMentions(parts.to, name).length > 0
      : searchText(name) === searchText(bareCompany(own));
  const names = [...new Set(otherCompanies.map(bareCompany))];
  return names.filter((name) => /[\p{L}\p{N}]/u.test(name) && !isOwn(name));
}
