import type { DataWriteOptions, FrontMatterCache } from 'obsidian';
import type { App } from '../app';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from '../cache/yaml';
import type { TAbstractFile, TFolder } from './files';
import { TFile } from './files';
import { nameOf, normalizePath } from './paths';

/** Rewrites the frontmatter of a text; throws when it does not parse. The app's exact bytes are unknown. */
function changeFrontMatter(text: string, change: (properties: FrontMatterCache) => void): string {
  const info = getFrontMatterInfo(text);
  const properties = (parseYaml(info.frontmatter) ?? {}) as FrontMatterCache;
  change(properties);
  const body = text.slice(info.contentStart);
  const isEmpty = Object.keys(properties).length === 0;
  if (isEmpty) return info.exists ? body : text;
  return `---\n${stringifyYaml(properties)}---\n${body}`;
}

/** Obsidian's file manager. */
export class FileManager {
  constructor(private readonly app: App) {}

  getNewFileParent(sourcePath: string): TFolder;
  getNewFileParent(): TFolder {
    return this.app.vault.getRoot();
  }

  /** Renames and fixes the links of other notes. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const linking = this.#linkingTo(file);
    await this.app.vault.rename(file, newPath);
    if (!(file instanceof TFile)) return;
    for (const [source, links] of linking) {
      const link = this.app.metadataCache.fileToLinktext(file, source.path);
      await this.app.vault.process(source, (text) => this.#relink(text, links, link));
    }
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    await this.trashFile(file);
    return true;
  }

  /** Follows the user's setting in the app; here always the vault's own `.trash`. */
  trashFile(file: TAbstractFile): Promise<void> {
    return this.app.vault.trash(file, false);
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias?: string): string {
    const link = this.app.metadataCache.fileToLinktext(file, sourcePath) + subpath;
    const text = alias === undefined || alias === '' ? link : `${link}|${alias}`;
    return `${file.extension === 'md' ? '' : '!'}[[${text}]]`;
  }

  async processFrontMatter(
    file: TFile,
    change: (properties: FrontMatterCache) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.app.vault.process(file, (text) => changeFrontMatter(text, change), options);
  }

  getAvailablePathForAttachment(filename: string): Promise<string> {
    const free = (count: number): string => {
      const name = count === 0 ? filename : filename.replace(/(\.\w+)?$/, ` ${count}$1`);
      return this.app.vault.adapter.has(name) ? free(count + 1) : name;
    };
    return Promise.resolve(normalizePath(free(0)));
  }

  #linkingTo(target: TAbstractFile): [TFile, string[]][] {
    const { vault, metadataCache } = this.app;
    const linksOf = (source: TFile): string[] =>
      (metadataCache.getFileCache(source)?.links ?? [])
        .map(({ link }) => link)
        .filter(
          (link) => metadataCache.getFirstLinkpathDest(link.split('#')[0] ?? '', source.path) === target,
        );
    return vault
      .getMarkdownFiles()
      .map((source): [TFile, string[]] => [source, linksOf(source)])
      .filter(([, links]) => links.length > 0);
  }

  #relink(text: string, links: string[], link: string): string {
    return links.reduce((all, old) => {
      const path = old.split('#')[0] ?? '';
      return all.replaceAll(`[[${path}`, `[[${link}`);
    }, text);
  }
}

/** A path not yet taken, by adding a number before the extension. */
export function freePath(app: App, path: string): string {
  const name = nameOf(path);
  for (let count = 0; ; count += 1) {
    const tried = count === 0 ? path : path.slice(0, -name.length) + name.replace(/(\.\w+)?$/, ` ${count}$1`);
    if (!app.vault.adapter.has(tried)) return tried;
  }
}
