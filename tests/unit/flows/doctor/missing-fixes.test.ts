import { describe, expect, test } from 'vitest';
import { noteFindings } from '../../../../src/core/flows/doctor/note-findings';
import { today } from '../../reading/interview/reading';
import { fixesOf, settings } from './fixes-of';

describe('the company that a note lacks', () => {
  test.each<[path: string, fixes: string[]]>([
    ['面接/株式会社青葉/一次面接.md', ['会社: 株式会社青葉']],
    // Once, where title and folder name the same.
    ['面接/株式会社青葉/株式会社青葉 一次面接.md', ['会社: 株式会社青葉']],
    ['面接/株式会社青葉/若葉工業 一次面接.md', ['会社: 若葉工業', '会社: 株式会社青葉']],
  ])('by the path %s', (path, fixes) => {
    expect(fixesOf({ 面接日: '2026-11-20' }, path)).toEqual(fixes);
  });

  test.each<[folder: string, fixes: string[]]>([
    ['選考企業', []],
    // As some file systems write it.
    ['選考ガイド'.normalize('NFD'), []],
    ['選考企業/若葉工業', ['会社: 若葉工業']],
  ])('not by a folder of all interview notes: %s', (folder, fixes) => {
    const note = { path: `${folder}/一次面接.md`, frontmatter: { 面接日: '2026-11-20' }, tags: [] };
    const some = { ...settings, noteFolders: ['選考企業', '選考ガイド'] };
    const found = noteFindings(note, some, today).flatMap((finding) => finding.fixes);
    expect(
      found.flatMap(({ action }) => (action.do === 'fill' ? `${action.key}: ${action.value}` : [])),
    ).toEqual(fixes);
  });
});

describe('the day that a note lacks, by its title', () => {
  test.each<[title: string, fixes: string[]]>([
    ['2026-11-20 青葉', ['面接日: 2026-11-20']],
    ['20261120 青葉', ['面接日: 2026-11-20']],
    ['青葉 Nov 20', ['面接日: 2026-11-20']],
    ['青葉 27.11.2026か30.11.2026', []],
    ['青葉', []],
  ])('%s', (title, fixes) => {
    expect(fixesOf({ 会社: '青葉' }, `面接/${title}.md`)).toEqual(fixes);
  });
});
