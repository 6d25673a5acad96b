import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

/** A Markdown tree with frontmatter and GitHub's extensions. */
export function parseTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter(['yaml']), gfm({ singleTilde: false })],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown()],
  });
}

/** Where a node begins and ends. */
export function span(node: Nodes): { from: number; to: number } {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

/** The children of a node, none for a leaf. */
export function childrenOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children : [];
}

/** Visits a node and everything below it, in reading order. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  for (const child of childrenOf(node)) walk(child, visit);
}
