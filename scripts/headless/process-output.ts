import type { Output } from './main';

/** The output of a command in a terminal or a pipe. */
export function processOutput(): Output {
  // A reader that has seen enough (`… | head`) closes the pipe: no failure, and nothing left to do.
  process.stdout.on('error', leaveQuietly);
  process.stderr.on('error', leaveQuietly);
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    complain: (line) => void process.stderr.write(`${line.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}\n`),
    colour: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
  };
}

function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
