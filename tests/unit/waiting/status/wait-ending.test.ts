import { expect, test } from 'vitest';
import { isOwnAnswer } from '../../../../src/core/waiting/status/wait-ending';

test.each([
  ['内定', '内定承諾', true],
  ['内々定', '承諾', true],
  ['採用', '入社します', true],
  ['内定', '内定辞退', true],
  ['内定承諾', '内定辞退', true],
  ['Offer', 'Accepted', true],
  ['Offer', 'Withdrew', true],
  ['内定', '内定', false],
  ['内定', '内定取消', false],
  ['内定', '採用', false],
  ['通過', '辞退', false],
  ['内定見込み', '辞退', false],
  ['見送り', '内定承諾', false],
  [undefined, '内定承諾', false],
])('after %s, is %s the student’s own answer: %s', (before, result, isOwn) => {
  expect(isOwnAnswer(before, result)).toBe(isOwn);
});
