import type { ListItem, Nodes, Table } from 'mdast';
import type { App } from '../app';
import { displayText } from '../cache/links';
import { span } from '../cache/tree';
import { Keymap } from '../keymap';

/** Where a note is drawn. */
interface Place {
  app: App;
  sourcePath: string;
  /** What a click on the box of the task at an offset does; in the reading view of a note it changes the note. */
  toggleTask?: ((from: number) => void) | undefined;
}

function drawAll(nodes: readonly Nodes[], parent: HTMLElement, place: Place): void {
  for (const node of nodes) drawNode(node, parent, place);
}

/** `[[links]]` in a text: clicks open them, with the modifier in a new tab. */
function drawText(text: string, parent: HTMLElement, place: Place): void {
  let at = 0;
  for (const match of text.matchAll(/!?\[\[([^[\]|]+)(?:\|([^\]]*))?\]\]/g)) {
    parent.appendText(text.slice(at, match.index));
    at = match.index + match[0].length;
    const link = match[1] ?? '';
    const el = parent.createEl('a', {
      cls: 'internal-link',
      text: match[2] ?? displayText(link),
      href: link,
    });
    el.setAttr('data-href', link);
    el.addEventListener('click', (event) => {
      event.preventDefault();
      void place.app.workspace.openLinkText(link, place.sourcePath, Keymap.isModEvent(event));
    });
  }
  parent.appendText(text.slice(at));
}

function drawItem(item: ListItem, list: HTMLElement, place: Place): void {
  const el = list.createEl('li');
  if (item.checked !== null && item.checked !== undefined) {
    el.addClass('task-list-item');
    const box = el.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
    box.checked = item.checked;
    box.addEventListener('click', () => place.toggleTask?.(span(item).from));
  }
  for (const child of item.children) {
    if (child.type === 'paragraph' && item.spread !== true) drawAll(child.children, el, place);
    else drawNode(child, el, place);
  }
}

function drawTable(table: Table, parent: HTMLElement, place: Place): void {
  const body = parent.createEl('table').createEl('tbody');
  for (const [index, row] of table.children.entries()) {
    const line = body.createEl('tr');
    for (const cell of row.children) drawAll(cell.children, line.createEl(index === 0 ? 'th' : 'td'), place);
  }
}

function drawCode(value: string, language: string | null | undefined, parent: HTMLElement): void {
  const code = parent.createEl('pre').createEl('code', { text: `${value}\n` });
  if (language) code.addClass(`language-${language}`);
}

const plainTags = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
  paragraph: 'p',
} as const;

/** Draws one node of a Markdown tree; embeds, math, footnotes and raw HTML stay text or are left out. */
export function drawNode(node: Nodes, parent: HTMLElement, place: Place): void {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'blockquote':
    case 'paragraph':
      drawAll(node.children, parent.createEl(plainTags[node.type]), place);
      break;
    case 'heading':
      drawAll(node.children, parent.createEl(`h${node.depth}`, { attr: { dir: 'auto' } }), place);
      break;
    case 'text':
      drawText(node.value, parent, place);
      break;
    case 'inlineCode':
      parent.createEl('code', { text: node.value });
      break;
    case 'code':
      drawCode(node.value, node.lang, parent);
      break;
    case 'break':
      parent.createEl('br');
      break;
    case 'thematicBreak':
      parent.createEl('hr');
      break;
    case 'link':
      drawAll(node.children, parent.createEl('a', { cls: 'external-link', href: node.url }), place);
      break;
    case 'list': {
      const list = parent.createEl(node.ordered === true ? 'ol' : 'ul');
      for (const item of node.children) drawItem(item, list, place);
      break;
    }
    case 'table':
      drawTable(node, parent, place);
      break;
    default:
      if ('children' in node) drawAll(node.children, parent, place);
  }
}
