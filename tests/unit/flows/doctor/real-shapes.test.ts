import { describe, expect, test } from 'vitest';
import { parseYAML } from 'confbox';
import { parse } from 'yaml';
import { noteFindings } from '../../../../src/core/flows/doctor/note-findings';
import { planEdits } from '../../../../src/core/flows/doctor/property-edit';
import { unreadShape, withShape } from '../../../../src/core/flows/doctor/shape-findings';
import type { Finding } from '../../../../src/core/flows/doctor/finding';
import { safePlan } from '../../../../src/core/editing/frontmatter/note-plan';
import { readFrontMatter } from '../../../../src/core/editing/frontmatter/property-lines';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { readInterview, type NoteSource } from '../../../../src/core/reading/interview/read-note';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';

/** A Monday. */
const today = day('2026-11-30');
const settings = defaultSettings;

type Properties = Record<string, unknown>;

/** What a reader has of a text's properties that is not the one the plugin and its tests write with. */
const yamlOf = (text: string): Properties => {
  const yaml = readFrontMatter(text)?.yaml.trim() ?? '';
  return yaml === '' ? {} : parseYAML<Properties>(yaml);
};
const noteOf = (path: string, text: string): NoteSource => {
  const frontmatter = yamlOf(text);
  return { path, frontmatter: Object.keys(frontmatter).length > 0 ? frontmatter : undefined, tags: [] };
};

/** The status of a note on the day of the tests; `not listed` for one that is no interview note. */
function statusOf(path: string, text: string): string {
  const interview = readInterview(noteOf(path, text), settings, today);
  return interview ? pendingReply(interview, settings.policy, today).assessment.status : 'not listed';
}

function findingsOf(path: string, text: string): Finding[] {
  const note = noteOf(path, text);
  const isListed = statusOf(path, text) !== 'not listed';
  const shape = unreadShape(note, text, settings);
  const findings = noteFindings(note, settings, today);
  return shape ? withShape(findings, { ...note, isListed }, shape, { settings, today }) : findings;
}

function sentence({ issue }: Finding): string {
  switch (issue.kind) {
    case 'problem':
      return `${issue.problem.code} ${issue.problem.key ?? ''}`.trim();
    case 'near-name':
      return `near ${issue.key}`;
    case 'numbered-days':
      return issue.kind;
    case 'slip':
      return issue.slip;
    case 'same-company':
      return issue.kind;
    case 'unread-shape':
      return `${issue.shape} ${issue.found}`;
  }
}

const properties = (yaml: string, body = ''): string => `---\n${yaml}\n---\n${body}`;

/** Shapes as people and programs write them, with invented names: label, text, status, what is said. */
const shapes: readonly [label: string, text: string, status: string, said: string[]][] = [
  [
    'a research note: the day is that of the research',
    properties(
      'company: つばめ電機\ndate: 2026-11-15\nstatus: 検討中\nmatch_score: 4\nlast_updated: 2026-11-17',
    ),
    'not listed',
    ['other-day date'],
  ],
  [
    'a research note, withdrawn',
    properties('company: みなと商事\ndate: 2026-11-02\nstatus: 辞退'),
    'closed',
    [],
  ],
  [
    'an exporter, applied',
    properties(
      'type: job-application\ncompany: "Acme"\nrole: "Architect"\ndate: 2026-11-02\nstatus: applied',
    ),
    'not listed',
    ['other-day date'],
  ],
  [
    'a program with the day of applying only',
    properties(
      'company: "青葉株式会社"\nposition: SE\nstage: "interview"\napplied_at: "2026-11-01T09:00:00.000Z"',
    ),
    'not listed',
    ['missing'],
  ],
  [
    'a note per company with a day for each round',
    properties(
      '企業名: 株式会社青葉\n選考状況: 二次面接 結果待ち\n一次面接日: 2026-11-05\n二次面接日: 2026-11-19\n結果連絡日: 2026-11-27',
    ),
    'inquire',
    ['near 結果連絡日'],
  ],
  ['a list of days', properties('企業名: みなと商事\n面接日: [2026-11-05, 2026-11-19]'), 'inquire', []],
  [
    'a map of days',
    properties('企業名: 株式会社北斗\n面接日:\n  一次: 2026-11-05\n  二次: 2026-11-19'),
    'invalid',
    ['nested 面接日'],
  ],
  [
    'a map of days, beside another property that is not read',
    properties(
      '企業名: 株式会社北斗\n面接日:\n  一次: 2026-11-05\n  二次: 2026-11-19\n連絡方法: ごにょごにょ',
    ),
    'invalid',
    ['unreadable-value 連絡方法', 'nested 面接日'],
  ],
  [
    'a list of rounds',
    properties('企業名: つばめ電機\n選考:\n  - 段階: 一次\n    面接日: 2026-11-05\n    結果: 通過'),
    'not listed',
    ['nested 選考'],
  ],
  [
    'a tracker with rounds in English',
    properties(
      'type: job-application\ncompany: Acme K.K.\nstatus: Round 1\nappliedDate: 2026-11-01\ninterviews:\n  - date: 2026-11-20\n    time: "14:00"',
    ),
    'not listed',
    ['nested interviews'],
  ],
  [
    'names with a number',
    properties('会社: 柊\n面接日1: 2026-11-05\n面接日2: 2026-11-19'),
    'not listed',
    ['numbered-days'],
  ],
  [
    'inline fields',
    '企業名:: 株式会社杏\n面接日:: 2026-11-20\n連絡予定:: 1週間以内\n\n# 杏\n',
    'not listed',
    ['inline 企業名:: 面接日:: 連絡予定::'],
  ],
  [
    'a company above, inline fields below',
    properties('企業名: 株式会社蓮', '面接日:: 2026-11-20\n'),
    'not listed',
    ['inline 面接日::'],
  ],
  [
    'a table of all companies',
    '# 選考管理\n\n| 企業名 | 面接日 | 段階 | 連絡予定 | 結果 |\n|---|---|---|---|---|\n| 青葉 | 11/20 | 一次 | | |\n',
    'not listed',
    ['table 企業名 | 面接日 | 段階 | 連絡予定 | 結果'],
  ],
  [
    'other names',
    properties('応募先: 桜製作所\n面接日時: 2026-11-20 14:00\nステータス: 結果待ち\n次回連絡: 1週間以内'),
    'not listed',
    ['near 応募先', 'near 面接日時', 'near 次回連絡'],
  ],
  [
    'a link with an alias, a day with its time',
    properties('企業: "[[株式会社楓物流|楓]]"\n選考日: 2026/11/20(金) 14:00〜15:00\nステータス: お祈り'),
    'not listed',
    ['near 選考日'],
  ],
  ['a result as a state', properties('会社: 椿\n面接日: 2026-11-02\n選考状況: 不合格'), 'closed', []],
  [
    'a result behind the stage',
    properties('会社: 桐\n面接日: 2026-11-20\n選考段階: 一次面接 不合格'),
    'closed',
    [],
  ],
  [
    'Markdown links',
    properties('会社: "[青葉](企業/青葉.md)"\n面接日: 2026-11-20\n担当者: "[田中](people/田中.md)"'),
    'inquire',
    [],
  ],
  ['a remark behind the day', properties('会社: 青葉\n面接日: 2026-11-20 14:00 オンライン'), 'inquire', []],
  [
    'each round with its day and its result',
    properties('企業名: 桜製作所\n一次面接日: 2026-11-05\n一次結果: 通過\n二次面接日: 2026-12-08'),
    'upcoming',
    [],
  ],
  [
    'one day that is written over at each round',
    properties('企業名: 楓物流\n面接日: 2026-11-19\n選考段階: 二次\n返信日: 2026-11-10\n結果: 一次通過'),
    'inquire',
    [],
  ],
  ['a task that is done', properties('会社: 柊\n面接日: 2026-11-19\nstatus: done'), 'inquire', []],
  [
    'a result that has not come',
    properties('会社: 藤\n面接日: 2026-11-05\n連絡予定: 1週間以内\n結果: 結果待ち（12/1頃）'),
    'inquire',
    [],
  ],
  [
    'an old note in Shift_JIS',
    properties('\uFFFD\uFFFD\uFFFD: \uFFFD\uFFFD\n\uFFFD\uFFFD\uFFFD\uFFFD: 2026-11-20'),
    'not listed',
    ['not-utf8'],
  ],
  [
    'folded over two lines by another plugin',
    properties('会社: >-\n  株式会社\n  青葉\n面接日: "2026-11-20"\n連絡予定: "3営業日\n  以内"'),
    'grace',
    [],
  ],
  [
    'a tag as the result',
    properties('会社: 藤\n面接日: 2026-11-20\ntags: [就活, 就活/お祈り]'),
    'inquire',
    [],
  ],
  ['a person as contact', properties('会社: 青葉\n面接日: 2026-11-20\ncontact: "[[田中]]"'), 'inquire', []],
  [
    'a recruiter’s own notes',
    properties(
      'date: 2026-11-13\ntime: "15:15"\ntype: interview\ninterviewer: "[[A]]"\ncandidate: B\nrole: Engineer',
    ),
    'not listed',
    [],
  ],
  [
    'a note of a contact',
    properties('Topic: Sample\nContact-Method: Phone_Call\nComm_DateTime: 2026-11-20'),
    'not listed',
    [],
  ],
  [
    'a time line in the text',
    '# Acme\n\n- [[2026-11-02]] Research\n- [[2026-11-20]] Interview\n',
    'not listed',
    [],
  ],
];

describe('shapes in which people keep their selections', () => {
  test.each(shapes)('%s', (_, text, status, said) => {
    expect(statusOf('就活/ノート.md', text)).toBe(status);
    expect(findingsOf('就活/ノート.md', text).map(sentence)).toEqual(said);
  });

  test('whatever is written is read back by another reader, and nothing else is changed', () => {
    let tried = 0;
    for (const [label, text] of shapes) {
      const before = yamlOf(text);
      for (const { edits } of findingsOf('就活/ノート.md', text).flatMap(({ fixes }) => fixes)) {
        const plan = safePlan(text, planEdits(text, edits), parse);
        if ('problem' in plan) throw new Error(`${label}: ${plan.problem}`);
        const after = yamlOf(applyEdits(text, plan.edits));
        const touched = new Set(
          edits.flatMap((edit) => ('to' in edit ? [edit.key, edit.to] : 'key' in edit ? [edit.key] : [])),
        );
        const others = (all: Properties): unknown[] =>
          Object.entries(all).filter(([key]) => !touched.has(key));
        expect(others(after), label).toEqual(others(before));
        for (const edit of edits) {
          if (edit.do === 'rename') expect(after[edit.to], label).toEqual(before[edit.key]);
          if (edit.do === 'set') expect(after[edit.key], label).toEqual(edit.value);
        }
        expect(applyEdits(text, plan.edits).split('---\n').at(-1)).toBe(text.split('---\n').at(-1));
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(8);
  });
});
