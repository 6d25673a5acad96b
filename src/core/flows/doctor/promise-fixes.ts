import { dateParts } from '../../base/calendar/epoch-day';
import type { Problem } from '../../reading/interview/problem';
import { shortened } from '../../base/properties/raw-value';
import type { Fix } from './finding';
import { writeFix, type RepairContext } from './repair-context';

/** A way to write a phrase so that it may be read. */
interface PhraseForm {
  readonly way: string;
  /** `undefined` where the phrase is nothing for this form. */
  readonly of: (phrase: string, context: RepairContext) => string | undefined;
}

/** Phrases of a few words; what is longer is cut into its sentences first. */
const longest = 60;
const sentences = /[。!?！？\n]|[.、,，](?!\d)/;

const forms: readonly PhraseForm[] = [
  // 3, 3日, 3-5日: days, or a day of the month.
  { way: 'within', of: (phrase) => bareNumber(phrase, (days) => `${days}日以内`) },
  { way: 'until', of: (phrase) => bareNumber(phrase, (day) => `${day}日まで`, /日$/) },
  { way: 'business', of: replacing(/(\d+) ?営業(?!日)/, '$1営業日') },
  { way: 'week', of: replacing(/(\d+) ?週(?!間)/, '$1週間') },
  { way: 'spelling', of: replacing(/\b(?:bussiness|busines|buisness|biz) ?(days?)\b/i, 'business $1') },
  { way: 'spelling', of: replacing(/\b(?:with in|withing|witin|wihtin)\b/i, 'within') },
  { way: 'short', of: replacing(/(\d+) ?(?:bd|b\.?days?)\b/i, '$1 business days') },
  { way: 'short', of: replacing(/(\d+) ?wks?\b/i, '$1 weeks') },
  // 26/11/27: a year of two digits.
  { way: 'century', of: replacing(/(^|\D)(2\d)([-/.])(\d{1,2})\3(\d{1,2})(?!\d)/, '$120$2-$4-$5') },
  { way: 'year', of: (phrase, { interview }) => inYearOf(phrase, interview.promisedOn ?? interview.date) },
  {
    way: 'next-year',
    of: (phrase, { interview }) => inYearOf(phrase, interview.promisedOn ?? interview.date, 1),
  },
];

/** The forms nearest to what was written. Which of them can be read, whoever proposes them sees to. */
export function promiseFixes(context: RepairContext, { found }: Problem): Fix[] {
  const phrases = [found, ...partsOf(found)].filter((phrase) => phrase.length <= longest);
  const rewritten = phrases.flatMap((phrase) =>
    forms.map(({ way, of }) => ({ way, text: of(phrase.normalize('NFKC'), context) })),
  );
  const parts = partsOf(found).map((text) => ({ way: 'part', text }));
  const all = [...rewritten, ...parts].flatMap(({ way, text }) =>
    text === undefined ? [] : [{ way, text }],
  );
  const first = all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at);
  return first.map(({ way, text }) => writeFix(context, 'promised', shortened(text, longest), way));
}

/** What is between stops, longest first; none where there is only one. */
function partsOf(text: string): string[] {
  const parts = text
    .split(sentences)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part.length <= longest);
  return parts.length > 1 || text.length > longest
    ? parts.sort((one, other) => other.length - one.length)
    : [];
}

function replacing(pattern: RegExp, to: string): (phrase: string) => string | undefined {
  return (phrase) => (pattern.test(phrase) ? phrase.replace(pattern, to) : undefined);
}

/** A phrase that is a number, two, or a number of 日, and nothing else. */
function bareNumber(phrase: string, form: (number: string) => string, onlyIf = /./): string | undefined {
  const [, first, last] =
    /^(?:約)?(\d{1,3})(?: ?[-~〜] ?(\d{1,3}))?日?(?:です|とのこと)?$/.exec(phrase.trim()) ?? [];
  if (first === undefined || !onlyIf.test(phrase.trim())) return undefined;
  return form(last === undefined ? first : `${first}〜${last}`);
}

/** The phrase with the year in which it was said, or a later one, in place of the year it names. */
function inYearOf(phrase: string, said: number | undefined, later = 0): string | undefined {
  if (said === undefined) return undefined;
  const year = String(dateParts(said).year + later);
  const changed = phrase.replace(/(^|\D)20\d\d(?!\d)/, `$1${year}`);
  return changed === phrase ? undefined : changed;
}
