import { setProperties } from '../../editing/frontmatter/edit-properties';
import type { NoteEdits } from '../../editing/frontmatter/text-edit';
import type { CheckItem } from '../../reading/interview/interview';
import { readChecked } from '../../reading/interview/read-words';
import { isJapanese } from '../../reading/interview/written-key';
import { sheetWords } from './sheet-words';

/** A point of the checklist that is ticked or not, and the name of the property that keeps it. */
export interface Tick {
  readonly key: string;
  readonly item: CheckItem;
  readonly ticked: boolean;
}

/** The edits that set one tick in the text of a note, or take it away. */
export function tickEdits(text: string, tick: Tick): NoteEdits {
  const items = (before: readonly string[]): readonly string[] | undefined => {
    const after = withTick(before, tick);
    // A tick that stands in one text with other words is not taken out of it.
    return readChecked(after).words.includes(tick.item) === tick.ticked ? after : undefined;
  };
  return setProperties(text, [{ key: tick.key, items }]);
}

/** The items with one tick set or taken away; words that are no tick, and ticks that stay, stay as they are. */
function withTick(items: readonly string[], { key, item, ticked }: Tick): readonly string[] {
  const written = (word: CheckItem): string => (isJapanese(key) ? sheetWords.checkWords[word] : word);
  if (readChecked(items).words.includes(item) === ticked) return items;
  if (ticked) return [...items.filter((part) => part !== ''), written(item)];
  return items.flatMap((part) => {
    const { words, complete } = readChecked(part);
    if (!complete || !words.includes(item)) return [part];
    return words.filter((word) => word !== item).map(written);
  });
}
