import { comparableCompany } from '../../reading/company/company-name';
import { noteKeys } from '../../reading/interview/note-keys';
import { withoutLinks } from '../../base/properties/property-items';
import type { NoteSource } from '../../reading/interview/read-note';
import { isPlaceholder, isTemplatePath } from '../../reading/interview/template-notes';
import type { Settings } from '../../base/settings/settings';

/** The companies that notes name, templates aside; the most frequent first, each once and as it was first written. */
export function companyNames(
  notes: Iterable<Pick<NoteSource, 'path' | 'frontmatter'>>,
  settings: Settings,
): string[] {
  const names = new Map<string, { readonly name: string; count: number }>();
  for (const { path, frontmatter } of notes) {
    const name = frontmatter && companyOf(frontmatter, settings);
    if (!name || isTemplatePath(path, settings)) continue;
    const known = names.get(comparableCompany(name));
    if (known) known.count += 1;
    else names.set(comparableCompany(name), { name, count: 1 });
  }
  return [...names.values()].sort((one, other) => other.count - one.count).map(({ name }) => name);
}

function companyOf(frontmatter: Readonly<Record<string, unknown>>, settings: Settings): string {
  const { company } = noteKeys(frontmatter, settings).keys;
  const value = company === undefined ? undefined : frontmatter[company];
  return typeof value === 'string' && !isPlaceholder(value) ? withoutLinks(value).trim() : '';
}
