import type { TooltipOptions } from 'obsidian';

/** Obsidian's `setTooltip`: the text becomes the accessible name; the app draws its own bubble on hover. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  el.setAttr('aria-label', tooltip === '' ? null : tooltip);
  if (options.placement) el.setAttr('data-tooltip-position', options.placement);
}

/** Obsidian's `displayTooltip`: shows a bubble at once. */
export function displayTooltip(el: HTMLElement, content: string | DocumentFragment): void {
  el.doc.querySelector('.tooltip')?.remove();
  const bubble = el.doc.body.createDiv({ cls: 'tooltip', text: content });
  const place = el.getBoundingClientRect();
  bubble.setCssProps({ left: `${place.left}px`, top: `${place.bottom + 8}px` });
}

/** Shows `aria-label` as a bubble while the pointer rests on an element, as the app does. Returns how to end it. */
export function watchTooltips(doc: Document): () => void {
  const hide = (): void => {
    doc.querySelector('.tooltip')?.remove();
  };
  const show = (event: Event): void => {
    const el = (event.target as Element).closest<HTMLElement>('[aria-label]');
    const label = el?.getAttr('aria-label');
    if (!el || !label || el.matches('.cm-content, .workspace-leaf-content')) hide();
    else displayTooltip(el, label);
  };
  doc.addEventListener('mouseover', show);
  doc.addEventListener('pointerdown', hide);
  return () => {
    hide();
    doc.removeEventListener('mouseover', show);
    doc.removeEventListener('pointerdown', hide);
  };
}
