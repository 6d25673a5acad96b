import { describe, expect, test } from 'vitest';
import { CopyFamilies } from '../../../../src/core/waiting/replies/copy-families';

const first = 'a (conflicted copy 2026).md';
const second = 'a (conflicted copy 2027).md';
const other = 'b (conflicted copy 2026).md';

function families(...paths: string[]): CopyFamilies {
  const copies = new CopyFamilies();
  for (const path of paths) copies.add(path);
  return copies;
}

describe('notes that are copies of one another by their names', () => {
  test('are a family with their original, known or not', () => {
    const copies = families(first, 'a.md', second, other, 'c.md');
    expect(copies.isEmpty).toBe(false);
    expect(copies.members()).toEqual(['a.md', first, second, 'b.md', other]);
  });

  test.each<[path: string, relatives: readonly string[]]>([
    ['a.md', [first, second]],
    [first, ['a.md', second]],
    ['b.md', [other]],
    ['c.md', []],
  ])('the relatives of %s', (path, relatives) => {
    expect(families(first, second, other).relatives(path)).toEqual(relatives);
  });

  test('a copy that goes leaves the others, and the last one nothing', () => {
    const copies = families(first, second);
    copies.remove('a.md');
    copies.remove('c.md');
    expect(copies.members()).toEqual(['a.md', first, second]);
    copies.remove(first);
    expect(copies.members()).toEqual(['a.md', second]);
    expect(copies.isEmpty).toBe(false);
    copies.remove(second);
    expect(copies.members()).toEqual([]);
    expect(copies.isEmpty).toBe(true);
  });

  test('without copies there is no family', () => {
    const copies = families('a.md', 'b.md');
    copies.remove('a.md');
    expect([copies.isEmpty, copies.members(), copies.relatives('b.md')]).toEqual([true, [], []]);
  });
});
