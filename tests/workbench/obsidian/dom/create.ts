type Attribute = string | number | boolean | null;

/** Sets an attribute; null removes it, as Obsidian's `setAttr` does. */
export function setAttribute(el: Element, name: string, value: Attribute): void {
  if (value === null) el.removeAttribute(name);
  else el.setAttribute(name, String(value));
}

/** Splits `"a b"` and `["a b", "c"]` into single class names. */
export function classNames(classes: string | string[]): string[] {
  return [classes].flat().flatMap((name) => name.split(' ').filter(Boolean));
}

/** Adds one text, or the nodes of a fragment, to an element. */
export function appendContent(parent: Node, content: string | DocumentFragment): void {
  parent.appendChild(typeof content === 'string' ? (parent.doc.createTextNode(content) as Node) : content);
}

function applyInfo(el: Element, info: DomElementInfo): void {
  if (info.cls !== undefined) el.classList.add(...classNames(info.cls));
  if (info.text !== undefined) appendContent(el, info.text);
  for (const [name, value] of Object.entries(info.attr ?? {})) setAttribute(el, name, value);
  for (const name of ['title', 'value', 'type', 'placeholder', 'href'] as const) {
    const value = info[name];
    if (value === undefined) continue;
    // The live value of an input, not only its attribute.
    if (name === 'value' && 'value' in el) el.value = value;
    else el.setAttribute(name, value);
  }
}

function place(el: Element, parent: Node | undefined, prepend: boolean | undefined): void {
  if (parent === undefined) return;
  if (prepend === true) parent.insertBefore(el, parent.firstChild);
  else parent.appendChild(el);
}

/** Obsidian's `createEl`: an element described by an object or by its classes, put into `parent`. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  about: DomElementInfo | string = {},
  callback?: (el: HTMLElementTagNameMap[K]) => void,
  parent?: Node,
): HTMLElementTagNameMap[K] {
  const info = typeof about === 'string' ? { cls: about } : about;
  const el = doc.createElement(tag);
  applyInfo(el, info);
  place(el, parent ?? info.parent, info.prepend);
  callback?.(el);
  return el;
}

/** Obsidian's `createSvg`. */
export function createSvgElement<K extends keyof SVGElementTagNameMap>(
  doc: Document,
  tag: K,
  about: SvgElementInfo | string = {},
  callback?: (el: SVGElementTagNameMap[K]) => void,
  parent?: Node,
): SVGElementTagNameMap[K] {
  const info = typeof about === 'string' ? { cls: about } : about;
  const el = doc.createElementNS('http://www.w3.org/2000/svg', tag);
  if (info.cls !== undefined) el.classList.add(...classNames(info.cls));
  for (const [name, value] of Object.entries(info.attr ?? {})) setAttribute(el, name, value);
  place(el, parent ?? info.parent, info.prepend);
  callback?.(el);
  return el;
}
