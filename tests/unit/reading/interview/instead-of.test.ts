import { describe, expect, test } from 'vitest';
import { dateRemark } from '../../../../src/core/views/cards/date-remark';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { problemMessage } from '../../../../src/core/reading/interview/problem-message';
import { readInterview } from '../../../../src/core/reading/interview/read-note';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { today } from './reading';

const settings = { ...defaultSettings, noteFolders: ['就活'] };

/** What the card of a note in a named folder says that there is to fix. */
function said(frontmatter: Record<string, unknown>): string[] {
  const interview = readInterview({ path: '就活/a.md', frontmatter, tags: [] }, settings, today);
  return (interview?.problems ?? []).map((problem) => problemMessage(problem, 'ja'));
}

const missing = (key: string, example: string): string =>
  `「${key}」がまだ書かれていません。「${example}」のように書き足してみてください。`;
const near = (key: string, to: string): string =>
  `「${key}」は「${to}」のことでしょうか。いまの名前のままでは読み取れません。`;
const nested = (key: string): string =>
  `「${key}」の中に入れ子で書かれた面接日は読み取れません。「一次面接日: 2026-11-20」のように、1行に1つずつプロパティとして書くと読めます。`;

test.each<[string, Record<string, unknown>, string[]]>([
  ['nothing', {}, [missing('会社', '株式会社青葉'), missing('面接日', '2026-11-20')]],
  ['a company under another name', { 応募先: '青葉', 面接日: '2026-11-20' }, [near('応募先', '会社')]],
  ['a day under another name', { 会社: '青葉', 面接日時: '2026-11-20 14:00' }, [near('面接日時', '面接日')]],
  ['both', { 応募先: '青葉', 面接日時: '2026-11-20' }, [near('応募先', '会社'), near('面接日時', '面接日')]],
  ['another name without a value', { 応募先: '', 面接日: '2026-11-20' }, [missing('会社', '株式会社青葉')]],
  ['another name that holds no day', { 会社: '青葉', 面接日時: '午後' }, [missing('面接日', '2026-11-20')]],
  ['a list of rounds', { 会社: '青葉', 選考: [{ 段階: '一次', 面接日: '2026-11-05' }] }, [nested('選考')]],
  ['the day as a map', { 会社: '青葉', 面接日: { 一次: '2026-11-05' } }, [nested('面接日')]],
  [
    'a map without days',
    { 会社: '青葉', 選考: { 段階: '一次' } },
    [missing('面接日', '2026-11-20'), expect.stringContaining('「選考」の') as string],
  ],
  [
    'the day as a map, and something else',
    { 会社: '青葉', 面接日: { 一次: '2026-11-05' }, 定休日: 'いつも' },
    [nested('面接日'), expect.stringContaining('「定休日」の「いつも」') as string],
  ],
])('a note in the folder tells where its company and its day stand: %s', (_, frontmatter, expected) => {
  expect(said(frontmatter)).toEqual(expected);
});

describe('a tag that says that it is over', () => {
  const note = { 会社: '藤', 面接日: '2026-11-20' };
  const remarkOf = (properties: Record<string, unknown>): string | undefined => {
    const source = { path: 'a.md', frontmatter: { ...note, ...properties }, tags: [] };
    const interview = readInterview(source, settings, today);
    return interview && dateRemark(pendingReply(interview, settings.policy, today), 'ja');
  };
  const remark = (tag: string): string =>
    `タグ「${tag}」は、選考の終わりとしては読んでいません。終わったのなら、「結果」か「ステータス」にも書いてみてください。`;

  test.each<[unknown, string | undefined]>([
    [['就活', 'お祈り'], remark('お祈り')],
    ['就活, 選考/辞退', remark('選考/辞退')],
    ['#内定', remark('内定')],
    [['Rejected'], remark('Rejected')],
    [['内定者インタビュー', '面接'], undefined],
    [undefined, undefined],
    [12, undefined],
  ])('%j', (tags, expected) => {
    expect(remarkOf({ tags })).toBe(expected);
  });

  test('says nothing once the result stands there, and moves no date', () => {
    expect(remarkOf({ tags: ['お祈り'], 結果: '見送り' })).toBeUndefined();
    const [one, other] = [['お祈り'], []].map((tags) => {
      const interview = readInterview(
        { path: 'a.md', frontmatter: { ...note, tags }, tags: [] },
        settings,
        today,
      );
      return interview && pendingReply(interview, settings.policy, today).assessment;
    });
    expect({ ...one, problems: [] }).toEqual({ ...other, problems: [] });
  });
});
