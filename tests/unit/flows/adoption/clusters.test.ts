import { expect, test } from 'vitest';
import { Clusters } from '../../../../src/core/flows/adoption/clusters';

/** So many notes with a company and a day, and so many others, in one place. */
type Count = readonly [name: string, complete: number, others: number];

function found(...counts: readonly Count[]): string[] {
  const clusters = new Clusters();
  for (const [name, complete, others] of counts) {
    for (let at = 0; at < complete; at += 1) clusters.add([name], true);
    for (let at = 0; at < others; at += 1) clusters.add([name], false);
  }
  return clusters.found().map(({ name, complete, notes }) => `${name} ${complete}/${notes}`);
}

test.each<[what: string, counts: readonly Count[], found: readonly string[]]>([
  ['nothing', [], []],
  ['one interview note is too few', [['a', 1, 0]], []],
  ['two are enough', [['a', 2, 0]], ['a 2/2']],
  ['half of the notes', [['a', 3, 3]], ['a 3/6']],
  ['less than half', [['a', 3, 4]], []],
  ['the root is no folder', [['', 5, 0]], []],
  ['a parent without notes of its own gives way to its only child', [['a/b', 2, 0]], ['a/b 2/2']],
  [
    'a parent with interview notes of its own takes the child in',
    [
      ['a/b', 2, 0],
      ['a', 1, 0],
    ],
    ['a 3/3'],
  ],
  [
    'a parent with other notes of its own does not',
    [
      ['a/b', 2, 0],
      ['a', 0, 5],
    ],
    ['a/b 2/2'],
  ],
  [
    'a parent of several takes them in where three of four notes are of interviews',
    [
      ['a/b', 3, 0],
      ['a/c', 3, 0],
      ['a', 0, 2],
    ],
    ['a 6/8'],
  ],
  [
    'a parent of several with a note more of another kind does not',
    [
      ['a/b', 3, 0],
      ['a/c', 3, 0],
      ['a', 0, 3],
    ],
    ['a/b 3/3', 'a/c 3/3'],
  ],
  [
    'a parent of children that are too small needs no more than half',
    [
      ['a/b', 1, 1],
      ['a/c', 1, 1],
    ],
    ['a 2/4'],
  ],
  [
    'two places that have nothing in common',
    [
      ['a', 2, 0],
      ['b/c', 2, 0],
    ],
    ['a 2/2', 'b/c 2/2'],
  ],
])('%s', (_, counts, expected) => {
  expect(found(...counts)).toEqual(expected);
});

test('a note counts once for each name and each parent', () => {
  const clusters = new Clusters();
  clusters.add(['a/b', 'a/c', 'a/b'], true);
  clusters.add(['a'], true);
  expect(clusters.found()).toEqual([{ name: 'a', notes: 2, complete: 2 }]);
});
