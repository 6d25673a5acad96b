import type { worksheets as japanese } from '../ja/worksheets';

/** The words around worksheets in English; the sheets themselves are Japanese. */
export function worksheets(): ReturnType<typeof japanese> {
  return {
    there: {
      title: (sheet) => `“${sheet}” is already in this note`,
      question: 'Go there to write on. Another one goes right below the one that is there.',
      goThere: 'Go there',
      another: 'Insert another',
      close: 'Close',
    },
    inserted: (sheet, note) => `“${sheet}” is now in “${note}”`,
    undo: 'Undo',
  };
}
