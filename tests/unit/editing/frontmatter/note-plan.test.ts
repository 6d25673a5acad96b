import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { setProperties } from '../../../../src/core/editing/frontmatter/edit-properties';
import { planWith, safePlan, type NotePlan } from '../../../../src/core/editing/frontmatter/note-plan';

const text = '---\na: 1\nb: 2\nc: 3\n---\n本文\n';
const parser = (yaml: string): unknown => parse(yaml) as unknown;

/** An edit that puts one text in place of another. */
function edit(found: string, insert: string): NotePlan['edits'][number] {
  const from = text.indexOf(found);
  return { from, to: from + found.length, insert };
}
const a = edit('1', '5');
const b = edit('2', '6');
const c = edit('3', '7');
const newKey = edit('b: 2', 'b: 2\nd: 4');
const body = edit('本文', '書いた');

describe('a plan is carried out only if every other property says the same after it', () => {
  test.each([
    ['one edit of its own property', ['a'], [a], true],
    ['two edits of its own properties', ['a', 'b'], [a, b], true],
    ['two edits, the second of which harms a third property', ['a', 'b'], [a, c], false],
    ['two edits, the first of which harms a third property', ['b', 'c'], [a, b], false],
    ['an edit of its own that lets another property appear', ['a'], [a, newKey], false],
    ['properties and the text below them', ['a'], [a, body], true],
    ['the text alone, without any property', undefined, [body], true],
    ['a property, by a plan that names none', undefined, [a], false],
    ['a property and the text, by a plan that names none', undefined, [b, body], false],
    ['nothing', undefined, [], true],
  ] as const)('%s', (_, keys, edits, isSafe) => {
    const plan: NotePlan = keys ? { keys, edits } : { edits };
    const problem = { problem: 'not-understood', key: keys?.[0] ?? '' };
    expect(safePlan(text, plan, parser)).toEqual(isSafe ? plan : problem);
  });

  test('and if the properties can be read before it and after', () => {
    const broken = { problem: 'broken-yaml', key: '' };
    expect(safePlan('---\na: "x\n---\n', { edits: [] }, parser)).toEqual(broken);
    const breaking = { keys: ['a'], edits: [a, edit('2', '"x')] };
    expect(safePlan(text, breaking, parser)).toEqual({ problem: 'not-understood', key: 'a' });
  });

  test('what is selected stays in the plan', () => {
    const plan = { edits: [body], select: { from: 1, to: 2 } };
    expect(safePlan(text, plan, parser)).toBe(plan);
  });
});

describe('a change that can’t be planned', () => {
  test.each([
    ['names the property in the way', '---\na: 1\nb: 2\nb: 3\n---\n', ['a', 'b'], 'key-twice', 'b'],
    ['names the first where all are', '---\njust text\n---\n', ['a', 'b'], 'not-understood', 'a'],
  ])('%s, and is refused as it is', (_, note, keys, problem, key) => {
    const changes = keys.map((one) => ({ key: one, value: 'x' }));
    const plan = planWith(note, keys, setProperties(note, changes));
    expect(plan).toEqual({ problem, key });
    expect(safePlan(note, plan, parser)).toBe(plan);
  });
});
