import { normalizePath, TFile, type TFolder, type Vault } from 'obsidian';
import { templateTexts } from '../../templates/texts.mjs';
import type { Settings } from '../core/base/settings/settings';

/** The text of a template, and what to call it where it is wrong. */
export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

/** One of the user's own templates. */
export interface OwnTemplate {
  readonly name: string;
  readonly path: string;
}

/** The extensions of templates; the first that is there counts. */
const extensions = ['hbs', 'md'];

/** The templates: the user's own from the vault, in place of the built-in ones of the same name. */
export class TemplateFiles {
  constructor(
    private readonly vault: Vault,
    private readonly settings: () => Settings,
  ) {}

  /** The template of a name, such as `mail-polite`: the user's own if there is one; `undefined` for an unknown name. */
  async find(name: string): Promise<TemplateFile | undefined> {
    const own = this.#file(name);
    return own ? { file: own.path, text: plainText(await this.vault.cachedRead(own)) } : builtIn(name);
  }

  /** The user's own templates by name, in the order of the alphabet; none without a folder. */
  own(): OwnTemplate[] {
    const folder = this.#folder();
    const files = folder ? folder.children.filter((child) => child instanceof TFile) : [];
    const names = files
      .filter(({ extension }) => extensions.includes(extension))
      .map(({ basename }) => basename);
    return [...new Set(names)]
      .sort((a, b) => a.localeCompare(b))
      .flatMap((name) => {
        const path = this.#file(name)?.path;
        return path === undefined ? [] : [{ name, path }];
      });
  }

  #folder(): TFolder | null {
    const { templateFolder } = this.settings();
    return templateFolder === '' ? null : this.vault.getFolderByPath(normalizePath(templateFolder));
  }

  #file(name: string): TFile | undefined {
    const folder = this.#folder();
    const paths = folder ? extensions.map((extension) => `${folder.path}/${name}.${extension}`) : [];
    return paths.map((path) => this.vault.getFileByPath(path)).find((file) => file !== null);
  }
}

/** Other editors leave a mark at the beginning, and end lines in their own way. */
function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function builtIn(name: string): TemplateFile | undefined {
  const text = Object.hasOwn(templateTexts, name)
    ? templateTexts[name as keyof typeof templateTexts]
    : undefined;
  return text === undefined ? undefined : { file: `${name}.hbs`, text };
}
