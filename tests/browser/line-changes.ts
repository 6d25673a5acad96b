/** The lines that a text has lost (`- `) and got (`+ `), in their order; both texts are short, and end with a line. */
export function lineChanges(before: string, after: string): string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const kept = commonLines(old, now);
  const changes: string[] = [];
  for (let [at, to] = [0, 0]; at < old.length || to < now.length;) {
    if (at < old.length && to < now.length && old[at] === now[to]) [at, to] = [at + 1, to + 1];
    else if (to < now.length && lookUp(kept, at, to + 1) > lookUp(kept, at + 1, to))
      changes.push(`+ ${now[to++] ?? ''}`);
    else changes.push(`- ${old[at++] ?? ''}`);
  }
  return changes;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** How many lines two texts have in common from each pair of lines on. */
function commonLines(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let at = old.length - 1; at >= 0; at -= 1)
    for (let to = now.length - 1; to >= 0; to -= 1)
      lengths[at]![to] =
        old[at] === now[to]
          ? lookUp(lengths, at + 1, to + 1) + 1
          : Math.max(lookUp(lengths, at + 1, to), lookUp(lengths, at, to + 1));
  return lengths;
}

function lookUp(lengths: readonly (readonly number[])[], at: number, to: number): number {
  return lengths[at]?.[to] ?? -1;
}
