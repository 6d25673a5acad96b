import { statSync } from 'node:fs';
import { headlessWords } from './words';
import { atOnce } from '../../src/core/base/steps/steps';
import { reportJsonText } from '../../src/core/views/report/report-json';
import { reportTable } from '../../src/core/views/report/report-table';
import { statisticsReport } from '../../src/core/views/statistics/statistics-report';
import { waitedRounds } from '../../src/core/views/statistics/waited-rounds';
import { currentDay } from './clock';
import { reasonOf } from './markdown-files';
import { defaultLanguage, readOptions, type Options } from './options';
import { readSettingsFile } from './read-settings-file';
import { readVault } from './read-vault';

/** Where the command writes; the process's own streams, or a test's. */
export interface Output {
  /** The answer. */
  readonly print: (text: string) => void;
  /** One line on what went wrong. */
  readonly complain: (line: string) => void;
  /** Whether the answer goes to a terminal that wants colours. */
  readonly colour: boolean;
}

/** The exit code of bad usage and of a folder that can't be read. */
const failed = 2;

/** Runs the command with the arguments after its name (docs/pending.md); returns the exit code. */
export function main(args: readonly string[], output: Output): number {
  const read = readOptions(args);
  switch (read.kind) {
    case 'help':
      output.print(headlessWords(read.language).usage);
      return 0;
    case 'error':
      output.complain(read.message);
      return failed;
    case 'options':
      return report(read.options, output);
  }
}

function report(options: Options, output: Output): number {
  const { vault, language = defaultLanguage } = options;
  const complaint = folderComplaint(options);
  if (complaint !== undefined) {
    output.complain(complaint);
    return failed;
  }
  try {
    const { text, remark } = answer(options, output);
    output.print(text);
    if (remark !== undefined) output.complain(remark);
    return 0;
  } catch (error) {
    if (!isOfTheSystem(error)) throw error;
    output.complain(headlessWords(language).unreadableFolder(vault, reasonOf(error)));
    return failed;
  }
}

/** True for what the operating system refused; anything else is a mistake of this program. */
function isOfTheSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** What is wrong with the folder of the vault, if anything shows from outside. */
function folderComplaint({ vault, language = defaultLanguage }: Options): string | undefined {
  const words = headlessWords(language);
  try {
    return statSync(vault).isDirectory() ? undefined : words.notAFolder(vault);
  } catch (error) {
    const reason = reasonOf(error);
    return reason === 'ENOENT' ? words.noFolder(vault) : words.unreadableFolder(vault, reason);
  }
}

/** The answer, and what is said below it. */
interface Answer {
  readonly text: string;
  readonly remark: string | undefined;
}

function answer({ vault, all, json, statistics, ...options }: Options, { complain, colour }: Output): Answer {
  const { settings, language, complaint } = readSettingsFile(vault, options.language);
  const words = headlessWords(language);
  const today = options.today ?? currentDay(settings.clock);
  const { replies, unreadable, unreadDays, recordOf } = readVault(vault, settings, today);
  if (complaint !== undefined) complain(complaint);
  for (const { path, reason } of unreadable) complain(words.unreadableFolder(path, reason));
  const remark = unreadDays === 0 ? undefined : words.unreadDays(unreadDays);
  if (statistics) {
    return { text: statisticsReport(waitedRounds(replies, recordOf), today, language, json), remark };
  }
  const text = json
    ? atOnce(reportJsonText(replies, today, language, { all }))
    : reportTable(replies, today, language, { all, colour });
  return { text, remark };
}
