import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { setProperties } from '../../../../src/core/editing/frontmatter/edit-properties';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { comment, items, others, written } from './any-note';

/** The property `c` in lines of some style, with what it says. */
const property = fc
  .tuple(
    fc.uniqueArray(written, { maxLength: 4, selector: ({ item }) => item }),
    comment,
    fc.constantFrom('', ' ', '    '),
    fc.constantFrom('none', 'null', 'single', 'flow', 'block'),
  )
  .map(([all, end, indent, style]) => {
    const some = style === 'none' || style === 'null' ? [] : style === 'single' ? all.slice(0, 1) : all;
    const raws = some.map(({ raw }) => raw);
    const lines = {
      none: [],
      null: [`c:${end}`],
      single: [`'c': ${raws.join()}${end}`],
      flow: [`c: [${raws.join(',  ')}]${end}`],
      block: [`"c":${end}`, ...raws.flatMap((raw) => [`${indent}# about`, `${indent}- ${raw}${end}`])],
    }[style];
    return { had: some.map(({ item }) => item), lines };
  });
const notes = fc
  .record({
    before: fc.uniqueArray(others, { maxLength: 4 }),
    property,
    after: fc.uniqueArray(others, { maxLength: 3 }),
    lineEnding: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    body: fc.constantFrom('', '\n', '\n\n# c: 1\n---\nc: 2'),
  })
  .filter(({ before, after }) => !before.some((one) => one !== '' && after.includes(one)));

/** Whether one list of lines is the other with some left out. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const line of many) if (few[at] === line) at += 1;
  return at === few.length;
}

describe('for any note and any items', () => {
  test('a parser reads what was meant, every other line is the same byte for byte, and a second time changes nothing', () => {
    fc.assert(
      fc.property(
        notes,
        items,
        ({ before, property: { had, lines }, after, lineEnding, mark, body }, wanted) => {
          const join = (parts: readonly string[]): string =>
            parts
              .map((part) => `${part}\n`)
              .join('')
              .replaceAll('\n', lineEnding);
          const [above, here, below] = [join(before), join(lines), join(after)];
          const text = `${mark}---${lineEnding}${above}${here}${below}---${body}`;
          const edits = setProperties(text, [{ key: 'c', items: () => wanted }]);
          if (typeof edits === 'string') throw new Error(edits);
          const result = applyEdits(text, edits);

          const yamlOf = (whole: string): string =>
            whole.slice(mark.length + 3 + lineEnding.length, whole.length - body.length - 3);
          const start = parse(yamlOf(text)) as Record<string, unknown> | null;
          const end = parse(yamlOf(result)) as Record<string, unknown> | null;
          const meant = [
            ...had.filter((item) => wanted.includes(item)),
            ...wanted.filter((item) => !had.includes(item)),
          ];
          expect([end?.['c'] ?? []].flat()).toEqual(meant);
          expect({ ...end, c: 0 }).toEqual({ ...start, c: 0 });

          expect(result.startsWith(`${mark}---${lineEnding}${above}`)).toBe(true);
          expect(result.endsWith(lines.length > 0 ? `${below}---${body}` : `---${body}`)).toBe(true);
          const comments = here.split(lineEnding).filter((line) => line.trim().startsWith('#'));
          expect(isWithin(comments, result.split(lineEnding))).toBe(true);
          expect(setProperties(result, [{ key: 'c', items: () => wanted }])).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
