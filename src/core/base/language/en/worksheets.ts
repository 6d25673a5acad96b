import type { worksheets as japanese } from '../ja/worksheets';

/** The words around worksheets in English; the sheets themselves are Japanese. */
export function worksheets(): ReturnType<typeof japanese> {
  return {
    there: {
      title: (sheet) => `“${sheet}” is already in this note`,
      question: 'Go there to continue. Another one would be inserted right below it.',
      goThere: 'Go there',
      another: 'Insert another',
      close: 'Close',
    },
    inserted: (sheet, note) => `Inserted “${sheet}” into “${note}”`,
    undo: 'Undo',
  };
}
