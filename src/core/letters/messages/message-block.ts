import { lazy } from '../../base/text/lazy';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { quoted, scalarText } from '../../editing/frontmatter/scalar';
import { resolveDate } from '../../reading/interview/read-date';
import { comparableText, dateHead } from '../../reading/interview/written-date';
import { clockText } from '../../base/language/format-day';
import { formatDayWithYear } from '../../base/language/format-day';
import { letter } from '../japanese/letter';
import { yamlText } from '../../editing/frontmatter/scalar';
import { gapsIn } from './gaps';
import type { Span } from '../../editing/frontmatter/text-edit';
import type { ContactMethod } from '../../reading/interview/interview';
import { messageKind, readMessageHead, type MessageHead } from './message-head';
import { purposeOf, type Purpose } from './purpose';

/** The language of the fence that a message is in (docs/message-block.md). */
export const messageLanguage = 'henji-message';

/** A message as it is in a note, in a block that is readable without the plugin. */
export interface MessageBlock {
  readonly kind: ContactMethod;
  /** What it is for; absent is an inquiry, which alone counts as having asked. */
  readonly purpose?: Purpose | undefined;
  /** Whom it addresses, in one line; `subject` too. */
  readonly to: string;
  readonly subject: string;
  /** A draft: the first day on which it is polite to send it. */
  readonly sendFrom?: EpochDay | undefined;
  /** A call: the minute of that day, 0–1439, from which it is best. */
  readonly callFrom?: number | undefined;
  /** The day on which it was logged as sent. */
  readonly sentOn?: EpochDay | undefined;
  /** Its lines end with `\n`. */
  readonly text: string;
}

/** What keeps a block from being read; `found` is what is there. */
export interface MessageBlockProblem {
  readonly code: 'too-long' | 'no-head' | 'no-kind' | 'unknown-kind' | 'unknown-purpose' | 'unreadable-draft';
  readonly found: string;
}

/** A block that can't be read, with all that is in it, so that nothing is lost. */
export interface UnreadMessageBlock {
  readonly problem: MessageBlockProblem;
  readonly text: string;
}

/** No letter is longer than this, in characters; a longer text is neither read nor drawn whole, which would take seconds. */
export const longestMessage = 20_000;

/** Whether a message asks the company for its reply, which is what counts as an inquiry. */
export function isInquiryBlock({ purpose = 'inquiry' }: Pick<MessageBlock, 'purpose'>): boolean {
  return purpose === 'inquiry';
}

/** A block as it goes into a note, and the marks of missing values in it. */
export interface WrittenMessageBlock {
  readonly kind: ContactMethod;
  readonly purpose: Purpose;
  readonly text: string;
  readonly gaps: readonly Span[];
}

/** Writes the fenced block, without a line break at its end. The fence is longer than any in the message. */
export function writeMessageBlock(message: MessageBlock): WrittenMessageBlock {
  const { kind, purpose, to, subject, text } = message;
  const head = [
    `kind: ${kind}`,
    ...(purpose === undefined || purpose === 'inquiry' ? [] : [`purpose: ${purpose}`]),
    ...(to === '' ? [] : [`to: ${yamlText(to)}`]),
    ...(subject === '' ? [] : [`subject: ${yamlText(subject)}`]),
    ...draftLine(message),
  ];
  const source = [...head, '---', withLineFeeds(text)].join('\n');
  const fence = fenceAround(source);
  const block = `${fence}${messageLanguage}\n${source}\n${fence}`;
  return { kind, purpose: purpose ?? 'inquiry', text: block, gaps: gapsIn(block) };
}

function draftLine({ kind, sendFrom, callFrom }: MessageBlock): string[] {
  if (sendFrom === undefined) return [];
  const day = formatDayWithYear(sendFrom, 'ja');
  if (kind !== 'phone') return [`draft: ${letter.sendFrom(day)}`];
  return [`draft: ${letter.callFrom(callFrom === undefined ? day : `${day} ${clockText(callFrom)}`)}`];
}

/**
 * Reads what is between the fences, also after people have edited it: keys in any order and case, full-width colons,
 * any line endings, `to` and `subject` left out. A draft's day without a year is the one nearest to `today`.
 * Where `text` is read, it is the end of the source (with `\n`).
 */
export function readMessageBlock(source: string, today: EpochDay): MessageBlock | UnreadMessageBlock {
  const text = withLineFeeds(source);
  if (text.length > longestMessage) return { problem: { code: 'too-long', found: '' }, text };
  const head = readMessageHead(text);
  if (!head) return { problem: { code: 'no-head', found: '' }, text };
  const kind = messageKind(valueOf(head.kind).toLowerCase());
  if (!kind) return { problem: kindProblem(head), text };
  const named = valueOf(head.purpose);
  const purpose = named === '' ? undefined : purposeOf(named);
  if (named !== '' && !purpose) return { problem: { code: 'unknown-purpose', found: named }, text };
  const draft = valueOf(head.draft);
  const sendFrom = draftDay(draft, today);
  if (typeof sendFrom === 'string') return { problem: { code: 'unreadable-draft', found: sendFrom }, text };
  const [to, subject] = [valueOf(head.to), valueOf(head.subject)];
  const callFrom = kind === 'phone' ? draftMinute(draft) : undefined;
  const sent = draftDay(valueOf(head.sent), today);
  const sentOn = typeof sent === 'number' ? sent : undefined;
  return { kind, purpose, to, subject, sendFrom, callFrom, sentOn, text: text.slice(head.textAt) };
}

function kindProblem({ kind }: MessageHead): MessageBlockProblem {
  const found = valueOf(kind);
  return { code: found === '' ? 'no-kind' : 'unknown-kind', found };
}

/** The day a draft waits for, nothing where it is none, or the text in which no day is found. */
function draftDay(written: string, today: EpochDay): EpochDay | string | undefined {
  if (written === '') return undefined;
  const date = dateHead(comparableText(written));
  const day = date && resolveDate(date, today);
  return typeof day === 'number' ? day : written;
}

/** The time of day after a draft's day. */
function draftMinute(written: string): number | undefined {
  const [, hour, minute] = CLOCK.exec(written.normalize('NFKC')) ?? [];
  const time = Number(hour) * 60 + Number(minute);
  return time < 24 * 60 && Number(minute) < 60 ? time : undefined;
}

const CLOCK = /(?:^|\D)(\d{1,2}):(\d{2})(?!\d)/;
const QUOTED = lazy(() => new RegExp(String.raw`^(${quoted})[ \t]*(?:#.*)?$`));

/** What a value of the head says: without its quotes, if these are such as YAML knows. */
function valueOf({ value }: MessageHead['kind']): string {
  const inQuotes = QUOTED().exec(value)?.[1];
  return inQuotes === undefined ? value : scalarText(inQuotes);
}

function fenceAround(source: string): string {
  const runs = source.match(/`+/g) ?? [];
  return '`'.repeat(runs.reduce((longest, { length }) => Math.max(longest, length + 1), 3));
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
