import { main } from './main';
import { processOutput } from './process-output';

/** Runs the command on this process; the exit code is set, so that what was written is still delivered. */
export function run(args: readonly string[]): void {
  process.exitCode = main(args, processOutput());
}
