import { Notice } from 'obsidian';
import type { EpochDay } from '../../core/base/calendar/epoch-day';
import type { NotePlan } from '../../core/editing/frontmatter/note-plan';
import { applyEdits } from '../../core/editing/frontmatter/text-edit';
import { templateProblemText } from '../../core/letters/template/template-problem-text';
import { wordsOf } from '../../core/base/language/words';
import { gapAdvice } from '../../core/letters/messages/gap-advice';
import { insertMessage, replaceMessage, type DraftTime } from '../../core/letters/messages/insert-message';
import { messageData } from '../../core/letters/messages/message-data';
import { draftCount, untouchedDraft } from '../../core/letters/messages/untouched-draft';
import { fillMessage, type Message } from '../../core/letters/messages/write-message';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import { readTemplate } from '../../core/letters/template/read-template';
import type { CommandDeps } from '../commands/commands';
import { showPlace } from './show-place';

/** A message that is wanted in a note. */
export interface WantedMessage {
  /** Of its template. */
  readonly name: string;
  readonly reply: PendingReply;
  /** The day for which it is written; a later one than today makes it a draft. */
  readonly day: EpochDay;
  readonly isDraft: boolean;
  /** A call that is put off: from which minute it is best. */
  readonly callFrom: number | undefined;
  /** When to send it, if there is anything to be said about that. */
  readonly hint?: string | undefined;
}

/** Writes a message into its note, shows it there, and says what is missing. Logs nothing: a draft is not an inquiry. */
export async function putMessage(wanted: WantedMessage, deps: CommandDeps): Promise<void> {
  const { interview } = wanted.reply;
  const writtenFor = await messageWriter(wanted, deps);
  const message = writtenFor(wanted.day);
  if (!message) return;
  const inserted = { text: '', select: { from: 0, to: 0 } };
  const change = await deps.writer.change(interview.path, {
    keys: [],
    plan: (text, cursor) => {
      const plan = planOf(text, cursor, { message, wanted, writtenFor }, deps);
      Object.assign(inserted, { text: applyEdits(text, plan.edits), select: plan.select });
      return plan;
    },
  });
  if (!change) return;
  await showPlace(interview.path, inserted, change.inEditor, deps.app);
  const { draftLeft } = wordsOf(deps.language()).insertion;
  const isDraftLeft = draftCount(inserted.text, interview.inquired, deps.today()) > (wanted.isDraft ? 1 : 0);
  const advice = gapAdvice(message.gaps, interview, deps.language());
  tell([wanted.hint, advice, isDraftLeft ? draftLeft : undefined], deps);
}

type MessageWriter = (day: EpochDay) => Message | undefined;

/** The message by the user's own template, if there is one; a broken template is said to be, and nothing is written. */
async function messageWriter(
  { name, reply }: WantedMessage,
  { templates, settings, language }: CommandDeps,
): Promise<MessageWriter> {
  const template = await templates.find(name);
  if (!template) return () => undefined;
  const read = readTemplate(template.file, template.text);
  return (day) => {
    const filled = 'problem' in read ? read : fillMessage(read, messageData(reply, settings().profile, day));
    if (!('problem' in filled)) return filled;
    const { templateBroken } = wordsOf(language()).insertion;
    new Notice(templateBroken(templateProblemText(filled.problem, language())));
    return undefined;
  };
}

interface PlannedMessage {
  readonly message: Message;
  readonly wanted: WantedMessage;
  readonly writtenFor: MessageWriter;
}

/** A draft of the same words that nobody has edited gives way, so that the note never has the message twice. */
function planOf(
  text: string,
  cursor: number | undefined,
  { message, wanted, writtenFor }: PlannedMessage,
  { today, language }: CommandDeps,
): NotePlan {
  const time = draftTime(message, wanted);
  const draft = untouchedDraft(text, wanted.reply.interview.inquired, today(), writtenFor);
  return draft
    ? replaceMessage(text, draft, message, time)
    : insertMessage(text, cursor, message, time, language());
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
