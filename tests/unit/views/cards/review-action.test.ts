import { expect, test } from 'vitest';
import { actionsBeside } from '../../../../src/core/views/cards/review-action';

const log = { id: 'log-reply', name: '返信を記録' } as const;
const review = { id: 'insert-review-sheet', name: '振り返りシートを入れる' } as const;
const goOn = { id: 'insert-review-sheet', name: '続きを書く' } as const;

test.each([
  ['is not there', undefined, [log, review]],
  ['is there, but empty', { filled: 0, total: 4 }, [log, goOn]],
  ['lacks one answer', { filled: 3, total: 4 }, [log, goOn]],
  ['is filled', { filled: 4, total: 4 }, [log]],
])('beside a review sheet that %s', (_, progress, actions) => {
  expect(actionsBeside(progress, [log, review], goOn.name)).toEqual(actions);
});
