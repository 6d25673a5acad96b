const focusable = 'a[href], button, input, select, textarea, [tabindex]';

/** Draws what is in an element anew: what stands in the place of the control that had the focus has it afterwards. */
export function keepFocus(el: HTMLElement, draw: () => void): void {
  const place = controlsIn(el).findIndex((control) => control === el.doc.activeElement);
  draw();
  if (place >= 0) controlsIn(el)[place]?.focus();
}

function controlsIn(el: HTMLElement): HTMLElement[] {
  return [...el.querySelectorAll<HTMLElement>(focusable)];
}
