import { appendContent, classNames, setAttribute } from './create';

type Helpers<T> = Partial<T> & ThisType<T>;

/** What Obsidian adds to every `Element`. */
export const elementHelpers: Helpers<Element> = {
  getText() {
    return this.textContent;
  },
  setText(content) {
    this.empty();
    appendContent(this, content);
  },
  addClass(...classes) {
    this.classList.add(...classNames(classes));
  },
  addClasses(classes) {
    this.classList.add(...classNames(classes));
  },
  removeClass(...classes) {
    this.classList.remove(...classNames(classes));
  },
  removeClasses(classes) {
    this.classList.remove(...classNames(classes));
  },
  toggleClass(classes, value) {
    for (const name of classNames(classes)) this.classList.toggle(name, value);
  },
  hasClass(name) {
    return this.classList.contains(name);
  },
  setAttr(name, value) {
    setAttribute(this, name, value);
  },
  setAttrs(attributes) {
    for (const [name, value] of Object.entries(attributes)) setAttribute(this, name, value);
  },
  getAttr(name) {
    return this.getAttribute(name);
  },
  matchParent(selector, lastParent) {
    const found = this.closest(selector);
    const isInside = lastParent === undefined || (found !== lastParent && lastParent.contains(found));
    return isInside ? found : null;
  },
  getCssPropertyValue(property, pseudoElement) {
    return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
  },
  isActiveElement() {
    return this.doc.activeElement === this;
  },
  find(selector: string) {
    return this.querySelector(selector);
  },
  findAll(selector) {
    return Array.from(this.querySelectorAll<HTMLElement>(selector));
  },
  findAllSelf(selector) {
    const inside = Array.from(this.querySelectorAll<HTMLElement>(selector));
    return this.matches(selector) ? [this as unknown as HTMLElement, ...inside] : inside;
  },
};

interface Styled extends Element {
  style: CSSStyleDeclaration;
}

/** `setCssStyles` and `setCssProps`, for HTML and SVG alike. */
export const styleHelpers: Pick<HTMLElement, 'setCssStyles' | 'setCssProps'> & ThisType<Styled> = {
  setCssStyles(styles) {
    Object.assign(this.style, styles);
  },
  setCssProps(properties) {
    for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
  },
};

/** `find` and `findAll` of a fragment. */
export const fragmentHelpers: Helpers<DocumentFragment> = {
  find(selector) {
    return this.querySelector(selector) as unknown as HTMLElement;
  },
  findAll(selector) {
    return Array.from(this.querySelectorAll<HTMLElement>(selector));
  },
};
