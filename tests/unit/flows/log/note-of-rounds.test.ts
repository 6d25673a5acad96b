import { describe, expect, test } from 'vitest';
import { parseYAML } from 'confbox';
import { parse } from 'yaml';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { defaultSettings as settings } from '../../../../src/core/base/settings/default-settings';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { undoEdits } from '../../../../src/core/editing/frontmatter/undo-edits';
import { nextDayChanges } from '../../../../src/core/flows/capture/next-day';
import { recordHeadings } from '../../../../src/core/flows/log/contact-log';
import {
  inquiryEntry,
  logPlan,
  replyEntry,
  stillSelectingEntry,
  type KeyOf,
  type LogEntry,
} from '../../../../src/core/flows/log/log-plan';
import { answeredRound } from '../../../../src/core/flows/log/round-result';
import { readFrontMatter } from '../../../../src/core/editing/frontmatter/property-lines';
import { readInterview, type NoteSource } from '../../../../src/core/reading/interview/read-note';
import { writtenKey } from '../../../../src/core/reading/interview/written-key';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { day } from '../../base/calendar/day';

/** A Monday. */
const today = day('2026-11-30');
const ways = { settings, language: 'ja' } as const;

function noteOf(yaml: string): NoteSource {
  return { path: '就活/青葉.md', frontmatter: parse(yaml) as Record<string, unknown>, tags: [] };
}

/** Company, round, day and status of a note's text on a day. */
function card(text: string, on = today): string {
  const interview = readInterview(noteOf(readFrontMatter(text)?.yaml ?? ''), settings, on)!;
  const { assessment } = pendingReply(interview, settings.policy, on);
  const { date, stage, company } = interview;
  return [company, stage, date === undefined ? '–' : formatIsoDay(date), assessment.status].join(' ');
}

const keyOf =
  (text: string): KeyOf =>
  (field) =>
    writtenKey(readInterview(noteOf(readFrontMatter(text)?.yaml ?? ''), settings, today)!, field, () => 'ja');

function logged(text: string, entry: LogEntry): string {
  const plan = logPlan(text, entry);
  if ('problem' in plan) throw new Error(plan.problem);
  return applyEdits(text, plan.edits);
}

/** The text with the result of the round it is about. */
function withResult(text: string, result: string, on = today): string {
  const round = answeredRound(noteOf(readFrontMatter(text)?.yaml ?? ''), result, on, ways);
  const key: KeyOf = (field) =>
    field === 'result' ? (round?.key ?? keyOf(text)(field)) : keyOf(text)(field);
  return logged(text, replyEntry(key, on, result));
}

/** The text with the day of the next round; or the property that is taken. */
function withNext(text: string, stage: string, on: string): string {
  const yaml = readFrontMatter(text)?.yaml ?? '';
  const next = nextDayChanges(noteOf(yaml).frontmatter ?? {}, { day: day(on), stage }, ways);
  if ('takenKey' in next) return `taken ${next.takenKey}: ${String(next.found)}`;
  return logged(text, next);
}

const note = (...lines: string[]): string =>
  `---\n企業名: 青葉 # 第一志望\n${lines.join('\n')}\n---\n# メモ\n`;
const twoRounds = note('一次面接日: 2026-11-05', '二次面接日: 2026-11-19');

describe('the day of the next round in the same note', () => {
  test.each<[label: string, lines: string[], stage: string, added: string, card: string]>([
    [
      'beside named rounds',
      ['一次面接日: 2026-11-05', '二次面接日: 2026-11-19'],
      '最終',
      '最終面接日: 2026-12-10',
      '青葉 最終 2026-12-10 upcoming',
    ],
    [
      'in their way of naming',
      ['1次面接日時: 2026-11-05 14:00'],
      '二次面接',
      '2次面接日時: 2026-12-10',
      '青葉 二次 2026-12-10 upcoming',
    ],
    [
      'in English',
      ['First_Interview_Date: 2026-11-05'],
      'second',
      'Second_Interview_Date: 2026-12-10',
      '青葉 second 2026-12-10 upcoming',
    ],
    [
      'beside the result of a round',
      ['面接日: 2026-11-19', '選考段階: 一次', '一次結果: 通過'],
      '二次',
      '二次面接日: 2026-12-10',
      '青葉 二次 2026-12-10 upcoming',
    ],
    [
      'beside the only day',
      ['面接日: 2026-11-19', '選考段階: 一次'],
      '二次',
      '二次面接日: 2026-12-10',
      '青葉 二次 2026-12-10 upcoming',
    ],
  ])('%s', (_, lines, stage, added, expected) => {
    const before = note(...lines);
    const after = withNext(before, stage, '2026-12-10');
    expect(after).toBe(before.replace('\n---\n#', `\n${added}\n---\n#`));
    expect(card(after)).toBe(expected);
    expect(applyEdits(after, undoEdits(after, before, after)!)).toBe(before);
  });

  test('joins a list of days, with the stage of the last', () => {
    const before = note('面接日: [2026-11-05, 2026-11-19]', '選考段階: 二次');
    const after = withNext(before, '三次', '2026-12-10');
    expect(after).toBe(note('面接日: [2026-11-05, 2026-11-19, 2026-12-10]', '選考段階: 三次'));
    expect(card(after)).toBe('青葉 三次 2026-12-10 upcoming');
  });

  test('fills a property that waits for it', () => {
    const before = note('一次面接日: 2026-11-05', '二次面接日:', '最終面接日:');
    expect(withNext(before, '二次', '2026-12-10')).toContain('\n二次面接日: 2026-12-10\n最終面接日:\n');
  });

  test('of a round that no property can name joins the general day', () => {
    const after = withNext(twoRounds, 'リクルーター面談', '2026-12-10');
    expect(after).toContain('\n面接日: 2026-12-10\n選考段階: リクルーター面談\n');
    expect(card(after)).toBe('青葉 リクルーター面談 2026-12-10 upcoming');
  });

  test('replaces no day that stands there', () => {
    expect(withNext(twoRounds, '二次', '2026-12-10')).toBe('taken 二次面接日: 2026-11-19');
  });
});

describe('the result of a round', () => {
  test.each<[label: string, lines: string[], result: string, line: string, card: string]>([
    [
      'stands under the name of its round',
      ['一次面接日: 2026-11-05', '二次面接日: 2026-11-19'],
      '通過',
      '二次結果: 通過',
      '青葉 二次 2026-11-19 closed',
    ],
    [
      'as the results before it do',
      ['1次面接日: 2026-11-05', '1次面接結果: 通過', '2次面接日: 2026-11-19'],
      '見送り',
      '2次面接結果: 見送り',
      '青葉 二次 2026-11-19 closed',
    ],
    [
      'that comes while the next round is ahead is that of the round before',
      ['一次面接日: 2026-11-19', '二次面接日: 2026-12-08'],
      '通過',
      '一次結果: 通過',
      '青葉 二次 2026-12-08 upcoming',
    ],
    [
      'that ends all of it is about the round ahead',
      ['一次面接日: 2026-11-19', '二次面接日: 2026-12-08'],
      '辞退',
      '二次結果: 辞退',
      '青葉 二次 2026-12-08 closed',
    ],
    [
      'in a list of days, whose last round the stage names',
      ['面接日: [2026-11-05, 2026-11-19]', '選考段階: 二次'],
      '通過',
      '二次結果: 通過',
      '青葉 二次 2026-11-19 closed',
    ],
    [
      'stands in the plain property where that waits for it',
      ['一次面接日: 2026-11-05', '二次面接日: 2026-11-19', '結果:'],
      '通過',
      '結果: 通過',
      '青葉 二次 2026-11-19 closed',
    ],
  ])('%s', (_, lines, result, line, expected) => {
    const before = note(...lines);
    const after = withResult(before, result);
    expect(after).toContain(`\n${line}\n`);
    expect(card(after)).toBe(expected);
    const written = parseYAML<Record<string, unknown>>(readFrontMatter(after)!.yaml);
    const [key = '', value] = line.split(': ');
    expect(written[key]).toBe(value);
  });

  test('does not take the place of that of the round before', () => {
    const before = note('一次面接日: 2026-11-05', '結果: 一次通過', '二次面接日: 2026-11-19');
    const after = withResult(before, '通過');
    expect(after).toContain('\n結果: 一次通過\n');
    expect(after).toContain('\n二次結果: 通過\n');
    expect(card(after)).toBe('青葉 二次 2026-11-19 closed');
  });

  test('takes the place of its own, when it is corrected', () => {
    const before = note('一次面接日: 2026-11-05', '二次面接日: 2026-11-19', '二次結果: 通過');
    expect(withResult(before, '内定')).toContain('\n二次結果: 内定\n');
    const plain = note('一次面接日: 2026-11-05', '二次面接日: 2026-11-19', '結果: 通過');
    expect(withResult(plain, '見送り')).toContain('\n結果: 見送り\n');
  });

  test('is nothing to a note of one round', () => {
    expect(answeredRound(noteOf('会社: 青葉\n面接日: 2026-11-19'), '通過', today, ways)).toBeUndefined();
  });
});

describe('the whole way of a note with all rounds', () => {
  test('inquiry, still in selection, result, next round, each taken back', () => {
    const steps: [text: string, card: string][] = [[twoRounds, '青葉 二次 2026-11-19 inquire']];
    const latest = (): string => steps.at(-1)?.[0] ?? '';
    const step = (text: string): void => void steps.push([text, card(text)]);
    const record = { headings: recordHeadings('ja'), texts: ['11/30(月) メールで問い合わせ'] };
    step(logged(latest(), inquiryEntry(keyOf(latest()), today, { record })));
    step(logged(latest(), stillSelectingEntry(keyOf(latest()), today, '来週中')));
    step(withResult(latest(), '通過'));
    step(withNext(latest(), '最終', '2026-12-10'));
    expect(steps.map(([, shown]) => shown)).toEqual([
      '青葉 二次 2026-11-19 inquire',
      '青葉 二次 2026-11-19 inquired',
      '青葉 二次 2026-11-19 waiting',
      '青葉 二次 2026-11-19 closed',
      '青葉 最終 2026-12-10 upcoming',
    ]);
    // After the last round only what was said in it counts.
    expect(card(latest(), day('2026-12-11'))).toBe('青葉 最終 2026-12-10 waiting');
    for (let at = steps.length - 1; at > 0; at -= 1) {
      const [before = ''] = steps[at - 1] ?? [];
      const [after = ''] = steps[at] ?? [];
      expect(applyEdits(after, undoEdits(after, before, after)!)).toBe(before);
    }
    expect(parseYAML(readFrontMatter(latest())!.yaml)).toMatchObject({ 企業名: '青葉' });
  });
});
