import type { App } from '../obsidian/app';
import { BasesEntry, QueryController, type BasesView } from '../obsidian/workspace/bases-view';
import { ItemView } from '../obsidian/workspace/view';

/** How a plugin describes a view of bases, as far as it is used here. */
interface Registration {
  name: string;
  factory: (controller: QueryController, container: HTMLElement) => BasesView;
}

/** Entries with one value of the property that a base is grouped by. */
function groupsOf(data: BasesEntry[], groupBy: string | undefined): BasesView['data']['groupedData'] {
  if (groupBy === undefined) return [{ entries: data, hasKey: () => false }];
  const groups = new Map<string, BasesEntry[]>();
  for (const entry of data) {
    const key = entry.getValue(`note.${groupBy}`)?.toString() ?? '';
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].map(([text, entries]) => ({
    entries,
    ...(text !== '' && { key: { toString: () => text } }),
    hasKey: () => text !== '',
  }));
}

/** A tab that stands for a base without filters: every note is an entry of the plugin's view. */
class BaseTab extends ItemView {
  registration: Registration | undefined;

  getViewType(): string {
    return 'bases';
  }

  getDisplayText(): string {
    return this.registration?.name ?? 'Base';
  }

  /** Makes the plugin's view, and feeds it again whenever the index changes. */
  show(registration: Registration, groupBy?: string): void {
    this.registration = registration;
    const view = this.addChild(registration.factory(new QueryController(this.app), this.contentEl));
    const feed = (): void => {
      const data = this.app.vault.getMarkdownFiles().map((file) => new BasesEntry(this.app, file));
      view.data = { data, groupedData: groupsOf(data, groupBy), properties: [] };
      view.onDataUpdated();
    };
    // The app loads a view before its query has an answer.
    activeWindow.setTimeout(feed);
    this.registerEvent(this.app.metadataCache.on('resolved', feed));
  }
}

/** Opens a base in a new tab with the view a plugin has registered. */
export async function openBase(app: App, viewId: string, groupBy?: string): Promise<void> {
  const registration = app.basesViews.get(viewId) as Registration | undefined;
  if (!registration) throw new Error(`No such view of bases: ${viewId}`);
  const leaf = app.workspace.getLeaf('tab');
  const tab = new BaseTab(leaf);
  await leaf.open(tab);
  tab.show(registration, groupBy);
  leaf.drawTab();
  app.workspace.setActiveLeaf(leaf);
}
