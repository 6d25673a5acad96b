import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { readFrontMatter } from '../../../../src/core/editing/frontmatter/property-lines';
import { readInterview } from '../../../../src/core/reading/interview/read-note';
import { groupOf } from '../../../../src/core/waiting/replies/groups';
import { pendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { findSamples } from '../../../../src/core/flows/samples/find-samples';
import { sampleNotes } from '../../../../src/core/flows/samples/sample-notes';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';
import { today } from '../../reading/interview/reading';

function frontmatterOf(text: string): Record<string, unknown> {
  return parse(readFrontMatter(text)?.yaml ?? '') as Record<string, unknown>;
}

const samples = (['ja', 'en'] as const).flatMap((language) => sampleNotes(today, language));

describe('a sample', () => {
  test.each(samples)('$name is known anywhere, and is a note that can be read', ({ name, text }) => {
    const note = { path: 'どこか/名前を変えた.md', frontmatter: frontmatterOf(text), tags: [] };
    expect(findSamples([note])).toEqual([{ path: note.path, company: name }]);
    expect(readInterview(note, defaultSettings, today)?.problems).toEqual([]);
  });

  test('is one still when its other properties have changed', () => {
    const frontmatter = { 会社: '株式会社青葉（見本）', 結果: '通過', 'Henji-Sample': 'true' };
    expect(findSamples([{ path: 'a.md', frontmatter }])).toEqual([
      { path: 'a.md', company: '株式会社青葉（見本）' },
    ]);
  });
});

test.each([
  ['no properties', undefined],
  ['the company of a sample without the mark', { 会社: '株式会社青葉（見本）' }],
  ['the mark unticked', { 会社: '株式会社青葉（見本）', 'henji-sample': false }],
  ['the mark emptied', { 会社: '株式会社青葉（見本）', 'henji-sample': null }],
  ['another property', { 'henji-samples': true }],
])('not a sample: %s', (_, frontmatter) => {
  expect(findSamples([{ path: '面接/見本/株式会社青葉（見本）.md', frontmatter }])).toEqual([]);
});

test('a marked note with another company is found, as one that somebody has made their own', () => {
  const frontmatter = { 会社: 'はなれ島酒造', 'henji-sample': true };
  expect(findSamples([{ path: 'a.md', frontmatter }])).toEqual([{ path: 'a.md', company: undefined }]);
});

test('on any day of three years one may be asked about, one is waited for, one is still to come', () => {
  const wrong: string[] = [];
  for (let at = day('2026-01-01'); at <= day('2028-12-31'); at += 1) {
    const shown = sampleNotes(at, 'ja').map(({ name, text }) => {
      const note = { path: `${name}.md`, frontmatter: frontmatterOf(text), tags: [] };
      const reply = pendingReply(readInterview(note, defaultSettings, at)!, defaultSettings.policy, at);
      return `${reply.assessment.status} ${groupOf(reply)}`;
    });
    const asMeant = ['inquire today', 'waiting waiting', 'upcoming upcoming'];
    if (String(shown) !== String(asMeant)) wrong.push(`${formatIsoDay(at)}: ${String(shown)}`);
  }
  expect(wrong).toEqual([]);
});
