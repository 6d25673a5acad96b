/** Code that Obsidian's review refuses or that a supported device can't run, wherever it came from. */
import { readFile } from 'node:fs/promises';

const forbidden = [
  {
    pattern: /\(\?<[=!]/,
    why: 'a regular expression with lookbehind: iOS before 16.4 fails to load the plugin',
  },
  {
    pattern: /\bnew Function\b|[^.\w]Function\(/,
    why: 'code made from text by Function: refused by the review',
  },
  { pattern: /[^.\w$]eval\(/, why: 'eval: refused by the review' },
];

/** For esbuild: fails the build when its output holds one of them. */
export function refuseForbiddenCode() {
  return {
    name: 'refuse-forbidden-code',
    setup(build) {
      build.onEnd(async (result) => {
        if (result.errors.length > 0) return undefined;
        const code = await readFile(build.initialOptions.outfile, 'utf8');
        const found = forbidden.filter(({ pattern }) => pattern.test(code));
        return { errors: found.map(({ why }) => ({ text: `The bundle contains ${why}.` })) };
      });
    },
  };
}
