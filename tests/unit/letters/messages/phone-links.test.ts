import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { findMessageBlocks } from '../../../../src/core/letters/messages/find-message-blocks';
import { companyPhone, numberEdits } from '../../../../src/core/letters/messages/phone-links';

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
    ['若葉商事 03-0000-0001（9:00〜18:00）', '', 'tel:0300000001'],
    ['若葉商事 03-0000-0001 10:00〜17:00', '', 'tel:0300000001'],
    ['若葉商事 03-0000-0001 2026-12-01', '', 'tel:0300000001'],
    ['若葉商事 2026-12-01 03-0000-0001', '', 'tel:0300000001'],
    ['若葉商事 03-0000-0001 (123)', '', 'tel:0300000001'],
    ['若葉商事 03-0000-0001 内線12', '', 'tel:0300000001'],
    ['若葉商事 0300000001 1000', '', 'tel:0300000001'],
    ['若葉商事 090-0000-0001 12時まで', '', 'tel:09000000001'],
    ['若葉商事 0800-000-0001 12時まで', '', 'tel:08000000001'],
    ['若葉商事 03(0000)0001', '', 'tel:0300000001'],
    ['若葉商事 03 0000 0001', '', 'tel:0300000001'],
    ['若葉商事 +81-(0)3-0000-0001', '', 'tel:+81300000001'],
    ['若葉商事 +81 (0) 90-0000-0001 9時', '', 'tel:+819000000001'],
    ['若葉商事', '電話：03-0000-0001（9:00〜18:00）', 'tel:0300000001'],
    ['若葉商事', '（番号は 03-0000-0001）\n（静かな場所で）', 'tel:0300000001'],
    ['若葉商事', '（電話番号は、人事部直通 03-0000-0001）', 'tel:0300000001'],
    ['若葉商事 / 03-0000-0002 / 03-0000-0003', '（番号は 03-0000-0001）', 'tel:0300000001'],
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
    ['two, with a blank between', '若葉商事 03-0000-0001 090-0000-0001', ''],
    ['two, with a slash between', '若葉商事 03-0000-0001/03-0000-0002', ''],
    ['a digit too few, then a time', '若葉商事 03-0000-000 1時から', ''],
    ['a digit too many', '若葉商事 03-0000-00012', ''],
    ['one that goes on', '若葉商事 03-0000-0001-2', ''],
    ['the end of a date', '若葉商事 2026-12-01 0000-0001', ''],
    ['a direction to look it up', '若葉商事', '（番号は、案内のメールで確かめる）'],
    ['one’s own in a direction', '若葉商事', `（番号は ${own}）`],
    ['dates and long numbers', '若葉商事 2026-12-01 00300000001234567', ''],
    ['too short', '若葉商事 内線 0312', '電話：110'],
  ])('none: %s', (_, to, text) => {
    expect(companyPhone({ to, text }, own)).toBeUndefined();
  });

  test('is shown as it is written', () => {
    expect(companyPhone({ to: '若葉商事 03-0000-0001', text: '' }, '')?.written).toBe('03-0000-0001');
  });
});

describe('a number that is written into a script', () => {
  const written = (note: string): string => {
    const [place] = findMessageBlocks(note);
    return place ? applyEdits(note, numberEdits(note, place, '03-0000-0001')) : '';
  };
  const script = (first: string): string =>
    `a\n\`\`\`henji-message\nkind: phone\n---\n${first}■ 電話\n\`\`\`\n`;

  test.each([
    ['is its first direction', ''],
    ['takes the place of the direction to look it up', '（番号は、案内のメールで確かめる）\n'],
    ['takes the place of another number', '（番号は 03-1111-111）\n'],
  ])('%s', (_, before) => {
    expect(written(script(before))).toBe(script('（番号は 03-0000-0001）\n'));
  });

  test('keeps the signs of a callout, and the line ends of the note', () => {
    const callout = script('').replaceAll('\n', '\r\n> ');
    expect(written(callout)).toBe(script('（番号は 03-0000-0001）\n').replaceAll('\n', '\r\n> '));
  });

  test('goes nowhere without a text', () => {
    const note = '```henji-message\nkind: phone\n```\n';
    expect(written(note)).toBe(note);
  });
});
