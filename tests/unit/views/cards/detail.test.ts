import { describe, expect, test } from 'vitest';
import { typicalReplyTime } from '../../../../src/core/waiting/status/typical-reply-time';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { writtenKey } from '../../../../src/core/reading/interview/written-key';
import { tickEdits } from '../../../../src/core/letters/worksheets/checklist';
import { replyAtMinute } from '../../../../src/core/views/cards/day-of-interview';
import { detailOf } from '../../../../src/core/views/cards/detail';
import { wordsOf } from '../../../../src/core/base/language/words';
import { statuses, type Status } from '../../../../src/core/waiting/status/assessment';
import { interview, type Said } from '../../waiting/status/interview';
import { reply } from './replies';

/** One interview in each status, seen on Tue 2026-12-01. */
const saidOf: Readonly<Record<Status, Said>> = {
  inquire: { promised: '3営業日以内' },
  followup: { promised: '3営業日以内', inquired: ['2026-11-24'] },
  invalid: { promised: '大型連休明けくらい' },
  waiting: { date: '2026-11-30', promised: '1週間以内' },
  grace: { date: '2026-11-24', promised: '3営業日以内' },
  inquired: { promised: '3営業日以内', inquired: ['2026-11-30'] },
  exhausted: { promised: '3営業日以内', inquired: ['2026-11-24', '2026-11-30'] },
  upcoming: { date: '2026-12-05' },
  closed: { rest: { answered: true } },
};

describe('the detail', () => {
  test.each<[label: string, said: Said, text: string]>([
    ['they said something', { promised: '3営業日以内' }, '言われた言葉'],
    ['they said nothing', {}, 'メモやメール'],
    ['they said nothing, as the form writes it', { promised: '特になし' }, 'メモやメール'],
  ])('asks for the words once more only where there are any: %s', (_, said, text) => {
    const { checklist } = detailOf(reply({ date: '2026-11-02', ...said }), 'ja');
    expect(checklist[0]?.text).toContain(text);
  });

  test.each<[status: Status, checklist: number, hints: boolean, problems: number]>([
    ['inquire', 6, true, 0],
    ['followup', 6, true, 0],
    ['invalid', 0, false, 0],
    ['waiting', 0, true, 0],
    ['grace', 6, true, 0],
    ['inquired', 6, true, 0],
    ['exhausted', 0, true, 0],
    ['upcoming', 0, false, 0],
    ['closed', 0, false, 0],
  ])('of %s has %d points to check, hints and reasons: %s, %d problems', (status, length, hints, count) => {
    const one = reply(saidOf[status]);
    expect(one.assessment.status).toBe(status);
    const { checklist, reasons, typical, waiting, problems, explanation } = detailOf(one, 'ja');
    expect([checklist.length, problems.length]).toEqual([length, count]);
    expect([reasons, typical, waiting].map((lines) => lines.length > 0)).toEqual([hints, hints, hints]);
    expect(explanation.length).toBeGreaterThan(0);
  });

  test('does not repeat what the card says of its problems', () => {
    const problem = (field: 'closed-weekdays' | 'contact') =>
      ({ code: 'unreadable-value', field, key: field, found: '第2木曜' }) as const;
    const problems = [problem('closed-weekdays'), problem('contact')];
    const one = reply({ ...saidOf.waiting, rest: { problems } });
    expect(detailOf(one, 'ja').problems).toHaveLength(1);
    expect(detailOf(one, 'ja').problems[0]).toContain('contact');
  });

  test('has every status', () => {
    expect(Object.keys(saidOf)).toEqual([...statuses]);
  });

  test('ticks what the note says was checked', () => {
    const { checklist } = detailOf(reply({ ...saidOf.inquire, rest: { checked: ['calls'] } }), 'ja');
    expect(checklist.filter(({ ticked }) => ticked).map(({ item }) => item)).toEqual(['calls']);
  });

  test('names where the usual times come from, behind them', () => {
    const { typical } = detailOf(reply({ ...saidOf.waiting, rest: { stage: '最終面接' } }), 'ja');
    const { typical: words } = wordsOf('ja').sidebar;
    expect(typical).toEqual([words.most, words.final, words.source]);
  });

  test.each([
    ['一次面接', true],
    ['書類選考', false],
  ])('after %s a review of the interview is a hint: %s', (stage, isHint) => {
    const { waiting } = detailOf(reply({ ...saidOf.waiting, rest: { stage } }), 'ja');
    expect(waiting[0] === wordsOf('ja').sidebar.waiting.review).toBe(isHint);
    expect(waiting.length).toBe(Object.keys(wordsOf('ja').sidebar.waiting).length - (isHint ? 0 : 1));
  });

  test('names its actions in the language', () => {
    const { actions } = detailOf(reply(saidOf.upcoming), 'en');
    expect(actions[0]).toEqual({
      id: 'next-interview-card',
      name: wordsOf('en').commands['next-interview-card'],
    });
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
    const key = before.startsWith('c') ? 'checked' : '確認済み';
    const edits = tickEdits(text, { key, item, ticked });
    expect(typeof edits === 'string' ? edits : applyEdits(text, edits)).toBe(`---\n${after}\n---\n`);
  });

  test('that stands in one text with other words is not taken out', () => {
    const tick = { key: 'checked', item: 'spam' as const, ticked: false };
    expect(tickEdits('---\nchecked: spam・母\n---\n', tick)).toBe('not-understood');
  });

  test('goes to the property that the note has, else to one in the language of its other keys', () => {
    expect(writtenKey({ keys: { company: '会社' } }, 'checked', () => 'ja')).toBe('確認済み');
    expect(writtenKey({ keys: { company: '会社', checked: 'Checked' } }, 'checked', () => 'ja')).toBe(
      'Checked',
    );
    expect(writtenKey({ keys: { company: 'company' } }, 'checked', () => 'ja')).toBe('checked');
  });
});

test('on the day of an interview, before its hour, the detail is for the interview', () => {
  const one = reply({ date: '2026-12-01', rest: { time: '14:00' } });
  const { actions, waiting, typical, legend } = detailOf(replyAtMinute(one, 13 * 60), 'ja');
  expect([waiting, typical, legend]).toEqual([[], [], []]);
  expect(actions.map(({ id }) => id)).toEqual(['move-interview', 'log-reply', 'insert-message']);
});
