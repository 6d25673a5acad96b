import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import type { Interview } from '../../../../src/core/reading/interview/interview';
import { writtenKey } from '../../../../src/core/reading/interview/written-key';
import type { Language } from '../../../../src/core/base/language/language';
import { recordHeadings } from '../../../../src/core/flows/log/contact-log';
import {
  inquiryEntry,
  logPlan,
  replyEntry,
  stillSelectingEntry,
  type KeyOf,
  type LogEntry,
} from '../../../../src/core/flows/log/log-plan';

const today = parseIsoDay('2026-12-01') ?? NaN;
const keyOf =
  (keys: Interview['keys'], ofVault: Language = 'ja'): KeyOf =>
  (field) =>
    writtenKey({ keys }, field, () => ofVault);
const japanese = keyOf({ company: '会社', inquired: 'inquired' });
const record = { headings: recordHeadings('ja'), texts: ['2026/12/1(火) メールで問い合わせ'] };

function logged(text: string, entry: LogEntry): string {
  const plan = logPlan(text, entry);
  return 'problem' in plan ? plan.problem : applyEdits(text, plan.edits);
}

describe('which properties are written', () => {
  test.each([
    ['an inquiry, under the name the note has', inquiryEntry(japanese, today, {}), 'inquired: 2026-12-01'],
    ['still selecting', stillSelectingEntry(japanese, today, ''), '選考中連絡: 2026-12-01'],
    [
      'a new promise in place of it',
      stillSelectingEntry(japanese, today, '12/10まで: 必ず'),
      '連絡予定: "12/10まで: 必ず"\n連絡予定を聞いた日: 2026-12-01',
    ],
    ['a result', replyEntry(japanese, today, '通過'), '返信日: 2026-12-01\n結果: 通過'],
    ['a result before the interview has no day', replyEntry(japanese, undefined, '辞退'), '結果: 辞退'],
    [
      'in an English note',
      replyEntry(keyOf({ company: 'Company' }), today, 'passed'),
      'replied: 2026-12-01\nresult: passed',
    ],
    ['in a note without names', replyEntry(keyOf({}), today, '通過'), '返信日: 2026-12-01\n結果: 通過'],
    [
      'in one among English notes',
      replyEntry(keyOf({}, 'en'), today, 'passed'),
      'replied: 2026-12-01\nresult: passed',
    ],
  ])('%s', (_, entry, lines) => {
    expect(logged('---\nA: 1\n---\n', entry)).toBe(`---\nA: 1\n${lines}\n---\n`);
  });

  test('a new promise replaces the old one and its day', () => {
    const note = keyOf({ promised: '連絡予定', 'promised-on': '連絡予定を聞いた日' });
    const before = '---\n連絡予定: "3営業日以内" # 面接で\n連絡予定を聞いた日: \'2026-11-25\'\n---\n';
    expect(logged(before, stillSelectingEntry(note, today, '来週中'))).toBe(
      '---\n連絡予定: "来週中" # 面接で\n連絡予定を聞いた日: \'2026-12-01\'\n---\n',
    );
  });
});

describe('the line below 「連絡の記録」', () => {
  const line = '- 2026/12/1(火) メールで問い合わせ';
  const head = '---\n会社: A\ninquired: 2026-12-01\n---\n';
  test.each([
    ['a note without a text', '', `\n## 連絡の記録\n\n${line}\n`],
    ['after the text', '# メモ\n本文', `# メモ\n本文\n\n## 連絡の記録\n\n${line}\n`],
    [
      'after the item before',
      '## 連絡の記録\n\n- 11/27\n\n# メモ\n',
      `## 連絡の記録\n\n- 11/27\n${line}\n\n# メモ\n`,
    ],
    [
      'after what is set in',
      '## 連絡の記録\n- 11/27\n  折り返し',
      `## 連絡の記録\n- 11/27\n  折り返し\n${line}`,
    ],
    [
      'after a code block in the item before',
      '## 連絡の記録\n- 11/27\n  ```\n  03-1234 総務\n  ```\n\n## 次\n',
      `## 連絡の記録\n- 11/27\n  \`\`\`\n  03-1234 総務\n  \`\`\`\n${line}\n\n## 次\n`,
    ],
    [
      'after a code block of its own, before a heading below',
      '## 連絡の記録\n- 11/27\n\n```\nメモ\n```\n\n### 電話\n- b\n',
      `## 連絡の記録\n- 11/27\n\n\`\`\`\nメモ\n\`\`\`\n\n${line}\n\n### 電話\n- b\n`,
    ],
    ['after an item with a paragraph', '## 連絡の記録\n- a\n\n  b\n', `## 連絡の記録\n- a\n\n  b\n${line}\n`],
    ['after a sentence', '## 連絡の記録\nメール中心。\n', `## 連絡の記録\nメール中心。\n\n${line}\n`],
    ['below nothing yet', '## 連絡の記録\n\n## 次\n', `## 連絡の記録\n\n${line}\n\n## 次\n`],
    [
      'before a heading below',
      '# 連絡の記録\n\n- a\n\n## 電話\n- b\n',
      `# 連絡の記録\n\n- a\n${line}\n\n## 電話\n- b\n`,
    ],
    ['under the other language’s', '## Contact log\n\n- a\n', `## Contact log\n\n- a\n${line}\n`],
    [
      'above a line across the note',
      '## 連絡の記録\n\n- a\n\n---\n\n別の話\n',
      `## 連絡の記録\n\n- a\n${line}\n\n---\n\n別の話\n`,
    ],
    [
      'above one directly below the list',
      '## 連絡の記録\n- a\n---\n別の話\n',
      `## 連絡の記録\n- a\n${line}\n---\n別の話\n`,
    ],
    [
      'below nothing but a line across',
      '## 連絡の記録\n\n---\n別の話\n',
      `## 連絡の記録\n\n${line}\n\n---\n別の話\n`,
    ],
    [
      'after a line in a code block',
      '## 連絡の記録\n- a\n  ```\n  ---\n  ```\n',
      `## 連絡の記録\n- a\n  \`\`\`\n  ---\n  \`\`\`\n${line}\n`,
    ],
    [
      'not in a code block',
      '```\n## 連絡の記録\n```\n',
      `\`\`\`\n## 連絡の記録\n\`\`\`\n\n## 連絡の記録\n\n${line}\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(logged(head + before, inquiryEntry(japanese, today, { record }))).toBe(head + after);
  });

  test('Windows line endings stay', () => {
    const before = `${head}## 連絡の記録\n\n- 11/27\n`.replaceAll('\n', '\r\n');
    const after = `${head}## 連絡の記録\n\n- 11/27\n${line}\n`.replaceAll('\n', '\r\n');
    expect(logged(before, inquiryEntry(japanese, today, { record }))).toBe(after);
  });

  test('an empty note gets both', () => {
    expect(logged('', inquiryEntry(keyOf({}), today, { record }))).toBe(
      `---\n問い合わせ日: 2026-12-01\n---\n## 連絡の記録\n\n${line}\n`,
    );
  });

  test('where the property cannot be written, the line is not either', () => {
    expect(logged('---\ninquired: |\n  x\n---\n', inquiryEntry(japanese, today, { record }))).toBe(
      'not-understood',
    );
  });
});

describe('a line of the record that stands there already', () => {
  const entry = inquiryEntry(japanese, today, { record });
  const once = logged('---\n会社: 青葉\n---\n本文\n', entry);

  test('is not written twice, when the same contact comes from another device', () => {
    expect(logged(once, entry)).toBe(once);
    expect(once.match(/メールで問い合わせ/g)).toHaveLength(1);
  });

  test('is written beside one of another channel', () => {
    const other = inquiryEntry(japanese, today, {
      record: { ...record, texts: ['2026/12/1(火) 電話で問い合わせ'] },
    });
    expect(logged(once, other)).toContain(
      '- 2026/12/1(火) メールで問い合わせ\n- 2026/12/1(火) 電話で問い合わせ',
    );
  });
});
