import type { CachedMetadata, FrontmatterLinkCache, FrontMatterCache } from 'obsidian';
import { getFrontMatterInfo, parseYaml } from './yaml';
import { displayText } from './links';

/** The properties of a note; undefined without frontmatter, with an empty one, or when it does not parse. */
export function readFrontMatter(text: string): FrontMatterCache | undefined {
  const info = getFrontMatterInfo(text);
  if (!info.exists) return undefined;
  try {
    const value = parseYaml(info.frontmatter);
    const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isMapping ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Links among the properties: values that are one whole `[[link]]`, in lists as `key.0`. */
export function frontMatterLinks(properties: FrontMatterCache): FrontmatterLinkCache[] {
  const found: FrontmatterLinkCache[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') found.push(...linkOf(value, key));
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(inner, key === '' ? name : `${key}.${name}`);
    }
  };
  visit(properties, '');
  return found;
}

function linkOf(original: string, key: string): FrontmatterLinkCache[] {
  const match = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/.exec(original);
  if (!match?.[1]) return [];
  return [{ key, link: match[1], original, displayText: match[2] ?? displayText(match[1]) }];
}

/** Obsidian's `parseFrontMatterEntry`: the first key that matches, whatever its case. */
export function parseFrontMatterEntry(properties: FrontMatterCache | null, key: string | RegExp): unknown {
  if (!properties) return null;
  const fits = (name: string): boolean =>
    typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name);
  const name = Object.keys(properties).find(fits);
  return name === undefined ? null : (properties[name] as unknown);
}

/** Obsidian's `parseFrontMatterStringArray`. */
export function parseFrontMatterStringArray(
  properties: FrontMatterCache | null,
  key: string | RegExp,
): string[] | null {
  const value = parseFrontMatterEntry(properties, key);
  if (value === null || value === undefined) return null;
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((entry) => typeof entry === 'string' || typeof entry === 'number').map(String);
}

/** Obsidian's `parseFrontMatterAliases`. */
export function parseFrontMatterAliases(properties: FrontMatterCache | null): string[] | null {
  return parseFrontMatterStringArray(properties, /^aliases$/i);
}

/** Obsidian's `parseFrontMatterTags`: with `#`; text that is not a tag is left out. */
export function parseFrontMatterTags(properties: FrontMatterCache | null): string[] | null {
  const names = parseFrontMatterStringArray(properties, /^tags$/i);
  return (
    names?.map((name) => `#${name.trim().replace(/^#/, '')}`).filter((tag) => wholeTag.test(tag)) ?? null
  );
}

/** What a tag may not contain; anything else, Japanese included, it may. */
export const tagCharacters =
  '[^\\s!"#$%&\'()*+,.:;<=>?@^`{|}~\\[\\]\\\\\\u0000\\u2000-\\u206f\\u3000-\\u3003]+';

const wholeTag = new RegExp(`^#(?!\\d+$)${tagCharacters}$`);

/** Obsidian's `getAllTags`: those of the frontmatter first, then those of the body; repetitions stay. */
export function getAllTags(cache: CachedMetadata): string[] {
  return [
    ...(parseFrontMatterTags(cache.frontmatter ?? null) ?? []),
    ...(cache.tags ?? []).map(({ tag }) => tag),
  ];
}
