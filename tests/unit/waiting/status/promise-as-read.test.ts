import { describe, expect, test } from 'vitest';
import { confirmingQuestion, needsConfirming } from '../../../../src/core/waiting/status/promise-as-read';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';
import { reading } from '../../reading/interview/reading';

function reply(properties: Record<string, unknown>) {
  const interview = reading({ company: '青葉', 'interview-date': '2026-11-20', ...properties });
  return pendingReply(interview, defaultSettings.policy, day('2026-12-10'));
}

describe('a reading with words that nobody knows', () => {
  test.each<[promised: string, question: string | undefined]>([
    ['3営業日以内に連絡します', undefined],
    [
      '12/4までにゴニョゴニョ連絡',
      '「12/4までにゴニョゴニョ連絡」を、12/4(金) までと読みました。合っていますか',
    ],
    [
      '12/1〜12/4にゴニョゴニョ連絡',
      '「12/1〜12/4にゴニョゴニョ連絡」を、12/1(火)〜12/4(金)と読みました。合っていますか',
    ],
  ])('%s', (promised, question) => {
    expect(confirmingQuestion(reply({ promised }), 'ja')).toBe(question);
    expect(needsConfirming(reply({ promised }))).toBe(question !== undefined);
  });

  test('is asked about in English, too', () => {
    expect(confirmingQuestion(reply({ promised: '12/4までにゴニョゴニョ連絡' }), 'en')).toBe(
      '“12/4までにゴニョゴニョ連絡” was read as “by Fri 12/4”. Is that right?',
    );
  });

  test.each<[why: string, properties: Record<string, unknown>]>([
    ['once it is confirmed', { checked: ['heard'] }],
    ['once the answer has come', { result: '通過' }],
    ['before the interview', { 'interview-date': '2026-12-20' }],
  ])('is not asked about %s', (_, properties) => {
    expect(needsConfirming(reply({ promised: '12/4までにゴニョゴニョ連絡', ...properties }))).toBe(false);
  });
});
