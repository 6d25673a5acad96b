import { planWith, type NotePlan, type Refusal } from '../../editing/frontmatter/note-plan';
import { applyEdits, replacement, type NoteEdits, type TextEdit } from '../../editing/frontmatter/text-edit';
import { listItemOf } from '../../editing/insertion/markdown-lines';
import { sectionsUnder } from '../../editing/insertion/sections';
import type { CheckItem } from '../../reading/interview/interview';
import { readChecked } from '../../reading/interview/read-words';
import { sheetWords } from './sheet-words';
import { tickEdits, type Tick } from './checked-property';

/** A point of the checklist that stands in a note as a task; `markAt` is the offset of the sign in its box. */
interface ChecklistTask {
  readonly item: CheckItem;
  readonly isTicked: boolean;
  readonly markAt: number;
}

const boxAndName = /^\[(.)\][ \t]+([^:：]*)/;

/** Which points stand as tasks under the heading of the checklist, and whether they are ticked: of several, one is enough. */
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
