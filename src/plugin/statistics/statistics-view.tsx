import type { Words } from '../../core/base/language/words';
import { baseName } from '../../core/base/text/base-name';
import type { CompanyRound } from '../../core/views/cards/company-rounds';
import type { StatisticsLine, StatisticsTable } from '../../core/views/statistics/statistics-lines';
import { Rounds } from '../cards/detail';
import { WaitBarView } from '../cards/wait-bar';

/** What is shown of the statistics. */
export interface ShownStatistics {
  readonly tables: readonly StatisticsTable[];
  /** The other rounds of the company of a note. */
  readonly company: readonly CompanyRound[];
  /** The notes that lack the day of a reply, by path. */
  readonly undated: readonly string[];
}

interface StatisticsProps {
  readonly shown: ShownStatistics;
  readonly words: Words['statistics'];
  readonly roundsTitle: string;
}

/** The tables, the company's rounds, and what is not counted. */
export function StatisticsView({ shown: { tables, company, undated }, words, roundsTitle }: StatisticsProps) {
  // One scale for all tables.
  const all = tables[0]?.lines[0]?.summary;
  if (!all) return <p class="henji-faint">{words.empty}</p>;
  return (
    <>
      <p class="henji-faint">{words.intro}</p>
      {tables.map((table) => (
        <Table key={table.title} table={table} words={words} longest={all.longest ?? 0} />
      ))}
      <Rounds title={roundsTitle} rounds={company} />
      <Rounds
        title={words.count(words.ends.undated, all.undated)}
        about={words.undated}
        rounds={undated.map((path) => ({ path, text: baseName(path) }))}
      />
    </>
  );
}

interface TableProps {
  readonly table: StatisticsTable;
  readonly words: Words['statistics'];
  readonly longest: number;
}

function Table({ table: { title, lines }, words: { columns }, longest }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          {[title, columns.days, columns.count].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{line.name}</th>
            <td>
              {line.middle}
              <Bar line={line} longest={longest} />
              <div class="henji-faint">{line.range}</div>
            </td>
            <td>
              {line.counts.map((count) => (
                <div key={count}>{count}</div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From the shortest to the longest wait, with the median as the mark: a line of days as on the cards. None of too few. */
function Bar({ line: { summary }, longest }: { readonly line: StatisticsLine; readonly longest: number }) {
  const { shortest, longest: to = 0, median } = summary;
  if (shortest === undefined || !median) return null;
  const span = { kind: 'promised', start: shortest, length: to - shortest + 1, title: '' } as const;
  const marks = [{ kind: 'next', at: Math.floor(median.days), title: '' } as const];
  return <WaitBarView bar={{ days: longest + 1, spans: [span], marks, isCut: false }} />;
}
