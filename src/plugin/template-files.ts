import { normalizePath, TFile, type TFolder, type Vault } from 'obsidian';
import type { Language } from '../core/base/language/language';
import { wordsOf } from '../core/base/language/words';
import type { Settings } from '../core/base/settings/settings';
import { builtInTemplate, type TemplateSource } from '../core/letters/template/built-in-templates';
import { readTemplate } from '../core/letters/template/read-template';
import type { Failed, Template } from '../core/letters/template/template';
import { templateProblemText } from '../core/letters/template/template-problem-text';
import { notifyFailure } from './dialogs/notify';

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
  async read(name: string): Promise<Template | Failed | undefined> {
    const source = await this.#source(name);
    return source && readTemplate(source.file, source.text);
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

  async #source(name: string): Promise<TemplateSource | undefined> {
    const own = this.#file(name);
    return own
      ? { file: own.path, text: plainText(await this.vault.cachedRead(own)) }
      : builtInTemplate(name);
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

/** What was read from or filled into a template; `undefined` after a notice that tells what is wrong with it. */
export function unlessBroken<Value extends object>(
  result: Value | Failed | undefined,
  language: Language,
): Value | undefined {
  if (!result || !isFailed(result)) return result;
  notifyFailure(wordsOf(language).insertion.templateBroken(templateProblemText(result.problem, language)));
  return undefined;
}

function isFailed(result: object): result is Failed {
  return 'problem' in result;
}
