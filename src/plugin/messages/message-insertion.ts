import { callFrom, guardRail, type GuardRail } from '../../core/waiting/guard-rail/guard-rail';
import { callingAdvice, guardRailText, sendingHint } from '../../core/waiting/guard-rail/guard-rail-text';
import { wordsOf, type Words } from '../../core/base/language/words';
import {
  messageChoices,
  phoneChoices,
  type MessageChoice,
} from '../../core/letters/messages/message-choices';
import type { ContactMethod } from '../../core/reading/interview/interview';
import { messageChannel } from '../../core/letters/messages/message-ids';
import { fittingMessage } from '../../core/letters/messages/recommend-message';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import type { CommandDeps, CommandTarget } from '../commands/commands';
import { holdBack, type GoOn } from './hold-back';
import { MessageChooser } from './message-chooser';
import { PhoneScriptModal } from './phone-script-modal';
import { putMessage } from './put-message';

/** How a message goes into the note once the guard rail is passed; `now` is what it allows. */
type Passed = GoOn | 'now';

/** Inserts the message that fits, the guard rail first. */
export async function insertInquiry(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const reply = await writableReply(target, deps);
  if (!reply) return;
  const { id } = fittingMessage(reply.interview, reply.assessment);
  await insertGuarded(id, messageChannel(id), reply, deps);
}

/** Lets somebody choose among the eight messages, then as above. */
export async function insertChosenMessage(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const reply = await writableReply(target, deps);
  if (!reply) return;
  const offer = messageChoices(reply, deps.today(), deps.language());
  const { id } = await chosen((choose) => new MessageChooser(deps.app, offer, words(deps).messages, choose));
  await insertGuarded(id, messageChannel(id), reply, deps);
}

/** Says whether now is a good time to call, and inserts a script, the guard rail first. */
export async function insertPhoneScript(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const reply = await writableReply(target, deps);
  if (!reply) return;
  const rail = railFor('phone', reply, deps);
  const passed = await passGuardRail(rail, reply, deps);
  if (passed === undefined) return;
  const time = callingAdvice(rail, reply, passed === 'draft', deps.today(), deps.language());
  const scripts = phoneChoices(reply, deps.language());
  const { id } = await chosen(
    (choose) => new PhoneScriptModal(deps.app, time, scripts, words(deps).messages, choose),
  );
  await put(id, { rail, passed }, reply, deps);
}

/** Inserts the message of a template, built-in or the user's own, the guard rail first. */
export async function insertGuarded(
  name: string,
  kind: ContactMethod,
  reply: PendingReply,
  deps: CommandDeps,
): Promise<void> {
  const rail = railFor(kind, reply, deps);
  const passed = await passGuardRail(rail, reply, deps);
  if (passed !== undefined) await put(name, { rail, passed }, reply, deps);
}

/** The reply of a note that can be written; where it can't, that is said before anybody chooses anything. */
async function writableReply(
  { reply }: CommandTarget,
  { writer }: CommandDeps,
): Promise<PendingReply | undefined> {
  const changesNothing = { keys: [], plan: () => ({ edits: [] }) };
  return reply && (await writer.change(reply.interview.path, changesNothing)) && reply;
}

function railFor(kind: ContactMethod, reply: PendingReply, deps: CommandDeps): GuardRail {
  return guardRail(reply, deps.today(), deps.minute(), kind);
}

/** Nothing is asked where asking is polite; `undefined` when the dialog was closed. */
async function passGuardRail(
  rail: GuardRail,
  reply: PendingReply,
  deps: CommandDeps,
): Promise<Passed | undefined> {
  const text = guardRailText(rail, reply, deps.today(), deps.language());
  return text ? holdBack(deps.app, text, words(deps).guardRail, rail.from !== undefined) : 'now';
}

/** A message for a later day is written for that day: it says 本日, and which day that is. */
function put(
  name: string,
  { rail, passed }: { readonly rail: GuardRail; readonly passed: Passed },
  reply: PendingReply,
  deps: CommandDeps,
): Promise<void> {
  const today = deps.today();
  const day = passed === 'anyway' ? today : (rail.from ?? today);
  const isDraft = passed === 'draft' || day > today;
  const hint = passed === 'now' ? sendingHint(rail, reply, deps.language()) : undefined;
  return putMessage({ name, reply, day, isDraft, callFrom: callFrom(rail, reply), hint }, deps);
}

/** What is chosen in a dialog; one that is closed without a choice leaves the promise as it is, and nothing happens. */
function chosen(
  dialog: (choose: (choice: MessageChoice) => void) => { open: () => void },
): Promise<MessageChoice> {
  return new Promise((resolve) => {
    dialog(resolve).open();
  });
}

function words({ language }: CommandDeps): Words {
  return wordsOf(language());
}
