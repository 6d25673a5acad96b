import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatDayWithYear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { problemMessage } from '../../reading/interview/problem-message';
import { wordsOf } from '../../base/language/words';
import { type GroupId, groupName } from '../../waiting/replies/groups';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { summarize } from '../../waiting/replies/summary';
import {
  columnWidths,
  indent,
  tableLine,
  tableWidth,
  withoutDates,
  type ColumnWidths,
  tableRow,
} from './table-lines';
import { reasonLines } from './reason-line';
import { isShown, replyGroups, type ReplyGroup } from './shown-replies';
import { cutToWidth, printable, wrapText } from './text-width';

/** How a table is wanted. */
export interface TableOptions {
  /** Also those that are closed or still to come. */
  readonly all: boolean;
  /** Whether terminal codes may be used. */
  readonly colour: boolean;
}

/** What the lines of one table have in common. */
interface Table {
  readonly today: EpochDay;
  readonly language: Language;
  readonly paint: Paint;
  readonly widths: ColumnWidths;
}

/**
 * The report for people: a summary, then the groups in their order with one line a note, under it why it is there
 * or what has to be fixed. No line is wider than 100 columns.
 */
export function reportTable(
  replies: readonly PendingReply[],
  today: EpochDay,
  language: Language,
  { all, colour }: TableOptions,
): string {
  const words = wordsOf(language).report;
  if (replies.length === 0) return words.empty(formatDayWithYear(today, language));
  const groups = replyGroups(replies);
  const shown = groups.filter((group) => isShown(group, all));
  const table = newTable(shown, today, language, painter(colour));
  const hidden = groups.filter((group) => !isShown(group, all));
  return [
    table.paint('title', summary(groups, today, language)),
    ...(shown.length === 0 ? [] : [table.paint('quiet', tableLine(words.columns, table.widths))]),
    ...shown.flatMap((group) => ['', ...groupLines(group, table)]),
    ...(hidden.length === 0 ? [] : ['', table.paint('quiet', leftOut(hidden, language))]),
  ].join('\n');
}

function newTable(shown: readonly ReplyGroup[], today: EpochDay, language: Language, paint: Paint): Table {
  const rows = shown.flatMap(({ id, replies }) =>
    replies.map((reply) => ({
      ...tableRow(reply, today, language),
      ...(id === 'mend' && { action: '' }),
    })),
  );
  return { today, language, paint, widths: columnWidths([wordsOf(language).report.columns, ...rows]) };
}

function summary(groups: readonly ReplyGroup[], today: EpochDay, language: Language): string {
  const words = wordsOf(language).report;
  const count = (id: GroupId): number => groups.find((group) => group.id === id)?.replies.length ?? 0;
  const doable = summarize(
    groups.flatMap(({ replies }) => replies),
    today,
  ).today;
  const parts = [
    doable === 0 ? words.nothingToDo : words.canDo(doable),
    ...(count('waiting') === 0 ? [] : [words.waiting(count('waiting'))]),
    ...(count('mend') === 0 ? [] : [words.toMend(count('mend'))]),
  ];
  const title = words.title(formatDayWithYear(today, language));
  return cutToWidth(`${title}  ${parts.join(words.betweenCounts)}`, tableWidth);
}

const noteMargin = indent + indent;
const noteWidth = tableWidth - noteMargin.length;

const groupStyles: Partial<Record<GroupId, TextStyle>> = { today: 'today', mend: 'mend' };

function groupLines({ id, replies }: ReplyGroup, table: Table): string[] {
  const words = wordsOf(table.language);
  const heading = words.report.group(groupName(id, replies, table.today, words.status), replies.length);
  return [
    table.paint(groupStyles[id] ?? 'title', heading),
    ...replies.flatMap((reply) => replyLines(reply, table)),
  ];
}

function replyLines(reply: PendingReply, table: Table): string[] {
  const row = tableRow(reply, table.today, table.language);
  const { status, problems } = reply.assessment;
  // A problem of a wait that is over needs no fixing any more.
  const messages =
    status === 'closed' ? [] : problems.map((problem) => problemMessage(problem, table.language));
  const line = tableLine(row, status === 'invalid' ? withoutDates(table.widths) : table.widths);
  const notes = [
    ...explanationLines(reply, table),
    ...messages.flatMap((message) => wrapText(printable(message), noteWidth)),
  ];
  return [line, ...notes.map((note) => noteMargin + table.paint('quiet', note))];
}

/** What needs fixing has its problem instead, what is over or still to come nothing to explain. */
function explanationLines(reply: PendingReply, { today, language }: Table): string[] {
  const { status } = reply.assessment;
  if (status === 'invalid' || status === 'closed' || status === 'upcoming') return [];
  return reasonLines(reply, today, language, noteWidth);
}

function leftOut(hidden: readonly ReplyGroup[], language: Language): string {
  const words = wordsOf(language);
  const groups = hidden.map(({ id, replies }) => words.report.group(words.status.groups[id], replies.length));
  return cutToWidth(words.report.leftOut(groups.join(words.report.between)), tableWidth);
}

/** How a part of the table is set off where colours are wanted: weight and calm colours, no red. */
const codes = {
  title: [1, 22],
  today: [32, 39],
  mend: [33, 39],
  quiet: [2, 22],
} as const satisfies Record<string, readonly [on: number, off: number]>;

/** What a part of the table is. */
type TextStyle = keyof typeof codes;

/** Sets a text off. */
type Paint = (style: TextStyle, text: string) => string;

const escape = '\u001b[';

/** Terminal codes, or nothing at all for a pipe or a file. */
function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  return (style, text) => `${escape}${codes[style][0]}m${text}${escape}${codes[style][1]}m`;
}
