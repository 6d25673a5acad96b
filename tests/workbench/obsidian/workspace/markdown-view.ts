import { Compartment, Transaction, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { asHost, host } from '../host-work';
import { editorState } from '../editor/code-editor';
import { livePreview, redrawBlocks } from '../editor/live-preview';
import { Editor } from '../editor/editor';
import { Component } from '../component';
import { renderMarkdown } from '../markdown/render';
import { Menu } from '../ui/menu';
import { TextFileView } from './file-view';
import type { WorkspaceLeaf } from './leaf';

/** The text with the box of the task at an offset ticked, or no longer. */
function withTaskToggled(text: string, from: number): string {
  const task = text.slice(from).replace(/\[(.)\]/, (_, mark) => (mark === ' ' ? '[x]' : '[ ]'));
  return text.slice(0, from) + task;
}

/** The reading half of a `MarkdownView`. */
export class MarkdownPreviewView {
  readonly containerEl: HTMLElement;
  readonly #scroller: HTMLElement;
  #child = new Component();
  #lines: ReadonlyMap<Node, readonly [number, number]> = new Map();

  constructor(
    private readonly view: MarkdownView,
    parent: HTMLElement,
  ) {
    this.#scroller = parent.createDiv('markdown-reading-view');
    this.containerEl = this.#scroller.createDiv('markdown-preview-view markdown-rendered node-insert-event');
  }

  get(): string {
    return this.view.getViewData();
  }

  set(): void {
    this.rerender();
  }

  clear(): void {
    this.#child.unload();
    this.containerEl.empty();
  }

  getScroll(): number {
    return this.#scroller.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.#scroller.scrollTop = scroll;
  }

  /** Brings what is drawn of a line to the top; what is not drawn yet has none. */
  showLine(line: number): void {
    const [section] = [...this.#lines].filter(([, [from]]) => from <= line).at(-1) ?? [];
    if (!(section instanceof HTMLElement)) return;
    const { top } = this.#scroller.getBoundingClientRect();
    this.#scroller.scrollTop += section.getBoundingClientRect().top - top;
  }

  rerender(): void {
    this.clear();
    this.#child = new Component();
    this.#child.load();
    const { app, file } = this.view;
    if (!file) return;
    this.containerEl.createDiv({ cls: 'inline-title', text: file.basename });
    this.#lines = renderMarkdown(app, this.get(), this.containerEl, file.path, this.#child, (from) => {
      void app.vault.process(file, (text) => withTaskToggled(text, from));
    });
  }
}

/** Obsidian's `MarkdownView`: reading view and source mode, with the code blocks that plugins draw as live preview. */
export class MarkdownView extends TextFileView {
  override icon = 'file-text';
  hoverPopover = null;
  editor: Editor;
  previewMode: MarkdownPreviewView;
  #mode: 'source' | 'preview' = 'source';
  #isSource = !this.app.livePreview;
  readonly #look = new Compartment();
  readonly #sourceEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6');
    this.editor = new Editor(asHost(() => new EditorView({ parent: this.#sourceEl })));
    this.previewMode = new MarkdownPreviewView(this, this.contentEl);
    this.addAction('more-vertical', 'More options', (event) => {
      this.#moreOptions(event);
    });
    this.addAction('book-open', 'Toggle reading view', () => {
      this.setMode(this.#mode === 'source' ? 'preview' : 'source');
    });
    this.#sourceEl.addEventListener('contextmenu', (event) => {
      this.#editorMenu(event);
    });
    this.setMode('source');
    this.#sourceEl.toggleClass('is-live-preview', !this.#isSource);
    this.registerEvent(
      this.app.processorChanges.on(
        'changed',
        () => {
          this.editor.cm.dispatch({ effects: redrawBlocks.of(null) });
        },
        host,
      ),
    );
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): 'source' | 'preview' {
    return this.#mode;
  }

  /** Switches between source and reading view. */
  setMode(mode: 'source' | 'preview'): void {
    this.#mode = mode;
    this.#sourceEl.toggle(mode === 'source');
    this.previewMode.containerEl.parentElement?.toggle(mode === 'preview');
    this.containerEl.setAttr('data-mode', mode);
    if (mode === 'preview') this.previewMode.rerender();
    else this.previewMode.clear();
  }

  get currentMode(): Pick<MarkdownPreviewView, 'getScroll' | 'applyScroll'> {
    if (this.#mode === 'preview') return this.previewMode;
    const { cm } = this.editor;
    return {
      getScroll: () => cm.state.doc.lineAt(cm.lineBlockAtHeight(cm.scrollDOM.scrollTop).from).number - 1,
      applyScroll: (line) => {
        const { from } = cm.state.doc.line(Math.min(line + 1, cm.state.doc.lines));
        cm.dispatch({ effects: EditorView.scrollIntoView(from, { y: 'start' }) });
      },
    };
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: this.#isSource };
  }

  override async setState(state: unknown): Promise<void> {
    const { mode, source } = state as { mode?: unknown; source?: unknown };
    if (typeof source === 'boolean') this.#setSource(source);
    await super.setState(state);
    if (mode === 'source' || mode === 'preview') this.setMode(mode);
  }

  override setEphemeralState(state: unknown): void {
    const { line, subpath, focus } = state as { line?: number; subpath?: string; focus?: boolean };
    const at = line ?? this.#lineOf(subpath);
    if (at !== undefined) this.editor.setCursor(at);
    if (at !== undefined && this.#mode === 'preview') this.previewMode.showLine(at);
    if (focus === true) this.editor.focus();
  }

  /** The line of the heading that a link names. */
  #lineOf(subpath: string | undefined): number | undefined {
    const headings = this.file ? this.app.metadataCache.getFileCache(this.file)?.headings : undefined;
    return headings?.find(({ heading }) => `#${heading}` === subpath)?.position.start.line;
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    if (clear) this.#open(data);
    else this.#replace(data);
    if (this.#mode === 'preview') this.previewMode.rerender();
  }

  clear(): void {
    this.previewMode.clear();
  }

  protected override async onClose(): Promise<void> {
    await super.onClose();
    this.editor.cm.destroy();
  }

  showSearch(): void {
    this.editor.focus();
  }

  #open(text: string): void {
    const listener = EditorView.updateListener.of((update) => {
      if (
        !update.docChanged ||
        update.transactions.every((one) => one.annotation(Transaction.remote) === true)
      )
        return;
      this.markDirty();
      this.app.workspace.trigger('editor-change', this.editor, this);
    });
    const extensions = [listener, this.#look.of(this.#looks()), [...this.app.workspace.editorExtensions]];
    this.editor.cm.setState(editorState(text, this, extensions));
  }

  /** Source mode, or live preview. */
  #setSource(isSource: boolean): void {
    this.#isSource = isSource;
    this.#sourceEl.toggleClass('is-live-preview', !isSource);
    this.editor.cm.dispatch({ effects: this.#look.reconfigure(this.#looks()) });
  }

  #looks(): Extension {
    if (this.#isSource) return [];
    return livePreview({ app: this.app, path: () => this.file?.path ?? '' });
  }

  /** Takes over only what differs, so that cursor and history survive a change on the disk. */
  #replace(data: string): void {
    // As an editor counts lines: a `\r` cut off from its `\n` would be a line of its own.
    const text = data.replace(/\r\n?/g, '\n');
    const old = this.editor.getValue();
    let from = 0;
    while (from < Math.min(old.length, text.length) && old[from] === text[from]) from += 1;
    let tail = 0;
    while (tail < Math.min(old.length, text.length) - from && old.at(-1 - tail) === text.at(-1 - tail))
      tail += 1;
    const changes = { from, to: old.length - tail, insert: text.slice(from, text.length - tail) };
    this.editor.cm.dispatch({ changes, annotations: Transaction.remote.of(true) });
  }

  #moreOptions(event: MouseEvent): void {
    const menu = new Menu();
    this.onPaneMenu(menu, 'more-options');
    if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, 'more-options', this.leaf);
    menu.showAtMouseEvent(event);
  }

  #editorMenu(event: MouseEvent): void {
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setTitle(this.app.isJapanese() ? '元に戻す' : 'Undo')
        .setIcon('undo')
        .onClick(() => {
          this.editor.undo();
        }),
    );
    this.app.workspace.trigger('editor-menu', menu, this.editor, this);
    menu.showAtMouseEvent(event);
  }
}
