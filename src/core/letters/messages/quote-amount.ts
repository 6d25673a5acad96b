import { letter } from '../japanese/letter';
import { promiseWords, quotedNames } from '../japanese/promise-words';
import type { DateStep } from '../../reading/promise/promise';

/** What the company said right before a time (約) and after it (まで, ごろ). */
export interface WordsAround {
  readonly before: string;
  readonly behind: string;
  /** Whether another time was named before it, which makes it the last: 木曜か金曜. */
  readonly isLastOf?: boolean;
}

/** 3営業日以内に, 1週間ほどで, 2〜3日で: an amount with the particle that its own words have. */
export function quoteAmount(
  words: string,
  step: Extract<DateStep, { how: 'business-days' | 'calendar' }>,
  around: WordsAround,
): string | undefined {
  if (promiseWords().movesOn.test(words.replace(/^.*(?=本日から)/, '').replace(/^本日から/, '')))
    return undefined;
  if (/[a-z]/i.test(words)) return inJapanese(words, step, around);
  return asSaid(inWorkingDays(words, step, around), around);
}

/** 土日祝を除く5日 are 5営業日, where the words beside the amount say so. */
function inWorkingDays(words: string, step: DateStep, { before, behind }: WordsAround): string {
  const isSaidSo = promiseWords().workingDays.test(before + words + behind);
  if (step.how !== 'business-days' || !isSaidSo) return words;
  return words.replace(/([\d〇一二三四五六七八九十数])(?:稼働)?日/, '$1営業日').replace(/[(].*[)]/, '');
}

/** "within 3 business days"; days that were not said to be business days stay days, although they are read as such. */
function inJapanese(
  words: string,
  step: Extract<DateStep, { how: 'business-days' | 'calendar' }>,
  { before }: WordsAround,
): string {
  const unit = unitOf(words, step);
  const [, first] = /(\d+)\s*(?:-|–|to|or)\s*\d+/i.exec(words) ?? [];
  const amount = (first === undefined ? '' : `${first}〜`) + letter.units[unit](step.count);
  return /within|by$|no later|up to|at most|以内/i.test(before + words)
    ? letter.within(amount)
    : letter.inAmount(amount);
}

function unitOf(
  words: string,
  step: Extract<DateStep, { how: 'business-days' | 'calendar' }>,
): keyof typeof letter.units {
  if (step.how === 'calendar') return step.unit;
  return !/day/i.test(words) || /business|working/i.test(words) ? 'business-day' : 'day';
}

function asSaid(words: string, { before, behind }: WordsAround): string {
  const patterns = promiseWords();
  const said = words
    .replace(patterns.atLatest, '')
    .replace(/[-ー~]/g, '〜')
    .replace(/の\d{1,2}(?:時|:).*$/, '')
    .replace(/いない$/, '以内')
    .replace(/(?:[でに]|のうち)$/, '');
  const aimedAt = said.replace(patterns.aim, '');
  if (aimedAt !== said) return letter.roughly(aimedAt);
  const ending = quotedNames().amountEndings.find(([end]) => end.test(said));
  const isAbout = patterns.isRoughBefore.test(before) || patterns.isRoughBehind.test(behind);
  if (ending && isAbout && said.endsWith('後')) return letter.about(said);
  if (ending) return said + ending[1];
  return withLimit(said, before, behind, words);
}

/** A limit stays one, about stays about, and a bare amount gets no limit that was not said. */
function withLimit(said: string, before: string, behind: string, words: string): string {
  const patterns = promiseWords();
  if (
    patterns.amountLimit.test(behind.slice(0, 2)) ||
    patterns.isLatestBefore.test(before) ||
    patterns.atLatest.test(words)
  )
    return letter.within(said.replace(patterns.amountLimit, ''));
  const isRough =
    patterns.isRoughBefore.test(before) || patterns.isRoughBehind.test(behind) || said.includes('から');
  return isRough ? letter.roughly(said) : letter.inAmount(said);
}
