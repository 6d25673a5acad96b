/** Up to this many times as many items as are wanted, sorting them all is as fast. */
const worthSorting = 4;

/**
 * The first `limit` items in order, without sorting those that no one sees: of thousands a list shows a page.
 * May reorder `items`.
 */
export function firstInOrder<Item>(
  items: Item[],
  limit: number,
  compare: (a: Item, b: Item) => number,
): Item[] {
  if (items.length <= limit * worthSorting) return items.sort(compare).slice(0, limit);
  const first = items.slice(0, limit).sort(compare);
  for (let index = limit; index < items.length; index += 1) {
    const item = items[index];
    const last = first.at(-1);
    if (item === undefined || last === undefined || compare(item, last) >= 0) continue;
    first.pop();
    first.splice(placeOf(item, first, compare), 0, item);
  }
  return first;
}

/** Behind its equals, as a stable sort would. */
function placeOf<Item>(item: Item, sorted: readonly Item[], compare: (a: Item, b: Item) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(item, other) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
