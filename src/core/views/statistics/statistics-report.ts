import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { formatDayWithYear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { jsonText } from '../report/report-json';
import { tableWidth } from '../report/table-lines';
import { cutToWidth, fitToWidth, printable, textWidth, wrapText } from '../report/text-width';
import { statisticsOf, type Statistics, type StatisticsRow, type WaitSummary } from './statistics';
import { statisticsTables, type StatisticsTable } from './statistics-lines';
import type { WaitedRound } from './waited-rounds';

/** Where a size in someone's own words is cut. */
const widestName = 20;

/** The statistics for a terminal, or for programs (docs/pending.md). */
export function statisticsReport(
  rounds: readonly WaitedRound[],
  today: EpochDay,
  language: Language,
  json: boolean,
): string {
  const statistics = statisticsOf(rounds);
  return json
    ? jsonText(jsonStatistics(statistics, today))
    : statisticsText(statistics, today, language).join('\n');
}

/** A table by stage, one by size, and which notes lack the day of their reply. */
function statisticsText(statistics: Statistics, today: EpochDay, language: Language): string[] {
  const { statistics: words } = wordsOf(language);
  const { title, intro, empty, columns, count, ends } = words;
  const { between } = wordsOf(language).report;
  const tables = statisticsTables(statistics, language);
  const { undated, all } = statistics;
  const missing = [`${count(ends.undated, all.undated)}: ${words.undated}`];
  return [
    `${title} ${formatDayWithYear(today, language)}`,
    ...wrapText(tables.length === 0 ? empty : intro, tableWidth),
    ...tables.flatMap((table) => ['', ...tableLines(table)]),
    ...(undated.length === 0 ? [] : ['', ...missing.flatMap((text) => wrapText(text, tableWidth))]),
    ...undated.map((path) => `  ${printable(path)}`),
  ];

  function tableLines({ title: name, lines }: StatisticsTable): string[] {
    const rows = [
      [name, columns.days, '', columns.count],
      ...lines.map((line) => [
        cutToWidth(printable(line.name), widestName),
        line.middle,
        line.range,
        line.counts.join(between),
      ]),
    ];
    const widths = [0, 1, 2].map((at) => Math.max(...rows.map((cells) => textWidth(cells[at] ?? ''))));
    return rows.map((cells) => {
      const fitted = cells.map((cell, at) => fitToWidth(cell, widths[at] ?? textWidth(cell)));
      return `  ${fitted.join('  ')}`.trimEnd();
    });
  }
}

/** Absent values are null, no key is ever missing. */
function jsonStatistics({ all, stages, sizes, undated }: Statistics, today: EpochDay): object {
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
    ...counts,
    medianDays: median?.days ?? null,
    medianBusinessDays: median?.businessDays ?? null,
    shortestDays: shortest ?? null,
    longestDays: longest ?? null,
  };
}
