import { demoVault } from '../demo/vault';
import { headlessWords } from './words';
import { currentDay } from './clock';
import { isDemoFolder, writeDemoVault } from './demo-folder';
import { main } from './main';
import { defaultLanguage, readOptions } from './options';
import { processOutput } from './process-output';

/** Where the demo is written, and who puts the plugin into it. */
export interface DemoPlace {
  readonly folder: string;
  readonly installPlugin: (pluginFolder: string) => Promise<void>;
}

/**
 * Writes the demo vault as it looks today, prints its table and says how to open it. The arguments are those of the
 * headless command, without the vault.
 */
export async function runDemo(args: readonly string[], { folder, installPlugin }: DemoPlace): Promise<void> {
  const output = processOutput();
  const read = readOptions([folder, ...args]);
  if (read.kind === 'options') {
    const { language = defaultLanguage, today } = read.options;
    const words = headlessWords(language).demo;
    if (!isDemoFolder(folder)) {
      output.complain(words.foreignFolder(folder));
      process.exitCode = 2;
      return;
    }
    await installPlugin(writeDemoVault(folder, demoVault(today ?? currentDay('japan'))));
    output.print(`${words.written(folder)}\n`);
  }
  process.exitCode = main([folder, ...args], output);
  if (read.kind !== 'options') return;
  output.print(`\n${headlessWords(read.options.language ?? defaultLanguage).demo.howToOpen}`);
}
