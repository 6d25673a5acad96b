import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { demoSettings, demoVault } from '../../../scripts/demo/vault';
import { epochDay, formatIsoDay, type EpochDay } from '../../../src/core/base/calendar/epoch-day';
import { readProperties } from '../../../src/core/editing/frontmatter/read-properties';
import { ReplyIndex, type IndexedNote } from '../../../src/core/waiting/replies/reply-index';
import type { PendingReply } from '../../../src/core/waiting/status/pending-reply';
import { readSettings } from '../../../src/core/base/settings/read-settings';
import { statuses, type Status } from '../../../src/core/waiting/status/assessment';

const { settings, problems: settingsProblems } = readSettings(JSON.parse(demoSettings));

function noteOf([path, text]: [path: string, text: string]): IndexedNote {
  const read = readProperties(text, parse);
  return { path, frontmatter: read.kind === 'properties' ? read.properties : undefined, tags: [] };
}

function repliesOn(today: EpochDay): PendingReply[] {
  const index = new ReplyIndex(settings, today);
  Array.from(index.build(Object.entries(demoVault(today)).map(noteOf)));
  return [...index.replies.values()];
}

/** What each note of the vault shows, on any day. */
const expected: Readonly<Record<Status, readonly string[]>> = {
  inquire: [
    'Kaede Softworks first',
    'みなと精機株式会社 二次',
    '株式会社ほしのは広告 最終',
    '株式会社青葉 一次',
  ],
  followup: ['株式会社うみねこ運輸 二次'],
  invalid: ['わかくさ台信用組合 二次', '株式会社かすみ工務 一次', '株式会社とねりこ商会 一次'],
  waiting: [
    'おおぞら保育サービス株式会社 一次',
    'かざはな旅行株式会社 一次',
    'しらなみ製紙株式会社 一次',
    'つきみ坂不動産株式会社 一次',
    'やまぼうし林業株式会社 一次',
    '有限会社こもれび工房 一次',
    '株式会社あけぼの文具 一次',
    '株式会社いちょう薬局 一次',
    '株式会社かわせみ計器 二次',
    '株式会社こはる住宅 一次',
    '株式会社しろつめ製菓 一次',
    '株式会社すずらん薬品 二次',
    '株式会社せせらぎ設備 一次',
    '株式会社つきかげ堂 最終',
    '株式会社つむぎ繊維 最終',
    '株式会社なぎさ海運 二次',
    '株式会社ひだまり食品 二次',
    '株式会社ほおずき出版 一次',
    '株式会社まつかぜ計算センター 二次',
    '株式会社ゆうなぎ商事 一次',
  ],
  grace: ['みずたま市役所 一次', '株式会社こだま通信 一次'],
  inquired: ['株式会社あかねや印刷 二次'],
  exhausted: ['株式会社むぎぶえ 一次', '株式会社やまびこ舎 二次'],
  upcoming: ['しののめ観測株式会社 二次', '株式会社はなれ島酒造 一次'],
  closed: ['みなと精機株式会社 一次', '株式会社うすらい硝子 一次', '株式会社ことり玩具 最終'],
};

/** Every fifth day of two and a half years: every weekday, year end and run of holidays among them. */
const firstDay = epochDay(2026, 6, 1)!;
const manyDays = Array.from({ length: 180 }, (_, index) => firstDay + 5 * index);

/** So many notes on so many days take longer than other tests. */
const enoughTime = 120_000;

test(
  'on any day every note shows what it is there to show',
  () => {
    for (const today of manyDays) {
      const shown = Object.fromEntries(statuses.map((status) => [status, [] as string[]]));
      for (const { interview, assessment } of repliesOn(today)) {
        shown[assessment.status]!.push(interview.path.replace(/^面接\/|\.md$/g, ''));
      }
      for (const paths of Object.values(shown)) paths.sort();
      expect({ today: formatIsoDay(today), ...shown }).toEqual({ today: formatIsoDay(today), ...expected });
    }
  },
  enoughTime,
);

test('its settings are read without a problem', () => {
  expect(settingsProblems).toEqual([]);
  expect(settings.noteFolders).toEqual(['面接']);
});

test('only the three notes to mend have problems', () => {
  const replies = repliesOn(epochDay(2026, 12, 1)!);
  const withProblems = replies.filter(({ assessment }) => assessment.problems.length > 0);
  expect(
    withProblems
      .map(({ assessment }) => assessment.problems.map(({ code }) => code))
      .flat()
      .sort(),
  ).toEqual(['no-such-date', 'promise-not-understood', 'promise-not-understood']);
});

test('the diary, the company pages, the guide and the template are no interviews', () => {
  const paths = Object.keys(demoVault(epochDay(2026, 12, 1)!));
  expect(paths.filter((path) => !path.startsWith('面接/'))).toEqual([
    'はじめに.md',
    '日記/2026-12-01.md',
    '企業/株式会社青葉.md',
    '企業/株式会社すずらん薬品.md',
    'テンプレート/面接のお礼.md',
  ]);
});
