import { describe, expect, test } from 'vitest';
import { sceneButtons } from '../../../src/plugin/cards/scene-buttons';
import type { ReplyStore } from '../../../src/plugin/index/reply-store';
import { noteSheets } from '../../../src/core/letters/worksheets/note-sheets';
import type { PendingReply } from '../../../src/core/waiting/status/pending-reply';
import { day } from '../base/calendar/day';
import type { Said } from '../waiting/status/interview';
import { reply, today } from '../views/cards/replies';

const named = (company: string, said: Said): PendingReply =>
  reply({ ...said, rest: { path: `${company}.md`, company, ...said.rest } });
const waiting = named('青葉', { date: '2026-11-24', promised: '12/20まで', rest: { stage: '二次' } });
const offer = (askOn: string): PendingReply =>
  named('港', { rest: { answered: true, result: '内定', askOn: day(askOn) } });

function namesOf(one: PendingReply, all: readonly PendingReply[], text = ''): string[] {
  const replies = new Map(all.map((each) => [each.interview.path, each]));
  const store = { state: { phase: 'ready', replies, today, notes: all.length } } as unknown as ReplyStore;
  const deps = { store, today: () => today, minute: () => 540, language: () => 'ja' as const };
  return sceneButtons(one, deps, noteSheets(text)).map(({ name }) => name);
}

describe('a company is asked because of another one’s limit', () => {
  test.each<[limit: string, isOffered: boolean]>([
    ['2026-12-10', true],
    ['2026-12-25', false],
    ['2026-11-30', false],
  ])('that ends on %s: %s', (limit, isOffered) => {
    const names = namesOf(waiting, [waiting, offer(limit)]);
    expect(names.some((name) => name.includes('期限'))).toBe(isOffered);
  });
});

describe('a letter of which a draft lies in the note', () => {
  const held = named('青葉', { date: '2026-11-30', promised: '12/20まで', rest: { stage: '二次' } });
  const block = (head: string): string =>
    `---\n会社: 青葉\n---\n\n\`\`\`henji-message\nkind: mail\n${head}---\n本文\n\`\`\`\n`;

  test.each<[text: string, names: string[]]>([
    ['', ['面接のお礼']],
    [block('purpose: thanks\n'), ['面接のお礼（下書きあり）']],
    [block('purpose: thanks\nsent: 2026/11/30(月)\n'), ['面接のお礼']],
    [block('purpose: dates\n'), ['面接のお礼']],
  ])('%j: %o', (text, names) => {
    expect(namesOf(held, [held], text)).toEqual(names);
  });
});
