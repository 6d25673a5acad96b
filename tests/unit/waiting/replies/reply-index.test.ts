import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepSize } from '../../../../src/core/base/steps/steps';
import { ReplyIndex, type IndexedNote } from '../../../../src/core/waiting/replies/reply-index';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import type { Problem } from '../../../../src/core/reading/interview/problem';
import { day } from '../../base/calendar/day';
import { note } from './notes';

const today = day('2026-12-01');

/** A note in which a quote was forgotten. */
function brokenNote(path: string, yaml = '会社: "A\n面接日: 2026-11-20\n'): IndexedNote {
  return { path, frontmatter: undefined, tags: [], unreadable: { code: 'broken-yaml', found: '?', yaml } };
}

function indexOf(notes: readonly IndexedNote[], settings = defaultSettings): ReplyIndex {
  const index = new ReplyIndex(settings, today);
  Array.from(index.build(notes));
  return index;
}

function shown(index: ReplyIndex): Record<string, string> {
  const entries = [...index.replies].map(([path, { assessment }]) => [path, assessment.status] as const);
  return Object.fromEntries(entries.sort());
}

describe('a vault is read', () => {
  test('interview notes are assessed, others left alone', () => {
    const daily = { path: '日記/2026-12-01.md', frontmatter: { date: '2026-12-01' }, tags: [] };
    const plain = { path: 'memo.md', frontmatter: undefined, tags: [] };
    const index = indexOf([note('a/青葉.md', { promised: '3営業日以内' }), daily, plain]);
    expect(shown(index)).toEqual({ 'a/青葉.md': 'inquire' });
  });

  test('templates are left alone, also those that do not parse', () => {
    const settings = { ...defaultSettings, noteFolders: ['面接'] };
    const broken = brokenNote('面接/テンプレート/a.md');
    const filledBy = note('面接/b.md', { company: '{{title}}', date: '{{date}}' });
    expect(shown(indexOf([broken, filledBy], settings))).toEqual({});
  });

  test('a later round answers the earlier one, however the company is written', () => {
    const index = indexOf([
      note('1.md', { company: '株式会社青葉' }),
      note('2.md', { company: '㈱ 青葉', date: '2026-11-30' }),
    ]);
    expect(shown(index)).toEqual({ '1.md': 'closed', '2.md': 'waiting' });
  });

  test('notes without a company answer nothing, not even one another', () => {
    const settings = { ...defaultSettings, noteFolders: ['面接'] };
    const earlier = { path: '面接/1.md', frontmatter: { date: '2026-11-20' }, tags: [] };
    const later = { path: '面接/2.md', frontmatter: { date: '2026-11-30' }, tags: [] };
    expect([...indexOf([earlier, later], settings).replies.values()]).toMatchObject([
      { interview: { laterRound: undefined } },
      { interview: { laterRound: undefined } },
    ]);
  });

  test.each<[what: string, notes: number, companies: number, pauses: number]>([
    ['a small vault at once', stepSize - 1, stepSize - 1, 0],
    ['a company with one note as it is read', 2 * stepSize, 2 * stepSize, 2],
    ['companies with several notes after all notes', 2 * stepSize, stepSize, 3],
    ['whatever is left of a step goes on', 1.25 * stepSize, 0.625 * stepSize, 1],
  ])('%s', (_, notes, companies, pauses) => {
    const all = Array.from({ length: notes }, (_, at) =>
      note(`${at}.md`, { company: `${at % companies}社` }),
    );
    expect(Array.from(new ReplyIndex(defaultSettings, today).build(all))).toHaveLength(pauses);
  });

  test('in steps, so that the host can pause', () => {
    let read = 0;
    function* notes(): Generator<IndexedNote> {
      for (; read < 3 * stepSize; read += 1) yield note(`${read}.md`, { company: `${read}社` });
    }
    const pauses: number[] = [];
    const steps = new ReplyIndex(defaultSettings, today).build(notes());
    while (!steps.next().done) pauses.push(read + 1);
    expect(pauses).toEqual([stepSize, 2 * stepSize, 3 * stepSize]);
  });
});

describe('one note changes', () => {
  test('a note that never was an interview note is no change', () => {
    const index = indexOf([note('a.md')]);
    expect(index.update({ path: 'b.md', frontmatter: { tags: 'x' }, tags: [] })).toBe(false);
    expect(index.remove('b.md')).toBe(false);
  });

  test('only its company is assessed again', () => {
    const index = indexOf([note('a.md'), note('b.md')]);
    const { replies } = index;
    const before = replies.get('b.md');
    expect(index.update(note('a.md', { result: '通過' }))).toBe(true);
    expect(replies.get('a.md')?.assessment.status).toBe('closed');
    expect(replies.get('b.md')).toBe(before);
  });

  test('and of its company the notes for which nothing is new keep their assessment', () => {
    const rounds = ['2026-11-10', '2026-11-20', '2026-11-30'];
    const index = indexOf(rounds.map((date, at) => note(`${at}.md`, { company: 'A', date })));
    const latest = index.replies.get('2.md');
    index.update(note('0.md', { company: 'A', date: '2026-11-11' }));
    expect(index.replies.get('2.md')).toBe(latest);
  });

  test('a later round that goes away leaves the earlier one open again', () => {
    const index = indexOf([
      note('1.md', { company: 'A' }),
      note('2.md', { company: 'A', date: '2026-11-30' }),
    ]);
    index.remove('2.md');
    expect(shown(index)).toEqual({ '1.md': 'inquire' });
  });

  test('a note that moves to another company is missed by the old one', () => {
    const index = indexOf([
      note('1.md', { company: 'A' }),
      note('2.md', { company: 'A', date: '2026-11-30' }),
    ]);
    index.update(note('2.md', { company: 'B', date: '2026-11-30' }));
    expect(shown(index)).toEqual({ '1.md': 'inquire', '2.md': 'waiting' });
  });

  test('a slip in the properties of an interview note is shown, not dropped', () => {
    const index = indexOf([note('a.md')]);
    index.update(brokenNote('a.md'));
    expect(index.replies.get('a.md')?.assessment.problems).toMatchObject([
      { code: 'broken-yaml', found: '会社: "A' },
    ]);
    index.update(brokenNote('other.md', 'title: a: b\n'));
    expect(index.replies.has('other.md')).toBe(false);
  });
});

describe('conflict copies', () => {
  const copy = '面接/青葉 (conflicted copy 2026-11-20).md';

  test('are reported by their original, and counted again when it goes', () => {
    const index = indexOf([note('面接/青葉.md'), note(copy)]);
    expect(Object.keys(shown(index))).toEqual(['面接/青葉.md']);
    expect(index.replies.get('面接/青葉.md')?.assessment.problems[0]?.found).toBe(copy);
    index.remove('面接/青葉.md');
    expect(Object.keys(shown(index))).toEqual([copy]);
  });

  test('without their original count as one, and the next of them when that goes', () => {
    const other = '面接/青葉 (conflicted copy 2026-11-21).md';
    const index = indexOf([note(other), note(copy)]);
    expect(Object.keys(shown(index))).toEqual([copy]);
    index.remove(copy);
    expect(Object.keys(shown(index))).toEqual([other]);
    expect(index.replies.get(other)?.assessment.problems).toEqual([]);
  });

  test('with another company than their original', () => {
    const index = indexOf([note(copy, { company: '別' })]);
    index.update(note('面接/青葉.md'));
    expect(Object.keys(shown(index))).toEqual(['面接/青葉.md']);
    index.remove(copy);
    expect(index.replies.get('面接/青葉.md')?.assessment.problems).toEqual([]);
  });
});

describe('law: following changes gives what reading everything again gives', () => {
  const paths = [
    'a.md',
    'b.md',
    'c.md',
    'a (conflicted copy 2026).md',
    'a (conflicted copy 2026) (conflicted copy 2027).md',
    'a (conflicted copy 2028).md',
  ];
  const readable = fc.record({
    company: fc.constantFrom('A', 'Ａ', 'B', ''),
    date: fc.constantFrom('2026-11-20', '2026-11-27', 'いつか'),
    promised: fc.constantFrom('', '3営業日以内', '謎'),
  });
  const properties = fc.oneof(
    { weight: 3, arbitrary: readable.map((frontmatter) => ({ frontmatter })) },
    fc.constantFrom('会社: "A\n面接日: x\n', 'title: a: b\n').map((yaml) => ({ yaml })),
  );
  const change = fc.record({
    path: fc.constantFrom(...paths),
    properties: fc.option(properties, { nil: undefined }),
  });

  /** Everything that a surface can show; where a note has several copies their order does not matter. */
  function everything(index: ReplyIndex): unknown[] {
    const inOrder = (problems: readonly Problem[]): unknown[] =>
      problems.map((problem) => JSON.stringify(problem)).sort();
    return [...index.replies]
      .map(([path, { interview, assessment }]) => ({
        path,
        interview: { ...interview, problems: inOrder(interview.problems) },
        assessment: { ...assessment, problems: inOrder(assessment.problems) },
      }))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  }

  test('for any series of changes', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const vault = new Map<string, IndexedNote>();
        const followed = indexOf([]);
        for (const { path, properties } of changes) {
          if (properties) {
            const changed =
              'yaml' in properties
                ? brokenNote(path, properties.yaml)
                : { path, frontmatter: properties.frontmatter, tags: [] };
            vault.set(path, changed);
            followed.update(changed);
          } else {
            vault.delete(path);
            followed.remove(path);
          }
        }
        expect(everything(followed)).toEqual(everything(indexOf([...vault.values()])));
      }),
      { numRuns: 500 },
    );
  });
});
