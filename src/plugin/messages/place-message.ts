import { Notice, type TFile } from 'obsidian';
import type { EpochDay } from '../../core/base/calendar/epoch-day';
import { wordsOf } from '../../core/base/language/words';
import type { NotePlan } from '../../core/editing/frontmatter/note-plan';
import { fillMessage, type Message } from '../../core/letters/messages/fill-message';
import { gapAdvice } from '../../core/letters/messages/gap-advice';
import { messageData } from '../../core/letters/messages/message-data';
import { messageChannel, type MessageId } from '../../core/letters/messages/message-ids';
import {
  blockOf,
  insertionPlan,
  replacementPlan,
  type DraftTime,
} from '../../core/letters/messages/message-plan';
import { draftCount, untouchedDraft } from '../../core/letters/messages/untouched-draft';
import type { Failed, Template } from '../../core/letters/template/template';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import type { CommandDeps, CommandTarget } from '../commands/commands';
import { showPlace } from '../notes/note-views';
import { unlessBroken } from '../template-files';
import { passGuardRail, type PassedMessage } from './pass-guard-rail';

/** The reply of a note that can be written; where it can't, the user learns so before choosing anything. */
export async function writableReply(
  { file, reply }: CommandTarget,
  { writer }: CommandDeps,
): Promise<PendingReply | undefined> {
  return reply && (await writer.canWrite(file.path)) ? reply : undefined;
}

/** Puts one of the eight messages into its note, the guard rail first. */
export async function placeGuarded(id: MessageId, file: TFile, deps: CommandDeps): Promise<void> {
  const passed = await passGuardRail(messageChannel(id), file, deps);
  if (passed) await placeNamed(id, passed, file, deps);
}

/** Puts one of the eight messages into its note, by the user's own template if there is one. */
export async function placeNamed(
  id: MessageId,
  passed: PassedMessage,
  file: TFile,
  deps: CommandDeps,
): Promise<void> {
  const template = unlessBroken(await deps.templates.read(id), deps.language());
  if (template) await placeMessage({ template, file, ...passed }, deps);
}

/** A message that is wanted in a note. */
interface WantedMessage extends PassedMessage {
  readonly template: Template;
  readonly file: TFile;
}

/** Writes a message into its note, shows it there, and says what is missing. Logs nothing: a draft is not an inquiry. */
export async function placeMessage(wanted: WantedMessage, deps: CommandDeps): Promise<void> {
  const { interview } = wanted.reply;
  const filled = fillFor(wanted.day, wanted, deps);
  const message = unlessBroken(filled, deps.language());
  if (!message) return;
  const change = await deps.writer.change(wanted.file.path, (text, cursor) =>
    planOf(text, cursor, { message, wanted, deps }),
  );
  if (!change) return;
  await showPlace(wanted.file, change, deps.app.workspace);
  const { draftLeft } = wordsOf(deps.language()).insertion;
  const isDraftLeft = draftCount(change.text, interview.inquired, deps.today()) > (wanted.isDraft ? 1 : 0);
  const advice = gapAdvice(message.gaps, interview, deps.language());
  tell([wanted.hint, advice, isDraftLeft ? draftLeft : undefined], deps);
}

function fillFor(
  day: EpochDay,
  { template, reply }: WantedMessage,
  { settings }: CommandDeps,
): Message | Failed {
  return fillMessage(template, messageData(reply, settings().profile, day));
}

interface FilledMessage {
  readonly message: Message;
  readonly wanted: WantedMessage;
  readonly deps: CommandDeps;
}

/** A draft of the same words that nobody has edited gives way, so that the note never has the message twice. */
function planOf(
  text: string,
  cursor: number | undefined,
  { message, wanted, deps }: FilledMessage,
): NotePlan {
  const block = blockOf(message, draftTime(message, wanted));
  const writtenFor = (day: EpochDay): Message | undefined => {
    const filled = fillFor(day, wanted, deps);
    return 'problem' in filled ? undefined : filled;
  };
  const draft = untouchedDraft(text, wanted.reply.interview.inquired, deps.today(), writtenFor);
  return draft ? replacementPlan(text, draft, block) : insertionPlan(text, cursor, block, deps.language());
}

function draftTime({ kind }: Message, { isDraft, day, callFrom }: WantedMessage): DraftTime {
  if (!isDraft) return {};
  return { sendFrom: day, callFrom: kind === 'phone' ? callFrom : undefined };
}

/** Everything in one notice, or none. */
function tell(sentences: readonly (string | undefined)[], { language }: CommandDeps): void {
  const said = sentences.filter((sentence) => sentence !== undefined);
  if (said.length > 0) new Notice(said.join(wordsOf(language()).insertion.betweenSentences));
}
