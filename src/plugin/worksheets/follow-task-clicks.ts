import { MarkdownView, type App, type Component } from 'obsidian';
import { writtenKey } from '../../core/interview/written-key';
import { followTasksPlan } from '../../core/worksheets/checklist-tasks';
import type { ReplyStore } from '../index/reply-store';
import type { NoteWriter } from '../notes/note-writer';

/** What following needs of the plugin. */
export interface TaskClickDeps {
  readonly app: Pick<App, 'workspace' | 'metadataCache'>;
  readonly owner: Pick<Component, 'registerEvent' | 'registerDomEvent'>;
  readonly store: ReplyStore;
  readonly writer: NoteWriter;
}

/**
 * When somebody clicks the box of a task in a note about an interview, the property of the checklist follows its tasks
 * as soon as the click has changed the note. Typing writes nothing: what was typed is read, and written with the next
 * click, here or on the card.
 */
export function followTaskClicks(deps: TaskClickDeps): void {
  const { app, owner } = deps;
  const clicked = new Set<string>();
  for (const doc of openDocuments(app)) listen(doc);
  owner.registerEvent(
    app.workspace.on('window-open', ({ doc }) => {
      listen(doc);
    }),
  );
  owner.registerEvent(
    app.metadataCache.on('changed', ({ path }) => {
      if (clicked.delete(path)) void follow(path, deps);
    }),
  );

  function listen(doc: Document): void {
    // The editor keeps clicks on its boxes to itself.
    const onClick = ({ targetNode }: MouseEvent): void => {
      const path = targetNode?.instanceOf(Element) ? clickedNote(targetNode, app) : undefined;
      if (path !== undefined) clicked.add(path);
    };
    owner.registerDomEvent(doc, 'click', onClick, { capture: true });
  }
}

function openDocuments({ workspace }: TaskClickDeps['app']): Set<Document> {
  const documents = new Set([workspace.containerEl.doc]);
  workspace.iterateAllLeaves(({ view }) => documents.add(view.containerEl.doc));
  return documents;
}

/** The path of the note in which the box of a task was clicked. */
function clickedNote(el: Element, { workspace }: TaskClickDeps['app']): string | undefined {
  if (!el.matches('.task-list-item-checkbox')) return undefined;
  const views = workspace.getLeavesOfType('markdown').map(({ view }) => view);
  const view = views.find(({ containerEl }) => containerEl.contains(el));
  return view instanceof MarkdownView ? view.file?.path : undefined;
}

async function follow(path: string, { store, writer }: TaskClickDeps): Promise<void> {
  const { interview } = store.reply(path) ?? {};
  if (!interview) return;
  const key = writtenKey(interview, 'checked');
  await writer.change(path, { keys: [key], plan: (text) => followTasksPlan(text, key) });
}
