/** The one place of the workbench that reads the clock, so that a page can be shown as of another day. */
const SystemDate = Date;
let origin = 0;

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

/** The clock's own count, which goes on even while a test holds the browser's date still. */
function now(): number {
  return Math.floor(origin + performance.now());
}

/** Moves the page's clock, which goes on from there; without an argument back to the browser's own. */
export function setClock(instant?: number): void {
  origin = (instant ?? 0) - performance.now();
  window.Date = instant === undefined ? SystemDate : MovedDate;
}

/** `Date` with another idea of now. */
const MovedDate = new Proxy(SystemDate, {
  construct: (target, values, newTarget) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget) as object,
  apply: (target) => new target(now()).toString(),
  get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
});
