/** A debounced function with `cancel` and `run`. */
export interface Debounced<T extends unknown[], V> {
  (...values: T): Debounced<T, V>;
  cancel(): Debounced<T, V>;
  run(): V | undefined;
}

/** Obsidian's `debounce`: with `resetTimer` the wait begins again at each call. */
export function debounce<T extends unknown[], V>(
  action: (...values: T) => V,
  timeout = 0,
  resetTimer = false,
): Debounced<T, V> {
  let timer: number | undefined;
  let pending: T | undefined;
  const run = (): V | undefined => {
    window.clearTimeout(timer);
    timer = undefined;
    const values = pending;
    pending = undefined;
    return values === undefined ? undefined : action(...values);
  };
  const debounced = (...values: T): Debounced<T, V> => {
    pending = values;
    if (resetTimer) window.clearTimeout(timer);
    if (resetTimer || timer === undefined) timer = window.setTimeout(run, timeout);
    return whole;
  };
  const cancel = (): Debounced<T, V> => {
    window.clearTimeout(timer);
    timer = undefined;
    pending = undefined;
    return whole;
  };
  const whole: Debounced<T, V> = Object.assign(debounced, { cancel, run });
  return whole;
}
