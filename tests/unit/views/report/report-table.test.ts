import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportTable } from '../../../../src/core/views/report/report-table';
import { textWidth } from '../../../../src/core/views/report/text-width';
import { statuses } from '../../../../src/core/waiting/status/assessment';
import type { Said } from '../../waiting/status/interview';
import { named, ofStatus, reply, today } from './replies';

const plain = { all: true, colour: false };
const everyStatus = statuses.map((status) => named(`株式会社${status}`, ofStatus[status]));

function linesOf(...parameters: Parameters<typeof reportTable>): string[] {
  return reportTable(...parameters).split('\n');
}

/** The column at which a text begins. */
function columnOf(line: string, text: string): number {
  return textWidth(line.slice(0, line.indexOf(text)));
}

describe('what it says', () => {
  test('the first line has the day and what there is to do', () => {
    const [first] = linesOf(everyStatus, today, 'ja', plain);
    expect(first).toBe('返事待ち 2026/12/1(火)  今日できること 2件 ・ 待っている 2件 ・ 直すと読めます 1件');
  });

  test('with nothing to do it says so', () => {
    expect(linesOf([reply(ofStatus.waiting)], today, 'ja', plain)[0]).toContain('今日することはありません');
  });

  test('an empty vault is one line', () => {
    expect(reportTable([], today, 'ja', plain)).toBe('2026/12/1(火) 面接ノートはまだありません');
    expect(reportTable([], today, 'en', plain)).toBe('Tue 2026-12-01: no interview notes yet');
  });

  test('closed and upcoming are only counted unless asked for', () => {
    const table = reportTable(everyStatus, today, 'ja', { ...plain, all: false });
    expect(table).not.toContain('株式会社closed');
    expect(table).toContain('ほかに これからの面接 1件、終わった選考 1件（--all で表示）');
    expect(reportTable(everyStatus, today, 'ja', plain)).toContain('株式会社closed');
  });

  test('with nothing but closed ones there is no heading of columns', () => {
    const lines = linesOf([reply(ofStatus.closed)], today, 'ja', { ...plain, all: false });
    expect(lines).toEqual([
      '返事待ち 2026/12/1(火)  今日することはありません',
      '',
      'ほかに 終わった選考 1件（--all で表示）',
    ]);
  });

  test.each([
    ['asking by mail', ofStatus.inquire, ['今日、メールで問い合わせできます', '今日', '11/26(木)']],
    ['waiting', ofStatus.waiting, ['12/9(水) から確認できます', '6営業日', '12/4(金)']],
    [
      'due today',
      { promised: '12/1まで' },
      ['12/4(金) から確認できます（今日が期限）', '3営業日', '12/1(火)'],
    ],
    ['asking again', ofStatus.followup, ['今日、メールでもう一度だけ問い合わせ', '今日', '11/6(金)']],
    ['an interview to come', ofStatus.upcoming, ['12/10(木) 面接。連絡の時期を聞く', '7営業日']],
    ['an interview today', { date: '2026-12-01' }, ['から確認できます']],
    ['the result', ofStatus.closed, ['結果: 見送り']],
    ['what needs mending', ofStatus.invalid, ['面接/株式会社青葉.md', '大型連休明けに連絡します']],
  ])('%s', (_, said, words) => {
    const table = reportTable([reply(said)], today, 'ja', plain);
    for (const word of words) expect(table).toContain(word);
  });

  test('asking by phone where the phone is the way', () => {
    const byPhone = named('青葉', ofStatus.inquire, { contact: ['phone'] });
    expect(reportTable([byPhone], today, 'ja', plain)).toContain('今日、電話で問い合わせできます');
    expect(reportTable([byPhone], today, 'en', plain)).toContain('You may ask by phone today');
  });
});

describe('how it looks', () => {
  const names = fc.string({
    unit: fc.constantFrom('株', 'ア', 'ｱ', 'a', '・', '👍', ' ', '\n', '\u001b'),
    minLength: 1,
    maxLength: 120,
  });

  test.each(['ja', 'en'] as const)('no line is wider than 100 columns (%s)', (language) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(names, names, fc.constantFrom(...statuses)), { maxLength: 8 }),
        (rows) => {
          const replies = rows.map(([company, stage, status]) =>
            named(company, { ...ofStatus[status] }, { stage, result: company }),
          );
          const lines = linesOf(replies, today, language, plain);
          expect(lines.filter((line) => textWidth(line) > 100)).toEqual([]);
        },
      ),
    );
  });

  test('columns line up below their headings', () => {
    const replies = [
      named('青葉', { promised: '12/4まで' }, { stage: '一次' }),
      named('Kaede Softworks KK', { promised: '12/4まで' }, { stage: 'final' }),
      named('ｱｵﾊﾞ商事株式会社', { promised: '12/4まで' }),
    ];
    const lines = linesOf(replies, today, 'ja', plain);
    const heading = lines[1]!;
    const rows = lines.slice(4).filter((line) => !line.startsWith('    '));
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      expect(columnOf(row, '12/9(水) から確認できます')).toBe(columnOf(heading, '次にすること'));
      expect(columnOf(row, '12/4(金)')).toBe(columnOf(heading, '期限'));
      expect(textWidth(row)).toBe(textWidth(rows[0]!));
    }
  });

  test.each<[label: string, said: Said, line: string]>([
    [
      'a deadline',
      { promised: '12/4まで' },
      '面接 11/20(金) → 「12/4まで」 → 期限 12/4(金) → 12/9(水) から確認できます',
    ],
    [
      'two readings',
      { promised: '10日以内' },
      '面接 11/20(金) → 「10日以内」 → 暦日なら 11/30(月)、営業日なら 12/7(月) が期限 → 12/10(木) から確認できます',
    ],
    [
      'a day of another year',
      { date: '2025-11-20' },
      '面接 2025/11/20(木) → 連絡予定なし → 2025/12/1(月) から確認できます',
    ],
    ['nothing promised', {}, '面接 11/20(金) → 連絡予定なし → 11/30(月) から確認できます'],
    [
      'asked',
      { promised: '3営業日以内', inquired: ['2026-12-01'] },
      '面接 11/20(金) → 「3営業日以内」 → 期限 11/26(木) → 問い合わせ 12/1(火) → 12/8(火) からもう一度だけ問い合わせできます',
    ],
    [
      'answered after the inquiry',
      { inquired: ['2026-11-30'], selecting: '2026-12-01' },
      '面接 11/20(金) → 連絡予定なし → 問い合わせ 11/30(月) → 選考中の返事 12/1(火) → 12/15(火) から確認できます',
    ],
    [
      'pass-only',
      { promised: '合格者のみ12/4までに' },
      '面接 11/20(金) → 「合格者のみ12/4までに」 → 期限 12/4(金) → 12/9(水) を区切りに、ほかの選考へ',
    ],
  ])('under a line stands why: %s', (_label, said, line) => {
    const reason = linesOf([named('青葉', said)], today, 'ja', plain).slice(5);
    expect(reason.map((each) => each.trim()).join(' ')).toBe(line);
  });

  test('a reason that is too long goes on below, at an arrow', () => {
    const said = {
      promised: '結果は12/4までに、メールでご連絡いたします。しばらくお待ちください',
      selecting: '2026-12-01',
    };
    const lines = linesOf([named('青葉', said)], today, 'ja', plain).slice(5);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^ {4}→ /);
  });

  test('a long name gives way to the dates', () => {
    const [, , , , row] = linesOf([named('株式会社'.repeat(30), ofStatus.waiting)], today, 'ja', plain);
    expect(row).toContain('…');
    expect(row).toMatch(/12\/4\(金\)$/);
    expect(textWidth(row!)).toBe(100);
  });

  test('the path of what needs mending is whole, also where nothing else is shown', () => {
    const path = '就職活動/2027年卒/面接/株式会社青葉 一次面接.md';
    const table = reportTable([named('青葉', ofStatus.invalid, { path })], today, 'ja', plain);
    expect(table).toContain(path);
  });

  test('lines end without spaces', () => {
    expect(linesOf(everyStatus, today, 'ja', plain).filter((line) => line.endsWith(' '))).toEqual([]);
  });

  test('colours only where wanted, and never red', () => {
    const escape = '\u001b';
    const coloured = reportTable(everyStatus, today, 'ja', { all: true, colour: true });
    const codes = coloured
      .split(escape)
      .slice(1)
      .map((part) => /^\[(\d+)m/.exec(part)?.[1]);
    expect(new Set(codes)).toEqual(new Set(['1', '22', '2', '32', '33', '39']));
    expect(
      coloured
        .split(escape)
        .map((part) => part.replace(/^\[\d+m/, ''))
        .join(''),
    ).toBe(reportTable(everyStatus, today, 'ja', plain));
  });
});
