import { planWith, type NotePlan, type Refusal } from '../../editing/frontmatter/note-plan';
import { applyEdits, replacement, type NoteEdits, type TextEdit } from '../../editing/frontmatter/text-edit';
import { listItemOf } from '../../editing/insertion/markdown-lines';
import { sectionsUnder } from '../../editing/insertion/sections';
import type { CheckItem } from '../../reading/interview/interview';
import { readChecked } from '../../reading/interview/read-words';
import { sheetWords } from './sheet-words';
import { setProperties } from '../../editing/frontmatter/edit-properties';
import { isJapanese } from '../../reading/interview/written-key';

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
    // A tick that is in one text with other words is not taken out of it.
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

/** A point of the checklist that is in a note as a task; `markAt` is the offset of the sign in its box. */
interface ChecklistTask {
  readonly item: CheckItem;
  readonly isTicked: boolean;
  readonly markAt: number;
}

const boxAndName = /^\[(.)\][ \t]+([^:：]*)/;

/** Which points are as tasks under the heading of the checklist, and whether they are ticked: of several, one is enough. */
export function tickedTasks(text: string): ReadonlyMap<CheckItem, boolean> {
  const ticks = new Map<CheckItem, boolean>();
  for (const { item, isTicked } of checklistTasks(text))
    ticks.set(item, isTicked || ticks.get(item) === true);
  return ticks;
}

/** Sets a tick, or takes it away, in the property and in the tasks at once. */
export function tickPlan(text: string, tick: Tick): NotePlan | Refusal {
  const plan = planWith(text, [tick.key], tickEdits(text, tick));
  return 'problem' in plan ? plan : { ...plan, edits: [...plan.edits, ...taskEdits(text, tick)] };
}

/** Makes the property follow those tasks that were ticked, or unticked, since `before`; all else in it stays as it is. */
export function followTasksPlan(
  text: string,
  key: string,
  before: ReadonlyMap<CheckItem, boolean>,
): NotePlan | Refusal {
  return planWith(text, [key], followEdits(text, key, before));
}

function followEdits(text: string, key: string, before: ReadonlyMap<CheckItem, boolean>): NoteEdits {
  let followed = text;
  for (const [item, ticked] of tickedTasks(text)) {
    if (before.get(item) !== !ticked) continue;
    const edits = tickEdits(followed, { key, item, ticked });
    if (typeof edits === 'string') return edits;
    followed = applyEdits(followed, edits);
  }
  return followed === text ? [] : [replacement(0, text, followed)];
}

function taskEdits(text: string, { item, ticked }: Tick): TextEdit[] {
  return checklistTasks(text)
    .filter((one) => one.item === item && one.isTicked !== ticked)
    .map(({ markAt }) => ({ from: markAt, to: markAt + 1, insert: ticked ? 'x' : ' ' }));
}

/** A task belongs to the point whose word it begins with, as in the property, before the colon. */
function checklistTasks(text: string): ChecklistTask[] {
  const lines = sectionsUnder(text, sheetWords.headings.checklist).flatMap((section) => section.lines);
  return lines.flatMap((line) => {
    const point = listItemOf(line.text);
    const [found, mark, name = ''] = (point && boxAndName.exec(point.text)) ?? [];
    const { words, complete } = readChecked(name);
    const [item] = words;
    if (!point || found === undefined || item === undefined || words.length > 1 || !complete) return [];
    return [{ item, isTicked: mark !== ' ', markAt: line.from + point.at + 1 }];
  });
}
