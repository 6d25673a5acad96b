import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** More than nearly every front matter: the rest of a long note need not be read. */
const startLength = 8192;
const buffer = Buffer.allocUnsafe(startLength);

/**
 * The text of a note, or at least all of its front matter: of a longer note only the start, unless `whole` or the
 * front matter goes on after it.
 */
export function readNoteFile(file: string, whole: boolean): string {
  if (whole) return readFileSync(file, 'utf8');
  const start = readStart(file);
  return start.length < startLength || endsFrontMatter(start) ? start.toString() : readFileSync(file, 'utf8');
}

function readStart(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    return buffer.subarray(0, readSync(descriptor, buffer, 0, startLength, 0));
  } finally {
    closeSync(descriptor);
  }
}

/** False when the front matter may go on after this start of a note. */
function endsFrontMatter(start: Buffer): boolean {
  const text = start.toString('latin1');
  const hasFrontMatter = /^(?:\xEF\xBB\xBF)?---[ \t]*\r?\n/.test(text);
  return !hasFrontMatter || /\n---[ \t]*\r?\n/.test(text.slice(3));
}
