/** Which of the findings on the screen has the focus, counted from 0; -1 when none has. */
export function focusedFinding(root: HTMLElement): number {
  const focused = root.doc.activeElement?.closest('[data-henji-finding]') ?? null;
  return focused ? findingsIn(root).indexOf(focused) : -1;
}

/** Puts the focus where a finding was that has gone: on the next one, else the last, else the way back. */
export function focusFinding(root: HTMLElement, at: number): void {
  const findings = findingsIn(root);
  const finding = findings[Math.min(at, findings.length - 1)];
  const target = finding?.querySelector('button') ?? root.querySelector<HTMLElement>('[data-henji-undo]');
  target?.focus();
}

function findingsIn(root: HTMLElement): Element[] {
  return [...root.querySelectorAll('[data-henji-finding]')];
}
