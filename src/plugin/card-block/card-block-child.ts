import { MarkdownRenderChild, type Component, type Plugin } from 'obsidian';
import {
  cardBlockLanguage,
  type CardBlock,
  type CardBlockProblem,
  chosenReplies,
  fittingReplies,
} from '../../core/views/card-block/card-block';
import { readCardBlock } from '../../core/views/card-block/read-card-block';
import { wordsOf } from '../../core/base/language/words';
import type { CardDeps } from '../cards/card-handlers';
import { CardList } from '../cards/card-list';
import { StatisticsPanel } from '../statistics/statistics-panel';

/** Draws `henji` blocks in notes as cards, in reading view and live preview. */
export function registerCardBlocks(plugin: Plugin, deps: CardDeps): void {
  const blocks = new Set<CardBlockChild>();
  plugin.registerMarkdownCodeBlockProcessor(cardBlockLanguage, (source, el, context) => {
    const block = new CardBlockChild(el, { source, path: context.sourcePath }, deps);
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
    private readonly place: { readonly source: string; readonly path: string },
    private readonly deps: CardDeps,
  ) {
    super(containerEl);
  }

  override onload(): void {
    const block = readCardBlock(this.place.source);
    if ('problem' in block) this.#say(block.problem);
    else this.addChild(this.#shown(block));
  }

  #shown(block: CardBlock): Component {
    const el = this.containerEl.createDiv();
    if (block.show === 'cards')
      return new CardList(el, this.deps, (replies) => chosenReplies(replies.values(), block));
    return new StatisticsPanel(el, this.deps, {
      path: this.place.path,
      choose: (replies) => fittingReplies(replies, block),
      leave: () => undefined,
    });
  }

  /** Leaves the text in place of the cards: the plugin goes, and with it what they do. */
  giveBack(): void {
    this.unload();
    this.containerEl.empty();
    this.containerEl.createEl('pre').createEl('code', { text: this.place.source });
  }

  #say({ code, found }: CardBlockProblem): void {
    const { problems } = wordsOf(this.deps.language()).cardBlock;
    this.containerEl.createEl('p', { cls: 'henji-faint', text: problems[code](found) });
    this.containerEl.createEl('pre').createEl('code', { text: this.place.source });
  }
}
