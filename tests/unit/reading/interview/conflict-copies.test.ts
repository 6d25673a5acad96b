import { describe, expect, test } from 'vitest';
import {
  attachConflictCopies,
  conflictOriginal,
} from '../../../../src/core/reading/interview/conflict-copies';
import { reading } from './reading';

const original = '面接/青葉.md';

describe('the names of conflict copies', () => {
  test.each<[program: string, path: string]>([
    ['Obsidian Sync', '面接/青葉 (Conflicted copy MacBook 202611201030).md'],
    ['Syncthing', '面接/青葉.sync-conflict-20261120-103000-ABCDEFG.md'],
    ['Syncthing, without device', '面接/青葉.sync-conflict-20261120-103000.md'],
    ['Dropbox', "面接/青葉 (Taro's conflicted copy 2026-11-20).md"],
    ['Dropbox in Japanese', '面接/青葉 (Taro の競合コピー 2026-11-20).md'],
    ['Dropbox in Japanese, short', '面接/青葉 (競合コピー 2026-11-20).md'],
    ['Nextcloud', '面接/青葉 (conflicted copy 2026-11-20 103000).md'],
    ['Google Drive', '面接/青葉_conf(1).md'],
    ['with a bracket', '面接/青葉 [Conflict].md'],
    ['numbered', '面接/青葉 [conflict 2].md'],
    ['a device with brackets', '面接/青葉 (Conflicted copy MacBook (2) 202611201030).md'],
    ['a device with brackets in front', '面接/青葉 (MacBook (2) の競合コピー 2026-11-20).md'],
    ['full-width brackets', '面接/青葉（競合コピー）.md'],
    ['full-width brackets with a date', '面接/青葉（Taro の競合コピー 2026-11-20）.md'],
    ['ownCloud and Nextcloud', '面接/青葉_conflict-20261120-103000.md'],
    ['ownCloud with its device', '面接/青葉_conflict-taro-20261120-103000.md'],
    ['Seafile', '面接/青葉 (SFConflict taro@example.com 2026-11-20-10-30-00).md'],
    ['Dropbox, of names in other case', '面接/青葉 (Case Conflict).md'],
    ['Dropbox, of such names, numbered', '面接/青葉 (Case Conflict 1).md'],
  ])('%s', (_, path) => {
    expect(conflictOriginal(path)).toBe(original);
  });

  test.each<[label: string, path: string]>([
    ['the original', original],
    ['a second note by hand', '面接/青葉 2.md'],
    ['a numbered note', '面接/青葉 (1).md'],
    ['a note about a conflict', '面接/青葉 conflicted copy.md'],
    ['a branch in brackets', '面接/青葉 (東京).md'],
    ['a competitor in brackets', '面接/みなと（青葉の競合）.md'],
    ['a branch with brackets of its own', '面接/青葉 (東京 (本社)).md'],
    ['nothing but the mark', '面接/(conflicted copy 2026-11-20).md'],
  ])('not: %s', (_, path) => {
    expect(conflictOriginal(path)).toBeUndefined();
  });
});

describe('a conflict copy', () => {
  const note = (path: string) => ({ ...reading({}), path });
  const copy = '面接/青葉 (Conflicted copy MacBook 202611201030).md';
  const copyOfCopy =
    '面接/青葉 (Conflicted copy MacBook 202611201030) (Conflicted copy Pixel 202611211200).md';

  test('is left out and reported with its original', () => {
    const [kept, ...others] = attachConflictCopies([note(copy), note(original)]);
    expect(kept?.path).toBe(original);
    expect(kept?.problems).toEqual([
      { field: undefined, key: undefined, code: 'conflict-copy', found: copy },
    ]);
    expect(others).toEqual([]);
  });

  test('without its original is a note of its own', () => {
    expect(attachConflictCopies([note(copy)])).toEqual([note(copy)]);
  });

  test('of a branch is a copy of that branch', () => {
    expect(conflictOriginal('面接/青葉 (東京) (Conflicted copy MacBook (2) 202611201030).md')).toBe(
      '面接/青葉 (東京).md',
    );
  });

  test('one of several without their original counts, whichever comes first, and has the others', () => {
    const other = '面接/青葉 (Conflicted copy Pixel 202611211200).md';
    for (const paths of [
      [copy, other, copyOfCopy],
      [copyOfCopy, other, copy],
    ]) {
      const kept = attachConflictCopies(paths.map(note));
      expect(kept.map(({ path }) => path)).toEqual([other]);
      expect(kept[0]?.problems.map(({ found }) => found).sort()).toEqual([copyOfCopy, copy].sort());
    }
  });

  test('of a copy is reported with the original, too', () => {
    const kept = attachConflictCopies([note(original), note(copy), note(copyOfCopy)]);
    expect(kept.map(({ path, problems }) => [path, problems.map(({ found }) => found)])).toEqual([
      [original, [copy, copyOfCopy]],
    ]);
  });

  test('none: the same objects', () => {
    const notes = [note(original), note('面接/みなと.md')];
    const kept = attachConflictCopies(notes);
    expect(kept[0]).toBe(notes[0]);
    expect(kept[1]).toBe(notes[1]);
  });
});
