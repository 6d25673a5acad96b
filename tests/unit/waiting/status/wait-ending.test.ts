import { expect, test } from 'vitest';
import { endingOf, isOwnAnswer } from '../../../../src/core/waiting/status/wait-ending';

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
  expect(isOwnAnswer({ result: before, stage: '最終', company: '株式会社青葉' }, result)).toBe(isOwn);
});

test.each([
  ['合格', '最終', '若葉病院', 'offer'],
  ['合格', '最終面接', '若葉市役所', 'offer'],
  ['最終合格', '三次', '若葉市', 'offer'],
  ['採用試験 合格', '二次', '若葉小学校', 'offer'],
  ['合格', '一次', '若葉病院', 'passed'],
  ['合格', '最終', '株式会社若葉', 'passed'],
  ['合格', '最終', undefined, 'passed'],
  ['通過', '最終', '若葉病院', 'passed'],
  ['不合格', '最終', '若葉病院', 'declined'],
  ['合格 承諾', '最終', '若葉病院', 'other'],
] as const)('%s after %s of %s is: %s', (words, stage, company, ending) => {
  const place = { stage, company };
  expect(endingOf({ ...place, result: words, over: undefined })).toBe(ending);
  if (ending === 'passed' || ending === 'offer')
    expect(endingOf({ ...place, result: undefined, over: { why: 'passed', words } })).toBe(ending);
});
