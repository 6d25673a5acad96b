import type { TFile } from 'obsidian';
import { isInquiryBlock } from '../../core/letters/messages/message-block';
import type { CommandDeps } from '../commands/command-types';
import { logSentInquiry, type MessageInLog } from '../log/log-inquiry';
import { logScene } from '../scenes/log-scene';
import { rememberedScene } from '../scenes/remembered-answers';

/** Logs, by its purpose, that a message of a note has gone out. */
export function logMessage(message: MessageInLog, file: TFile, deps: CommandDeps): void {
  const { block } = message;
  // The note as it is now, not as it was when the card was drawn.
  const target = { file, reply: deps.store.reply(file.path), opened: () => undefined };
  if (isInquiryBlock(block) && !rememberedScene(file, block.subject)) logSentInquiry(message, target, deps);
  else logScene(message, target, deps);
}
