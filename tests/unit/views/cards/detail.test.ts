import { describe, expect, test } from 'vitest';
import { typicalReplyTime } from '../../../../src/core/waiting/status/typical-reply-time';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { writtenKey } from '../../../../src/core/reading/interview/written-key';
import { tickEdits } from '../../../../src/core/letters/worksheets/checked-property';
import { detailOf } from '../../../../src/core/views/cards/detail';
import { interview } from '../../waiting/status/interview';
import { reply } from './replies';

describe('the detail', () => {
  test.each([
    ['waiting', { date: '2026-11-30', promised: '1週間以内' }, 0],
    ['grace', { date: '2026-11-24', promised: '3営業日以内' }, 6],
    ['inquire', { promised: '3営業日以内' }, 6],
    ['upcoming', { date: '2026-12-05' }, 0],
  ])('%s offers a checklist of %3$i', (status, said, length) => {
    const one = reply(said);
    expect(one.assessment.status).toBe(status);
    expect(detailOf(one, 'ja').checklist).toHaveLength(length);
  });

  test('what is over needs no reasons and no hints', () => {
    const detail = detailOf(reply({ rest: { answered: true } }), 'ja');
    expect([detail.reasons, detail.typical, detail.waiting]).toEqual([[], [], []]);
  });
});

describe('the recommended message', () => {
  test.each([
    [{ promised: '3営業日以内' }, '問い合わせ文（ていねい）'],
    [{ date: '2026-11-20' }, '問い合わせ文（やわらか）'],
    [{ date: '2026-11-30', promised: '1週間以内' }, undefined],
  ])('%j: %s', (said, name) => {
    const { recommended } = detailOf(reply(said), 'ja');
    expect(recommended?.name).toBe(name);
    expect(recommended?.why.length ?? 0).toBeGreaterThan(name === undefined ? -1 : 10);
  });
});

describe('how long replies usually take', () => {
  test.each([
    [{}, ['most']],
    [{ size: '大手' }, ['most', 'large']],
    [{ size: '中小企業' }, ['most', 'small']],
    [{ size: '非上場の小規模企業' }, ['most', 'small']],
    [{ stage: '最終面接', industry: 'ＩＴ・Web' }, ['most', 'final', 'fast']],
    [{ industry: '地方銀行' }, ['most', 'slow']],
    [{ industry: 'digital' }, ['most']],
  ])('%j', (rest, hints) => {
    expect(typicalReplyTime(interview({ rest }))).toEqual(hints);
  });
});

describe('a tick', () => {
  test.each([
    ['the first one', '確認済み:', 'spam', true, '確認済み: [迷惑メール]'],
    ['one more', '確認済み: [着信]', 'spam', true, '確認済み: [着信, 迷惑メール]'],
    ['in English', 'checked: [calls]', 'spam', true, 'checked: [calls, spam]'],
    ['taken away', '確認済み: [着信, 迷惑メール]', 'spam', false, '確認済み: [着信]'],
    ['written together', '確認済み: 着信・迷惑メール', 'spam', false, '確認済み: [着信]'],
    [
      'other words stay',
      'checked:\n  - 母に聞いた # 11/20',
      'calls',
      true,
      'checked:\n  - 母に聞いた # 11/20\n  - calls',
    ],
    ['there in the other language', '確認済み: [spam]', 'spam', true, '確認済み: [spam]'],
    ['not there', 'checked: [calls]', 'spam', false, 'checked: [calls]'],
  ] as const)('%s', (_, before, item, ticked, after) => {
    const text = `---\n${before}\n---\n`;
    const edits = tickEdits(text, before.startsWith('c') ? 'checked' : '確認済み', item, ticked);
    expect(typeof edits === 'string' ? edits : applyEdits(text, edits)).toBe(`---\n${after}\n---\n`);
  });

  test('that stands in one text with other words is not taken out', () => {
    expect(tickEdits('---\nchecked: spam・母\n---\n', 'checked', 'spam', false)).toBe('not-understood');
  });

  test('goes to the property that the note has, else to one in the language of its other keys', () => {
    expect(writtenKey({ keys: { company: '会社' } }, 'checked', () => 'ja')).toBe('確認済み');
    expect(writtenKey({ keys: { company: '会社', checked: 'Checked' } }, 'checked', () => 'ja')).toBe(
      'Checked',
    );
    expect(writtenKey({ keys: { company: 'company' } }, 'checked', () => 'ja')).toBe('checked');
  });
});
