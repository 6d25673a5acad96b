import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import type { App } from '../app';
import { parseTree, span } from '../cache/tree';
import { Component } from '../component';
import { asHost } from '../host-work';
import { renderCodeBlock } from '../markdown/render';
import { setIcon } from '../ui/icons';

/** A code block that someone draws. */
interface Block {
  readonly language: string;
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

/** Where the blocks are drawn. */
interface Place {
  readonly app: App;
  readonly path: () => string;
}

/** Someone began to draw code blocks, or no longer does. */
export const redrawBlocks = StateEffect.define();
const focusChange = StateEffect.define<boolean>();

function blocksIn(text: string, languages: ReadonlySet<string>): Block[] {
  return parseTree(text).children.flatMap((node) => {
    if (node.type !== 'code' || !languages.has(node.lang ?? '')) return [];
    return [{ language: node.lang ?? '', source: node.value, ...span(node) }];
  });
}

/** A block in place of its source, with the app's own button over its corner, which shows while the pointer is there. */
class BlockWidget extends WidgetType {
  readonly #owner = new Component();

  constructor(
    private readonly block: Block,
    private readonly place: Place,
    private readonly turn: number,
  ) {
    super();
  }

  override eq({ block, turn }: BlockWidget): boolean {
    return block.source === this.block.source && block.language === this.block.language && turn === this.turn;
  }

  toDOM(view: EditorView): HTMLElement {
    const { language, source } = this.block;
    const el = createDiv(
      `cm-preview-code-block cm-embed-block markdown-rendered cm-lang-${language} is-loaded`,
    );
    el.contentEditable = 'false';
    this.#owner.load();
    const lines = (): { text: string; lineStart: number; lineEnd: number } => {
      const { doc } = view.state;
      const from = doc.lineAt(view.posAtDOM(el));
      const lineStart = from.number - 1;
      return { text: doc.toString(), lineStart, lineEnd: lineStart + source.split('\n').length + 1 };
    };
    const { app, path } = this.place;
    const sourcePath = path();
    renderCodeBlock(app, { language, source }, el, { sourcePath, owner: this.#owner, lines });
    this.#editButton(el, view);
    return el;
  }

  override destroy(): void {
    this.#owner.unload();
  }

  #editButton(el: HTMLElement, view: EditorView): void {
    const label = this.place.app.isJapanese() ? 'このブロックを編集' : 'Edit this block';
    const button = el.createDiv('embed-actions').createDiv({
      cls: 'embed-action edit-block-button',
      attr: { 'aria-label': label },
    });
    setIcon(button, 'code-2');
    button.addEventListener('click', () => {
      const anchor = view.posAtDOM(el);
      view.focus();
      view.dispatch({ selection: { anchor, head: anchor + this.block.to - this.block.from } });
    });
  }
}

interface Drawn {
  readonly decorations: DecorationSet;
  readonly hasFocus: boolean;
  readonly turn: number;
}

/** Only what the cursor does not touch is drawn, and everything while the editor does not have the focus. */
function draw(state: EditorState, place: Place, { hasFocus, turn }: Omit<Drawn, 'decorations'>): Drawn {
  const languages = new Set(place.app.postProcessors().flatMap(({ language }) => language ?? []));
  const isTouched = ({ from, to }: Block): boolean =>
    hasFocus && state.selection.ranges.some((range) => range.from <= to && range.to >= from);
  const shown = blocksIn(state.doc.toString(), languages).filter((block) => !isTouched(block));
  const decorations = Decoration.set(
    shown.map((block) =>
      Decoration.replace({ widget: new BlockWidget(block, place, turn), block: true }).range(
        state.doc.lineAt(block.from).from,
        state.doc.lineAt(block.to).to,
      ),
    ),
  );
  return { decorations, hasFocus, turn };
}

/** What the app's live preview does with code blocks that plugins draw; everything else stays source here. */
export function livePreview(place: Place): Extension {
  const field = StateField.define<Drawn>({
    create: (state) => asHost(() => draw(state, place, { hasFocus: false, turn: 0 })),
    update(drawn, transaction) {
      let { hasFocus, turn } = drawn;
      for (const effect of transaction.effects) {
        if (effect.is(focusChange)) hasFocus = effect.value;
        if (effect.is(redrawBlocks)) turn += 1;
      }
      const isSame = hasFocus === drawn.hasFocus && turn === drawn.turn;
      if (isSame && !transaction.docChanged && !transaction.selection) return drawn;
      return draw(transaction.state, place, { hasFocus, turn });
    },
    provide: (self) => EditorView.decorations.from(self, ({ decorations }) => decorations),
  });
  return [field, EditorView.focusChangeEffect.of((_, isFocused) => focusChange.of(isFocused))];
}
