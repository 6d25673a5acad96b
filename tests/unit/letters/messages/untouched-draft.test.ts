import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import type { Message } from '../../../../src/core/letters/messages/fill-message';
import { blockOf, insertionPlan, replacementPlan } from '../../../../src/core/letters/messages/message-plan';
import { draftCount, untouchedDraft } from '../../../../src/core/letters/messages/untouched-draft';
import { day } from '../../base/calendar/day';
import { builtInMessage } from './built-in-message';
import { situation } from './situations';

const { reply, profile } = situation({ promised: '3営業日以内' });
const later = day('2026-12-02');
const today = day('2026-12-03');

function messageOf(on: number): Message {
  return builtInMessage('mail-polite', { reply, profile, today: on });
}
const withMessage = (text: string, sendFrom?: number): string => {
  const block = blockOf(messageOf(sendFrom ?? today), { sendFrom });
  return applyEdits(text, insertionPlan(text, undefined, block, 'ja').edits);
};
const found = (text: string) => untouchedDraft(text, [], today, messageOf);
const windows = (text: string): string => text.replaceAll('\n', '\r\n');

const note = withMessage('---\n会社: a\n---\n# メモ\n', later);

describe('a draft', () => {
  test.each([
    ['is untouched, though it was written for another day', note, true],
    ['is untouched with Windows line endings', windows(note), true],
    ['is somebody’s own as soon as a sign is changed', note.replace('誠に', 'まことに'), false],
    ['is somebody’s own when its day was changed', note.replace('2026/12/2', '2026/12/4'), false],
    ['is left where it stands in a callout', note.replace(/^/gm, '> '), false],
    ['is one only if it waits for a day', withMessage('# メモ\n'), false],
    ['is none where there is no block', '# メモ\n', false],
  ])('%s', (_, text, isUntouched) => {
    expect(found(text) !== undefined).toBe(isUntouched);
  });

  test.each([
    ['', (text: string) => text],
    ['with Windows line endings', windows],
  ])('gives way to the message in its place %s', (_, endings) => {
    const text = endings(`${note}\n# あと\n`);
    const plan = replacementPlan(text, found(text) ?? { from: 0, to: 0 }, blockOf(messageOf(today), {}));
    const after = applyEdits(text, plan.edits);
    expect(after).toBe(endings(`${withMessage('---\n会社: a\n---\n# メモ\n')}\n# あと\n`));
    expect(after.slice(0, plan.select?.to)).toMatch(/```$/);
  });
});

describe('a draft that was logged', () => {
  test.each([
    ['the day before', '2026-12-01', 1],
    ['on its day', '2026-12-02', 0],
    ['later', '2026-12-03', 0],
  ])('%s', (_, inquired, count) => {
    expect(draftCount(note, [day(inquired)], today)).toBe(count);
    expect(untouchedDraft(note, [day(inquired)], today, messageOf) !== undefined).toBe(count > 0);
  });
});
