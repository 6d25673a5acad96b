/**
 * The table of Handlebars' parser, in a fraction of its size. A row says for each sign what comes next, and most rows say
 * the same for a dozen signs: `r5 &/0` (reduce by rule 5), each sign being one letter.
 */
import { readFile } from 'node:fs/promises';

/** What a step is, before its number: where to go, which is a number alone, shift, reduce, accept. */
const kinds = 'gsra';
/** Signs begin at 1, printable letters behind the space. */
const space = 32;

/** @typedef {Record<number, number | readonly number[]>} Row */

/** @param {readonly Row[]} table */
export function packTable(table) {
  return table.map(packRow).join('\n');
}

/** @param {Row} row */
function packRow(row) {
  /** @type {Map<string, string>} */
  const groups = new Map();
  for (const [sign, step] of Object.entries(row)) {
    const [kind, to = ''] = typeof step === 'number' ? [0, step] : step;
    const name = `${kinds[kind]}${to}`;
    groups.set(name, (groups.get(name) ?? '') + String.fromCharCode(space + Number(sign)));
  }
  return [...groups].flat().join(' ');
}

/**
 * The table again. It runs in the bundle, so it stands alone.
 *
 * @param {string} packed
 */
export function unpackTable(packed) {
  return packed.split('\n').map((line) => {
    /** @type {Row} */
    const row = {};
    const parts = line.split(' ');
    for (let at = 0; at < parts.length; at += 2) {
      const kind = 'gsra'.indexOf(parts[at][0]);
      const to = parts[at].slice(1);
      for (const letter of parts[at + 1])
        row[letter.charCodeAt(0) - 32] = kind === 0 ? Number(to) : to === '' ? [kind] : [kind, Number(to)];
    }
    return row;
  });
}

const inParser = /table: (\[.*?\]),(?=\s+defaultActions)/s;

/** The table in the text of Handlebars' parser, which is nothing but numbers. */
export function tableIn(parser) {
  const [, table] = inParser.exec(parser) ?? [];
  if (!table || /[^\s\d[\]{}:,]/.test(table))
    throw new Error("The table of Handlebars' parser was not found.");
  return JSON.parse(table.replace(/(\d+):/g, '"$1":'));
}

/** For esbuild: the parser with its table packed. */
export function compactTableForEsbuild() {
  return {
    name: 'compact-table',
    setup(build) {
      build.onLoad({ filter: /[\\/]handlebars[\\/]compiler[\\/]parser\.js$/ }, async ({ path }) => {
        const parser = await readFile(path, 'utf8');
        const table = `table: (${unpackTable})(${JSON.stringify(packTable(tableIn(parser)))}),`;
        return { contents: parser.replace(inParser, () => table) };
      });
    },
  };
}
