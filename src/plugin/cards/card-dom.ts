import type { Menu } from 'obsidian';

/** The element an event comes from, whatever window it is in. */
export function elementOf(event: UIEvent): Element | undefined {
  const node = event.targetNode;
  return node?.instanceOf(Element) ? node : undefined;
}

/** Shows a menu below an element; nowhere without one. */
export function showBelow(menu: Menu, element: Element | undefined): void {
  const { left, bottom } = element?.getBoundingClientRect() ?? { left: 0, bottom: 0 };
  menu.showAtPosition({ x: left, y: bottom }, element?.doc);
}

/** The path of the card around an element. */
export function pathAround(element: Element | undefined): string | undefined {
  return cardAround(element)?.getAttribute('data-path') ?? undefined;
}

/** The card around an element. */
export function cardAround(element: Element | undefined): Element | undefined {
  return element?.closest('.henji-card') ?? undefined;
}

/** Whether a press of a key there belongs to the card, and not to a text field, a fold or a button of its own. */
export function isCardLink(element: Element): boolean {
  return element.matches('.henji-card-link');
}

/** The path of the card next to the title of a group: the first one after it, or the last one before it. */
export function cardBeside(root: HTMLElement, title: Element, isAhead: boolean): string | undefined {
  const links = [...root.querySelectorAll('.henji-card-link')];
  const isBehind = (link: Element): boolean =>
    (title.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return pathAround(isAhead ? links.find(isBehind) : links.filter((link) => !isBehind(link)).at(-1));
}

/** Moves the focus to a card; true when it is on the screen. */
export function focusCard(root: HTMLElement, path: string): boolean {
  const link = [...root.querySelectorAll<HTMLElement>('.henji-card-link')].find(
    (element) => pathAround(element) === path,
  );
  link?.focus();
  return link !== undefined;
}

/** Moves the focus to the first group. */
export function focusGroup(root: HTMLElement): void {
  root.querySelector<HTMLElement>('.henji-group-title')?.focus();
}

/** Moves the focus to the search. */
export function focusSearch(root: HTMLElement): void {
  root.querySelector<HTMLInputElement>('[data-henji-search]')?.focus();
}

/** Whether the focus is somewhere in there. */
export function hasFocus(root: HTMLElement): boolean {
  return root.contains(root.doc.activeElement);
}

/** The path of the card that has the focus. */
export function focusedPath(root: HTMLElement): string | undefined {
  const active = root.doc.activeElement;
  return active && root.contains(active) ? pathAround(active) : undefined;
}
