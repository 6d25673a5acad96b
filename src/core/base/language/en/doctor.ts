import type { FixSource } from '../../../flows/doctor/finding';
import type { doctor as japanese } from '../ja/doctor';

/** The words of the look at notes that are not read, or not fully. */
export function doctor(): ReturnType<typeof japanese> {
  const sources: Readonly<Record<FixSource, string>> = {
    title: 'the file name',
    folder: 'the folder’s name',
    property: 'the date of another property',
  };
  return {
    title: 'Notes that are not read',
    intro: (notes) =>
      `${notes === 1 ? 'One note has' : `${notes} notes have`} something that can be read once it is fixed. No note changes before you press a button.`,
    looking: 'Looking through the notes…',
    none: 'Every interview note that was found can be read.',
    noneHere: 'There is nothing to fix in this note.',
    all: 'Look at the other notes too',
    doneState: {
      question: (words, notes) =>
        `${notes === 1 ? 'One note has' : `${notes} notes have`} the status ${words.map((word) => `“${word}”`).join(', ')}. Is the selection over then? Until you answer it does not count as over.`,
      over: 'It is over',
      open: 'It is not over',
      answered: 'Your answer is kept in the settings (Interview notes), where you can change it',
    },
    notListed: 'Notes that are not listed',
    listed: 'Notes in the list',
    nearName: (key, to) =>
      `Is “${key}” meant to be “${to.join('” or “')}”? Under its present name it is not read.`,
    sameCompany: (name, other) =>
      `Are “${name}” and “${other}” one company? If so, write it one way: then a later round answers the earlier one.`,
    numberedDays: (keys) =>
      `Names with a number, such as “${keys.join('”, “')}”, are not read. Under names that tell the round, the day of the current round is read.`,
    shapes: {
      nested: (found) =>
        `The interview days nested in “${found}” are not read. Write each as a property of its own, such as “first-interview: 2026-11-20”.`,
      inline: (found) =>
        `Inline fields in the text (“${found}”) are not read. As properties at the top of the note they are.`,
      table: (found) =>
        `This note keeps its interview days in a table (${found}), which is not read. A note with the properties “company” and “interview-date” for each company is listed.`,
    },
    actions: {
      rename: (key, to) => `Rename “${key}” to “${to}”`,
      renameAll: (renames) => `Rename ${renames.map(({ key, to }) => `“${key}” to “${to}”`).join(', ')}`,
      fill: (key, value, source) => `Set “${key}” to “${value}”, from ${sources[source]}`,
      write: (key, value) => `Set “${key}” to “${value}”`,
      copy: (values) => `Write them as properties too: ${values.join(', ')}`,
      keep: (key) => `Keep only “${key}”`,
      line: (text) => `Write “${text}” instead`,
      firstLine: 'Let the properties begin on the first line',
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
      explanation: 'Only these lines of the notes chosen here are changed.',
      later: (count) => `The other ${count} can follow from the same button.`,
      change: (before, after) => `${before} → ${after}`,
      removed: '(taken out)',
      added: '(new line)',
      confirm: 'Fix',
      cancel: 'Cancel',
    },
    done: (note) => `“${note}” is fixed`,
    doneMany: (count) => `${count === 1 ? 'One note is' : `${count} notes are`} fixed`,
    notDone: (count) => `${count === 1 ? 'One was' : `${count} were`} not changed`,
    undo: 'Undo',
    undone: 'It is as it was',
  };
}
