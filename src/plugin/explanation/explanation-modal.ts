import { Modal } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import { elementOf } from '../cards/card-dom';
import type { CardDeps } from '../cards/card-handlers';
import { CardList } from '../cards/card-list';

/** The card of one note with its detail open, in a dialog; what leads to another place closes it. */
export class ExplanationModal extends Modal {
  readonly #cards: CardList;

  constructor(
    private readonly path: string,
    private readonly deps: CardDeps,
  ) {
    super(deps.app);
    const run: CardDeps['run'] = (id, path) => {
      this.close();
      deps.run(id, path);
    };
    const openScene: CardDeps['openScene'] = (id, path) => {
      this.close();
      deps.openScene(id, path);
    };
    this.#cards = new CardList(
      this.contentEl.createDiv(),
      { ...deps, run, openScene },
      (replies) => {
        const reply = replies.get(this.path);
        return { cards: reply ? [reply] : [], hidden: 0 };
      },
      [path],
    );
  }

  override onOpen(): void {
    this.modalEl.addClass('henji-explanation');
    this.setTitle(wordsOf(this.deps.language()).commands['explain-status']);
    this.#cards.load();
    this.#closeWhenElsewhere();
    this.contentEl.addEventListener('click', this.#leave);
    this.contentEl.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#leave(event);
    });
    this.contentEl.querySelector<HTMLElement>('.henji-card-actions button')?.focus();
  }

  override onClose(): void {
    this.#cards.unload();
  }

  /** A menu or a middle click opens a tab after the dialog. */
  #closeWhenElsewhere(): void {
    const { workspace } = this.app;
    const close = (): void => {
      this.close();
    };
    this.#cards.registerEvent(workspace.on('file-open', close));
    this.#cards.registerEvent(workspace.on('active-leaf-change', close));
  }

  #leave = (event: UIEvent): void => {
    if (elementOf(event)?.closest('.henji-card-head, .henji-review, [data-henji-open], [data-henji-note]'))
      this.close();
  };
}
