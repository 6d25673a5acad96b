import type { commandLine as japanese } from '../ja/command-line';

/** The words of the command line inside Obsidian. */
export function commandLine(): ReturnType<typeof japanese> {
  return {
    description: 'Show pending replies and what you can do today',
    status: 'Show the status of one interview note, and why',
    noInterview: (path) => `Not an interview note, or no such note: ${path}`,
    flags: {
      path: 'The path of the interview note',
      today: 'Show the status on this day (default: today)',
      all: 'Include upcoming and closed ones',
      statistics: 'Days until the reply instead of the list',
      json: 'Print JSON',
      lang: 'Language of the output',
    },
    notADay: (found) => `today must be an existing date YYYY-MM-DD: ${found}`,
  };
}
