import { formatDayWithYear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf, type Words } from '../../base/language/words';
import { baseName } from '../../base/text/base-name';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { ofSameCompany, type CompanyRound } from '../cards/company-rounds';
import type { Statistics, StatisticsRow, WaitSummary } from './statistics';
import type { RoundEnd, WaitedRound } from './waited-rounds';

/** One line of a table in words. */
export interface StatisticsLine {
  readonly name: string;
  /** The median, or that there are too few replies. */
  readonly middle: string;
  /** The shortest and the longest wait; empty without a reply. */
  readonly range: string;
  /** How many of each end; replies always. */
  readonly counts: readonly string[];
  readonly summary: WaitSummary;
}

/** A table by stage or by size. */
export interface StatisticsTable {
  readonly title: string;
  readonly lines: readonly StatisticsLine[];
}

const ends: readonly RoundEnd[] = ['replied', 'waiting', 'unanswered', 'undated'];

/** The tables of the statistics; the first begins with all rounds. None without a round. */
export function statisticsTables(
  { all, stages, sizes }: Statistics,
  language: Language,
): readonly StatisticsTable[] {
  const words = wordsOf(language).statistics;
  const { columns } = words;
  const line = (name: string, summary: WaitSummary): StatisticsLine => lineOf(name, summary, words);
  const linesOf = <Family extends string>(
    rows: readonly StatisticsRow<Family>[],
    names: Readonly<Record<Family, string>>,
  ): StatisticsLine[] =>
    rows.map(({ family, words: own = '', summary }) => line(family ? names[family] : own, summary));
  const tables = [
    { title: columns.stage, lines: [line(words.all, all), ...linesOf(stages, words.stages)] },
    { title: columns.size, lines: linesOf(sizes, words.sizes) },
  ];
  return stages.length === 0 ? [] : tables.filter(({ lines }) => lines.length > 0);
}

function lineOf(name: string, summary: WaitSummary, words: Words['statistics']): StatisticsLine {
  const { median, shortest, longest = 0 } = summary;
  return {
    name,
    middle: median ? `${words.median} ${words.took(median.days, median.businessDays)}` : words.tooFew,
    range: shortest === undefined ? '' : words.range(shortest, longest),
    counts: ends
      .filter((end) => end === 'replied' || summary[end] > 0)
      .map((end) => words.count(words.ends[end], summary[end])),
    summary,
  };
}

/** The other rounds with the company of a note, the latest first, and how long the reply of each took. */
export function roundsOfCompany(
  reply: PendingReply,
  replies: Iterable<PendingReply>,
  rounds: readonly WaitedRound[],
  language: Language,
): readonly CompanyRound[] {
  const { path: own, date } = reply.interview;
  const paths = new Set(ofSameCompany(reply, replies).map(({ interview }) => interview.path));
  const { statistics: words, sidebar } = wordsOf(language);
  return rounds
    .filter(({ path, day }) => paths.has(path) && (path !== own || day !== date))
    .sort((one, other) => other.day - one.day)
    .map(({ path, day, stage = baseName(path), took, end }) => {
      const how = took
        ? `${words.columns.days} ${words.took(took.days, took.businessDays)}`
        : words.ends[end];
      return { path, text: [formatDayWithYear(day, language), stage, how].join(sidebar.between) };
    });
}
