/**
 * Compiles and runs one bundle as an app does when it starts: in a process that has never seen it, wrapped in a
 * function, with a stand-in for the app. Prints the milliseconds of the processor for each as JSON.
 */
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

/** Stands for all of Obsidian: whatever is asked of it, called or made is the same thing again. */
const host = new Proxy(function nothing() {}, {
  get: (target, property) => (property === 'prototype' ? target.prototype : host),
  apply: () => host,
});

/** Time of the processor and not of the clock: a busy machine makes the process wait, not work. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const code = readFileSync(process.argv[2], 'utf8');
const module = { exports: {} };
const begin = processorTime();
const evaluate = new Script(`(function (require, module, exports) {${code}\n})`).runInThisContext();
const compiled = processorTime();
evaluate(() => host, module, module.exports);
const run = processorTime();
process.stdout.write(JSON.stringify({ compile: compiled - begin, run: run - compiled }));
