import type { EmbedCache, LinkCache, TagCache } from 'obsidian';
import type { Nodes } from 'mdast';
import { tagCharacters } from './front-matter';
import { displayText } from './links';
import type { Positions } from './positions';
import { span, walk } from './tree';

const withText = new Set(['paragraph', 'heading', 'tableCell']);
const withoutText = new Set(['inlineCode', 'html', 'code', 'yaml']);

/** The text with everything that is no running text blanked out, offsets kept. */
export function runningText(
  text: string,
  root: Nodes,
  comments: readonly { from: number; to: number }[],
): string {
  const shown = new Uint8Array(text.length);
  for (const { from, to } of comments) shown.fill(1, from, to);
  walk(root, (node) => {
    const { from, to } = span(node);
    if (withText.has(node.type)) shown.fill(1, from, to);
    if (withoutText.has(node.type)) shown.fill(0, from, to);
  });
  return Array.from(text.split(''), (letter, at) =>
    shown[at] === 1 || /\s/.test(letter) ? letter : '\0',
  ).join('');
}

/** Tags in running text. */
export function findTags(running: string, positions: Positions): TagCache[] {
  const pattern = new RegExp(`(^|\\s)(#(?!\\d+(?:\\s|\\0|$))${tagCharacters})`, 'g');
  const withoutLinks = running.replace(/\[\[[^\]\n]*\]\]/g, (link) => '\0'.repeat(link.length));
  return Array.from(withoutLinks.matchAll(pattern), (match) => {
    const tag = match[2] ?? '';
    const from = match.index + (match[1] ?? '').length;
    return { tag, position: positions.range(from, from + tag.length) };
  }).filter(({ tag }) => !/^#[\d/]+$/.test(tag));
}

interface Found {
  embed: boolean;
  cache: LinkCache;
}

function wikiLinks(running: string, positions: Positions): Found[] {
  return Array.from(running.matchAll(/(!?)\[\[(\|?[^[\]|\n]+|\|)(?:\|([^\]\n]*))?\]\]/g), (match) => {
    const [original, bang = '', link = '', alias] = match;
    const position = positions.range(match.index, match.index + original.length);
    return {
      embed: bang === '!',
      cache: { link, original, displayText: alias ?? displayText(link), position },
    };
  });
}

function markdownLinks(text: string, root: Nodes, positions: Positions): Found[] {
  const found: Found[] = [];
  walk(root, (node) => {
    if ((node.type !== 'link' && node.type !== 'image') || /^[a-z][\w+.-]*:|^www\.|^$/i.test(node.url))
      return;
    const { from, to } = span(node);
    const original = text.slice(from, to);
    if (!/^!?\[/.test(original)) return;
    const label = original.slice(original.indexOf('[') + 1, original.lastIndexOf(']('));
    const cache = {
      link: safeDecode(node.url),
      original,
      displayText: label,
      position: positions.range(from, to),
    };
    found.push({ embed: node.type === 'image', cache });
  });
  return found;
}

function safeDecode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Links and embeds of the body, in order. */
export function findLinks(
  text: string,
  running: string,
  root: Nodes,
  positions: Positions,
): { links: LinkCache[]; embeds: EmbedCache[] } {
  const all = [...wikiLinks(running, positions), ...markdownLinks(text, root, positions)];
  all.sort((a, b) => a.cache.position.start.offset - b.cache.position.start.offset);
  const pick = (embed: boolean): LinkCache[] =>
    all.filter((one) => one.embed === embed).map((one) => one.cache);
  return { links: pick(false), embeds: pick(true) };
}
