import { MarkdownRenderChild, type Plugin } from 'obsidian';
import {
  cardBlockLanguage,
  type CardBlockProblem,
  chosenReplies,
} from '../../core/views/card-block/card-block';
import { readCardBlock } from '../../core/views/card-block/read-card-block';
import { wordsOf } from '../../core/base/language/words';
import type { CardDeps } from '../cards/card-handlers';
import { CardList } from '../cards/card-list';

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

/** A block of cards where a note is drawn. */
class CardBlockChild extends MarkdownRenderChild {
  constructor(
    containerEl: HTMLElement,
    private readonly source: string,
    private readonly deps: CardDeps,
  ) {
    super(containerEl);
  }

  override onload(): void {
    const block = readCardBlock(this.source);
    if ('problem' in block) this.#say(block.problem);
    else {
      const cards = new CardList(this.containerEl.createDiv(), this.deps, (replies) =>
        chosenReplies(replies.values(), block),
      );
      this.addChild(cards);
    }
  }

  /** Leaves the text in place of the cards: the plugin goes, and with it what they do. */
  giveBack(): void {
    this.unload();
    this.containerEl.empty();
    this.containerEl.createEl('pre').createEl('code', { text: this.source });
  }

  #say({ code, found }: CardBlockProblem): void {
    const { problems } = wordsOf(this.deps.language()).cardBlock;
    this.containerEl.createEl('p', { cls: 'henji-faint', text: problems[code](found) });
    this.containerEl.createEl('pre').createEl('code', { text: this.source });
  }
}
