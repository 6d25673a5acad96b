import { iconShapes } from './icon-shapes';

const added = new Map<string, string>();
const unknown = new Set<string>();

/** Names of icons someone asked for that the workbench cannot draw. */
export function unknownIcons(): string[] {
  return [...unknown];
}

/** Forgets what a former plugin added or missed. */
export function resetIcons(): void {
  added.clear();
  unknown.clear();
}

function shortName(name: string): string {
  return name.replace(/^lucide-/, '');
}

function svg(doc: Document, name: string, viewBox: string): SVGSVGElement {
  const attributes = {
    viewBox,
    width: 24,
    height: 24,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
  };
  const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const el = doc.createElementNS('http://www.w3.org/2000/svg', 'svg');
  el.classList.add('svg-icon', `lucide-${shortName(name)}`);
  el.setAttrs({ ...attributes, ...round });
  return el;
}

/** Obsidian's `getIcon`: null for a name no one knows. */
export function getIcon(name: string): SVGSVGElement | null {
  const content = added.get(name);
  if (content !== undefined) {
    const el = svg(document, name, '0 0 100 100');
    const parsed = new DOMParser().parseFromString(
      `<svg xmlns="${el.namespaceURI ?? ''}">${content}</svg>`,
      'text/xml',
    );
    el.append(...Array.from(parsed.documentElement.childNodes));
    return el;
  }
  const shape = iconShapes[shortName(name)];
  if (shape === undefined) return null;
  const el = svg(document, name, '0 0 24 24');
  el.createSvg('path', { attr: { d: shape } });
  return el;
}

/** Obsidian's `setIcon`. A name no one knows draws a neutral square, and is recorded so that a test can see it. */
export function setIcon(parent: HTMLElement, name: string): void {
  const icon = name === '' ? null : getIcon(name);
  if (name === '') return;
  if (icon === null) unknown.add(name);
  const shown = icon ?? svg(parent.doc, 'unknown', '0 0 24 24');
  if (icon === null) shown.createSvg('path', { attr: { d: 'M5 5h14v14H5z' } });
  parent.empty();
  parent.appendChild(shown);
}

/** Obsidian's `addIcon`: the content of an SVG on a field of 100 × 100. */
export function addIcon(name: string, content: string): void {
  added.set(name, content);
}

/** Obsidian's `removeIcon`. */
export function removeIcon(name: string): void {
  added.delete(name);
}

/** Obsidian's `getIconIds`. */
export function getIconIds(): string[] {
  return [...Object.keys(iconShapes).map((name) => `lucide-${name}`), ...added.keys()];
}
