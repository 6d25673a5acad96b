import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { doneQuestion } from '../../../../src/core/flows/doctor/done-question';
import { noteFindings } from '../../../../src/core/flows/doctor/note-findings';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { problemsOf, reading, today } from './reading';

const settings = {
  ask: defaultSettings,
  over: { ...defaultSettings, doneMeans: 'over' },
  open: { ...defaultSettings, doneMeans: 'open' },
} as const;
type Answer = keyof typeof settings;

function replyOf(properties: Record<string, unknown>, answer: Answer) {
  return pendingReply(reading(properties, settings[answer]), settings[answer].policy, today);
}

/** The status of a note whose state is a task's word for "done", and what is said of it. */
const statusOf = (state: string, answer: Answer): string =>
  replyOf({ status: state }, answer).assessment.status;

describe('a state that says no more than that something is done', () => {
  test.each(['done', 'Done', 'completed', '完了', '済み', '[x] done'.slice(4)])('%s', (state) => {
    expect(statusOf(state, 'ask')).toBe('inquire');
    expect(statusOf(state, 'over')).toBe('closed');
    expect(statusOf(state, 'open')).toBe('inquire');
    expect(problemsOf(reading({ status: state }))).toEqual([`state done-unclear ${state}`]);
    expect(problemsOf(reading({ status: state }, settings.open))).toEqual([]);
  });

  test.each(['面接完了', '書類提出済み', 'in progress', 'open', 'todo', 'not done', '完了待ち'])(
    '%s says something else',
    (state) => {
      expect(statusOf(state, 'over')).toBe('inquire');
      expect(problemsOf(reading({ status: state }))).toEqual([]);
    },
  );

  test('is not asked about where the note says by other words that it is over, or is still to come', () => {
    expect(problemsOf(reading({ status: 'done', 結果: '通過' }))).toEqual([]);
    expect(problemsOf(reading({ status: 'done', ステータス: '辞退' }))).toEqual([]);
    expect(problemsOf(reading({ status: 'done', 'interview-date': '2026-12-20' }))).toEqual([]);
  });

  test('is asked about once a vault, not note by note', () => {
    const frontmatter = { company: '青葉', 'interview-date': '2026-11-20', status: 'done' };
    const note = { path: '面接/青葉.md', frontmatter, tags: [] };
    expect(noteFindings(note, defaultSettings, today)).toEqual([]);
  });
});

test('the question names the words, the most frequent first, and how many notes have them', () => {
  const states = ['done', '完了', '完了', '通過', 'open'];
  const replies = (answer: Answer) => states.map((status) => replyOf({ status }, answer));
  expect(doneQuestion(replies('ask'))).toEqual({ words: ['完了', 'done'], notes: 3 });
  expect(doneQuestion(replies('open'))).toBeUndefined();
});
