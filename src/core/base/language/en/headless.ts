import { languages } from '../language';
import type { headless as japanese } from '../ja/headless';

/** The words of the command in the terminal. An error is one line. */
export function headless(): ReturnType<typeof japanese> {
  return {
    usage: `Usage: npm run -s pending -- VAULT [options]

Reads the interview notes of a vault (VAULT, a folder of Markdown files) and shows what to do today.

  --today YYYY-MM-DD        the day to report on (default: today)
  --now YYYY-MM-DDTHH:MM    the current moment (sets the day unless --today does)
  --all                     include upcoming interviews and closed applications
  --statistics              days until the reply, by stage and size, instead of the list
  --json                    print JSON
  --lang ${languages.join('|')}              language of the output (default: that of the settings, else ja)
  --help                    print this help`,
    seeHelp: (error) => `${error} (see --help)`,
    errors: {
      unknownOption: (option) => `There is no option ${option}`,
      missingValue: (option) => `${option} needs a value`,
      unwantedValue: (option) => `${option} takes no value`,
      missingVault: 'Name the folder of the vault',
      tooMany: (found) => `Name only one folder: ${found}`,
      notADay: (found) => `--today must be an existing date YYYY-MM-DD: ${found}`,
      notAMoment: (found) => `--now must be an existing date and time YYYY-MM-DDTHH:MM: ${found}`,
      notALanguage: (found) => `--lang must be one of ${languages.join(', ')}: ${found}`,
    },
    noFolder: (path) => `There is no folder ${path}`,
    notAFolder: (path) => `Not a folder: ${path}`,
    unreadableFolder: (path, reason) => `The folder cannot be read: ${path} (${reason})`,
    unreadDays: (notes) =>
      `${notes === 1 ? '1 note keeps' : `${notes} notes keep`} interview days in a table, in inline fields (“date:: ”) or in nested properties, which are not read. The plugin’s command “Find notes that can’t be read” shows what to do`,
    settings: {
      unreadable: (reason) => `The settings in data.json cannot be read; using the defaults (${reason})`,
      isLink: 'The settings file data.json links outside the vault; using the defaults',
      wrong: (keys) => `These settings in data.json are not valid; using their defaults: ${keys}`,
    },
    between: ', ',
    demo: {
      foreignFolder: (path) => `${path} is not a demo vault, so it was not overwritten`,
      written: (path) => `Wrote the demo vault: ${path}`,
      howToOpen: `To open it in Obsidian:
  1. Choose “Open folder as vault”, then the folder above
  2. When asked, trust the author and enable plugins`,
    },
  };
}
