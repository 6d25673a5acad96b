import type { FixSource } from '../../../flows/doctor/finding';
import type { doctor as japanese } from '../ja/doctor';

/** The words of the doctor, which finds notes that can’t be read, or only in part. */
export function doctor(): ReturnType<typeof japanese> {
  const sources: Readonly<Record<FixSource, string>> = {
    title: 'the file name',
    folder: 'the folder’s name',
    property: 'the date of another property',
  };
  return {
    title: 'Notes that can’t be read',
    intro: (notes) =>
      `${notes === 1 ? 'One note needs' : `${notes} notes need`} a fix before Henji can read everything. No note changes until you press a button.`,
    looking: 'Checking your notes…',
    none: 'All your interview notes can be read.',
    noneHere: 'There is nothing to fix in this note.',
    all: 'Check the other notes too',
    doneState: {
      question: (words, notes) =>
        `${notes === 1 ? 'One note has' : `${notes} notes have`} the status ${words.map((word) => `“${word}”`).join(', ')}. Does this mean that the selection is over? Until you answer, it does not.`,
      over: 'It is over',
      open: 'It is not over',
      answered: 'Your answer is kept in the settings (Interview notes), where you can change it',
    },
    notListed: 'Notes that are not listed',
    listed: 'Notes in the list',
    nearName: (key, to) => `Did you mean “${to.join('” or “')}”? Henji doesn’t read “${key}”.`,
    sameCompany: (name, other) =>
      `Are “${name}” and “${other}” the same company? If so, spell the name one way, so that Henji can connect the rounds.`,
    numberedDays: (keys) =>
      `Names with a number, such as “${keys.join('”, “')}”, are not read. Use names that say the round, and Henji reads the day of the current one.`,
    shapes: {
      nested: (found) =>
        `The interview days nested in “${found}” are not read. Make each a property, such as “first-interview: 2026-11-20”.`,
      inline: (found) =>
        `Inline fields in the text (“${found}”) are not read. Move them to the properties at the top of the note.`,
      table: (found) =>
        `This note keeps its interview days in a table (${found}), which is not read. Create one note per company, with the properties “company” and “interview-date”.`,
    },
    actions: {
      rename: (key, to) => `Rename “${key}” to “${to}”`,
      renameAll: (renames) => `Rename ${renames.map(({ key, to }) => `“${key}” to “${to}”`).join(', ')}`,
      fill: (key, value, source) => `Set “${key}” to “${value}”, from ${sources[source]}`,
      write: (key, value) => `Set “${key}” to “${value}”`,
      copy: (values) => `Copy to the properties: ${values.join(', ')}`,
      keep: (key) => `Keep only “${key}”`,
      line: (text) => `Change to “${text}”`,
      firstLine: 'Move the properties to the first line',
    },
    before: 'Before',
    after: 'After',
    fix: 'Fix',
    fixSame: (count) => `Same for ${count} notes…`,
    open: 'Open note',
    openLine: (line) => `Open line ${line}`,
    openBoth: 'Open both',
    more: (count) => `Show ${count} more`,
    many: {
      title: (count) => `Fix ${count} notes?`,
      explanation: 'Only these lines change, and only in the notes you select.',
      later: (count) => `Use the same button for the other ${count}.`,
      change: (before, after) => `${before} → ${after}`,
      removed: '(deleted)',
      added: '(new line)',
      confirm: 'Fix',
      cancel: 'Cancel',
    },
    done: (note) => `Fixed “${note}”`,
    doneMany: (count) => `Fixed ${count === 1 ? 'one note' : `${count} notes`}`,
    notDone: (count) => `${count === 1 ? 'One note was' : `${count} notes were`} not changed`,
    undo: 'Undo',
    undone: 'Undone',
  };
}
