import { formatDay, formatDayWithYear } from '../../core/base/language/format-day';
import { wordsOf } from '../../core/base/language/words';
import { recordHeadings, type ContactRecord } from '../../core/flows/log/contact-log';
import { isAhead } from '../../core/flows/log/log-day';
import { replyEntry, stillSelectingEntry, type LogEntry } from '../../core/flows/log/log-plan';
import { insteadOfResult } from '../../core/flows/log/no-result';
import { answeredRound, type AnsweredRound } from '../../core/flows/log/round-result';
import { formatIsoDay, parseIsoDay, type EpochDay } from '../../core/base/calendar/epoch-day';
import { answerLimit } from '../../core/reading/interview/answer-limit';
import type { ContactMethod, Interview } from '../../core/reading/interview/interview';
import { offerWord } from '../../core/letters/japanese/offer-word';
import { sceneWords } from '../../core/letters/japanese/scene-words';
import { keepsRounds } from '../../core/reading/interview/note-rounds';
import { readDate } from '../../core/reading/interview/read-date';
import { resultKind, type ResultKind } from '../../core/reading/interview/result-kind';
import { endingOf, isOwnAnswer } from '../../core/waiting/status/wait-ending';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import { commandButton, sceneButton, type NoticeButton } from '../dialogs/notice-with-button';
import type { FormFields } from '../dialogs/form-dialog';
import { addReplyChannel, replyRecord, usualWay } from './channel-field';
import { DayField } from './day-field';
import { openLog, type LogContext } from './open-log';
import type { FieldRemark } from '../dialogs/form-field';
import { addInputField } from '../dialogs/input-field';
import { ResultField } from './result-field';
import { logStillSelecting } from './log-still-selecting';
import { writeLog } from './write-log';

/** Asks for the result and the day it came, and offers the next round when it was passed. `offered` is in the field. */
export function logReply(target: CommandTarget, deps: CommandDeps, offered?: string): void {
  openLog('log-reply', target, deps, (form, context, close) => replyFields(form, context, close, offered));
}

function replyFields(
  form: HTMLElement,
  context: LogContext,
  close: () => void,
  offered: string | undefined,
): FormFields {
  const { interview, words, deps } = context;
  const result = new ResultField(form, {
    value: offered ?? interview.result ?? '',
    choices: [...ownAnswers(context), ...words.results],
    words,
    onChange: () => {
      show();
    },
  });
  const day = mayBeDated(context) ? addDay(form, context, words.fields.answeredOn) : undefined;
  // The line that keeps it is written in a note of several rounds alone.
  const ownDay =
    day && keepsRounds(context.note(), context.ways.settings)
      ? addDay(form, context, words.fields.decidedOn)
      : undefined;
  const limit = addInputField(form, {
    name: words.fields.answerBy,
    type: 'date',
    value: openLimit(interview),
  });
  const channel = addReplyChannel(form, context);
  const isOffer = (): boolean => meansOffer(interview, result.inputEl.value);
  /** The day on which the offer came stays when the student answers it. */
  const keepsDay = (): boolean =>
    interview.replied !== undefined && isOwnAnswer(interview, result.inputEl.value);
  const isOwn = (): boolean => isOwnWord(interview, result.inputEl.value);
  /** An offer is answered by a day, which they say with it or later. */
  const show = (): void => {
    limit.el.toggle(isOffer());
    day?.toggle(!keepsDay());
    channel.toggle(day !== undefined && !isOwn(), usualWay(context, isOffer()));
    day?.begin(result.inputEl.value === interview.result ? interview.replied : undefined);
    ownDay?.toggle(keepsDay());
    result.remark(insteadRemark(context, { text: () => result.inputEl.value.trim(), day, close }));
  };
  show();
  return {
    first: result.inputEl,
    submit: async () => {
      const text = result.read((said) => insteadOfResult(said, deps.today(), interview.date));
      const asked = keepsDay() ? ownDay : day;
      const on = asked?.read();
      if (text === undefined || (asked && on === undefined)) return false;
      const kind = newsIn(interview, text);
      const round = answeredRound(context.note(), text, deps.today(), context.ways);
      const said = entryOf(context, round, {
        text,
        day: isDated(context, round) ? on : undefined,
        isOwn: keepsDay(),
        method: isOwn() ? undefined : channel.chosen(),
      });
      const entry = isOffer() ? withLimit(said, limit.inputEl.value, context) : said;
      const next = isOffer() || kind === 'passed' ? nextSteps(context, isOffer()) : [];
      return writeLog(context, entry, words.logged.result[kind](nameOf(context, round), text), ...next);
    },
  };
}

function nameOf({ interview, target, words, company }: LogContext, round: AnsweredRound | undefined): string {
  const name = interview.company ?? target.file.basename;
  return round && round.stage !== '' ? words.ofRound(name, round.stage) : company;
}

/** What stands in the fields of the dialog, and how it is left. */
interface TypedResult {
  /** As it is at the moment. */
  readonly text: () => string;
  readonly day: DayField | undefined;
  readonly close: () => void;
}

/** Words that are no result are offered to be logged as what they are. */
function insteadRemark(context: LogContext, typed: TypedResult): FieldRemark | undefined {
  const { words, interview, deps } = context;
  const { text, day } = typed;
  const kind = insteadOfResult(text(), deps.today(), interview.date);
  if (!kind) return undefined;
  const run = (): void => void logInstead[kind](context, typed);
  return { text: words.instead[kind], ...(day && { button: { name: words.logAs[kind], run } }) };
}

const logInstead = { selecting: logSelecting, time: logPromise };

/** The logs that are being written: a second press does nothing. */
const writing = new WeakSet<LogContext>();

async function logSelecting(context: LogContext, { day, close }: TypedResult): Promise<void> {
  const { words, company, keyOf, language } = context;
  const on = day?.read();
  if (on === undefined || writing.has(context)) return;
  writing.add(context);
  const done = words.logged.selecting(company, formatDay(on, language));
  if (
    await writeLog(context, stillSelectingEntry(keyOf, on, ''), done).finally(() => writing.delete(context))
  )
    close();
}

function logPromise({ target, deps }: LogContext, { text, day, close }: TypedResult): void {
  close();
  logStillSelecting(target, deps, { day: day?.day, promise: text() });
}

/** The letters that answer an offer; after a pass the one about dates, and the next round, unless that is there. */
function nextSteps({ target: { file }, interview, deps }: LogContext, isOffer: boolean): NoticeButton[] {
  if (isOffer) return [commandButton('insert-message', deps, file.path)];
  return interview.laterRound !== undefined || isAhead(interview, deps.today())
    ? []
    : [sceneButton('mail-dates', deps, file.path), commandButton('next-round', deps, file.path)];
}

/** What a result means, as far as it is news: no one is congratulated twice. */
function newsIn(interview: Interview, text: string): ResultKind {
  const kind = meansOffer(interview, text) ? 'offer' : resultKind(text);
  return kind === 'offer' && endingOf(interview) === 'offer' ? 'other' : kind;
}

/** What is the user's own decision came by no way. */
function isOwnWord(interview: Interview, result: string): boolean {
  return isOwnAnswer(interview, result) || resultKind(result) === 'withdrawn';
}

function meansOffer(interview: Interview, result: string | undefined): boolean {
  return endingOf({ ...interview, result, over: undefined }) === 'offer';
}

/** The user's answers to an offer, in the company's word for it. */
function ownAnswers({ interview, language }: LogContext): readonly string[] {
  const { result } = interview;
  if (!meansOffer(interview, result)) return [];
  const { accepted, declined } = wordsOf(language).scenes.results;
  const offer = sceneWords().decidedOn(offerWord(result) ?? '');
  return [accepted(offer), declined(offer)];
}

/** The day by which an offer that was logged is to be answered, as a date field has it. */
function openLimit(interview: Interview): string {
  return isoText(meansOffer(interview, interview.result) ? answerLimit(interview) : undefined);
}

function isoText(day: EpochDay | undefined): string {
  return day === undefined ? '' : formatIsoDay(day);
}

/** What came, and when; or what the student has answered. */
interface Reply {
  readonly text: string;
  readonly day: EpochDay | undefined;
  readonly isOwn: boolean;
  /** The way by which it came. */
  readonly method: ContactMethod | undefined;
}

/** In a note of several rounds the property is that of the round, and lines tell for good of what came, and came before. */
function entryOf(
  context: LogContext,
  round: AnsweredRound | undefined,
  { text, day, isOwn, method }: Reply,
): LogEntry {
  const { keyOf, language, words } = context;
  const repliedOn = isOwn ? undefined : day;
  if (!round) return replyEntry(keyOf, repliedOn, text, replyRecord(context, repliedOn, text, method));
  const { key, stage } = round;
  const how = method ? words.withChannel(text, wordsOf(language).capture.contactLabels[method]) : text;
  const texts = day === undefined ? [] : [words.resultLine(formatDayWithYear(day, language), stage, how)];
  const record = { headings: recordHeadings(language), texts, replaced: replacedDay(context, repliedOn) };
  return replyEntry(
    (field) => (field === 'result' && key !== undefined ? key : keyOf(field)),
    repliedOn,
    text,
    record,
  );
}

/** The line for the day of an earlier reply, which gives way to another day. */
function replacedDay(
  { note, keyOf, language, words, deps }: LogContext,
  day: EpochDay | undefined,
): ContactRecord['replaced'] {
  const before = readDate(note().frontmatter?.[keyOf('replied')], deps.today());
  if (day === undefined || typeof before !== 'number' || before === day) return undefined;
  const begins = [formatDayWithYear(before, language), formatDay(before, language)] as const;
  return { begins, text: words.earlierReply(begins[0]) };
}

/** Whether the round that is answered has been held: what comes before it (辞退) has no day that could be logged. */
function isDated({ interview, deps }: LogContext, round: AnsweredRound | undefined): boolean {
  return !isAhead({ date: round ? round.day : interview.date }, deps.today());
}

/** Whether some round of the note has been held. */
function mayBeDated({ interview, deps }: LogContext): boolean {
  return !isAhead(interview, deps.today()) || interview.earlierDay !== undefined;
}

function addDay(form: HTMLElement, { interview, language, deps }: LogContext, name: string): DayField {
  const { date, earlierDay } = interview;
  const held = isAhead(interview, deps.today()) ? earlierDay : date;
  const rules = { interview: { date: held }, afterInterview: false, logged: [] };
  return new DayField(form, { name, rules, today: deps.today, language });
}

/** The day by which the offer is to be answered takes the place of the one on which the user meant to ask. */
function withLimit(entry: LogEntry, limit: string, { interview, keyOf }: LogContext): LogEntry {
  const value = isoText(parseIsoDay(limit));
  if (value === isoText(interview.askOn)) return entry;
  return { ...entry, changes: [...entry.changes, { key: keyOf('ask-on'), value }] };
}
