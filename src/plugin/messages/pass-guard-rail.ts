import { type TFile } from 'obsidian';
import type { EpochDay } from '../../core/base/calendar/epoch-day';
import { wordsOf } from '../../core/base/language/words';
import type { ContactMethod } from '../../core/reading/interview/interview';
import {
  callFrom,
  guardRail,
  isSameCase,
  untilMoved,
  type GuardRail,
} from '../../core/waiting/guard-rail/guard-rail';
import { guardRailText, sendingHint } from '../../core/waiting/guard-rail/guard-rail-text';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import { toldInNote, toldOfRound } from '../../core/letters/worksheets/told-in-note';
import type { CommandDeps } from '../commands/command-types';
import { noteText } from '../notes/note-views';
import { askAtGuardRail } from './guard-rail-dialog';
import { notifyFailure } from '../dialogs/notify';

/** A message that has passed the guard rail, and when it goes out. */
export interface PassedMessage {
  /** The reply as it is now: what was decided in a dialog holds for no other. */
  readonly reply: PendingReply;
  readonly rail: GuardRail;
  /** Whether a draft for later was asked for. */
  readonly isForLater: boolean;
  /** The day for which it is written: it says 本日, and which day that is. A later day than today makes it a draft. */
  readonly day: EpochDay;
  readonly isDraft: boolean;
  /** A call that is put off: from which minute of its day it is best, 0–1439. */
  readonly callFrom: number | undefined;
  /** When to send it, if there is anything to say about that. */
  readonly hint: string | undefined;
}

/**
 * Asks nothing where asking the company is polite now; `undefined` when the dialog was closed. What has changed in the
 * note while a dialog was open is held against the guard rail again.
 */
export async function passGuardRail(
  kind: ContactMethod,
  file: TFile,
  deps: CommandDeps,
): Promise<PassedMessage | undefined> {
  const reply = deps.store.reply(file.path);
  if (!reply) {
    sayWhyNot(file, deps);
    return undefined;
  }
  const text = reply.interview.promised === undefined ? await noteText(file, deps.app) : '';
  const told = toldOfRound(toldInNote(text), reply.interview)?.when;
  const passed = await passWith(reply, kind, told, deps);
  return passed && (await passAgainIfChanged(passed, kind, file, deps));
}

/** A message that asks for no reply, such as thanks: it goes out today, and nothing holds it back. */
export function passedWithoutRail(reply: PendingReply, { today, minute }: CommandDeps): PassedMessage {
  const rail = guardRail(reply, today(), minute(), 'mail');
  const now = { isForLater: false, isDraft: false, callFrom: undefined, hint: undefined };
  return { reply, rail, day: today(), ...now };
}

/** The same message where nothing has changed since it passed; else it has to pass again. */
export async function passAgainIfChanged(
  passed: PassedMessage,
  kind: ContactMethod,
  file: TFile,
  deps: CommandDeps,
): Promise<PassedMessage | undefined> {
  const now = deps.store.reply(file.path);
  return now && isSameCase(passed.reply, now) ? { ...passed, reply: now } : passGuardRail(kind, file, deps);
}

function sayWhyNot(file: TFile, { app, language }: CommandDeps): void {
  const { notWritten, reasons } = wordsOf(language()).writing;
  const isThere = app.vault.getFileByPath(file.path) !== null;
  notifyFailure(notWritten(file.basename, reasons[isThere ? 'no-interview' : 'gone']('')));
}

async function passWith(
  reply: PendingReply,
  kind: ContactMethod,
  told: string | undefined,
  deps: CommandDeps,
): Promise<PassedMessage | undefined> {
  const [today, language] = [deps.today(), deps.language()];
  const rail = untilMoved(guardRail(reply, today, deps.minute(), kind), told);
  const text = guardRailText(rail, reply, today, language);
  const dialog = text && { text, words: wordsOf(language).guardRail, hasDay: rail.from !== undefined };
  const choice = dialog ? await askAtGuardRail(deps.app, dialog) : 'now';
  if (choice === undefined) return undefined;
  const day = choice === 'anyway' ? deps.today() : (rail.from ?? deps.today());
  return {
    reply,
    rail,
    isForLater: choice === 'draft',
    day,
    isDraft: choice === 'draft' || day > deps.today(),
    callFrom: callFrom(rail, reply),
    hint: choice === 'now' ? sendingHint(rail, reply, language) : undefined,
  };
}
