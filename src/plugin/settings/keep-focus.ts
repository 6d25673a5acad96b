const focusable = 'a[href], button, input, select, textarea, [tabindex]';

/** A text that is being typed, and where in it the cursor is. */
interface Typed {
  readonly text: string;
  readonly selection: readonly [from: number | null, to: number | null];
}

/**
 * Draws what is in an element anew: the control that had the focus has it afterwards, known by its row and by what it
 * is, else by its place. What was typed into `unfinished` and nowhere kept is put back.
 */
export function keepFocus(el: HTMLElement, draw: () => void, unfinished: EventTarget | undefined): void {
  const before = controlsIn(el);
  const place = before.findIndex((control) => control === el.doc.activeElement);
  const focused = before[place];
  if (!focused) {
    draw();
    return;
  }
  const marks = marksOf(focused);
  const typed = focused === unfinished ? typedIn(focused) : undefined;
  draw();
  const after = controlsIn(el);
  const inPlace = after[place];
  const same = [...(inPlace ? [inPlace] : []), ...after].find((control) => marksOf(control) === marks);
  (same ?? inPlace)?.focus();
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
