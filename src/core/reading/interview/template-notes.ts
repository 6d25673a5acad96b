import type { Settings } from '../../base/settings/settings';
import type { Interview } from './interview';
import { rawText } from '../../base/properties/raw-value';

/** How folders of templates are called; their notes are filled in by no one. */
const templateFolder = /^_?(?:templates?|テンプレート|テンプレ|ひな形|ひな型|雛形|雛型)$/i;

/** Whether a note is among templates: in the folder of the settings, or in one that is called so. */
export function isTemplatePath(path: string, settings: Settings): boolean {
  const own = settings.templateFolder;
  if (own !== '' && path.startsWith(`${own}/`)) return true;
  return path
    .split('/')
    .slice(0, -1)
    .some((folder) => templateFolder.test(folder.normalize('NFKC')));
}

/** `{{title}}` of the core plugins and QuickAdd, `<% tp.file.title %>` of Templater; without quotes YAML makes a map of braces. */
const placeholder = /<%|\{\{|\{\[object/;

/** Whether a value is for a program to fill in. */
export function isPlaceholder(value: unknown): boolean {
  return placeholder.test(typeof value === 'string' ? value : rawText(value));
}

/**
 * Whether a note that reads so is a template and no interview. What is in the template folder itself is one; elsewhere
 * among templates a note with a company and a day is someone's interview all the same, and so is one in a folder that
 * the settings name for interviews too. Anywhere, placeholders with nothing of one's own beside them make a template.
 */
export function isTemplate(
  { path, company, date, keys }: Interview,
  frontmatter: Readonly<Record<string, unknown>>,
  settings: Settings,
): boolean {
  if (isInTemplateFolder(path, settings)) return true;
  if (company !== undefined && date !== undefined) return false;
  if (isTemplatePath(path, settings)) return true;
  const isNobodys = company === undefined && date === undefined;
  const written = [keys.company, keys.date].filter((key) => key !== undefined);
  return isNobodys && written.some((key) => isPlaceholder(frontmatter[key]));
}

/** Only its own files are offered as templates, not those of folders inside it. */
function isInTemplateFolder(path: string, { templateFolder: own, noteFolders }: Settings): boolean {
  if (own === '' || noteFolders.includes(own)) return false;
  return path.startsWith(`${own}/`) && !path.includes('/', own.length + 1);
}
