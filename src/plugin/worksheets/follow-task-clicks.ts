import { MarkdownView, type App, type Component } from 'obsidian';
import { writtenKey } from '../../core/reading/interview/written-key';
import type { CheckItem } from '../../core/reading/interview/interview';
import type { Language } from '../../core/base/language/language';
import { followTasksPlan, tickedTasks } from '../../core/letters/worksheets/checklist';
import { vaultLanguage } from '../index/vault-language';
import type { ReplyStore } from '../index/reply-store';
import type { NoteWriter } from '../notes/note-writer';

/** What following needs of the plugin. */
export interface TaskClickDeps {
  readonly app: Pick<App, 'workspace' | 'metadataCache'>;
  readonly owner: Pick<Component, 'registerEvent' | 'registerDomEvent'>;
  readonly store: ReplyStore;
  readonly writer: NoteWriter;
  readonly language: () => Language;
}

type Ticks = ReadonlyMap<CheckItem, boolean>;

/**
 * When someone clicks the box of a point of the checklist in a note about an interview, the property follows that one
 * point as soon as the click has changed the note. Which point it was is told by the tasks as they were before: what
 * is drawn does not say where in the note it is.
 */
export function followTaskClicks(deps: TaskClickDeps): void {
  const { app, owner } = deps;
  const clicked = new Map<string, Ticks>();
  for (const doc of openDocuments(app)) listen(doc);
  owner.registerEvent(
    app.workspace.on('window-open', ({ doc }) => {
      listen(doc);
    }),
  );
  owner.registerEvent(
    app.metadataCache.on('changed', ({ path }) => {
      const before = clicked.get(path);
      clicked.delete(path);
      if (before) void follow(path, before, deps);
    }),
  );

  function listen(doc: Document): void {
    // The editor keeps clicks on its boxes to itself.
    const onClick = ({ targetNode }: MouseEvent): void => {
      const view = targetNode?.instanceOf(Element) ? clickedView(targetNode, app) : undefined;
      const path = view?.file?.path;
      // Of several clicks in one change of the note the first knows how it was.
      if (view && path !== undefined && !clicked.has(path))
        clicked.set(path, tickedTasks(view.getViewData()));
    };
    owner.registerDomEvent(doc, 'click', onClick, { capture: true });
  }
}

function openDocuments({ workspace }: TaskClickDeps['app']): Set<Document> {
  const documents = new Set([workspace.containerEl.doc]);
  workspace.iterateAllLeaves(({ view }) => documents.add(view.containerEl.doc));
  return documents;
}

/** The note in which the box of a task was clicked. */
function clickedView(el: Element, { workspace }: TaskClickDeps['app']): MarkdownView | undefined {
  if (!el.matches('.task-list-item-checkbox')) return undefined;
  const views = workspace.getLeavesOfType('markdown').map(({ view }) => view);
  const view = views.find(({ containerEl }) => containerEl.contains(el));
  return view instanceof MarkdownView ? view : undefined;
}

async function follow(path: string, before: Ticks, deps: TaskClickDeps): Promise<void> {
  const { interview } = deps.store.reply(path) ?? {};
  if (!interview) return;
  const key = writtenKey(interview, 'checked', () => vaultLanguage(deps));
  await deps.writer.change(path, (text) => followTasksPlan(text, key, before));
}
