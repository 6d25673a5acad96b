/**
 * How the holiday table is written: two characters a row. The first is the number of days since the row before,
 * the second the index of the name, doubled, plus 1 for a substitute holiday. A gap that does not fit into one
 * character is bridged by rows of the last index, which name no holiday.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BRIDGE = ALPHABET.length - 1;

/** Rows in order of date → the distinct names, joined by commas, and the rows as text. */
export function encodeHolidays(rows) {
  const names = [...new Set(rows.map((row) => row.name))];
  if (names.length * 2 > BRIDGE) throw new Error(`Too many holiday names for the table: ${names.length}`);
  let text = '';
  let previous = 0;
  for (const { day, name, substitute } of rows) {
    for (; day - previous > BRIDGE; previous += BRIDGE) text += ALPHABET[BRIDGE] + ALPHABET[BRIDGE];
    text += ALPHABET[day - previous] + ALPHABET[names.indexOf(name) * 2 + Number(substitute)];
    previous = day;
  }
  return { names: names.join(), rows: text };
}

/** The reverse. Its text becomes part of the bundle, so it uses nothing from outside itself. */
export function decodeHolidays(names, rows) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const list = names.split(',');
  const result = [];
  let day = 0;
  for (let at = 0; at < rows.length; at += 2) {
    day += alphabet.indexOf(rows[at]);
    const index = alphabet.indexOf(rows[at + 1]);
    const name = list[index >> 1];
    if (name) result.push({ day, name, substitute: index % 2 === 1 });
  }
  return result;
}
