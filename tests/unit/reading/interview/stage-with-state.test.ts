import { expect, test } from 'vitest';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { problemsOf, reading, text, today } from './reading';

function statusOf(properties: Record<string, unknown>): string {
  const interview = reading(properties);
  const { status } = pendingReply(interview, defaultSettings.policy, today).assessment;
  return interview.over ? `${status} ${interview.over.why}` : status;
}

test.each([
  ['一次面接 不合格', 'closed ended'],
  ['一次面接 ×', 'closed ended'],
  ['一次面接NG', 'closed ended'],
  ['一次面接 通過', 'closed passed'],
  ['一次面接（合格）', 'closed passed'],
  ['一次面接 結果待ち', 'inquire'],
  ['一次面接完了', 'inquire'],
  ['一次面接予定', 'inquire'],
  ['合格者面談', 'inquire'],
  ['ranking', 'inquire'],
])('the stage %s', (stage, status) => {
  expect(statusOf({ stage })).toBe(status);
});

test('a stage that was passed says nothing of an interview that is still to come', () => {
  expect(statusOf({ stage: '書類 通過', 'interview-date': '2026-12-20' })).toBe('upcoming');
});

test.each([
  ['×', 'closed ended'],
  ['NG', 'closed ended'],
  ['○', 'inquire'],
  ['OK', 'inquire'],
  ['一次面接へ', 'inquire'],
])('the state %s', (status, expected) => {
  expect(statusOf({ status, stage: '一次' })).toBe(expected);
});

test.each([
  [['2026-11-27 メール'], '2026-11-27'],
  [['2026-11-27 (電話)', '2026-11-30　マイページで'], '2026-11-27 2026-11-30'],
  ['11/27(金) メールで問い合わせ、11/30 電話', '2026-11-27 2026-11-30'],
])('days of inquiries with the way beside them: %j', (inquired, days) => {
  const interview = reading({ inquired });
  expect(interview.inquired.map(text).join(' ')).toBe(days);
  expect(problemsOf(interview)).toEqual([]);
});

test('words that may mean another day stay unread', () => {
  expect(problemsOf(reading({ inquired: '2026-11-27 頃メール予定' }))).toEqual([
    'inquired unreadable-date 2026-11-27 頃メール予定',
  ]);
});
