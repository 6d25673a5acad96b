import { expect, test } from 'vitest';
import { replyAt, statusText } from '../../../../src/core/views/report/status-text';
import { day } from '../../base/calendar/day';
import { reply, today } from '../cards/replies';

test('how an interview stands: what to do, and every step that led to it', () => {
  expect(
    statusText(reply({ promised: '12/4まで', rest: { stage: '一次' } }), today, 'ja').split('\n'),
  ).toEqual([
    '株式会社青葉 一次',
    '待っている: 12/9(水) から確認できます',
    '「12/4まで」と聞いた日は 11/20(金)',
    '  12/4(金) を指しています',
    '連絡の期限は 12/4(金)',
    '期限のあと 3営業日 待ちます',
    '  12/5(土) 数えません（土日）',
    '  12/6(日) 数えません（土日）',
    '  12/7(月) 1営業日目',
    '  12/8(火) 2営業日目',
    '  12/9(水) 3営業日目',
    '12/9(水) から確認できます',
  ]);
});

test('a round that was passed waits for its date, an offer for the answer', () => {
  const passed = reply({ rest: { answered: true, result: '通過' } });
  expect(statusText(passed, today, 'ja')).toContain('日程調整中');
  const offer = reply({ rest: { answered: true, result: '内定', askOn: day('2026-12-10') } });
  expect(statusText(offer, today, 'ja')).toContain('返事をする期限: 12/10(木) までに返事');
  const late = reply({ rest: { answered: true, result: '内定', askOn: day('2026-11-30') } });
  expect(statusText(late, today, 'ja')).toContain('返事をする: 11/30(月) が返事の期限でした。返事をするか');
});

test.each<[path: string, found: string | undefined]>([
  ['面接/青葉.md', '面接/青葉.md'],
  ['面接/青葉', '面接/青葉.md'],
  ['青葉', undefined],
  ['ミナト', 'その他/ミナト.md'],
  ['葉', undefined],
  ['', undefined],
])('the note at “%s” is %s', (path, found) => {
  const paths = ['面接/青葉.md', 'その他/青葉.md', 'その他/ミナト.md'];
  const replies = new Map(paths.map((each) => [each, reply({ rest: { path: each } })]));
  expect(replyAt(replies, path)?.interview.path).toBe(found);
});
