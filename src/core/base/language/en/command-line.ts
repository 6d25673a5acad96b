import type { commandLine as japanese } from '../ja/command-line';

/** The words of the command line inside Obsidian. */
export function commandLine(): ReturnType<typeof japanese> {
  return {
    description: 'Show the pending replies and what you can do today',
    status: 'Shows how the interview in one note stands, and why',
    noInterview: (path) => `This is no interview note, or it is not there: ${path}`,
    flags: {
      path: 'The path of the interview note',
      today: 'Show the state on this day (default: today)',
      all: 'Also upcoming and closed ones',
      statistics: 'Days until the reply instead of the list',
      json: 'Print JSON',
      lang: 'Language of the output',
    },
    notADay: (found) => `today must be an existing date YYYY-MM-DD: ${found}`,
  };
}
