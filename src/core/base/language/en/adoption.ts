import type { adoption as japanese } from '../ja/adoption';

/** The words of the search for interview notes that exist already. */
export function adoption(): ReturnType<typeof japanese> {
  return {
    title: 'Find existing interview notes',
    intro: 'These settings let Henji read notes you already have. No note is changed.',
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
      `${count === 1 ? 'One of them lacks' : `${count} of them lack`} a company or an interview day. Add it to see the dates`,
    unread: (notes, name) =>
      `${notes === 1 ? 'One note has its interview days' : `${notes} notes have their interview days`} in “${name}”, where they are not read. Run the command “Find notes that can’t be read” to see what to do.`,
    inline: (notes, example) =>
      `${notes === 1 ? 'One note keeps its interview day' : `${notes} notes keep their interview days`} in the text, as “${example}” (inline fields). The command “Find notes that can’t be read” can copy them to the properties.`,
    table: (notes, example) =>
      `${notes === 1 ? `The note “${example}” keeps` : `“${example}” and ${notes - 1} more notes keep`} interview days in a table, which is not read. Create one note per company, with the properties “company” and “interview-date”.`,
    confirm: 'Add to settings',
    cancel: 'Cancel',
    close: 'Close',
    done: (before, after) => `Added to the settings. Interview notes: ${before} → ${after}`,
    undo: 'Undo',
    undone: 'The settings were restored',
    nothing: {
      none: 'No other notes were found.',
      read: (count) =>
        count === 1
          ? 'The current settings read one interview note.'
          : `The current settings read ${count} interview notes.`,
      how: 'A note with the properties “company” and “interview-date” is always listed, whatever its folder.',
      inText:
        'To find interview days in tables or inline fields, run the command “Find notes that can’t be read”.',
      onlyCompany: (count) =>
        `${count === 1 ? 'One note has' : `${count} notes have`} a company but no interview day. If they are about interviews, add the day.`,
    },
  };
}
