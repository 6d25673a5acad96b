import type { Plugin } from 'obsidian';
import { messageLanguage } from '../../core/letters/messages/message-block';
import type { CommandDeps } from '../commands/commands';
import { MessageCardChild } from './message-card-child';

/** Draws the message blocks of notes as cards, in reading view and live preview. */
export function registerMessageCards(plugin: Plugin, deps: CommandDeps): void {
  const cards = new Set<MessageCardChild>();
  plugin.registerMarkdownCodeBlockProcessor(messageLanguage, (source, el, context) => {
    const card = new MessageCardChild(el, source, context, deps);
    cards.add(card);
    card.register(() => cards.delete(card));
    context.addChild(card);
  });
  plugin.register(() => {
    for (const card of cards) card.giveBack();
  });
}
