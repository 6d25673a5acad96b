import { MarkdownRenderChild } from 'obsidian';
import type { CardBlockProblem } from '../../core/views/card-block/card-block';
import { chosenReplies } from '../../core/views/card-block/chosen-replies';
import { readCardBlock } from '../../core/views/card-block/read-card-block';
import { wordsOf } from '../../core/base/language/words';
import type { CardDeps } from '../cards/card-handlers';
import { CardList } from '../cards/card-list';

/** A block of cards where a note is drawn. */
export class CardBlockChild extends MarkdownRenderChild {
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
      const cards = new CardList(this.containerEl.createDiv(), this.deps, (replies, today) =>
        chosenReplies(replies.values(), block, today),
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
