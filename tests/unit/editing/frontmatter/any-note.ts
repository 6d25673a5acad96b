import fc from 'fast-check';
import { stringify } from 'yaml';

const odd = [
  'spam',
  '迷惑メール',
  'a, b',
  'x: y',
  '# c',
  '[[母]]',
  "it's",
  '"q"',
  '- a',
  '1',
  'true',
  'null',
  'C#',
  'a #b',
  '{x}',
  '　',
  '@x',
  'a:',
];
/** Texts, many of them such as YAML would misread. */
export const words = fc.oneof(
  fc.constantFrom(...odd),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
export const items = fc.uniqueArray(words, { maxLength: 5 });
/** What may follow a value. */
export const comment = fc.constantFrom('', ' # c', '  # it\'s "c"');
/** An item as someone may write it: in quotes, or as the oracle writes it. */
export const written = words.chain((item) =>
  fc.record({ item: fc.constant(item), raw: fc.constantFrom(JSON.stringify(item), plain(item)) }),
);

function plain(item: string): string {
  const list = stringify([item], { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false });
  return list.trimEnd().slice(1, -1);
}

/** Properties other than `c` and `k`, in all the styles of YAML. */
export const others = fc.constantFrom(
  'a: 1 # one',
  '"面接日": 2026-11-20',
  'tags:\n- x\n- y',
  'links:\n    - "[[a]]"',
  'text: |\n  c: 1\n\n  - d',
  'many: [\n  c,\n]',
  '# c: 1',
  '',
  "b: 'c: 1'",
  'd: &x {c: 1}',
  'e: "x\n  c: y"',
);
