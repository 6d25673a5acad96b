import { normalizePath, type Vault } from 'obsidian';
import type { Settings } from '../core/settings/settings';

/** The text of a template, and what to call it where it is wrong. */
export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

/** The templates: the user's own from the vault, in place of the built-in ones of the same name. */
export class TemplateFiles {
  constructor(
    private readonly vault: Vault,
    private readonly settings: () => Settings,
  ) {}

  /** The template of a name, such as `mail-polite`: the user's own if there is one; `undefined` for an unknown name. */
  async find(name: string): Promise<TemplateFile | undefined> {
    return (await this.#own(name)) ?? builtIn(name);
  }

  async #own(name: string): Promise<TemplateFile | undefined> {
    const folder = this.settings().templateFolder;
    if (folder === '') return undefined;
    for (const extension of ['hbs', 'md']) {
      const file = this.vault.getFileByPath(normalizePath(`${folder}/${name}.${extension}`));
      if (file) return { file: file.path, text: await this.vault.cachedRead(file) };
    }
    return undefined;
  }
}

async function builtIn(name: string): Promise<TemplateFile | undefined> {
  const { templateTexts } = await import('../../templates/texts.mjs');
  const text = Object.hasOwn(templateTexts, name)
    ? templateTexts[name as keyof typeof templateTexts]
    : undefined;
  return text === undefined ? undefined : { file: `${name}.hbs`, text };
}
