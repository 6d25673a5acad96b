import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { writeMessageBlock } from '../../../../src/core/letters/messages/message-block';
import { checkWording } from '../../../../src/core/letters/wording/check-wording';
import { excerptAround } from '../../../../src/core/letters/wording/excerpt';
import type { CheckedMessage } from '../../../../src/core/letters/wording/wording';
import {
  checkedMessage,
  mendedTarget,
  mendInNote,
  wordingTarget,
  type WordingTarget,
} from '../../../../src/core/letters/wording/wording-target';
import { day } from '../../base/calendar/day';
import { context } from './checked';

const today = day('2026-12-01');
const block = writeMessageBlock({
  kind: 'mail',
  to: '株式会社若葉商事 御中 採用ご担当者様',
  subject: '面接の結果について',
  text: '青葉 太郎と申します。\n11月20日の総合職の面接で、御\n社に伺いました。',
}).text;
const quoted = block.replace(/^/gm, '> ');

/** Fixes everything that can be fixed at a click, one after the other, as a user would. */
function mendAll(note: string, start: WordingTarget): string {
  let [text, target] = [note, start];
  for (let count = 0; count < 20; count += 1) {
    const message = checkedMessage(target, today);
    if ('problem' in message) throw new Error(message.problem.code);
    const finding = checkWording(message, context()).find(({ mend }) => mend !== undefined);
    if (!finding) return text;
    const plan = mendInNote(text, target, finding, today);
    if ('problem' in plan) throw new Error(plan.problem);
    text = applyEdits(text, plan.edits);
    target = mendedTarget(target, finding, today);
  }
  throw new Error('without end');
}

function targetAt(note: string, at?: number): WordingTarget {
  const target = wordingTarget(note, at === undefined ? undefined : { from: at, to: at }, today);
  if (!target) throw new Error('nothing to check');
  return target;
}

describe('mending in the note', () => {
  const mended = block
    .replace(' 御中', '')
    .replace('面接の結果について', '面接の結果について（青葉大学 青葉 太郎）')
    .replace('御\n社', '貴社');

  test.each([
    ['a block', `# a\n\n${block}\n\nb\n`, `# a\n\n${mended}\n\nb\n`],
    ['in a callout', `> [!note]\n${quoted}\n\nb\n`, `> [!note]\n${mended.replace(/^/gm, '> ')}\n\nb\n`],
    [
      'with Windows line endings',
      `a\n${block}\n`.replaceAll('\n', '\r\n'),
      `a\n${mended}\n`.replaceAll('\n', '\r\n'),
    ],
  ])('%s: every part, and nothing else', (_, note, expected) => {
    expect(mendAll(note, targetAt(note))).toBe(expected);
  });

  test('of two blocks that say the same, the one at the cursor', () => {
    const note = `${block}\n\n${block}\n`;
    expect(mendAll(note, targetAt(note, block.length + 10))).toBe(`${block}\n\n${mended}\n`);
    expect(mendAll(note, targetAt(note, 10))).toBe(`${mended}\n\n${block}\n`);
  });

  test('values in quotes stay a head that can be read', () => {
    const note = block.replace(/^subject: .*$/m, 'subject: "a: b" # x');
    expect(mendAll(note, targetAt(note))).toContain('\nsubject: "a: b（青葉大学 青葉 太郎）"\n---');
  });

  test('a piece, at its place', () => {
    const note = '御社と御社\n';
    const target = wordingTarget(note, { from: 3, to: 5 }, today)!;
    expect(mendAll(note, target)).toBe('御社と貴社\n');
  });

  test('a selection in a script is spoken', () => {
    const script = writeMessageBlock({ kind: 'phone', to: '', subject: '', text: '御社' }).text;
    const at = script.indexOf('御社');
    expect(wordingTarget(script, { from: at, to: at + 2 }, today)).toMatchObject({
      is: 'piece',
      kind: 'phone',
    });
  });

  test('not where the note has changed meanwhile', () => {
    const finding = { part: 'text' as const, from: 0, to: 2, mend: '貴社' };
    const changedSince = { problem: 'changed-since', key: '' };
    const piece = wordingTarget('a 御社', { from: 2, to: 4 }, today)!;
    expect(mendInNote('御社 a', piece, finding, today)).toEqual(changedSince);
    expect(mendInNote(block.replace('御', '弊'), targetAt(block), finding, today)).toEqual(changedSince);
  });

  test('a mark that is selected to be typed over stands for its message', () => {
    const gap = '【未入力: 候補日】';
    const note = `a\n\n${block.replace('青葉 太郎', gap)}\n`;
    const from = note.indexOf(gap);
    const target = wordingTarget(note, { from, to: from + gap.length }, today);
    expect(target).toMatchObject({ is: 'block' });
    expect(wordingTarget(note, { from, to: from + gap.length + 2 }, today)).toMatchObject({ is: 'piece' });
  });

  test('there is nothing to check without a selection and a block', () => {
    expect(wordingTarget('御社', { from: 1, to: 1 }, today)).toBeUndefined();
    expect(wordingTarget('  \n', { from: 0, to: 2 }, today)).toBeUndefined();
  });

  test('changes the block as it changes the target, whatever is in it', () => {
    const words = fc
      .array(fc.constantFrom('御社', '了解です', '\n', ' ', 'あ', '"', '---', '```', '殿'))
      .map((all) => all.join(''));
    const message = fc.record({
      kind: fc.constant('mail' as const),
      to: words.map(oneLine),
      subject: words.map(oneLine),
      text: words,
    });
    fc.assert(
      fc.property(message, (any: CheckedMessage) => {
        const note = `${writeMessageBlock(any).text}\n`;
        const target = targetAt(note);
        const read = checkedMessage(target, today);
        if ('problem' in read) throw new Error(read.problem.code);
        for (const finding of checkWording(read, context())) {
          if (finding.mend === undefined) continue;
          const plan = mendInNote(note, target, finding, today);
          if ('problem' in plan) throw new Error(plan.problem);
          expect(targetAt(applyEdits(note, plan.edits))).toEqual({
            ...mendedTarget(target, finding, today),
            from: 0,
          });
        }
      }),
    );
  });
});

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ').trim();
}

test('what is selected in a sent message was sent with it', () => {
  const sent = block.replace('\n---\n', '\nsent: 2026/11/25(水)\n---\n');
  const from = sent.indexOf('青葉');
  const target = wordingTarget(sent, { from, to: from + 5 }, today);
  expect(target && checkedMessage(target, today)).toMatchObject({ isPiece: true, sentOn: day('2026-11-25') });
});

test('a selection is checked up to 20,000 characters', () => {
  const all = 'あ'.repeat(20_001);
  const problem = (to: number): unknown => {
    const target = wordingTarget(all, { from: 0, to }, today);
    const message = target && checkedMessage(target, today);
    return message && 'problem' in message ? message.problem.code : undefined;
  };
  expect([problem(20_000), problem(20_001)]).toEqual([undefined, 'too-long']);
});

describe('what is shown of a place', () => {
  test.each([
    ['あ。い御社う。え', '御社', 'い[御社]う。'],
    ['いろは\n御\n社にほ', '御\n社', 'いろは[御社]にほ'],
    ['見出し\n\n御社', '御社', '[御社]'],
    [`${'あ'.repeat(40)}御社${'い'.repeat(40)}`, '御社', `…${'あ'.repeat(24)}[御社]${'い'.repeat(24)}…`],
  ])('%j', (text, words, expected) => {
    const from = text.indexOf(words);
    const { before, found, behind } = excerptAround(text, { from, to: from + words.length });
    expect(`${before}[${found}]${behind}`).toBe(expected);
  });
});
