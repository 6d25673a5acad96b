import type { TFile } from 'obsidian';
import type { EpochDay } from '../../core/base/calendar/epoch-day';
import { wordsOf } from '../../core/base/language/words';
import type { NotePlan } from '../../core/editing/frontmatter/note-plan';
import type { Span } from '../../core/editing/frontmatter/text-edit';
import type { Interview } from '../../core/reading/interview/interview';
import { remark } from '../../core/letters/scenes/scene-remark';
import { sceneRemarkText } from '../../core/letters/scenes/scene-text';
import { unsentMessages } from '../../core/letters/messages/sent-messages';
import { fillForReply, type Message } from '../../core/letters/messages/fill-message';
import { gapAdvice } from '../../core/letters/messages/gap-advice';
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
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import type { WrittenChange } from '../notes/note-writer';
import { noteText, showPlace } from '../notes/note-views';
import { unlessBroken } from '../template-files';
import { profileReady } from './ask-profile';
import { askWhereMessageIs } from './ask-where-message-is';
import { passGuardRail, type PassedMessage } from './pass-guard-rail';
import { notify } from '../dialogs/notify';

/** The reply of a note that can be written; where it can't, the user learns so before choosing anything. */
export async function writableReply(
  { file, reply }: CommandTarget,
  { writer }: CommandDeps,
): Promise<PendingReply | undefined> {
  return reply && (await writer.canWrite(file.path)) ? reply : undefined;
}

/** Puts one of the eight messages into its note, the guard rail first. */
export async function placeGuarded(id: MessageId, file: TFile, deps: CommandDeps): Promise<boolean> {
  const passed = await passGuardRail(messageChannel(id), file, deps);
  return passed !== undefined && placeNamed(id, passed, file, deps);
}

/** Puts one of the eight messages into its note, by the user's own template if there is one. */
export async function placeNamed(
  id: MessageId,
  passed: PassedMessage,
  file: TFile,
  deps: CommandDeps,
): Promise<boolean> {
  const template = unlessBroken(await deps.templates.read(id), deps.language());
  return template !== undefined && placeMessage({ template, file, ...passed }, deps);
}

/** A message that is wanted in a note. */
interface WantedMessage extends PassedMessage {
  readonly template: Template;
  readonly file: TFile;
}

/**
 * Writes a message into its note, shows it there, and says what is missing; false where it did not come in. Logs nothing: a
 * draft is not an inquiry.
 */
export async function placeMessage(wanted: WantedMessage, deps: CommandDeps): Promise<boolean> {
  const { later } = wordsOf(deps.language()).insertion.profile;
  if (!(await profileReady(deps, later))) return false;
  const { interview } = wanted.reply;
  const message = unlessBroken(fillFor(wanted.day, wanted, deps), deps.language());
  if (!message) return false;
  const filled = { message, wanted, deps };
  const change = await placeOnce({ message, file: wanted.file, interview, deps }, (text, cursor, isSecond) =>
    planOf(text, cursor, isSecond ? undefined : draftIn(text, filled), filled),
  );
  if (!change) return false;
  const { draftLeft } = wordsOf(deps.language()).insertion;
  const isDraftLeft = draftCount(change.text, interview.inquired, deps.today()) > (wanted.isDraft ? 1 : 0);
  const advice = gapAdvice(message.gaps, interview, deps.language(), message);
  const agency = message.toAgency ? sceneRemarkText(remark('agent', 'hint'), deps.language()) : undefined;
  tell([wanted.hint, agency, advice, isDraftLeft ? draftLeft : undefined], deps);
  return true;
}

/** A message on its way into a note. */
export interface PlacedMessage {
  readonly message: Pick<Message, 'kind' | 'purpose'>;
  readonly file: TFile;
  readonly interview: Interview;
  readonly deps: CommandDeps;
  /** The user has said already that one more of the same kind is wanted. */
  readonly isSecond?: boolean;
}

/** Works out how the message goes in; `isSecond` where someone wants it beside the one that is there. */
type PlacePlan = (text: string, cursor: number | undefined, isSecond: boolean) => NotePlan;

/**
 * Puts a message into a note and shows it. Where one of the same kind is there that has not gone out, and does not give
 * way, the user is asked first; `undefined` where nothing came in.
 */
export async function placeOnce(
  placed: PlacedMessage,
  planOfPlace: PlacePlan,
): Promise<WrittenChange | undefined> {
  const { file, deps, message, interview, isSecond = false } = placed;
  let there: Span | undefined;
  const placeIn = (text: string, cursor: number | undefined, isSecond: boolean): NotePlan =>
    planOfPlace(text, deps.atCursor ? cursor : undefined, isSecond);
  const change = await deps.writer.change(file.path, (text, cursor) => {
    const plan = placeIn(text, cursor, isSecond);
    if (isSecond) return plan;
    const basis = { note: text, inquired: interview.inquired, today: deps.today() };
    there = unsentMessages(basis, message).find(({ from, to }) =>
      plan.edits.every((edit) => edit.from !== from || edit.to !== to),
    );
    return there ? { edits: [], select: { from: there.from, to: there.from } } : plan;
  });
  if (!change) return undefined;
  if (!there) {
    await showPlace(file, change, deps.app);
    return change;
  }
  const choice = await askWhereMessageIs(deps.app, wordsOf(deps.language()).insertion.there);
  if (choice === 'go') await showPlace(file, { ...change, inEditor: false }, deps.app);
  if (choice !== 'another') return undefined;
  const second = await deps.writer.change(file.path, (text, cursor) => placeIn(text, cursor, true));
  if (second) await showPlace(file, second, deps.app);
  return second;
}

/**
 * Asks before someone fills in a message of which one is in the note that has not gone out: whether one more is wanted;
 * `undefined` where the user goes to the one that is there, or does nothing.
 */
export async function isSecondWanted({
  file,
  deps,
  message,
  interview,
}: PlacedMessage): Promise<boolean | undefined> {
  const unsentIn = (note: string): Span | undefined =>
    unsentMessages({ note, inquired: interview.inquired, today: deps.today() }, message)[0];
  if (!unsentIn(await noteText(file, deps.app))) return false;
  const choice = await askWhereMessageIs(deps.app, wordsOf(deps.language()).insertion.there);
  if (choice === 'another') return true;
  if (choice !== 'go') return undefined;
  const place = await deps.writer.change(file.path, (text) => {
    const { from = 0 } = unsentIn(text) ?? {};
    return { edits: [], select: { from, to: from } };
  });
  if (place) await showPlace(file, { ...place, inEditor: false }, deps.app);
  return undefined;
}

function fillFor(
  day: EpochDay,
  { template, reply }: WantedMessage,
  { settings }: CommandDeps,
): Message | Failed {
  return fillForReply(template, reply, settings().profile, day);
}

interface FilledMessage {
  readonly message: Message;
  readonly wanted: WantedMessage;
  readonly deps: CommandDeps;
}

/** A draft of the same words that no one has edited gives way, so that the note never has the message twice. */
function draftIn(text: string, { wanted, deps }: FilledMessage): Span | undefined {
  const writtenFor = (day: EpochDay): Message | undefined => {
    const filled = fillFor(day, wanted, deps);
    return 'problem' in filled ? undefined : filled;
  };
  return untouchedDraft(text, wanted.reply.interview.inquired, deps.today(), writtenFor);
}

function planOf(
  text: string,
  cursor: number | undefined,
  draft: Span | undefined,
  { message, wanted, deps }: FilledMessage,
): NotePlan {
  const block = blockOf(message, draftTime(message, wanted));
  return draft ? replacementPlan(text, draft, block) : insertionPlan(text, cursor, block, deps.language());
}

function draftTime({ kind }: Message, { isDraft, day, callFrom }: WantedMessage): DraftTime {
  if (!isDraft) return {};
  return { sendFrom: day, callFrom: kind === 'phone' ? callFrom : undefined };
}

/** Everything in one notice, or none. */
function tell(sentences: readonly (string | undefined)[], { language }: CommandDeps): void {
  const said = sentences.filter((sentence) => sentence !== undefined);
  if (said.length > 0) notify(said.join(wordsOf(language()).insertion.betweenSentences));
}
