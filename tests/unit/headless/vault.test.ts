import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aoba, command } from './command';

const { notesOf, pending, vaultOf } = command();

const settingsFile = '.obsidian/plugins/henji/data.json';

describe('which files are notes', () => {
  test('all .md files of all subfolders, with / in their paths', () => {
    const vault = vaultOf({ 'a.md': aoba, '面接/2026/b.md': aoba, '面接/c.txt': aoba, 'd.md.bak': aoba });
    expect(Object.keys(notesOf(vault)).sort()).toEqual(['a.md', '面接/2026/b.md']);
  });

  test('names that differ only in how a sign is made up are two notes', () => {
    const vault = vaultOf({ ['が.md'.normalize('NFC')]: aoba, ['が.md'.normalize('NFD')]: aoba });
    expect(Object.keys(notesOf(vault)).sort()).toEqual(['が.md'.normalize('NFD'), 'が.md'.normalize('NFC')]);
  });

  test('nothing that begins with a dot', () => {
    const hidden = ['.obsidian/a.md', '.trash/b.md', '.git/c.md', '面接/.old/d.md', '.e.md'];
    expect(notesOf(vaultOf(Object.fromEntries(hidden.map((path) => [path, aoba]))))).toEqual({});
  });

  test('no template, but a real interview wherever it lies', () => {
    const template = '---\n会社: {{title}}\n面接日: {{date:YYYY-MM-DD}}\n---\n';
    const broken = '---\n会社: {{title}}\n面接日: {{date}} {{time}}\n---\n';
    const vault = vaultOf({
      '型/a.md': aoba,
      'b.md': template,
      'templates/c.md': broken,
      'templates/d.md': aoba,
      [settingsFile]: JSON.stringify({ version: 1, templateFolder: '型' }),
    });
    expect(Object.keys(notesOf(vault))).toEqual(['templates/d.md']);
  });

  test('nothing behind a symbolic link, but the vault itself may be one', () => {
    const outside = vaultOf({ 'secret.md': aoba });
    const vault = vaultOf({ 'a.md': aoba });
    symlinkSync(outside, join(vault, 'folder'));
    symlinkSync(join(outside, 'secret.md'), join(vault, 'link.md'));
    symlinkSync(vault, join(vault, 'round'));
    symlinkSync(vault, `${vault} link`);
    expect(Object.keys(notesOf(vault))).toEqual(['a.md']);
    expect(Object.keys(notesOf(`${vault} link`))).toEqual(['a.md']);
  });

  test('a folder named like a note', () => {
    expect(Object.keys(notesOf(vaultOf({ 'a.md/b.md': aoba })))).toEqual(['a.md/b.md']);
  });

  test('decomposed names, as macOS writes them, are composed', () => {
    expect(Object.keys(notesOf(vaultOf({ 'か\u3099くせい.md': aoba })))).toEqual(['がくせい.md']);
  });
});

describe('what is not a whole answer', () => {
  test('an empty folder is one line, and an empty list', () => {
    const vault = vaultOf({});
    const { code, out, err } = pending(vault, '--today', '2026-12-01');
    expect([code, out, err]).toEqual([0, '2026/12/1(火) 面接ノートはまだありません\n', '']);
    expect(JSON.parse(pending(vault, '--today', '2026-12-01', '--json').out)).toEqual({
      today: '2026-12-01',
      notes: [],
    });
  });

  test('a folder of other notes is one line as well', () => {
    const vault = vaultOf({
      'daily.md': '---\ndate: 2026-11-20\n---\n',
      'company.md': '---\n会社: 青葉\n---\n',
    });
    expect(pending(vault, '--today', '2026-12-01').out.trimEnd()).not.toContain('\n');
  });

  test('an unreadable subfolder is one line on stderr, the rest is answered', () => {
    const vault = vaultOf({ 'a.md': aoba, 'locked/b.md': aoba });
    chmodSync(join(vault, 'locked'), 0);
    const { code, out, err } = pending(vault, '--today', '2026-12-01');
    chmodSync(join(vault, 'locked'), 0o755);
    expect([code, err]).toEqual([0, 'フォルダーを読めません: locked（EACCES）\n']);
    expect(out).toContain('株式会社青葉');
  });

  test('an unreadable file is a problem of that note', () => {
    const vault = vaultOf({ 'a.md': aoba, 'b.md': aoba });
    chmodSync(join(vault, 'b.md'), 0);
    const notes = notesOf(vault);
    expect(notes['b.md']).toMatchObject({
      status: 'invalid',
      company: null,
      problems: [{ field: null, code: 'unreadable-file', found: 'EACCES' }],
    });
    expect(notes['a.md']?.status).toBe('inquire');
  });

  test('an unreadable vault ends with 2', () => {
    const vault = vaultOf({});
    chmodSync(vault, 0);
    const { code, err } = pending(vault);
    chmodSync(vault, 0o755);
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]+EACCES[^\n]+\n$/);
  });
});

describe('interview days that are kept where they are not read', () => {
  const shaped = {
    'a.md': '# 若葉\n\n会社:: 若葉\n面接日:: 2026-11-20\n',
    '選考管理.md': '| 会社 | 面接日 |\n| --- | --- |\n| 若葉 | 11/20 |\n',
    'c.md': '---\n会社: 若葉\nrounds:\n  - 面接日: 2026-11-20\n---\n',
  };
  const said = /^3件のノートの面接日は.*「読めていないノートを調べる」.*\n$/;

  test.each([[], ['--json'], ['--statistics']])('are counted below the answer %s', (...options) => {
    const { code, out, err } = pending(vaultOf({ 'b.md': aoba, ...shaped }), ...options);
    expect([code, err]).toEqual([0, expect.stringMatching(said)]);
    expect(out).toBe(pending(vaultOf({ 'b.md': aoba }), ...options).out);
  });

  test('are no matter in a note that is read, or a template', () => {
    const read = { 'b.md': `${aoba}\n面接日:: 2026-11-02\n`, 'templates/c.md': '会社:: \n面接日:: x\n' };
    expect(pending(vaultOf({ ...read, 'd.md': '# メモ\n\n| 日 | 件 |\n| --- | --- |\n' })).err).toBe('');
  });
});

describe('settings of the vault', () => {
  test('are used: a named folder', () => {
    const vault = vaultOf({ [settingsFile]: '{"noteFolders": ["面接"]}', '面接/a.md': '', 'b.md': '' });
    expect(notesOf(vault)['面接/a.md']?.problems).toMatchObject([{ field: 'company' }, { field: 'date' }]);
    expect(notesOf(vault)['b.md']).toBeUndefined();
  });

  test('are used: tags of properties and text, but not of code', () => {
    const vault = vaultOf({
      [settingsFile]: '{"noteTags": ["就活/面接"]}',
      'property.md': '---\ntags: [就活/面接]\n---\n',
      'text.md': '今日の #就活/面接/一次 のこと',
      'code.md': '```sh\n#就活/面接\n```\n`#就活/面接`',
      'other.md': '#就活 #就活/面接官',
      'broken.md': '---\nx: [\n---\n#就活/面接',
    });
    expect(Object.keys(notesOf(vault)).sort()).toEqual(['broken.md', 'property.md', 'text.md']);
  });

  test('are used: waiting times, with a byte order mark', () => {
    const vault = vaultOf({ [settingsFile]: '\uFEFF{"policy": {"graceBusinessDays": 4}}', 'a.md': aoba });
    expect(notesOf(vault)['a.md']).toMatchObject({ status: 'grace', inquireFrom: '2026-12-02' });
  });

  test('that are a pipe nobody writes into hold nothing up', () => {
    const vault = vaultOf({ [settingsFile]: '{}', 'a.md': aoba });
    const file = join(vault, settingsFile);
    rmSync(file);
    execFileSync('mkfifo', [file]);
    const { code, err } = pending(vault, '--today', '2026-12-01');
    expect(code).toBe(0);
    expect(err).toContain('標準の設定を使います');
  });

  test.each([
    ['no JSON', '{', '標準の設定を使います'],
    ['no object', '[]', 'data.json'],
    [
      'wrong types',
      '{"noteFolders": 3, "policy": {"selectingDays": "x"}}',
      'noteFolders、policy.selectingDays',
    ],
  ])('%s: one line, and the defaults', (_, data, words) => {
    const { code, out, err } = pending(
      vaultOf({ [settingsFile]: data, 'a.md': aoba }),
      '--today',
      '2026-12-01',
    );
    expect(code).toBe(0);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).toContain(words);
    expect(out).toContain('今日できること 1件');
  });

  test('are not read through a link out of the vault', () => {
    const other = vaultOf({ 'data.json': '{"policy": {"graceBusinessDays": 9}}' });
    const vault = vaultOf({ 'a.md': aoba });
    mkdirSync(join(vault, '.obsidian', 'plugins'), { recursive: true });
    symlinkSync(other, join(vault, '.obsidian', 'plugins', 'henji'));
    expect(notesOf(vault)['a.md']?.status).toBe('inquire');
    expect(pending(vault).err).toContain('リンク');
  });
});

describe('the language, where none is asked for', () => {
  test.each([
    ['that of the settings', '{"language": "en"}', [], 'You may ask by email today'],
    ['Japanese, where they follow the app', '{"language": "auto"}', [], '今日、メールで'],
    ['Japanese, where they can’t be read', '{', [], '今日、メールで'],
    ['the one that is asked for', '{"language": "en"}', ['--lang', 'ja'], '今日、メールで'],
  ])('%s', (_, data, options, words) => {
    const vault = vaultOf({ [settingsFile]: data, 'a.md': aoba });
    expect(pending(vault, '--today', '2026-12-01', ...options).out).toContain(words);
  });

  test('complaints about the settings are in it, too', () => {
    const vault = vaultOf({ [settingsFile]: '{"language": "en", "noteFolders": 3}', 'a.md': aoba });
    expect(pending(vault).err).toMatch(/^These settings in data\.json/);
  });
});

test('conflict copies are reported and not counted, a later round answers the earlier one', () => {
  const vault = vaultOf({
    'a.md': aoba,
    'a (Conflicted copy MacBook 202611201030).md': aoba,
    'b.md': '---\n会社: ㈱青葉\n面接日: 2026-11-27\n---\n',
  });
  const notes = notesOf(vault);
  expect(Object.keys(notes).sort()).toEqual(['a.md', 'b.md']);
  expect(notes['a.md']).toMatchObject({ status: 'closed', problems: [{ code: 'conflict-copy' }] });
  expect(notes['b.md']?.status).toBe('waiting');
});

describe('a vault of last year’s notes (status-rules S15)', () => {
  const note = (...properties: string[]): string => `---\n${properties.join('\n')}\n---\n`;
  const lastYear = {
    'a.md': note('会社: 株式会社あおぞら', '面接日: 2025-06-02', '連絡予定: 1週間以内'),
    'b.md': note('会社: 株式会社みずべ', '面接日: 2025-07-15'),
    'c.md': note('会社: 株式会社こずえ', '面接日: 2025-10-01', '問い合わせ日: 2025-10-20'),
    'd.md': note('会社: 株式会社もみじ', '面接日: 2025-05-20', '連絡予定: 3日'),
    'e.md': note('会社: 株式会社すずらん', '面接日: 2025-08-04', '合格者のみ連絡: true'),
    'f.md': note('会社: 株式会社ひなた', '面接日: 2025-09-01', '選考中連絡: 2025-09-20'),
    'g.md': note('会社: 株式会社かえで', '面接日: 2025-06-10', '結果: 結果待ち'),
  };

  test('shows no card of last year under today, and says the year', () => {
    const vault = vaultOf({ ...lastYear, 'now.md': note('会社: 株式会社いま', '面接日: 2026-11-20') });
    const statuses = Object.entries(notesOf(vault)).map(([path, { status }]) => [path, status]);
    expect(Object.fromEntries(statuses)).toEqual({
      ...Object.fromEntries(Object.keys(lastYear).map((path) => [path, 'exhausted'])),
      'now.md': 'inquire',
    });
    const { out } = pending(vault, '--today', '2026-12-01');
    const today = out.slice(out.indexOf('今日できること'), out.indexOf('ほかの選考へ 7件'));
    expect(today).toContain('株式会社いま');
    for (const company of ['あおぞら', 'みずべ', 'こずえ', 'もみじ', 'すずらん', 'ひなた', 'かえで'])
      expect(today).not.toContain(company);
    expect(out).toContain('2025/7/15(火) の面接。結果があれば記録');
  });
});
