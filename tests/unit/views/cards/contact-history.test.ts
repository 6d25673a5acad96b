import { expect, test } from 'vitest';
import { contactHistory } from '../../../../src/core/views/cards/contact-history';
import { day } from '../../base/calendar/day';
import { interview, type Said } from '../../waiting/status/interview';

const first = '2026/11/20(金) 面接';

test.each<[label: string, said: Said, record: string[], expected: string[]]>([
  ['nothing but the interview', {}, [], [first]],
  [
    'all of the properties, by day',
    {
      promised: '1週間以内',
      inquired: ['2026-12-02'],
      selecting: '2026-12-04',
      rest: { stage: '一次', replied: day('2026-12-10'), result: '通過' },
    },
    [],
    [
      '2026/11/20(金) 面接（一次）',
      '2026/11/20(金) 連絡予定「1週間以内」',
      '2026/12/2(水) 問い合わせ',
      '2026/12/4(金) 「選考中」の返事',
      '2026/12/10(木) 結果の連絡「通過」',
    ],
  ],
  [
    'an inquiry that stands in the record too is told once, with its channel',
    { inquired: ['2026-12-02'] },
    ['12/2(水) メールで問い合わせ'],
    [first, '2026/12/2(水) メールで問い合わせ'],
  ],
  [
    'other letters, with the year they lack',
    {},
    ['11/20(金) お礼のメールを送った', '1/5 電話'],
    [first, '2026/11/20(金) お礼のメールを送った', '2027/1/5(火) 電話'],
  ],
  ['an English line with its year', {}, ['Tue 2026-12-01 thanked'], [first, '2026/12/1(火) thanked']],
  ['a line without a day comes last', {}, ['田中さんから電話があった'], [first, '田中さんから電話があった']],
  [
    'an English line',
    { inquired: ['2026-12-02'] },
    ['Wed 12/2 asked (mail)'],
    [first, '2026/12/2(水) asked (mail)'],
  ],
  ...(
    [
      ['内定辞退', '結果の連絡「内定」'],
      ['内々定承諾', '結果の連絡「内々定」'],
      ['辞退', '結果の連絡「辞退」'],
      ['採用を辞退', '結果の連絡「採用」'],
      ['offer turned down', '結果の連絡「offer」'],
      ['Offer accepted', '結果の連絡「Offer」'],
      ['不採用', '結果の連絡「不採用」'],
    ] as const
  ).map(([result, told]): [string, Said, string[], string[]] => [
    `on the day they replied stands their word, not the answer to it: ${result}`,
    { rest: { replied: day('2027-01-12'), result } },
    [],
    [first, `2027/1/12(火) ${told}`],
  ]),
])('%s', (_, said, record, expected) => {
  expect(contactHistory(interview(said), record, 'ja')).toEqual(expected);
});
