import type { Plugin } from 'obsidian';
import { cardBlockLanguage } from '../../core/views/card-block/card-block';
import type { CardDeps } from '../cards/card-handlers';
import { CardBlockChild } from './card-block-child';

/** Draws `henji` blocks in notes as cards, in reading view and live preview. */
export function registerCardBlocks(plugin: Plugin, deps: CardDeps): void {
  const blocks = new Set<CardBlockChild>();
  plugin.registerMarkdownCodeBlockProcessor(cardBlockLanguage, (source, el, context) => {
    const block = new CardBlockChild(el, source, deps);
    blocks.add(block);
    block.register(() => blocks.delete(block));
    context.addChild(block);
  });
  plugin.register(() => {
    for (const block of blocks) block.giveBack();
  });
}
