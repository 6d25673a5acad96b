import { fitToWidth, textWidth, printable } from './text-width';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatDayNear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { baseName } from '../../base/text/base-name';
import { daysLeft, nextStep } from './next-step';

/** The cells of one line of the table. */
export interface TableRow {
  readonly company: string;
  readonly stage: string;
  readonly action: string;
  /** Business days until the action. */
  readonly left: string;
  readonly deadline: string;
}

/** The line of a reply; a note without a company goes by its own name. */
export function tableRow(reply: PendingReply, today: EpochDay, language: Language): TableRow {
  const { interview, assessment } = reply;
  return {
    company: printable(interview.company ?? baseName(interview.path)),
    stage: printable(interview.stage ?? ''),
    action: printable(nextStep(reply, today, language)),
    left: daysLeft(reply, today, language),
    deadline: assessment.deadline === undefined ? '' : formatDayNear(assessment.deadline, today, language),
  };
}

/** No line of the table is wider. */
export const tableWidth = 100;
/** Before each line of a group. */
export const indent = '  ';

/** The columns from left to right. */
const columns = [
  'company',
  'stage',
  'action',
  'left',
  'deadline',
] as const satisfies readonly (keyof TableRow)[];
const gap = '  ';

/** How wide a column may grow; the company gets what the others leave of the table's width. */
const widest = { stage: 10, action: 42, left: 9, deadline: 13 } as const;

/** How wide each column is. */
export type ColumnWidths = Readonly<Record<keyof TableRow, number>>;

/** The widths that show the rows best: as wide as the widest cell, as far as there is room. */
export function columnWidths(rows: readonly TableRow[]): ColumnWidths {
  const needed = (column: keyof TableRow): number =>
    rows.reduce((width, row) => Math.max(width, textWidth(row[column])), 0);
  const stage = Math.min(needed('stage'), widest.stage);
  const action = Math.min(needed('action'), widest.action);
  const left = Math.min(needed('left'), widest.left);
  const deadline = Math.min(needed('deadline'), widest.deadline);
  const gaps = gap.length * (columns.length - 1);
  const room = tableWidth - indent.length - gaps - stage - action - left - deadline;
  return { company: Math.min(needed('company'), room), stage, action, left, deadline };
}

/** The widths for what needs fixing: it has no dates, so the path of the note may take their place. */
export function withoutDates({ company, stage }: ColumnWidths): ColumnWidths {
  const before = [indent.length, company, stage].reduce((sum, width) => sum + width);
  return { company, stage, action: tableWidth - before - 2 * gap.length, left: 0, deadline: 0 };
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
