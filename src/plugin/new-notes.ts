import { normalizePath, Notice, type TFile, type Vault, type Workspace } from 'obsidian';
import type { EpochDay } from '../core/calendar/epoch-day';
import type { Language } from '../core/language/language';
import { wordsOf, type Words } from '../core/language/words';
import { newNoteText } from '../core/samples/sample-notes';
import type { Settings } from '../core/settings/settings';

/** What making notes needs of the host. */
export interface NewNotesDeps {
  readonly vault: Vault;
  readonly workspace: Workspace;
  readonly settings: () => Settings;
  readonly today: () => EpochDay;
  readonly language: () => Language;
}

/** Makes interview notes that are still to be filled in. */
export class NewNotes {
  constructor(private readonly deps: NewNotesDeps) {}

  /** Makes a note with empty properties where interview notes are, and opens it. */
  async create(): Promise<void> {
    const { workspace, settings, today, language } = this.deps;
    const folder = settings().noteFolders[0] ?? this.#words.folder;
    await this.#orNotice(async () => {
      const path = this.#freePath(folder, this.#words.newNoteName);
      const file = await this.#write(path, newNoteText(today(), language()));
      await workspace.getLeaf(false).openFile(file, { active: true, eState: { rename: 'all' } });
    });
  }

  get #words(): Words['sidebar'] {
    return wordsOf(this.deps.language()).sidebar;
  }

  async #write(path: string, text: string): Promise<TFile> {
    const { vault } = this.deps;
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (!vault.getFolderByPath(folder)) await vault.createFolder(folder);
    return vault.create(path, text);
  }

  #freePath(folder: string, name: string): string {
    for (let count = 1; ; count += 1) {
      const path = normalizePath(`${folder}/${count === 1 ? name : `${name} ${count}`}.md`);
      if (!this.deps.vault.getAbstractFileByPath(path)) return path;
    }
  }

  async #orNotice(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      new Notice(this.#words.notices.notCreated);
    }
  }
}
