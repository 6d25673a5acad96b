import type { FrontMatterCache } from 'obsidian';
import type { Nodes } from 'mdast';
import type { App } from '../app';
import { Component } from '../component';
import { readFrontMatter } from '../cache/front-matter';
import { Positions } from '../cache/positions';
import { parseTree, span } from '../cache/tree';
import { callSafely } from '../later';
import { drawNode } from './draw';

/** Obsidian's `MarkdownRenderChild`: a component that lives as long as its element is shown. */
export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}

/** What post processors are told. */
export interface RenderContext {
  docId: string;
  sourcePath: string;
  frontmatter: FrontMatterCache | null;
  addChild(child: MarkdownRenderChild): void;
  getSectionInfo(el: HTMLElement): { text: string; lineStart: number; lineEnd: number } | null;
}

/** A post processor; the smaller `sortOrder`, the earlier. */
export interface PostProcessor {
  (el: HTMLElement, context: RenderContext): unknown;
  sortOrder?: number;
  /** The language of the code blocks that it draws. */
  language?: string;
}

let documents = 0;

function contextFor(
  text: string,
  sourcePath: string,
  owner: Component,
  lines: Map<Node, [number, number]>,
): RenderContext {
  return {
    docId: `workbench-${(documents += 1)}`,
    sourcePath,
    frontmatter: readFrontMatter(text) ?? null,
    addChild: (child) => {
      owner.addChild(child);
    },
    getSectionInfo: (el) => {
      for (const [section, [lineStart, lineEnd]] of lines)
        if (section.contains(el)) return { text, lineStart, lineEnd };
      return null;
    },
  };
}

/** Draws a note block by block and lets every post processor see each block, as the reading view does; tells the lines of each. */
export function renderMarkdown(
  app: App,
  text: string,
  parent: HTMLElement,
  sourcePath: string,
  owner: Component,
  toggleTask?: (from: number) => void,
): ReadonlyMap<Node, readonly [number, number]> {
  const positions = new Positions(text);
  const lines = new Map<Node, [number, number]>();
  const context = contextFor(text, sourcePath, owner, lines);
  for (const node of parseTree(text).children) {
    if (node.type === 'yaml') continue;
    const section = parent.createDiv(`el-${elementName(node)}`);
    const { from, to } = span(node);
    lines.set(section, [positions.lineOf(from), positions.lineOf(to)]);
    drawNode(node, section, { app, sourcePath, toggleTask });
    for (const processor of app.postProcessors()) callSafely(() => processor(section, context));
  }
  return lines;
}

function elementName(node: Nodes): string {
  if (node.type === 'heading') return `h${node.depth}`;
  const names: Partial<Record<string, string>> = {
    paragraph: 'p',
    code: 'pre',
    list: 'ul',
    blockquote: 'blockquote',
  };
  return names[node.type] ?? node.type;
}

/** Turns a handler of one code block language into a post processor. */
export function codeBlockProcessor(
  language: string,
  handler: (source: string, el: HTMLElement, context: RenderContext) => unknown,
): PostProcessor {
  const processor: PostProcessor = (section, context) => {
    for (const code of section.findAll(`pre > code.language-${CSS.escape(language)}`)) {
      const el = createDiv(`block-language-${language}`);
      const source = code.textContent.replace(/\n$/, '');
      code.parentElement?.replaceWith(el);
      callSafely(() => handler(source, el, context));
    }
  };
  return Object.assign(processor, { language });
}

/** Where a code block alone is drawn. */
interface BlockPlace {
  readonly sourcePath: string;
  readonly owner: Component;
  readonly lines: RenderContext['getSectionInfo'];
}

/** Draws one code block by whoever draws its language, as live preview does. */
export function renderCodeBlock(
  app: App,
  { language, source }: { readonly language: string; readonly source: string },
  parent: HTMLElement,
  { sourcePath, owner, lines }: BlockPlace,
): void {
  const code = parent.createEl('pre').createEl('code', { text: `${source}\n`, cls: `language-${language}` });
  const context = { ...contextFor('', sourcePath, owner, new Map()), getSectionInfo: lines };
  for (const processor of app.postProcessors())
    if (parent.contains(code)) callSafely(() => processor(parent, context));
}

/** Obsidian's `MarkdownRenderer`. */
export const MarkdownRenderer = {
  render(app: App, text: string, el: HTMLElement, sourcePath: string, owner: Component): Promise<void> {
    renderMarkdown(app, text, el, sourcePath, owner);
    return Promise.resolve();
  },
};
