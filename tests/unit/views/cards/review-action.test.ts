import { expect, test } from 'vitest';
import { actionsBeside } from '../../../../src/core/views/cards/review-action';

const log = { id: 'log-reply', name: '返信を記録' } as const;
const review = { id: 'insert-review-sheet', name: '振り返りシートを入れる' } as const;
const goOn = { id: 'insert-review-sheet', name: '続きを書く' } as const;

test.each([
  ['is not there', undefined, undefined, [log, review]],
  ['is there, but empty', { filled: 0, total: 4 }, undefined, [log, goOn]],
  ['lacks one answer', { filled: 3, total: 4 }, undefined, [log, goOn]],
  ['is filled', { filled: 4, total: 4 }, undefined, [log]],
  ['is offered by the card', undefined, 'offered', [log]],
  ['is led to by the card', { filled: 3, total: 4 }, 'offered', [log]],
  ['is not there, and the card would lead there', undefined, 'shown', [log, review]],
  ['is there, and the card leads there', { filled: 3, total: 4 }, 'shown', [log]],
] as const)('beside a review sheet that %s', (_, sheet, line, actions) => {
  expect(actionsBeside({ sheet, line }, [log, review], goOn.name)).toEqual(actions);
});
