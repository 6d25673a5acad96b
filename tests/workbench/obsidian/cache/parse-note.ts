import type { BlockCache, CachedMetadata, SectionCache } from 'obsidian';
import { findComments, findHeadings, findListItems, findSections, withoutComments } from './blocks';
import { frontMatterLinks, readFrontMatter } from './front-matter';
import { findLinks, findTags, runningText } from './inline';
import { Positions } from './positions';
import { parseTree } from './tree';
import { getFrontMatterInfo } from './yaml';

function head(text: string): CachedMetadata {
  const frontmatter = readFrontMatter(text);
  if (frontmatter === undefined) return {};
  const end = text.slice(0, getFrontMatterInfo(text).contentStart).trimEnd().length;
  return {
    frontmatter,
    frontmatterLinks: frontMatterLinks(frontmatter),
    frontmatterPosition: new Positions(text).range(0, end),
  };
}

/** Marks blocks that end in `^id` and lists them. */
function findBlocks(sections: SectionCache[], text: string): Record<string, BlockCache> {
  const blocks: Record<string, BlockCache> = {};
  for (const section of sections) {
    const { start, end } = section.position;
    const id = /(?:^|\s)\^([a-z\d-]+)\s*$/i.exec(text.slice(start.offset, end.offset))?.[1];
    if (id === undefined || section.type === 'code') continue;
    section.id = id;
    blocks[id.toLowerCase()] = { id, position: section.position };
  }
  return blocks;
}

function body(text: string): CachedMetadata {
  const positions = new Positions(text);
  const comments = findComments(text);
  const root = parseTree(withoutComments(text, comments));
  const running = runningText(text, root, comments);
  const sections = findSections(root, text, comments, positions);
  const lists = {
    sections,
    headings: findHeadings(root, text, positions),
    tags: findTags(running, positions),
    ...findLinks(text, running, root, positions),
    listItems: findListItems(root, text, positions),
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  const blocks = findBlocks(sections, text);
  return { ...Object.fromEntries(filled), ...(Object.keys(blocks).length > 0 ? { blocks } : {}) };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Everything the app's cache holds of a note. */
export function parseNote(text: string): CachedMetadata {
  return { ...head(text), ...body(text) };
}

const headKeys = new Set<string | symbol>([
  'frontmatter',
  'frontmatterLinks',
  'frontmatterPosition',
  'then',
  'toJSON',
]);

/**
 * The cache of a note whose body is parsed at the first question about it: Markdown parsing is slow, and most
 * readers want only the properties. Frozen: a plugin that writes into the cache is in error.
 */
export function lazyNote(text: string): CachedMetadata {
  const cache = deepFreeze(head(text)) as Record<string | symbol, unknown>;
  let whole: Record<string | symbol, unknown> | undefined;
  const all = (): Record<string | symbol, unknown> =>
    (whole ??= deepFreeze({ ...cache, ...body(text) }) as Record<string | symbol, unknown>);
  return new Proxy(
    {},
    {
      get: (_target, key) => (headKeys.has(key) ? cache[key] : all()[key]),
      has: (_target, key) => key in (headKeys.has(key) ? cache : all()),
      ownKeys: () => Reflect.ownKeys(all()),
      getOwnPropertyDescriptor: (_target, key) => {
        const descriptor = Object.getOwnPropertyDescriptor(headKeys.has(key) ? cache : all(), key);
        return descriptor && { ...descriptor, configurable: true };
      },
      set: () => false,
    },
  );
}
