import fc from 'fast-check';
import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { readTemplate } from '../../../../src/core/letters/template/read-template';
import { fill } from './filled';

/*
 * The same templates through the full package. It writes nothing where a value is missing, so our marks are taken out
 * before comparing; and it writes lists and objects as JavaScript does, where ours say that they are no text.
 */

const name = fc.constantFrom('a', 'b', 'c', 'd');
const path = fc.oneof(
  { weight: 4, arbitrary: name },
  fc.tuple(name, name).map((parts) => parts.join('.')),
  fc.constantFrom(
    'this',
    '.',
    '../a',
    'this.b',
    './c',
    '../../a',
    'd.[0]',
    'constructor',
    'a.length',
    '"a"',
    '12',
  ),
  fc.constantFrom('@index', '@first', '@last', '@key'),
);
const value = fc.oneof(
  { weight: 5, arbitrary: path },
  fc.constantFrom('true', 'false', '0', '7', '"x"', "'}}'"),
);
const open = fc.constantFrom('{{', '{{~', '\n{{', '  {{');
const close = fc.constantFrom('}}', '~}}', '}}\n', '}}  \n');
const plain = fc.oneof(
  fc.constantFrom(
    '\n',
    ' ',
    '  \n ',
    '青葉',
    '&<>"',
    '{',
    '}',
    '\\',
    '\\{{a}}',
    '{{! b }}',
    '\n{{!-- {{c}} --}}\n',
    '\\\\',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }).filter((text) => !/[{}\\\0]/.test(text)),
);

function tag(inside: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(open, inside, close).map((parts) => parts.join(''));
}

const { body: template } = fc.letrec<{ body: string; piece: string; block: string }>((tie) => ({
  body: fc.array(tie('piece'), { maxLength: 5 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'nesting' },
    plain,
    // The sign before it, because Handlebars adds up numbers that are side by side.
    tag(path).map((text) => `・${text}`),
    path.map((inside) => `・{{{${inside}}}}`),
    tie('block'),
  ),
  block: fc
    .tuple(
      fc.constantFrom('#if', '#unless', '#each', '#with', '^if'),
      value,
      tie('body'),
      fc.option(
        fc.tuple(
          fc.oneof(tag(fc.constant('else')), tag(value.map((of) => `else if ${of}`)), tag(fc.constant('^'))),
          tie('body'),
        ),
      ),
      open,
      close,
    )
    .map(([kind, of, body, otherwise, start, end]) =>
      [start, kind, ' ', of, end, body, ...(otherwise ?? []), start, '/', kind.slice(1), end].join(''),
    ),
}));

const leaf = fc.oneof(
  fc.constantFrom('', 'x', '青葉 <&>', 0, 1, true, false, undefined),
  fc.string({ maxLength: 4 }),
);
const { data } = fc.letrec<{ data: Record<string, unknown>; item: unknown }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(fc.oneof(fc.string({ minLength: 1 }), tie('data')), { maxLength: 3 }),
    tie('data'),
  ),
  data: fc.dictionary(name, tie('item'), { noNullPrototype: true }),
}));

const GAP = /【未入力: [^】]*】/g;

test('what we fill is what Handlebars fills', () => {
  let compared = 0;
  fc.assert(
    fc.property(template, data, (text, values) => {
      const ours = fill(text, values);
      if ('problem' in ours) {
        const { code } = ours.problem;
        // A brace before "{{else if" makes it a value that asks for a helper called else.
        const asksForHelper = code === 'unknown-helper' && text.includes('{{{else if ');
        const mayBeReadable = code === 'not-text' || code === 'unsupported' || asksForHelper;
        if (!mayBeReadable) expect(isReadable(text)).toBe(false);
        return;
      }
      compared += 1;
      expect(ours.text.replace(GAP, '')).toBe(Handlebars.compile(text, { noEscape: true })(values));
    }),
    { numRuns: 1000 },
  );
  expect(compared).toBeGreaterThan(300);
}, 30_000);

const odd = [0, 1, '', 'x', false, true, undefined, [], ['x'], {}, { a: 'x' }];

test.each(['if', 'unless', 'with', 'each'])('%s takes the same values for nothing', (kind) => {
  for (const n of odd) {
    const text = `{{#${kind} n}}yes{{else}}no{{/${kind}}}`;
    expect([n, fill(text, { n })]).toMatchObject([n, { text: Handlebars.compile(text)({ n }) }]);
  }
});

test('whatever Handlebars can’t read is a problem, and nothing is thrown', () => {
  const noise = fc.array(
    fc.constantFrom(
      '{{',
      '}}',
      '{{{',
      '}}}',
      '#if a',
      '/if',
      'else',
      '^',
      '~',
      '"',
      "'",
      '[',
      ']',
      '\\',
      '!--',
      '--',
      '@',
      '..',
      ' ',
      '\n',
      'a',
      '>',
      '*',
      '=',
      '|',
      '(',
      ')',
      '\u2028',
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(noise, (pieces) => {
      const text = pieces.join('');
      const readable = isReadable(text);
      const ours = readTemplate('test.hbs', text);
      if (!readable) expect(ours).toHaveProperty('problem');
      else if ('problem' in ours) {
        expect(ours.problem.code).toMatch(
          /^(?:unsupported|unknown-helper|unknown-fragment|wrong-arguments|unknown-loop-word)$/,
        );
      }
    }),
    { numRuns: 2000 },
  );
});

function isReadable(text: string): boolean {
  try {
    Handlebars.parse(text);
    return true;
  } catch {
    return false;
  }
}
