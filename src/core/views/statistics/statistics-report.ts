import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { formatDayWithYear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { fitToWidth, printable, textWidth, wrapText } from '../report/text-width';
import type { Statistics, StatisticsRow, WaitSummary } from './statistics';
import { statisticsTables, type StatisticsTable } from './statistics-lines';

/** No line is wider. */
const width = 100;

/** The statistics for a terminal: a table by stage, one by size, and which notes lack the day of their reply. */
export function statisticsText(statistics: Statistics, today: EpochDay, language: Language): string {
  const words = wordsOf(language).statistics;
  const tables = statisticsTables(statistics, language);
  const title = `${words.title} ${formatDayWithYear(today, language)}`;
  if (tables.length === 0) return [title, words.empty].join('\n');
  const { undated } = statistics;
  return [
    title,
    ...wrapText(words.intro, width),
    ...tables.flatMap((table) => ['', ...tableLines(table)]),
    ...(undated.length === 0 ? [] : ['', ...wrapText(words.undated, width)]),
    ...undated.map((path) => `  ${printable(path)}`),
  ].join('\n');

  function tableLines({ title: name, lines }: StatisticsTable): string[] {
    const { days, count } = words.columns;
    const rows = [
      [name, days, '', count],
      ...lines.map((line) => [line.name, line.middle, line.range, line.counts.join(words.between)]),
    ].map((cells) => cells.map(printable));
    const widths = [0, 1, 2].map((at) => Math.max(...rows.map((cells) => textWidth(cells[at] ?? ''))));
    return rows.map((cells) => {
      const fitted = cells.map((cell, at) => fitToWidth(cell, Math.min(widths[at] ?? Infinity, width)));
      return `  ${fitted.join('  ')}`.trimEnd();
    });
  }
}

/** The same for programs (docs/pending.md): absent values are null, no key is ever missing. */
export function statisticsJson({ all, stages, sizes, undated }: Statistics, today: EpochDay): object {
  const rows = <Family extends string>(key: string, of: readonly StatisticsRow<Family>[]): object[] =>
    of.map(({ family, words, summary }) => ({
      [key]: family === 'none' ? null : (family ?? words),
      ...jsonSummary(summary),
    }));
  return {
    today: formatIsoDay(today),
    all: jsonSummary(all),
    stages: rows('stage', stages),
    sizes: rows('size', sizes),
    undatedNotes: undated,
  };
}

function jsonSummary({ median, shortest, longest, ...counts }: WaitSummary): object {
  return {
    replied: counts.replied,
    medianDays: median?.days ?? null,
    medianBusinessDays: median?.businessDays ?? null,
    shortestDays: shortest ?? null,
    longestDays: longest ?? null,
    waiting: counts.waiting,
    unanswered: counts.unanswered,
    undated: counts.undated,
  };
}
