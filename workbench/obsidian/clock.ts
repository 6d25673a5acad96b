/** The one place of the workbench that reads the clock, so that a page can be shown as of another day. */
const SystemDate = Date;
let shift = 0;

/** The instant the page believes in, in milliseconds. */
export function currentTime(): number {
  return Date.now();
}

/**
 * Reads `2026-12-01` (10:00 in Japan), `2026-12-01T09:30` (Japan) or a full ISO instant.
 * The clock of the page is Japan's wherever the browser is, because the vault's calendar is.
 */
export function parseInstant(text: string): number {
  const withTime = text.includes('T') ? text : `${text}T10:00`;
  const instant = SystemDate.parse(/(Z|[+-]\d\d:\d\d)$/.test(withTime) ? withTime : `${withTime}+09:00`);
  if (Number.isNaN(instant)) throw new Error(`Not a date or time: ${text}`);
  return instant;
}

/** Moves the page's clock, which goes on from there; without an argument back to the browser's own. */
export function setClock(instant?: number): void {
  shift = instant === undefined ? 0 : instant - SystemDate.now();
  window.Date = instant === undefined ? SystemDate : ShiftedDate;
}

/** `Date` with another idea of now. */
const ShiftedDate = new Proxy(SystemDate, {
  construct: (target, values, newTarget) =>
    Reflect.construct(target, values.length === 0 ? [target.now() + shift] : values, newTarget) as object,
  apply: (target) => new target(target.now() + shift).toString(),
  get: (target, name) => {
    if (name === 'now') return () => target.now() + shift;
    return Reflect.get(target, name) as unknown;
  },
});
