import { describe, expect, test } from 'vitest';
import { typicalReplyTime } from '../../src/core/advice/typical-reply-time';
import { checkedKey, withTick } from '../../src/core/sidebar/checked-property';
import { detailOf } from '../../src/core/sidebar/detail';
import { interview } from '../status/interview';
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
  const japanese = interview({ rest: { keys: { company: '会社' } } });
  const english = interview({ rest: { keys: { company: 'company', checked: 'checked' } } });

  test.each([
    ['the first one', undefined, 'spam', true, ['迷惑メール']],
    ['one more', ['着信'], 'spam', true, ['着信', '迷惑メール']],
    ['taken away', ['着信', '迷惑メール'], 'spam', false, ['着信']],
    ['written together', '着信・迷惑メール', 'spam', false, ['着信']],
    ['other words stay', ['母に聞いた'], 'calls', true, ['母に聞いた', '着信']],
    ['twice is once', ['spam'], 'spam', true, ['迷惑メール']],
  ] as const)('%s', (_, value, item, ticked, expected) => {
    expect(withTick(value, item, ticked, japanese)).toEqual(expected);
  });

  test('is written in the language of the other keys', () => {
    expect([checkedKey(japanese), checkedKey(english)]).toEqual(['確認済み', 'checked']);
    expect(withTick(null, 'portal', true, english)).toEqual(['portal']);
  });
});
