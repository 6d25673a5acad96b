/** Work that pauses between its steps, so that a host can give the screen its turn, and returns what it made. */
export type Steps<Made> = Generator<undefined, Made, undefined>;

/** So many small things are done before a pause: well under a millisecond. */
export const stepSize = 64;

/** All steps without a pause. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does something with each item, in steps. */
export function* eachInSteps<Item>(items: Iterable<Item>, act: (item: Item) => void): Steps<void> {
  let done = 0;
  for (const item of items) {
    act(item);
    if (++done % stepSize === 0) yield;
  }
}

/** Sorted as `sort` does it, equal items in their order of before, but in steps. */
export function* sortSteps<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Steps<Item[]> {
  let runs: Item[][] = [];
  for (let from = 0; from < items.length; from += stepSize) {
    runs.push(items.slice(from, from + stepSize).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* mergeSteps(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergeSteps<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Steps<Item[]> {
  const merged: Item[] = [];
  const rivals = other.values();
  let rival = rivals.next();
  for (const item of one) {
    for (; !rival.done && compare(rival.value, item) < 0; rival = rivals.next()) merged.push(rival.value);
    merged.push(item);
    if (merged.length % stepSize === 0) yield;
  }
  for (; !rival.done; rival = rivals.next()) merged.push(rival.value);
  return merged;
}
