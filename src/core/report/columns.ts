import { fitToWidth, textWidth } from './text-width';
import type { TableRow } from './table-rows';

/** No line of the table is wider. */
export const tableWidth = 100;
/** Before each line of a group. */
export const indent = '  ';

/** The columns from left to right, and how wide each may grow; with the gaps they fill the table's width. */
const widest = { company: 28, stage: 10, action: 34, left: 9, deadline: 9 } as const satisfies Record<
  keyof TableRow,
  number
>;
const columns = Object.keys(widest) as readonly (keyof TableRow)[];
const gap = '  ';

/** How wide each column is. */
export type ColumnWidths = Readonly<Record<keyof TableRow, number>>;

/** The widths that show the rows best: as wide as the widest cell, up to the column's limit. */
export function columnWidths(rows: readonly TableRow[]): ColumnWidths {
  const widths = { company: 0, stage: 0, action: 0, left: 0, deadline: 0 };
  for (const column of columns) {
    const needed = rows.reduce((width, row) => Math.max(width, textWidth(row[column])), 0);
    widths[column] = Math.min(needed, widest[column]);
  }
  return widths;
}

/** One line of the table, without spaces at its end; a column that nothing needs is not there. */
export function tableLine(row: TableRow, widths: ColumnWidths): string {
  const cells = columns
    .filter((column) => widths[column] > 0)
    .map((column) =>
      column === 'left' ? padStart(row[column], widths[column]) : fitToWidth(row[column], widths[column]),
    );
  return (indent + cells.join(gap)).trimEnd();
}

function padStart(text: string, width: number): string {
  return (
    ' '.repeat(Math.max(0, width - textWidth(text))) + fitToWidth(text, Math.min(width, textWidth(text)))
  );
}
