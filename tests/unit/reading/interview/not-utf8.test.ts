import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { noteFindings } from '../../../../src/core/flows/doctor/note-findings';
import { readInterview } from '../../../../src/core/reading/interview/read-note';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { today } from './reading';

/** Text in Shift_JIS as whoever takes it for UTF-8 has it. */
const garbled = (text: string): string => '\uFFFD'.repeat(text.length);
const inFolder = { ...defaultSettings, noteFolders: ['面接'] };

function seen(frontmatter: Record<string, unknown>, settings = defaultSettings): string[] {
  const note = { path: '面接/青葉.md', frontmatter, tags: [] };
  const interview = readInterview(note, settings, today);
  const status = interview && pendingReply(interview, settings.policy, today).assessment.status;
  const said = noteFindings(note, settings, today).map(({ issue }) =>
    issue.kind === 'problem' ? issue.problem.code : issue.kind,
  );
  return [status ?? 'not listed', ...said];
}

describe('a note that is not UTF-8', () => {
  test('with a name that can’t be read is nobody to write to', () => {
    expect(seen({ company: garbled('青葉'), 'interview-date': '2026-11-20' })).toEqual([
      'invalid',
      'not-utf8',
    ]);
  });

  test('whose properties have names that can’t be read is told, and that once', () => {
    const frontmatter = { [garbled('会社')]: garbled('青葉'), [garbled('面接日')]: '2026-11-20' };
    expect(seen(frontmatter)).toEqual(['not listed', 'not-utf8']);
    expect(seen(frontmatter, inFolder)).toEqual(['invalid', 'not-utf8']);
  });

  test('of something else is left alone', () => {
    expect(seen({ [garbled('題名')]: 'x', tags: ['a'] })).toEqual(['not listed']);
    expect(seen({ 会社: '青葉', 面接日: '2026-11-20', メモ: `壊れた${garbled('文字')}` })).toEqual([
      'inquire',
    ]);
  });
});
