import type { HeadingCache, ListItemCache, SectionCache } from 'obsidian';
import type { List, ListItem, Nodes, Root } from 'mdast';
import type { Positions } from './positions';
import { childrenOf, span } from './tree';

/** A stretch of text that the app calls a comment: from a line that begins with `%%` to the closing `%%`. */
export interface CommentBlock {
  from: number;
  to: number;
}

/** Finds the comment blocks. */
export function findComments(text: string): CommentBlock[] {
  return Array.from(text.matchAll(/^%%(?!.*%%.*\S)[\s\S]*?(?:%%|$(?![\s\S]))/gm), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Blanks comment blocks, so that they end the paragraph before them as they do in the app. */
export function withoutComments(text: string, comments: readonly CommentBlock[]): string {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  return comments.reduce(
    (all, { from, to }) => all.slice(0, from) + blank(all.slice(from, to)) + all.slice(to),
    text,
  );
}

/** Headings of the note, nested ones included. */
export function findHeadings(root: Root, text: string, positions: Positions): HeadingCache[] {
  return root.children
    .filter((node) => node.type === 'heading')
    .map((node) => {
      const { from, to } = span(node);
      const heading = text
        .slice(from, to)
        .replace(/^#+\s*|\s+#+\s*$/g, '')
        .replace(/\n[=-]+\s*$/, '');
      return { heading, level: node.depth, position: positions.range(from, to) };
    });
}

function sectionType(node: Nodes, text: string): string {
  if (node.type !== 'blockquote') return node.type;
  return /^>\s*\[!/.test(text.slice(span(node).from)) ? 'callout' : 'blockquote';
}

/** The blocks at the root, comments among them, in order. */
export function findSections(
  root: Root,
  text: string,
  comments: readonly CommentBlock[],
  positions: Positions,
): SectionCache[] {
  const blocks = root.children.map((node): SectionCache => {
    const { from, to } = span(node);
    return { type: sectionType(node, text), position: positions.range(positions.lineStart(from), to) };
  });
  const hidden = comments.map(({ from, to }) => ({ type: 'comment', position: positions.range(from, to) }));
  return [...blocks, ...hidden].sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** Where a list is: the line of the item above it, and the column its items may begin at. */
interface Place {
  above: number | null;
  column: number;
}

/** Indentation beyond what the item above asks for belongs to the item, in the app. */
function itemStart(from: number, text: string, column: number, positions: Positions): number {
  const indent = /[ ]*$/.exec(text.slice(positions.lineStart(from), from))?.[0].length ?? 0;
  return from - Math.max(0, Math.min(indent, positions.locate(from).col - column));
}

function itemCache(
  item: ListItem,
  text: string,
  parent: number,
  column: number,
  positions: Positions,
): ListItemCache {
  const { from, to } = span(item);
  // Nested items are entries of their own, so an item ends where its first inner list begins.
  const firstList = item.children.findIndex((child) => child.type === 'list');
  const last = firstList > 0 ? item.children[firstList - 1] : undefined;
  const task = /^(?:[-*+]|\d+[.)])\s+\[(.)\]\s/u.exec(text.slice(from, to))?.[1];
  const start = itemStart(from, text, column, positions);
  const cache: ListItemCache = { parent, position: positions.range(start, last ? span(last).to : to) };
  if (task !== undefined) cache.task = task;
  return cache;
}

function placeInside(item: ListItem, text: string, positions: Positions): Place {
  const { from, to } = span(item);
  const { line, col } = positions.locate(from);
  const marker = /^(?:[-*+]|\d+[.)]) */.exec(text.slice(from, to))?.[0].length ?? 0;
  return { above: line, column: col + marker };
}

function listItems(list: List, text: string, place: Place, positions: Positions): ListItemCache[] {
  // A top item points at the line its list begins on, negative; the app has no minus zero and takes -1 there.
  const above = place.above ?? -Math.max(1, positions.lineOf(span(list).from));
  return list.children.flatMap((item) => [
    itemCache(item, text, above, place.column, positions),
    ...item.children.flatMap((child) => inside(child, text, placeInside(item, text, positions), positions)),
  ]);
}

function inside(node: Nodes, text: string, place: Place, positions: Positions): ListItemCache[] {
  if (node.type === 'list') return listItems(node, text, place, positions);
  // The quote's own marks come first on each line, so nothing before an item is its indentation.
  const inner = node.type === 'blockquote' ? { ...place, column: Infinity } : place;
  return childrenOf(node).flatMap((child) => inside(child, text, inner, positions));
}

/** All list items, those inside callouts and quotes included. */
export function findListItems(root: Root, text: string, positions: Positions): ListItemCache[] {
  return inside(root, text, { above: null, column: 0 }, positions);
}
