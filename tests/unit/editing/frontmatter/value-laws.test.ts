import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { setProperties, type PropertyChange } from '../../../../src/core/editing/frontmatter/edit-properties';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { comment, others, words, written } from './any-note';

const dates = fc.constantFrom('2026-12-01', '2026-11-25', '1999-01-31');
const values = fc.oneof(words, dates, fc.boolean(), fc.constant(''));

interface Property {
  readonly key: string;
  /** Not known of a text over several lines, to which nothing can be added. */
  readonly had: readonly string[] | undefined;
  readonly isList: boolean;
  readonly lines: readonly string[];
}

/** A property in lines of some style, with the items it has. */
const property = (key: string) =>
  fc
    .record({
      all: fc.uniqueArray(written, { minLength: 1, maxLength: 3, selector: ({ item }) => item }),
      end: comment,
      style: fc.constantFrom('missing', 'blank', 'null', 'one', 'single quotes', 'text', 'flow', 'block'),
    })
    .map(({ all, end, style }): Property => {
      const [first = { item: '', raw: '' }] = all;
      const raws = all.map(({ raw }) => raw);
      switch (style) {
        case 'missing':
          return { key, had: [], isList: false, lines: [] };
        case 'blank':
          return { key, had: [], isList: false, lines: [`${key}:${end}`, '# below'] };
        case 'null':
          return { key, had: [], isList: false, lines: [`"${key}":  null${end}`] };
        case 'one':
          return { key, had: [first.item], isList: false, lines: [`${key} :   ${first.raw}${end}`] };
        case 'single quotes':
          return { key, had: ["it's"], isList: false, lines: [`${key}: 'it''s'${end}`] };
        case 'text': {
          const lines = [`${key}: |-${end}`, '  # no comment', '', '  k: 1'];
          return { key, had: undefined, isList: false, lines };
        }
        case 'flow':
          return {
            key,
            had: all.map(({ item }) => item),
            isList: true,
            lines: [`${key}: [${raws.join()}]${end}`],
          };
        case 'block': {
          const lines = [`${key}:${end}`, ...raws.map((raw) => `  - ${raw}`)];
          return { key, had: all.map(({ item }) => item), isList: true, lines };
        }
      }
    });

const notes = fc
  .record({
    parts: fc.tuple(others, property('c'), others, property('k'), others),
    lineEnding: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    body: fc.constantFrom('', '\n', '\n\n# c: 1\n---\nc: 2'),
  })
  .filter(({ parts: [a, , b, , c] }) => new Set([a, b, c]).size === 3)
  .map(({ parts: [a, first, b, second, c], lineEnding, mark, body }) => {
    const chunks = [[a], first.lines, [b], second.lines, [c]].map((lines) =>
      lines.map((line) => `${line}\n`.replaceAll('\n', lineEnding)).join(''),
    );
    const [before, , between, , after] = chunks;
    const text = `${mark}---${lineEnding}${chunks.join('')}---${body}`;
    return { text, first, second, before, between, after, lineEnding, mark, body };
  });

/** What a parser is to find in a property that was set; a list with a line an item is blank without any. */
function meant(value: string | boolean, isList = false): unknown {
  if (value === '') return expect.toSatisfy((found) => found === null || (isList && String(found) === ''));
  return isList ? [value] : value;
}

/** The properties of a text by the parser that serves as oracle. */
function properties(text: string): Record<string, unknown> {
  const [, yaml = ''] = /^\uFEFF?---\r?\n([^]*?)^---/m.exec(text) ?? [];
  return (parse(yaml) ?? {}) as Record<string, unknown>;
}

function edited(text: string, changes: readonly PropertyChange[]): string {
  const edits = setProperties(text, changes);
  if (typeof edits === 'string') throw new Error(edits);
  return applyEdits(text, edits);
}

/** The kinds of line ending a text has. */
function lineEndings(text: string): string[] {
  return [...new Set(text.match(/\r?\n|\r/g))];
}

describe('for any note, any two properties in any style, and any two values', () => {
  test('a parser reads what was meant, every other line is the same, and a second time changes nothing', () => {
    fc.assert(
      fc.property(notes, values, values, (note, one, other) => {
        const { text, first, second, before = '', between = '', after = '', mark, lineEnding, body } = note;
        // A tick is never put into a list.
        fc.pre(!(first.isList && typeof one === 'boolean') && !(second.isList && typeof other === 'boolean'));
        const changes = [
          { key: 'k', value: other },
          { key: 'c', value: one },
        ];
        const result = edited(text, changes);

        const expected = { c: meant(one, first.isList), k: meant(other, second.isList) };
        expect(properties(result)).toEqual({ ...properties(text), ...expected });
        expect(result.startsWith(`${mark}---${lineEnding}${before}`)).toBe(true);
        expect(result).toContain(between);
        const isAppended = first.lines.length === 0 || second.lines.length === 0;
        expect(result.endsWith(isAppended ? `---${body}` : `${after}---${body}`)).toBe(true);
        expect(result).toContain(after);
        expect(lineEndings(result.slice(0, result.length - body.length))).toEqual([lineEnding]);
        expect(setProperties(result, changes)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('one more item stands behind those that are there, or alone', () => {
    fc.assert(
      fc.property(notes, fc.oneof(words, dates), (note, item) => {
        const { text, first, between = '', after = '', body } = note;
        fc.pre(first.had !== undefined);
        const result = edited(text, [{ key: 'c', add: item }]);
        const had = first.had.filter((one) => one !== '');
        const all = had.includes(item) ? had : [...had, item];
        expect([properties(result)['c']].flat()).toEqual(all);
        expect({ ...properties(result), c: 0 }).toEqual({ ...properties(text), c: 0 });
        expect(result).toContain(between);
        if (first.lines.length > 0) expect(result.endsWith(`${after}---${body}`)).toBe(true);
        expect(setProperties(result, [{ key: 'c', add: item }])).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

test('to a text over several lines nothing can be added', () => {
  const text = '---\nc: |\n  a\n---\n';
  expect(setProperties(text, [{ key: 'c', add: 'b' }])).toBe('not-understood');
  expect(setProperties(text, [{ key: 'c', items: () => ['b'] }])).toBe('not-understood');
});

describe('for any text without properties', () => {
  const line = fc.constantFrom('', '---', 'a: 1', '# 青葉', '本文', '```');
  const texts = fc
    .record({ lines: fc.array(line, { maxLength: 5 }), end: fc.constantFrom('\n', '\r\n') })
    .map(({ lines, end }) => lines.join(end))
    .filter((text) => !/^---\r?\n([^]*\n)?---(\r?\n|$)/.test(text));

  test('they stand before it, and it is all there', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', '\uFEFF'), values, (text, mark, value) => {
        const result = edited(mark + text, [{ key: '結果', value }]);
        expect(result.startsWith(`${mark}---`)).toBe(true);
        expect(result.endsWith(text)).toBe(true);
        expect(properties(result)).toEqual({ 結果: meant(value) });
      }),
    );
  });
});
