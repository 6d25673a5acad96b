import type { Loc, Pos } from 'obsidian';

/** Turns offsets into lines and columns. */
export class Positions {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** The line an offset is on, from 0. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The offset of the first character of the line. */
  lineStart(offset: number): number {
    return this.starts[this.lineOf(offset)] ?? 0;
  }

  /** A location as Obsidian's cache holds it. */
  locate(offset: number): Loc {
    const line = this.lineOf(offset);
    return { line, col: offset - (this.starts[line] ?? 0), offset };
  }

  /** A range as Obsidian's cache holds it. */
  range(from: number, to: number): Pos {
    return { start: this.locate(from), end: this.locate(to) };
  }
}
