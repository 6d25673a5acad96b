import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changedLines } from '../../../../src/core/flows/doctor/changed-lines';
import { noteFindings } from '../../../../src/core/flows/doctor/note-findings';
import type { Issue } from '../../../../src/core/flows/doctor/finding';
import { editedProperties, planEdits } from '../../../../src/core/flows/doctor/property-edit';
import { safePlan } from '../../../../src/core/editing/frontmatter/note-plan';
import { readFrontMatter } from '../../../../src/core/editing/frontmatter/property-lines';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { today } from '../../reading/interview/reading';

/** Lines of properties, some of them with something to fix; no two of them have one name. */
const lines = {
  company: ['会社: 青葉 # 一次まで', '会社名前: "青葉"', "企業: '青葉'\n会社: みなと", 'compnay: Aoba', ''],
  date: [
    '面接日: 2026-11-20',
    '面接日: 11.20.2026 # 本社',
    '"面接日": "Nov 20, 2026"',
    '面接日時: 2026-11-20 14:00',
    '面接日:\n面接日時: 2026-11-20',
    '面接日: [2026-11-20, 2026-11-27]',
    '面接日: [2026-11-20, "Nov 27, 2026"]',
    '面接日: 11/20、11/27',
    '面接日1: 2026-11-05\n面接日2: 2026-11-20',
    '面接日: 2026-02-30',
    '',
  ],
  promised: [
    '連絡予定: 3営業日以内',
    "連絡予定: '3日'",
    '連絡予定: 3営業以内',
    '返事の予定: 1週間以内',
    '結果連絡日: 2026-11-27',
    '',
  ],
  contact: ['連絡方法:\n  - 電話 # 昼\n  # ほか\n  - マイナビ', '連絡方法: Gメール', '連絡方法: LINE', ''],
  closures: ['休業日: 2027-01-05/2026-12-26', '休業日:\n- 2027-01-05〜2026-12-26\n- 12/28', ''],
  inquired: ['問い合わせ日: [2027-11-27, 2026-11-28]', '問い合わせ日: 27.11.2026', ''],
  others: [
    '# 説明会で\ntags: [a, b]',
    'text: |\n  会社: x\n\n  面接日: y',
    '定休日: 水曜（祝日の週は営業）',
    '',
  ],
} as const;
const notes = fc
  .record({
    properties: fc.tuple(...Object.values(lines).map((some) => fc.constantFrom<string>(...some))),
    title: fc.constantFrom('ノート', '2026-11-20 株式会社青葉 一次', '青葉 11月20日'),
    lineEnding: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
  })
  .map(({ properties, title, lineEnding, mark }) => {
    const yaml = properties.filter((one) => one !== '').join('\n');
    const text = `---\n${yaml}\n---\n\n会社: 本文\n`.replaceAll('\n', lineEnding);
    return { path: `面接/${title}.md`, text: mark + text };
  });
const settings = { ...defaultSettings, noteFolders: ['面接'] };

function propertiesOf(text: string): Record<string, unknown> {
  return (parse(readFrontMatter(text)?.yaml ?? '') ?? {}) as Record<string, unknown>;
}

function nameOf(issue: Issue): string {
  if (issue.kind === 'near-name') return `near ${issue.key}`;
  if (issue.kind === 'numbered-days') return issue.kind;
  const { field, code, found } = issue.problem;
  return `${field ?? ''} ${code} ${found}`;
}

function found(path: string, text: string): string[] {
  const frontmatter = propertiesOf(text);
  return noteFindings({ path, frontmatter, tags: [] }, settings, today).map(({ issue }) => nameOf(issue));
}

describe('for any note and any fix', () => {
  test('the text says what was meant, the finding goes, other lines stay, and nobody is asked to do more than two things', () => {
    let tried = 0;
    fc.assert(
      fc.property(notes, ({ path, text }) => {
        const frontmatter = propertiesOf(text);
        for (const { issue, fixes } of noteFindings({ path, frontmatter, tags: [] }, settings, today)) {
          expect(fixes.length).toBeLessThanOrEqual(2);
          for (const { edits } of fixes) {
            tried += 1;
            const plan = safePlan(text, planEdits(text, edits), parse);
            if ('problem' in plan) throw new Error(`${plan.problem}: ${JSON.stringify(edits)}`);
            const result = applyEdits(text, plan.edits);
            expect(propertiesOf(result)).toEqual(editedProperties(frontmatter, edits));
            expect(found(path, result)).not.toContain(nameOf(issue));
            expect(result.slice(result.lastIndexOf('---'))).toBe(text.slice(text.lastIndexOf('---')));
            const { before, after } = changedLines(text, plan.edits);
            expect(before).not.toEqual(after);
            const untouched = (whole: string): string[] =>
              whole
                .split(/\r?\n/)
                .filter((line) => /^(?:# 説明会で|tags|text| {2}会社| {2}面接日)/.test(line));
            expect(untouched(result)).toEqual(untouched(text));
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(tried).toBeGreaterThan(100);
  });
});

test('the lines that change are shown, and no others', () => {
  const text = '---\r\na: 1\r\nb: 2\r\nc: 3\r\n---\r\n';
  const plan = planEdits(text, [{ do: 'set', key: 'b', value: 'x' }]);
  if ('problem' in plan) throw new Error(plan.problem);
  expect(changedLines(text, plan.edits)).toEqual({ before: ['b: 2'], after: ['b: x'] });
  const removal = planEdits(text, [{ do: 'remove', key: 'b' }]);
  if ('problem' in removal) throw new Error(removal.problem);
  expect(changedLines(text, removal.edits)).toEqual({ before: ['b: 2'], after: [] });
});

test('of 10,000 notes only those with a slip are named', () => {
  const some = (at: number): Record<string, unknown> =>
    at % 20 === 0
      ? { 会社名前: '青葉', 面接日: '2026-11-20' }
      : { date: '2026-11-20', mood: 'ok', tags: ['a'] };
  const all = Array.from({ length: 10_000 }, (_, at) =>
    noteFindings({ path: `a/${at}.md`, frontmatter: some(at), tags: [] }, defaultSettings, today),
  );
  expect(all.flat()).toHaveLength(500);
});
