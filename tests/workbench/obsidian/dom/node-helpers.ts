import { createElement, createSvgElement } from './create';

type Helpers<T> = Partial<T> & ThisType<T>;

/** `instanceOf`: a node of a pop-out has the classes of that window, so the name is looked up there as well. */
export const instanceHelpers = {
  instanceOf(this: Node | UIEvent, type: new () => unknown): boolean {
    const local = Reflect.get(this.win, type.name) as unknown;
    return this instanceof type || (typeof local === 'function' && this instanceof local);
  },
};

/** What Obsidian adds to every `Node`, as property descriptors are copied from here into each window. */
export const nodeHelpers: Helpers<Node> = {
  get doc(): Document {
    return this.ownerDocument ?? (this as unknown as Document);
  },
  get win(): Window {
    return this.doc.defaultView ?? window;
  },
  get constructorWin(): Window {
    return window;
  },
  detach() {
    this.parentNode?.removeChild(this);
  },
  empty() {
    while (this.lastChild) this.removeChild(this.lastChild);
  },
  insertAfter(node, child) {
    return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
  },
  indexOf(other) {
    return Array.from(this.childNodes).indexOf(other as ChildNode);
  },
  setChildrenInPlace(children) {
    this.empty();
    for (const child of children) this.appendChild(child);
  },
  appendText(text) {
    this.appendChild(this.doc.createTextNode(text));
  },
  createEl(tag, info, callback) {
    return createElement(this.doc, tag, info, callback, this);
  },
  createDiv(info, callback) {
    return createElement(this.doc, 'div', info, callback, this);
  },
  createSpan(info, callback) {
    return createElement(this.doc, 'span', info, callback, this);
  },
  createSvg(tag, info, callback) {
    return createSvgElement(this.doc, tag, info, callback, this);
  },
};

/** What `UIEvent` gets: the node, window and document it happened in. */
export const eventHelpers: Helpers<UIEvent> = {
  get targetNode(): Node | null {
    return this.target as Node | null;
  },
  get doc(): Document {
    return this.targetNode?.doc ?? document;
  },
  get win(): Window {
    return this.targetNode?.win ?? window;
  },
};
