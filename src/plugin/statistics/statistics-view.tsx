import type { Words } from '../../core/base/language/words';
import { baseName } from '../../core/base/text/base-name';
import type { StatisticsLine, StatisticsTable } from '../../core/views/statistics/statistics-lines';
import { WaitBarView } from '../cards/wait-bar';

/** What is shown of the statistics. */
export interface ShownStatistics {
  readonly tables: readonly StatisticsTable[];
  /** The other rounds of the company of a note, a line each. */
  readonly company: readonly string[];
  /** The notes that lack the day of a reply, by path, and of how many rounds that is. */
  readonly undated: readonly string[];
  readonly undatedRounds: number;
}

interface StatisticsProps {
  readonly shown: ShownStatistics;
  readonly words: Words['statistics'];
  readonly roundsTitle: string;
  readonly open: (path: string, event: MouseEvent) => void;
}

/** The tables, the company's rounds, and what is not counted. */
export function StatisticsView({ shown, words, roundsTitle, open }: StatisticsProps) {
  const { tables, company, undated, undatedRounds } = shown;
  if (tables.length === 0) return <p class="henji-faint">{words.empty}</p>;
  // One scale for all tables.
  const longest = tables[0]?.lines[0]?.summary.longest ?? 0;
  return (
    <>
      <p class="henji-faint">{words.intro}</p>
      {tables.map((table) => (
        <Table key={table.title} table={table} words={words} longest={longest} />
      ))}
      {company.length > 0 && (
        <>
          <div class="henji-cards-title" role="heading" aria-level={3}>
            {roundsTitle}
          </div>
          <ul class="henji-lines">
            {company.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {undated.length > 0 && (
        <>
          <p class="henji-faint">{words.undated(undatedRounds)}</p>
          <ul class="henji-lines">
            {undated.map((path) => (
              <li key={path}>
                <button
                  class="henji-round"
                  type="button"
                  onClick={(event) => {
                    open(path, event);
                  }}
                >
                  {baseName(path)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
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
          <th scope="col">{title}</th>
          <th scope="col">{columns.days}</th>
          <th scope="col">{columns.count}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{line.name}</th>
            <td>
              <div class={line.summary.median ? undefined : 'henji-faint'}>{line.middle}</div>
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

/** From the shortest to the longest wait, with the median as the mark: a line of days as on the cards. */
function Bar({ line: { summary }, longest }: { readonly line: StatisticsLine; readonly longest: number }) {
  const { shortest, longest: to = 0, median } = summary;
  if (shortest === undefined) return null;
  const span = { kind: 'promised', start: shortest, length: to - shortest + 1, title: '' } as const;
  const marks = median ? [{ kind: 'next', at: Math.floor(median.days), title: '' } as const] : [];
  return <WaitBarView bar={{ days: longest + 1, spans: [span], marks }} />;
}
