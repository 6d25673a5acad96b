import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, StateField, type Extension } from '@codemirror/state';
import { EditorView, keymap, ViewPlugin } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const highlighting = HighlightStyle.define([
  { tag: tags.heading1, class: 'cm-header cm-header-1' },
  { tag: tags.heading2, class: 'cm-header cm-header-2' },
  { tag: tags.heading, class: 'cm-header' },
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: [tags.link, tags.url], class: 'cm-link' },
  { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: [tags.meta, tags.processingInstruction, tags.separator], class: 'cm-formatting' },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], class: 'cm-atom' },
  { tag: tags.comment, class: 'cm-comment' },
]);

/** The app's fields that extensions may read; the view is found through the document of the editor itself. */
export const editorInfoField = StateField.define<unknown>({ create: () => null, update: (value) => value });
export const editorEditorField = StateField.define<EditorView | null>({
  create: () => null,
  update: (value) => value,
});
export const editorLivePreviewField = StateField.define<boolean>({
  create: () => false,
  update: (value) => value,
});
export const livePreviewState = ViewPlugin.define(() => ({ mousedown: false }));

/** A fresh state: history begins again, as when the app opens another note. */
export function editorState(text: string, info: unknown, extensions: Extension): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      history(),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      yamlFrontmatter({ content: markdown() }),
      syntaxHighlighting(highlighting),
      editorInfoField.init(() => info),
      editorLivePreviewField,
      EditorView.contentAttributes.of({ 'aria-label': 'Note', spellcheck: 'false' }),
      extensions,
    ],
  });
}
