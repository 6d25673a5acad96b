import { describe, expect, test } from 'vitest';
import { companyPhone } from '../../src/core/messages/phone-links';

const own = '090-0000-0000';

describe('the number to call', () => {
  test.each([
    ['株式会社若葉商事 採用ご担当者様 03-0000-0001', '', 'tel:0300000001'],
    ['若葉商事（０３−００００−０００１）', '', 'tel:0300000001'],
    ['若葉商事 (03) 0000-0001', '', 'tel:0300000001'],
    ['若葉商事 03ー0000ー0001', '', 'tel:0300000001'],
    ['若葉商事 +81-3-0000-0001', '', 'tel:+81300000001'],
    ['若葉商事 0120-000-001', '', 'tel:0120000001'],
    ['若葉商事', '電話：03-0000-0001\nお世話になっております。', 'tel:0300000001'],
    ['若葉商事', '■ 電話に出た方へ\nTEL 03-0000-0001（人事部）', 'tel:0300000001'],
    ['若葉商事 03-0000-0001', '電話：03-0000-0002', 'tel:0300000001'],
    ['若葉商事', `電話：${own}\n電話：03-0000-0001`, 'tel:0300000001'],
  ])('%j %j', (to, text, link) => {
    expect(companyPhone({ to, text }, own)?.link).toBe(link);
  });

  test.each([
    ['nobody wrote one', '若葉商事', 'お世話になっております。'],
    ['one’s own, as the script says it', '若葉商事', `電話番号は、${own}です。`],
    ['a number the script says, that the profile has not', '若葉商事', '電話番号は、080-0000-0000です。'],
    ['one’s own in a line', '若葉商事', '電話：０９０（００００）００００'],
    ['one’s own, as from abroad', '若葉商事 +81 90-0000-0000', ''],
    ['two', '若葉商事 03-0000-0001 / 03-0000-0002', ''],
    ['dates and long numbers', '若葉商事 2026-12-01 00300000001234567', ''],
    ['too short', '若葉商事 内線 0312', '電話：110'],
  ])('none: %s', (_, to, text) => {
    expect(companyPhone({ to, text }, own)).toBeUndefined();
  });

  test('is shown as it is written', () => {
    expect(companyPhone({ to: '若葉商事 03-0000-0001', text: '' }, '')?.written).toBe('03-0000-0001');
  });
});
