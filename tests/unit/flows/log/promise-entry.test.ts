import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { logPlan } from '../../../../src/core/flows/log/log-plan';
import { promiseEntry, type SaidPromise } from '../../../../src/core/flows/log/promise-entry';
import { toldInNote } from '../../../../src/core/letters/worksheets/told-in-note';
import { writtenKey } from '../../../../src/core/reading/interview/written-key';
import { day } from '../../base/calendar/day';
import { interview, type Said } from '../../waiting/status/interview';

const keys = { company: '会社', date: '面接日', promised: '連絡予定' };

function written(text: string, of: Said, said: Partial<SaidPromise>): string {
  const about = interview({ ...of, rest: { keys, ...of.rest } });
  const all = { words: '1週間以内', saidOn: day('2026-11-20'), passOnly: false, contact: '', ...said };
  const plan = logPlan(
    text,
    promiseEntry(about, (field) => writtenKey(about, field, () => 'ja'), all),
  );
  return 'problem' in plan ? plan.problem : applyEdits(text, plan.edits);
}

describe('what they said is written into the properties', () => {
  test.each<[label: string, of: Said, said: Partial<SaidPromise>, before: string, after: string]>([
    ['on the day of the interview', {}, {}, '連絡予定:', '連絡予定: 1週間以内'],
    [
      'later',
      {},
      { saidOn: day('2026-11-27') },
      '連絡予定: 3日 # 口頭',
      '連絡予定: 1週間以内 # 口頭\n連絡予定を聞いた日: 2026-11-27',
    ],
    [
      'on the day of the interview after all',
      { rest: { keys: { ...keys, 'promised-on': '連絡予定を聞いた日' } } },
      {},
      '連絡予定: 3日\n連絡予定を聞いた日: 2026-11-27',
      '連絡予定: 1週間以内\n連絡予定を聞いた日:',
    ],
    [
      'in a note of several rounds the day is always written: it tells whose words they are',
      { rest: { earlierDay: day('2026-11-06') } },
      {},
      '連絡予定:',
      '連絡予定: 1週間以内\n連絡予定を聞いた日: 2026-11-20',
    ],
    [
      'not at all: what was written goes, and the day with it',
      { rest: { keys: { ...keys, 'promised-on': '連絡予定を聞いた日' } } },
      { words: '', saidOn: day('2026-11-27') },
      '連絡予定: 3日\n連絡予定を聞いた日: 2026-11-27',
      '連絡予定:\n連絡予定を聞いた日:',
    ],
    [
      'only to those who pass',
      {},
      { passOnly: true },
      '連絡予定:',
      '連絡予定: 1週間以内\n合格者のみ連絡: true',
    ],
    [
      'not only to those who pass after all',
      { rest: { passOnly: true, keys: { ...keys, 'pass-only': '合格者のみ連絡' } } },
      {},
      '連絡予定:\n合格者のみ連絡: true',
      '連絡予定: 1週間以内\n合格者のみ連絡: false',
    ],
    [
      'with the way of contact',
      {},
      { contact: 'メール' },
      '連絡予定:',
      '連絡予定: 1週間以内\n連絡方法: メール',
    ],
    ['over a text of several lines', {}, {}, '連絡予定: |\n  来週\n  中', '連絡予定: 1週間以内'],
  ])('%s', (_, of, said, before, after) => {
    expect(written(`---\n${before}\n---\n本文\n`, of, said)).toBe(`---\n${after}\n---\n本文\n`);
  });
});

describe('words in the text of the note', () => {
  const body = '## 連絡の時期\n\n- いつ：来週中\n- 方法：電話\n\n## メモ\n';
  const text = `---\n連絡予定:\n---\n${body}`;

  test('move: their lines go in the same step', () => {
    const said = { words: '来週中', told: toldInNote(text) };
    expect(written(text, {}, said)).toBe('---\n連絡予定: 来週中\n---\n## 連絡の時期\n\n\n## メモ\n');
  });

  test('stay where they say something else by now', () => {
    const now = text.replace('来週中', '再来週');
    expect(written(now, {}, { words: '来週中', told: toldInNote(text) })).toBe(
      now.replace('連絡予定:', '連絡予定: 来週中'),
    );
  });
});
