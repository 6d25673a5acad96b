import type { Settings } from '../settings/settings';

/** How folders of templates are called; their notes are filled in by nobody. */
const templateFolder = /^_?(?:templates?|テンプレート|テンプレ|ひな形|ひな型|雛形|雛型)$/i;

/** Whether a note lies among templates: in the folder of the settings, or in one that is called so. */
export function isTemplatePath(path: string, settings: Settings): boolean {
  const own = settings.templateFolder;
  if (own !== '' && path.startsWith(`${own}/`)) return true;
  return path
    .split('/')
    .slice(0, -1)
    .some((folder) => templateFolder.test(folder.normalize('NFKC')));
}
