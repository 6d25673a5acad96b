import { describe, expect, test } from 'vitest';
import { pendingReply, type PendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { cardMaker } from '../../../../src/core/views/cards/card';
import { sidebarModel, type SidebarModel } from '../../../../src/core/views/sidebar/sidebar-model';
import { firstSidebarState, type SidebarState } from '../../../../src/core/views/sidebar/sidebar-state';
import { day } from '../../base/calendar/day';
import { interview } from '../../waiting/status/interview';
import { reply, today } from '../cards/replies';

function model(replies: PendingReply[], state: Partial<SidebarState> = {}, minute = 540): SidebarModel {
  const source = { replies, cardOf: cardMaker(today, 'ja'), today, minute, language: 'ja' as const };
  return sidebarModel(source, { ...firstSidebarState, ...state });
}

function named(company: string, said: Parameters<typeof reply>[0] = {}): PendingReply {
  return reply({ ...said, rest: { path: `${company}.md`, company, ...said.rest } });
}

const asking = named('青葉', { promised: '3営業日以内' });
const waiting = named('みなと', { date: '2026-11-30', promised: '1週間以内' });
const over = named('海風', { rest: { answered: true, result: '見送り' } });
const offered = named('入江', { rest: { answered: true, result: '内定', askOn: day('2026-12-08') } });
const coming = named('わかば', { date: '2026-12-05' });

const noCompany = named('x', { promised: '12/7まで', rest: { company: undefined } });

function companies({ groups }: SidebarModel): Record<string, string[]> {
  return Object.fromEntries(groups.map(({ id, cards }) => [id, cards.map(({ company }) => company)]));
}

describe('groups', () => {
  test('stand in their order, the closed one folded', () => {
    const { groups } = model([over, coming, waiting, asking]);
    expect(groups.map(({ id, count, folded }) => [id, count, folded])).toEqual([
      ['today', 1, false],
      ['waiting', 1, false],
      ['upcoming', 1, false],
      ['closed', 1, true],
    ]);
  });

  test('show five cards of today, then how many more there are', () => {
    const many = Array.from({ length: 8 }, (_, index) => named(`社${index}`, { promised: '3営業日以内' }));
    const first = model(many).groups[0];
    expect([first?.cards.length, first?.hidden]).toEqual([5, 3]);
    const more = model(many, { more: { today: 100 } }).groups[0];
    expect([more?.cards.length, more?.hidden]).toEqual([8, 0]);
  });

  test('an offer is answered today when its limit is near, and stays in sight after it', () => {
    const offer = (company: string, limit: string): PendingReply =>
      named(company, { rest: { answered: true, result: '内定', askOn: day(limit) } });
    const replies = [
      asking,
      coming,
      offer('あした', '2026-12-02'),
      offer('まだ', '2026-12-03'),
      offer('きのう', '2026-11-30'),
    ];
    const seen = model(replies);
    expect(companies(seen)).toEqual({
      today: ['あした', '青葉'],
      upcoming: ['きのう', 'まだ', 'わかば'],
    });
    expect(seen.summary).toBe(
      '返事待ち 1件、内定などへの返事 3件（12/2(水)まで）。今日できることが 2件あります',
    );
  });

  test('a search looks into folded groups as well', () => {
    const found = model([over, asking], { query: '海風' });
    expect(companies(found)).toEqual({ closed: ['海風'] });
    expect(found.found).toBe(1);
  });

  test.each<
    [what: string, state: Partial<SidebarState>, shown: [folded: boolean, cards: number, hidden: number]]
  >([
    ['folded', {}, [true, 0, 0]],
    ['unfolded', { folded: [] }, [false, 1, 0]],
    ['folded under a search for nothing but blanks', { query: '  ' }, [true, 0, 0]],
    ['open under a search', { query: '海' }, [false, 1, 0]],
    ['open where it is filtered by', { filter: ['closed'] }, [false, 1, 0]],
  ])('the closed one is %s', (_, state, shown) => {
    const closed = model([over], state).groups.map(({ folded, cards, hidden }) => [
      folded,
      cards.length,
      hidden,
    ]);
    expect(closed).toEqual([shown]);
  });

  test('other groups than today’s come in pages of twenty', () => {
    const many = Array.from({ length: 25 }, (_, index) => named(`社${index}`, { promised: '12/7まで' }));
    const [first] = model(many).groups;
    expect([first?.id, first?.cards.length, first?.hidden, first?.count]).toEqual(['waiting', 20, 5, 25]);
  });

  test('what is found is counted over all groups, hidden and folded cards too', () => {
    const many = Array.from({ length: 7 }, (_, index) => named(`社${index}`, { promised: '3営業日以内' }));
    expect(model([...many, over, waiting]).found).toBe(9);
    expect(model([...many, over, waiting], { filter: ['today', 'waiting'] }).found).toBe(8);
  });

  test('the chips count what the search found, and a chosen one shows its group alone', () => {
    const chosen = model([over, waiting, asking], { filter: ['waiting'] });
    expect(companies(chosen)).toEqual({ waiting: ['みなと'] });
    expect(chosen.chips.map(({ id, count, pressed }) => [id, count, pressed])).toEqual([
      ['today', 1, false],
      ['waiting', 1, true],
      ['closed', 1, false],
    ]);
  });

  test.each([
    ['nextDate', ['う', 'い', 'あ']],
    ['interviewDay', ['あ', 'い', 'う']],
    ['company', ['あ', 'い', 'う']],
  ] as const)('sorted by %s', (sort, expected) => {
    const replies = [
      named('い', { date: '2026-11-26', promised: '2週間以内' }),
      named('あ', { date: '2026-11-27', promised: '3週間以内' }),
      named('う', { date: '2026-11-25', promised: '1週間以内' }),
    ];
    expect(companies(model(replies, { sort }))['waiting']).toEqual(expected);
  });

  test.each([
    [
      'interviewDay',
      'the next date decides where the interview day is the same',
      ['い', 'あ', '10社', '2社'],
    ],
    [
      'company',
      'numbers in names count as numbers, and a note without a company comes first',
      ['', '2社', '10社'],
    ],
  ] as const)('sorted by %s %s', (sort, _, expected) => {
    const replies =
      sort === 'company'
        ? [named('10社', { promised: '12/7まで' }), named('2社', { promised: '12/7まで' }), noCompany]
        : [
            named('2社', { date: '2026-11-18', promised: '12/9まで' }),
            named('あ', { date: '2026-11-19', promised: '12/8まで' }),
            named('い', { date: '2026-11-19', promised: '12/7まで' }),
            named('10社', { date: '2026-11-18', promised: '12/8まで' }),
          ];
    const cards = model(replies, { sort }).groups.find(({ id }) => id === 'waiting')?.cards ?? [];
    expect(cards.map(({ company, path }) => (path === 'x.md' ? '' : company))).toEqual(expected);
  });
});

test('on a closed day the first group and its chip are for the next business day, and the summary says so', () => {
  const saturday = day('2026-12-05');
  const said = pendingReply(interview({ promised: '3営業日以内' }), defaultSettings.policy, saturday);
  const source = {
    replies: [said],
    cardOf: cardMaker(saturday, 'ja'),
    today: saturday,
    minute: 540,
    language: 'ja' as const,
  };
  const { summary, chips, groups } = sidebarModel(source, firstSidebarState);
  expect([summary, chips.map(({ name }) => name), groups.map(({ name }) => name)]).toEqual([
    '返事待ち 1件。今日することはありません。次は 12/7(月) です',
    ['次の営業日'],
    ['次の営業日にできること'],
  ]);
});

test('a pressed chip that nothing fits keeps its name', () => {
  const { chips } = model([waiting], { filter: ['today'] });
  expect(chips.map(({ name, count }) => [name, count])).toEqual([
    ['今日', 0],
    ['待ち', 1],
  ]);
});

describe('the summary', () => {
  test.each([
    ['something can be done', [asking, waiting], '返事待ち 2件。今日できることが 1件あります'],
    ['the next date', [waiting], '返事待ち 1件。今日することはありません。次は 12/10(木) です'],
    [
      'an offer waits for an answer too',
      [waiting, offered],
      '返事待ち 1件、内定などへの返事 1件（12/8(火)まで）。今日することはありません。次は 12/8(火) です',
    ],
    [
      'an offer alone, to be answered by tomorrow',
      [named('入江', { rest: { answered: true, result: '内定', askOn: day('2026-12-02') } })],
      '内定などへの返事 1件（12/2(水)まで）。今日できることが 1件あります',
    ],
    [
      'an offer without a limit',
      [named('入江', { rest: { answered: true, result: '内定' } })],
      '内定などへの返事 1件。今日することはありません',
    ],
    ['nothing is awaited', [over], '返事を待っている選考はありません'],
    ['nothing is there', [], '返事を待っている選考はありません'],
    ['something is only to come', [coming], '返事を待っている選考はありません'],
  ])('%s', (_, replies, expected) => {
    expect(model(replies).summary).toBe(expected);
  });
});

describe('cards', () => {
  const cardOf = cardMaker(today, 'ja');

  test.each([
    ['asking today', asking, undefined, '今日、問い合わせできます', undefined],
    ['waiting', waiting, '12/10(木)', 'から確認できます', 'あと7営業日'],
    [
      'an interview on a Saturday',
      coming,
      '12/5(土)',
      '面接。結果の連絡時期を聞いておきましょう',
      'あと3営業日',
    ],
    [
      'due today',
      named('b', { promised: '12/1まで' }),
      '12/4(金)',
      'から確認できます。今日が連絡の期限です',
      'あと3営業日',
    ],
    ['over', over, undefined, '結果: 見送り', undefined],
  ])('%s', (_, one, day, action, left) => {
    expect(cardOf(one)).toMatchObject({ day, action, left });
  });

  test('are the same object for the same reply', () => {
    expect(cardOf(asking)).toBe(cardOf(asking));
  });

  test('a note without a company goes by its name, and says what it lacks', () => {
    const card = cardOf(
      reply({
        rest: {
          path: '面接/名無し.md',
          company: undefined,
          problems: [{ field: 'company', key: undefined, code: 'missing', found: '' }],
        },
      }),
    );
    expect(card).toMatchObject({ company: '名無し', status: 'invalid' });
    expect(card.action).toContain('会社');
  });
});

describe('on the day of an interview', () => {
  const due = named('期限', { promised: '12/1まで' });
  const at = (company: string, time?: string): PendingReply =>
    named(company, { date: '2026-12-01', promised: '12/1まで', rest: { time, stage: '二次' } });
  const replies = [due, at('午後', '15:00'), at('不明'), at('午前', '10:00')];

  test.each<[minute: number, interviews: string | undefined, cards: string]>([
    [540, '10:00 午前（二次）、15:00 午後（二次）、不明（二次）', '午前 午後 不明 期限'],
    [899, '15:00 午後（二次）、不明（二次）', '午後 不明 期限 午前'],
    [901, '不明（二次）', '不明 期限 午前 午後'],
  ])('at minute %i those to come are named and come first', (minute, interviews, cards) => {
    const seen = model(replies, {}, minute);
    expect(seen.interviews).toBe(`今日の面接: ${interviews}`);
    expect(Object.values(companies(seen)).map((each) => each.join(' '))).toEqual([cards]);
    expect(seen.summary).toBe('返事待ち 4件。次は 12/4(金) です');
  });
});
