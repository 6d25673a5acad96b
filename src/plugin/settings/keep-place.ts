const focusable = 'a[href], button, input, select, textarea, [tabindex]';

/** A text that is being typed, and where in it the cursor is. */
interface Typed {
  readonly text: string;
  readonly selection: readonly [from: number | null, to: number | null];
}

/** Something that is scrolled, and how far. */
interface Scrolled {
  readonly el: Element;
  readonly top: number;
}

/** What is drawn, and what of it no one has taken yet. */
interface Drawn {
  /** The element that shows it now; drawing may put another one in its place. */
  readonly root: () => HTMLElement;
  readonly draw: () => void;
  /** A control whose text is kept nowhere yet. */
  readonly unfinished: EventTarget | undefined;
}

/** The element that shows a tab of the settings: its own, or that of the page for which the app takes it away. */
export function shownIn(tabEl: HTMLElement): HTMLElement {
  if (tabEl.isConnected) return tabEl;
  const { doc } = tabEl;
  const around = doc.activeElement?.closest<HTMLElement>('.setting-page');
  return around ?? [...doc.querySelectorAll<HTMLElement>('.setting-page')].at(-1) ?? tabEl;
}

/**
 * Draws again and leaves everything in its place: what was scrolled stays so, and the control that had the focus has it
 * afterwards, known by its row and by what it is, else by its place. What was typed into `unfinished` is put back.
 */
export function keepPlace({ root, draw, unfinished }: Drawn): void {
  const el = root();
  const scrolled = scrolledAround(el);
  const before = controlsIn(el);
  const place = before.findIndex((control) => control === el.doc.activeElement);
  const focused = before[place];
  const marks = focused && marksOf(focused);
  const typed = focused && focused === unfinished ? typedIn(focused) : undefined;
  draw();
  const drawn = root();
  // What is still there was not drawn again: it belongs to someone else.
  if (marks !== undefined && !focused?.isConnected) focusAgain(drawn, { place, marks }, typed);
  for (const { el: scroller, top } of scrolled) (scroller === el ? drawn : scroller).scrollTop = top;
}

function scrolledAround(el: Element): Scrolled[] {
  const above = el.parentElement ? scrolledAround(el.parentElement) : [];
  return el.scrollTop > 0 ? [{ el, top: el.scrollTop }, ...above] : above;
}

function focusAgain(
  el: HTMLElement,
  { place, marks }: { readonly place: number; readonly marks: string },
  typed: Typed | undefined,
): void {
  const controls = controlsIn(el);
  const inPlace = controls[place];
  const same = [...(inPlace ? [inPlace] : []), ...controls].find((control) => marksOf(control) === marks);
  (same ?? inPlace)?.focus({ preventScroll: true });
  if (same && typed) putBack(same, typed);
}

function controlsIn(el: HTMLElement): HTMLElement[] {
  return [...el.querySelectorAll<HTMLElement>(focusable)];
}

/** What a control is known by: the name of its row, its kind, and its own name. */
function marksOf(control: HTMLElement): string {
  const row = control.closest('.setting-item')?.querySelector('.setting-item-name')?.textContent;
  return [row, control.tagName, control.getAttribute('type'), control.getAttribute('aria-label')].join('\n');
}

function typedIn(control: HTMLElement): Typed | undefined {
  if (!control.instanceOf(HTMLInputElement)) return undefined;
  return { text: control.value, selection: [control.selectionStart, control.selectionEnd] };
}

/** As if it were typed, so that what is wrong with it is said again. */
function putBack(control: HTMLElement, { text, selection: [from, to] }: Typed): void {
  if (!control.instanceOf(HTMLInputElement)) return;
  control.value = text;
  // Fields for numbers have no selection.
  if (from !== null) control.setSelectionRange(from, to);
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
