import { lineEndingOf, withLineEnding } from '../../base/text/line-ending';
import { replacement, type TextEdit } from './text-edit';

/**
 * The edits that lead from `text` back to `before`, if it is still as a change left it, `after`; else `undefined`.
 * An editor knows only `\n`, a file may have `\r\n`: which of them holds the text now makes no difference.
 */
export function undoEdits(text: string, before: string, after: string): readonly TextEdit[] | undefined {
  if (text === after) return [replacement(0, after, before)];
  if (unixLines(text) !== unixLines(after)) return undefined;
  return [replacement(0, text, withLineEnding(unixLines(before), lineEndingOf(text)))];
}

function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
