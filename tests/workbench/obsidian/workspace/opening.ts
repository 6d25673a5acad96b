import type { PaneType } from 'obsidian';
import { parseLinktext } from '../cache/links';
import { freePath } from '../vault/file-manager';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

/** How a file is opened. */
export interface OpenHow {
  state?: Record<string, unknown>;
  eState?: unknown;
  active?: boolean;
}

/** How a view is put into a side bar. */
export interface SideOptions {
  active?: boolean;
  reveal?: boolean;
  split?: boolean;
  state?: Record<string, unknown>;
}

interface LinkClick {
  link: string;
  source: string;
  newLeaf: PaneType | boolean;
  how: OpenHow;
}

/** Follows a link; one that leads nowhere makes the note, as in the app. */
export async function openLink(
  workspace: Workspace,
  { link, source, newLeaf, how }: LinkClick,
): Promise<void> {
  const { app } = workspace;
  const { path, subpath } = parseLinktext(link);
  const known = app.metadataCache.getFirstLinkpathDest(path, source);
  const file = known ?? (await app.vault.create(freePath(app, `${path}.md`), ''));
  await workspace.getLeaf(newLeaf).openFile(file, subpath === '' ? how : { eState: { subpath }, ...how });
}

/** Shows the one view of a type in a side bar, made if it is not there yet. */
export async function ensureSideLeaf(
  workspace: Workspace,
  type: string,
  side: 'left' | 'right',
  { active = true, reveal = true, state = {} }: SideOptions,
): Promise<WorkspaceLeaf> {
  const known = workspace.getLeavesOfType(type)[0];
  const leaf = known ?? (side === 'left' ? workspace.getLeftLeaf() : workspace.getRightLeaf());
  if (!known) await leaf.setViewState({ type, state, active });
  if (reveal) await workspace.revealLeaf(leaf);
  return leaf;
}
