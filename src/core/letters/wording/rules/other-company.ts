import { lazy } from '../../../base/text/lazy';
import { bareCompany, comparableCompany, companyInFull } from '../../../reading/company/company-name';
import { isByAgency } from '../../../reading/interview/way-of-application';
import { formsAround } from '../forms-around';
import { searchText } from '../../../base/text/search-text';
import { companyMentions } from '../company-mentions';
import type { Span } from '../../../editing/frontmatter/text-edit';
import { partsOf, type Draft, type DraftPart } from '../draft';
import { withoutOverlaps } from '../phrases';
import type { WordingContext } from '../wording';
import type { WordingRule } from '../wording-rule';

/** No address has more, before the letter begins. */
const linesOfAddress = 5;
/** How far after a name it shows that a selection is meant. */
const around = 12;
const LETTER = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}A-Za-zー・&]';
const NAMED_COMPANY = lazy(
  () =>
    new RegExp(
      `(?:株式会社|有限会社|合同会社|㈱|[(（]株[)）])(?<behind>(?![のをが])${LETTER}(?:(?![のをが])${LETTER}){1,15}?)(?=[のをがはにへで]|(?:[一二三四]次|最終|書類)?(?:面接|選考|説明会)|[^\\p{L}ー・&]|$)|(?<before>(?:(?![のはがをにへで])${LETTER}){2,16})(?:株式会社|㈱)(?!\\p{L}{2,}$)`,
      'gmu',
    ),
);
const FORM_BEFORE = /^(?:株式会社|有限会社|合同会社|㈱|[(（]株[)）])/;
/** 株式会社〇〇 is a gap. */
const GAP = /^[〇○◯×✕X]/i;
/** Names that end like this are no person's. Bounded: a long run of letters is tried from each of them. */
const HONOURED_COMPANY = lazy(
  () =>
    /[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z]{1,15}(?:銀行|商事|物産|食品|電機|製作所|工業|建設|運輸|病院)(?=様|さま)/gu,
);
const NAMES_SELECTION = /^の?(?:[一二三四]次|最終|書類)?(?:面接|選考|説明会)/u;

/** The name of another company of the vault is there: the text was written for that one. */
export const otherCompany: WordingRule = {
  weight: 'mistake',
  find: (draft, context) => {
    const own = context.reply?.interview.company;
    const names = otherNames(draft, context);
    const mend = own && companyInFull(own);
    return partsOf(draft).flatMap((part) => {
      const mentions = names.flatMap((name) => companyMentions(part, name)).map(part.inRaw);
      const strangers =
        own === undefined
          ? []
          : [...strangeCompanies(part, context), ...otherForms(part, own).map(part.inRaw)];
      return withoutOverlaps(
        [...mentions, ...strangers].map((place) => ({ part: part.part, ...place, mend })),
      );
    });
  },
};

/** The company of the note with another legal form, or with its form on the other side, as an address has it. */
function otherForms(part: DraftPart, own: string): Span[] {
  const [bare, full] = [searchText(bareCompany(own)), searchText(own)];
  const at = full.indexOf(bare);
  const { before, behind } = formsAround(full, at, at + bare.length);
  if (bare === '' || before + behind === 0) return [];
  return companyMentions(part, bareCompany(own)).filter(
    (place) =>
      comparableCompany(part.flat.slice(place.from, place.to)) !== comparableCompany(own) &&
      /^(?:[\s御様]|$)/.test(part.raw.slice(part.inRaw(place).to)),
  );
}

/**
 * A company that no note knows, in the address, where the selection is named, or with 様; to an agency one writes of
 * several.
 */
function strangeCompanies({ part, raw }: DraftPart, { reply, profile }: WordingContext): Span[] {
  const { company = '', via } = reply?.interview ?? {};
  const known = [bareCompany(company), via ?? '', profile.university]
    .map(searchText)
    .filter((name) => name !== '');
  const head = part === 'text' ? raw.split('\n', linesOfAddress).join('\n').length : raw.length;
  const isAgent = isByAgency({ via });
  const honoured = isAgent ? [] : raw.matchAll(HONOURED_COMPANY());
  return [...raw.matchAll(NAMED_COMPANY()), ...honoured].flatMap(({ 0: all, index, groups = {} }) => {
    const words = all.replace(/(?:様|さま)$/, '');
    const name = searchText(groups['before'] ?? words.replace(FORM_BEFORE, ''));
    const to = index + words.length;
    const rest = raw.slice(to, to + around);
    const isPlace = index < head || NAMES_SELECTION.test(rest) || (!isAgent && /^(?:様|さま)/.test(rest));
    const isOwn = known.some((own) => name.includes(own) || own.includes(name));
    return name.length > 1 && !GAP.test(name) && isPlace && !isOwn ? [{ from: index, to }] : [];
  });
}

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
