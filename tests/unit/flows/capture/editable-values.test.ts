import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { setProperties } from '../../../../src/core/editing/frontmatter/edit-properties';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { changedValues, editableValues } from '../../../../src/core/flows/capture/editable-values';
import { existingValues } from '../../../../src/core/flows/capture/existing-values';
import type { FormValues } from '../../../../src/core/flows/capture/form-values';
import { writtenKeys } from '../../../../src/core/flows/capture/written-keys';
import { readInterview } from '../../../../src/core/reading/interview/read-note';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';

const today = day('2026-12-01');
const read = (frontmatter: Record<string, unknown>) => {
  const interview = readInterview({ path: 'a.md', frontmatter, tags: [] }, defaultSettings, today);
  if (!interview) throw new Error('no interview');
  return interview;
};
const formOf = (frontmatter: Record<string, unknown>) => {
  const soFar = existingValues('青葉 一次', frontmatter, defaultSettings, today);
  return { ...soFar, ...editableValues(soFar, frontmatter, read(frontmatter)) };
};
/** The note after some fields were changed in the form. */
const edited = (yaml: string, changes: Partial<FormValues>) => {
  const text = `---\n${yaml}\n---\n本文\n`;
  const { values, keys } = formOf(parse(yaml) as Record<string, unknown>);
  const names = writtenKeys(keys, 'ja');
  const changed = [...changedValues(values, { ...values, ...changes }, 'ja')];
  const edits = setProperties(
    text,
    changed.map(([field, value]) => ({ key: names[field], value })),
  );
  return typeof edits === 'string' ? edits : applyEdits(text, edits);
};

const note = '会社: 青葉\n面接日: 2026-11-20\n休業日: 12/29〜1/5 # 聞いた\n連絡方法: メール\nメモ: そのまま';

test('only what was changed is written', () => {
  expect(edited(note, {})).toBe(`---\n${note}\n---\n本文\n`);
  expect(edited(note, { 'closed-weekdays': '水', time: '14:00' })).toBe(
    `---\n${note}\n時間: "14:00"\n定休日: 水\n---\n本文\n`,
  );
});

test('what is emptied loses its value, and a box its tick', () => {
  expect(
    edited('会社: 青葉\n面接日: 2026-11-20\n定休日: 水\n合格者のみ連絡: true', {
      'closed-weekdays': '',
      passOnly: false,
    }),
  ).toBe('---\n会社: 青葉\n面接日: 2026-11-20\n定休日:\n合格者のみ連絡: false\n---\n本文\n');
});

test('a list is read after the change as it is in the form', () => {
  const list = '会社: 青葉\n面接日: 2026-11-20\n休業日:\n  - 2026-12-29〜2027-01-05\n  - 2026-12-10';
  expect(formOf(parse(list) as Record<string, unknown>).values.closures).toBe(
    '2026-12-29〜2027-01-05、2026-12-10',
  );
  const text = edited(list, { closures: '2026-12-29〜2027-01-05、2026-12-11' });
  const frontmatter = parse(text.split('---')[1] ?? '') as Record<string, unknown>;
  const { calendar, problems } = read(frontmatter);
  expect(problems).toEqual([]);
  expect(calendar.closures).toHaveLength(2);
});

test('what can not be written again as it is stays fixed', () => {
  const fixedIn = (frontmatter: Record<string, unknown>) => [...formOf(frontmatter).fixed].sort();
  expect(fixedIn({ 会社: '青葉', 面接日: '2026/11/20' })).toEqual([]);
  expect(formOf({ 会社: '青葉', 面接日: '2026/11/20' }).values.date).toBe('2026-11-20');
  expect(fixedIn({ 会社: '青葉', 面接日: '11月20日 14時' })).toEqual(['date']);
  expect(fixedIn({ 会社: '青葉', 面接日: '2026-11-20', 連絡方法: '佐藤様' })).toEqual(['contact']);
  expect(fixedIn({ 会社: '青葉', 面接日: '2026-11-20', 場所: '本社\n8階' })).toEqual(['place']);
  expect(fixedIn({ 会社: '青葉', 一次面接日: '2026-11-01', 二次面接日: '2026-11-20' })).toEqual([
    'date',
    'promised',
  ]);
});

test('nothing is guessed from the title, and a name that is nearly right is left to the doctor', () => {
  const plain = { 会社: '青葉', 面接日: '2026-11-20' };
  expect(formOf(plain).values.stage).toBe('');
  expect([...formOf({ ...plain, 選考段階名: '一次' }).fixed]).toEqual(['stage']);
});
