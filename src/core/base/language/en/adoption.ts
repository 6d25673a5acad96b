import type { adoption as japanese } from '../ja/adoption';

/** The words of the search for interview notes that are there already. */
export function adoption(): ReturnType<typeof japanese> {
  return {
    title: 'Find interview notes I already have',
    intro: 'With these settings notes you already have can be read. No note is changed.',
    folder: (folder) => `Folder “${folder}”`,
    tag: (tag) => `Tag “#${tag}”`,
    complete: (complete, notes) =>
      complete === notes
        ? `${notes} notes, all with a company and an interview day`
        : `${notes} notes, ${complete} of them with a company and an interview day`,
    name: (name, field) => `Read “${name}” as “${field}”`,
    usedIn: (notes) => (notes === 1 ? 'Used in one note' : `Used in ${notes} notes`),
    preview: (all, before, after) =>
      before === after
        ? `Of ${all} notes, ${before} are interview notes (no change)`
        : `Of ${all} notes, ${before} → ${after} are interview notes`,
    incomplete: (count) =>
      `${count === 1 ? 'One of them lacks' : `${count} of them lack`} a company or an interview day; once added, dates can be worked out`,
    unread: (notes, name) =>
      `${notes === 1 ? 'One note has its interview days' : `${notes} notes have their interview days`} in “${name}”, where they are not read. The command “Look for notes that are not read” shows the way out.`,
    inline: (notes, example) =>
      `${notes === 1 ? 'One note keeps its interview day' : `${notes} notes keep their interview days`} in the text, as “${example}” (inline fields). The command “Look for notes that are not read” can copy them into the properties.`,
    table: (notes, example) =>
      `${notes === 1 ? `The note “${example}” keeps` : `“${example}” and ${notes - 1} more notes keep`} interview days in a table, which is not read. Write “company” and “interview-date” into the properties of a note for each company.`,
    confirm: 'Add to settings',
    cancel: 'Cancel',
    close: 'Close',
    done: (before, after) => `Added to the settings. Interview notes: ${before} → ${after}`,
    undo: 'Undo',
    undone: 'The settings are as they were',
    nothing: {
      none: 'No other notes were found that could be read.',
      read: (count) =>
        count === 1
          ? 'One interview note is read with the present settings.'
          : `${count} interview notes are read with the present settings.`,
      how: 'A note with the properties “company” and “interview-date” is listed, wherever it is.',
      inText:
        'Interview days in tables or inline fields are found by the command “Look for notes that are not read”.',
      onlyCompany: (count) =>
        `${count === 1 ? 'One note has' : `${count} notes have`} a company and no interview day. If they are about interviews, try adding the day.`,
    },
  };
}
