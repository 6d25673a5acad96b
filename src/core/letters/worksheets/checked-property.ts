import { setProperties } from '../../editing/frontmatter/set-properties';
import type { NoteEdits } from '../../editing/frontmatter/text-edit';
import type { CheckItem } from '../../reading/interview/interview';
import { readChecked } from '../../reading/interview/read-words';
import { isJapanese } from '../../reading/interview/written-key';
import { sheetWords } from './sheet-words';

/** The edits that set one tick in the text of a note, or take it away. */
export function tickEdits(text: string, key: string, item: CheckItem, ticked: boolean): NoteEdits {
  let changed: readonly string[] = [];
  const items = (before: readonly string[]): readonly string[] =>
    (changed = withTick(before, key, item, ticked));
  const edits = setProperties(text, [{ key, items }]);
  const isDone = readChecked(changed).words.includes(item) === ticked;
  // A tick that stands in one text with other words is not taken out of it.
  return isDone || typeof edits === 'string' ? edits : 'not-understood';
}

/** The items with one tick set or taken away; words that are no tick, and ticks that stay, stay as they are. */
function withTick(
  items: readonly string[],
  key: string,
  item: CheckItem,
  ticked: boolean,
): readonly string[] {
  const written = (word: CheckItem): string => (isJapanese(key) ? sheetWords.checkWords[word] : word);
  if (readChecked(items).words.includes(item) === ticked) return items;
  if (ticked) return [...items.filter((part) => part !== ''), written(item)];
  return items.flatMap((part) => {
    const { words, complete } = readChecked(part);
    if (!complete || !words.includes(item)) return [part];
    return words.filter((word) => word !== item).map(written);
  });
}
