import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyEdits, type TextEdit } from '../../../../src/core/editing/frontmatter/text-edit';
import { addedProperties } from '../../../../src/core/flows/capture/note-text';
import { writtenKeys } from '../../../../src/core/flows/capture/written-keys';
import { existingValues } from '../../../../src/core/flows/capture/existing-values';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';

const soFar = (title: string, properties: Record<string, unknown>) =>
  existingValues(title, properties, defaultSettings, day('2026-12-01'));

test('what the note says stays, the title fills in the rest', () => {
  const properties = {
    会社: '[[青葉]]',
    選考: '',
    連絡方法: ['メール', '電話'],
    定休日: '水',
    合格者のみ連絡: true,
  };
  const { values, fixed, calendar, passOnly } = soFar('2026-11-20 わかば 一次', properties);
  expect(values).toMatchObject({ company: '[[青葉]]', date: '2026-11-20', stage: '一次', promised: '' });
  expect(values.contact).toEqual(['mail', 'phone']);
  expect([...fixed].sort()).toEqual(['closed-weekdays', 'company', 'contact', 'pass-only']);
  expect(calendar.closedWeekdays).toEqual([3]);
  expect(passOnly).toBe(true);
});

test('a company or a day that can not be read may be written anew', () => {
  const { values, fixed, unread } = soFar('青葉 一次', {
    会社: '{{title}}',
    面接日: '来週の水曜',
    選考: '二次',
  });
  expect(values).toMatchObject({ company: '青葉', date: '', stage: '二次' });
  expect([...fixed]).toEqual(['stage']);
  expect(unread.map(({ field, found }) => `${field ?? ''} ${found}`)).toEqual([
    'company {{title}}',
    'date 来週の水曜',
  ]);
  expect(soFar('青葉', { 面接日: '11/20' })).toMatchObject({ values: { date: '11/20' }, unread: [] });
});

test('nothing is guessed of a title that says nothing', () => {
  const { values, fixed } = soFar('メモ', {});
  expect(values).toMatchObject({ company: '', date: '', stage: '' });
  expect(fixed.size).toBe(0);
});

test('of two names of a field the one that is filled in counts', () => {
  expect(soFar('a', { 会社: '', 企業名: '青葉' })).toMatchObject({ values: { company: '青葉' } });
});
test('what stands under a name nearby is said already, and gets the name that is read', () => {
  const said = soFar('メモ', { 応募先: '青葉', 選考日: '2026/11/20(金) 14:00〜15:00', 面接日: '' });
  expect(said.values).toMatchObject({ company: '青葉', date: '2026/11/20(金) 14:00〜15:00' });
  expect([...said.fixed].sort()).toEqual(['company', 'date']);
  expect(said.renames).toEqual([
    { key: '応募先', to: '会社' },
    { key: '選考日', to: '面接日' },
  ]);
  const text = '---\r\n応募先: 青葉 # x\r\n選考日: 2026/11/20(金) 14:00〜15:00\r\n面接日:\r\n---\r\n';
  const keys = writtenKeys(said.keys, 'ja');
  const note = {
    values: { ...said.values, stage: '一次' },
    language: 'ja',
    keys,
    renames: said.renames,
  } as const;
  const edits = addedProperties(text, note, defaultSettings, parse);
  expect(applyEdits(text, edits as readonly TextEdit[])).toBe(
    '---\r\n会社: 青葉 # x\r\n面接日: 2026/11/20(金) 14:00〜15:00\r\n選考段階: 一次\r\n---\r\n',
  );
});

test('a name that may be two things is left to the user', () => {
  expect(soFar('青葉', { 会社: '青葉', 結果連絡日: '2026-11-27' }).renames).toEqual([]);
});
