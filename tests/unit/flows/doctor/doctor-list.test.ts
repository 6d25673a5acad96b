import { describe, expect, test } from 'vitest';
import { doctorList, inListOrder, sameFixes } from '../../../../src/core/flows/doctor/doctor-list';
import type { Finding, Fix } from '../../../../src/core/flows/doctor/finding';

function fix(sameAs: string): Fix {
  return { action: { do: 'keep', key: sameAs }, edits: [], sameAs };
}

function finding(path: string, isListed: boolean, ...fixes: readonly Fix[]): Finding {
  return { path, isListed, issue: { kind: 'slip', slip: 'wide-colon', found: '' }, fixes };
}

const findings = [
  finding('b', true),
  finding('d', false),
  finding('a', true),
  finding('c', false),
  finding('a', true),
];

describe('the findings on the screen', () => {
  test.each<[length: number, notListed: string, listed: string, more: number]>([
    [10, 'cd', 'aab', 0],
    [5, 'cd', 'aab', 0],
    [4, 'cd', 'aa', 1],
    [1, 'c', '', 4],
  ])(
    'the first %d: notes that are not listed come first, each part by path',
    (length, notListed, listed, more) => {
      const list = doctorList(inListOrder(findings), length);
      const paths = (some: readonly Finding[]): string => some.map(({ path }) => path).join('');
      expect([paths(list.notListed), paths(list.listed), list.more, list.notes]).toEqual([
        notListed,
        listed,
        more,
        4,
      ]);
    },
  );

  test.each([findings, [...findings].reverse(), [...findings].sort((a, b) => (a.path < b.path ? -1 : 1))])(
    'by path, in whatever order they were found (%#)',
    (...found) => {
      expect(inListOrder(found).map(({ path }) => path)).toEqual(['c', 'd', 'a', 'a', 'b']);
    },
  );

  test('findings of one note stay in their order', () => {
    const [first, second] = doctorList(inListOrder(findings), 10).listed;
    expect([first, second]).toEqual([findings[2], findings[4]]);
    expect(first).toBe(findings[2]);
  });
});

test('the same fix is gathered from all notes, a note once', () => {
  const all = [
    finding('a', true, fix('x'), fix('y')),
    finding('b', true, fix('x')),
    finding('a', true, fix('x')),
  ];
  const same = [...sameFixes(all)].map(([name, notes]) => [name, notes.map(({ path }) => path).join('')]);
  expect(same).toEqual([
    ['x', 'ab'],
    ['y', 'a'],
  ]);
});

test('of a note that has the same fix twice the first one counts', () => {
  const [first, second] = [fix('x'), fix('x')];
  expect(sameFixes([finding('a', true, first, second)]).get('x')?.[0]?.fix).toBe(first);
});
