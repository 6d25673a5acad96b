/**
 * How the table of Handlebars' parser is written: as one string, which an engine reads at once, and not as eight
 * thousand words of code, which it parses at every start. A row, between semicolons, is the next step for each
 * symbol, `step:symbol,symbol…`, the step as JSON.
 */

/** The table → its text. */
export function encodeTable(table) {
  return table
    .map((row) => {
      const symbols = new Map();
      for (const [symbol, step] of Object.entries(row)) {
        const written = JSON.stringify(step);
        symbols.set(written, [...(symbols.get(written) ?? []), symbol]);
      }
      return [...symbols].map(([step, list]) => `${step}:${list}`).join(' ');
    })
    .join(';');
}

/** The reverse. Its text becomes part of the bundle, so it uses nothing from outside itself. */
export function decodeTable(text) {
  return text.split(';').map((groups) => {
    const row = {};
    for (const group of groups.split(' ')) {
      const [written, symbols] = group.split(':');
      const step = JSON.parse(written);
      for (const symbol of symbols.split(',')) row[symbol] = step;
    }
    return row;
  });
}
