import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInterview } from '../../src/core/reading/interview/read-note';
import { writeMessageBlock } from '../../src/core/letters/messages/message-block';
import type { MessageId } from '../../src/core/letters/messages/message-ids';
import { pendingReply } from '../../src/core/waiting/status/pending-reply';
import { defaultSettings } from '../../src/core/base/settings/default-settings';
import type { Status } from '../../src/core/waiting/status/assessment';
import { builtInMessage } from '../unit/letters/messages/built-in-message';
import { profile } from '../unit/letters/messages/situations';
import { day } from '../unit/base/calendar/day';
import { useWorkbench } from './harness';
import { everyStatus, interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const path = '面接/青葉.md';
const complete = { 職種: '総合職', 担当者: '青葉花子', 部署: '人事部' };
const asking = interviewNote('株式会社青葉', { 連絡予定: '3営業日以内', ...complete });
const early = interviewNote('株式会社青葉', { 面接日: '2026-11-24', 連絡予定: '3営業日以内', ...complete });

/** The block that a message makes of a note, by the core, on the day of the tests or as a draft for another (a call at ten). */
function blockOf(id: MessageId, note: string, on = '2026-12-01', isDraft = false): string {
  const frontmatter = parse(note.split('---\n')[1] ?? '') as Record<string, unknown>;
  const interview = readInterview({ path, frontmatter, tags: [] }, defaultSettings, day('2026-12-01'));
  if (!interview) throw new Error('no interview note');
  const reply = pendingReply(interview, defaultSettings.policy, day('2026-12-01'));
  const { kind, to, subject, text } = builtInMessage(id, { reply, profile, today: day(on) });
  const draft = isDraft ? { sendFrom: day(on), callFrom: 10 * 60 } : {};
  return writeMessageBlock({ kind, to, subject, text, ...draft }).text;
}

/** A note that is not open, in a vault of someone who has filled in the profile. */
async function start(note: string, options: Parameters<typeof bench.start>[0] = {}): Promise<void> {
  const { files, data, ...rest } = options;
  await bench.start({
    files: { [path]: note, ...files },
    data: { profile, dailyDigest: false, ...(data as object) },
    ...rest,
  });
}
const run = (id: string): Promise<boolean> => bench.runCommand(id);
const note = (): Promise<string> => bench.readFile(path);
const dialog = () => bench.page.getByRole('dialog');
const press = (name: string): Promise<void> => dialog().getByRole('button', { name, exact: true }).click();
const notices = (): Promise<string[]> => bench.page.locator('.notice').allTextContents();

/** Puts the cursor of the open note after a text. */
async function cursorBehind(text: string): Promise<void> {
  await bench.page.evaluate((wanted) => {
    const editor = workbench.app?.workspace.activeEditor?.editor;
    editor?.setCursor(editor.offsetToPos(editor.getValue().indexOf(wanted) + wanted.length));
  }, text);
}
const selected = (): Promise<unknown> =>
  bench.page.evaluate(() => {
    const editor = workbench.app?.workspace.activeEditor?.editor;
    return [editor?.getSelection(), editor?.getLine(editor.getCursor('from').line - 1), editor?.hasFocus()];
  });

describe('the mail that fits, for each status and contact method', () => {
  const titles: Record<Exclude<Status, 'inquire' | 'followup'>, string> = {
    invalid: 'ノートに直すところがあります',
    waiting: '確認してよい時期は、もう少し先です',
    grace: '確認してよい時期は、もう少し先です',
    inquired: '問い合わせの返事を待っているところです',
    exhausted: '合格者のみに連絡する会社です',
    upcoming: '面接はこれからです',
    closed: 'この選考の返事待ちは終わっています',
  };
  const rows: { status: Status; name: string; mail: MessageId; draftOn?: string }[] = [
    { status: 'inquire', name: '青葉', mail: 'mail-polite' },
    { status: 'followup', name: 'うみねこ', mail: 'mail-follow-up' },
    { status: 'invalid', name: '読めない', mail: 'mail-soft' },
    { status: 'waiting', name: 'みなと', mail: 'mail-polite', draftOn: '2026-12-10' },
    { status: 'grace', name: 'もう少し', mail: 'mail-polite', draftOn: '2026-12-02' },
    {
      status: 'inquired',
      name: '聞いた',
      mail: 'mail-follow-up',
      draftOn: '2026-12-07',
    },
    { status: 'exhausted', name: '次へ', mail: 'mail-soft' },
    { status: 'upcoming', name: 'これから', mail: 'mail-soft' },
    { status: 'closed', name: '終わり', mail: 'mail-soft' },
  ];
  const methods = ['メール', '電話', '就活サイト'];

  test.each(rows.flatMap((row) => methods.map((method) => ({ ...row, method }))))(
    '$status, $method',
    async ({ status, name, method, mail: id, draftOn }) => {
      const by = (everyStatus[`面接/${name}.md`] ?? '').replace('\n---\n', `\n連絡方法: ${method}\n---\n`);
      await start(by, { open: path });
      expect(await run('insert-inquiry-email')).toBe(true);
      if (status !== 'inquire' && status !== 'followup') {
        await dialog().getByText(titles[status]).waitFor();
        expect(await note()).toBe(by);
        await press('それでも入れる');
      }
      await expect.poll(note).toContain(blockOf(id, by));
      expect(await note()).not.toContain('問い合わせ日: 2026-12-01');
      if (draftOn === undefined) return;
      await start(by, { open: path });
      await run('insert-inquiry-email');
      await press('下書きだけ入れる');
      await expect.poll(note).toContain(blockOf(id, by, draftOn, true));
    },
  );
});

describe('where it goes', () => {
  const withBody = asking.replace(
    '# メモ\n',
    '# メモ\n\n一つめの段落。\n\n- 箇条書き\n- 二つめ\n\n最後の段落。\n',
  );
  const block = blockOf('mail-polite', withBody);

  test('behind the paragraph with the cursor, as one step of undo, the cursor behind it', async () => {
    await start(withBody, { open: path });
    await cursorBehind('一つめ');
    await run('insert-inquiry-email');
    await expect.poll(note).toBe(withBody.replace('段落。\n\n-', `段落。\n\n${block}\n\n-`));
    expect(await selected()).toEqual(['', '```', true]);
    expect(await notices()).toEqual([]);
    await bench.page.keyboard.press('Control+z');
    await expect.poll(note).toBe(withBody);
  });

  test('never into a list', async () => {
    await start(withBody, { open: path });
    await cursorBehind('- 箇条');
    await run('insert-inquiry-email');
    await expect.poll(note).toBe(withBody.replace('- 二つめ\n', `- 二つめ\n\n${block}\n`));
  });

  test('in reading view under its heading in the file', async () => {
    await start(withBody);
    await bench.openNote(path, 'preview');
    await run('insert-inquiry-email');
    await expect.poll(note).toBe(`${withBody}\n## 問い合わせ\n\n${block}\n`);
    await bench.page.locator('.markdown-preview-view h2', { hasText: '問い合わせ' }).waitFor();
  });

  test('of a note that is not open under its heading, and the note is opened at the block', async () => {
    const lacking = { ...profile, reading: '' };
    const own = 'kind: mail\nsubject: a\n---\n{{profile.name}}（{{profile.reading}}）\n----\n';
    const files = { 'other.md': 'other', [path]: withBody, 'テンプレート/mail-polite.md': own };
    const data = { profile: lacking, templateFolder: 'テンプレート' };
    await list.open(files, { open: 'other.md', data });
    await list.link('株式会社青葉').focus();
    await bench.page.keyboard.press('i');
    const text = `${profile.name}（【未入力: ふりがな】）\n----`;
    const marked = writeMessageBlock({ kind: 'mail', to: '', subject: 'a', text }).text;
    await expect.poll(note).toBe(`${withBody}\n## 問い合わせ\n\n${marked}\n`);
    await expect.poll(selected).toEqual(['【未入力: ふりがな】', '---', true]);
    await bench.page.getByText('設定のプロフィール（ふりがな）に書いておくと').waitFor();
  });
});

describe('a draft, on the day it waited for', () => {
  const draft = `${early}\n${blockOf('mail-polite', early, '2026-12-02', true)}\n\nそのあとのメモ\n`;

  test('gives way in its place, in one step of undo', async () => {
    await start(draft, { open: path, now: '2026-12-02' });
    await run('insert-inquiry-email');
    const after = draft.replace('draft: 2026/12/2(水)以降に送る\n', '');
    await expect.poll(note).toBe(after);
    await bench.page.keyboard.press('Control+z');
    await expect.poll(note).toBe(draft);
  });

  test('stays where it was edited', async () => {
    const edited = draft.replace('誠に', 'まことに');
    await start(edited, { open: path, now: '2026-12-02' });
    await run('insert-inquiry-email');
    await press('もう一つ入れる');
    await expect.poll(note).toContain(blockOf('mail-polite', early, '2026-12-02'));
    expect(await note()).toContain('まことに');
  });
});

describe('what is missing', () => {
  test('an empty profile leaves marks, the first selected, and one notice says where to mend it', async () => {
    await start(asking, { open: path, data: { profile: {} } });
    await run('insert-inquiry-email');
    await press('空欄のまま入れる');
    await expect.poll(selected).toEqual(['【未入力: 大学名】', expect.stringMatching(/^to: /), true]);
    expect(await notices()).toEqual([
      '足りないところは【未入力】としました。設定のプロフィール（氏名、大学、メールアドレス、電話番号）に書いておくと、次からは入ります',
    ]);
  });

  test('a company with & and < is written as it is', async () => {
    const odd = interviewNote("'R&D <青葉>'", { 連絡予定: '3営業日以内', ...complete });
    await start(odd, { open: path });
    await run('insert-inquiry-email');
    await expect.poll(note).toContain(blockOf('mail-polite', odd));
    expect(await note()).toContain('\nR&D <青葉>\n');
  });

  test('a broken template of one’s own is named with its place, and nothing is written', async () => {
    const files = { 'テンプレート/mail-polite.hbs': 'kind: mail\n---\n{{#if a}}' };
    await start(asking, { open: path, files, data: { templateFolder: 'テンプレート' } });
    await run('insert-inquiry-email');
    await bench.page.getByText('テンプレート/mail-polite.hbs 3行目 1文字目').waitFor();
    expect(await note()).toBe(asking);
  });

  test('a template of one’s own takes the place of ours', async () => {
    const files = { 'テンプレート/mail-polite.md': 'kind: mail\nsubject: a\n---\n{{company.name}} 様' };
    await start(asking, { open: path, files, data: { templateFolder: 'テンプレート' } });
    await run('insert-inquiry-email');
    await expect.poll(note).toContain('---\n株式会社青葉 様\n```\n');
  });

  test('a note whose YAML is broken is not written, which is said before anything is asked', async () => {
    await start(early, { open: path, data: { noteFolders: ['面接'] } });
    const broken = early.replace('選考段階: 一次', '選考段階: [一次');
    await bench.writeFile(path, broken);
    await bench.page.locator('.cm-line', { hasText: '選考段階: [一次' }).waitFor();
    await expect.poll(() => run('insert-inquiry-email')).toBe(true);
    await bench.page.getByText('プロパティのYAMLを直してください').first().waitFor();
    expect(await dialog().count()).toBe(0);
    expect(await note()).toBe(broken);
  });

  test('in other notes two commands ask which selection is meant, and the others are not offered', async () => {
    await start(asking, { files: { 'other.md': 'other' }, open: 'other.md' });
    for (const id of ['insert-phone-script', 'insert-review-sheet']) expect(await run(id)).toBe(false);
    const choice = bench.page.locator('.suggestion-item', { hasText: '青葉' });
    for (const id of ['insert-message', 'insert-inquiry-email']) {
      expect(await run(id)).toBe(true);
      await choice.waitFor();
      await bench.page.keyboard.press('Escape');
      await choice.waitFor({ state: 'detached' });
    }
    expect(await bench.readFile('other.md')).toBe('other');
    await run('insert-inquiry-email');
    await choice.click();
    await expect.poll(() => bench.readFile(path)).toContain('henji-message');
  });

  test('without any interview note nothing is offered that needs one', async () => {
    await start(asking, { files: { 'other.md': 'other' }, open: 'other.md' });
    await bench.writeFile(path, 'nothing');
    for (const id of ['insert-message', 'set-promise', 'log-inquiry', 'log-reply'])
      await expect.poll(() => run(id)).toBe(false);
  });
});

describe('the guard rail', () => {
  test('says why not, from when and what instead; Enter closes, and nothing is written', async () => {
    await start(early, { open: path });
    await run('insert-inquiry-email');
    const texts = [
      '連絡の期限は 11/27(金) です',
      '12/2(水) から確認できます',
      'いまできること',
      '迷惑メール',
    ];
    for (const text of texts) await dialog().getByText(text).waitFor();
    const names = await dialog().locator('.modal-button-container button').allTextContents();
    expect(names).toEqual(['閉じる', '下書きだけ入れる', 'それでも入れる']);
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => dialog().count()).toBe(0);
    expect(await note()).toBe(early);
  });

  test('is closed by its first button under the pointer, and nothing is written', async () => {
    await start(early, { open: path });
    await run('insert-inquiry-email');
    await dialog().getByRole('button', { name: '閉じる' }).click();
    await expect.poll(() => dialog().count()).toBe(0);
    expect(await note()).toBe(early);
  });

  test('is closed by Escape, and the focus goes back', async () => {
    await start(early, { open: path });
    await bench.page.locator('.cm-content').click();
    await run('insert-inquiry-email');
    await dialog().waitFor();
    await bench.page.keyboard.press('Escape');
    expect(await dialog().count()).toBe(0);
    expect(
      await bench.page.locator('.cm-content').evaluate((el) => el.contains(document.activeElement)),
    ).toBe(true);
    expect(await note()).toBe(early);
  });

  test('leads to a draft by keys alone', async () => {
    await start(early, { open: path });
    await run('insert-inquiry-email');
    await bench.page.keyboard.press('Tab');
    await bench.page.keyboard.press('Enter');
    await expect.poll(note).toContain('draft: 2026/12/2(水)以降に送る\n');
  });

  test('offers no draft where there is no day to wait for', async () => {
    await start(everyStatus['面接/次へ.md'] ?? '', { open: path });
    await run('insert-inquiry-email');
    const names = await dialog().locator('.modal-button-container button').allTextContents();
    expect(names).toEqual(['閉じる', 'それでも入れる']);
  });

  test('lets a mail be written in the evening, for the next business day', async () => {
    await start(asking, { open: path, now: '2026-12-04T20:00' });
    await run('insert-inquiry-email');
    await expect.poll(note).toContain('draft: 2026/12/7(月)以降に送る\n');
    expect(await note()).toContain('本日12月7日（月）現在');
    expect(await notices()).toEqual(['送るのは 12/7(月) の営業時間（9:00〜18:00）にしましょう']);
  });

  test('holds a call back at lunch', async () => {
    await start(asking.replace('職種', '連絡方法: 電話\n職種'), { open: path, now: '2026-12-01T12:30' });
    await run('insert-phone-script');
    await dialog().getByText('次に電話しやすい時間は 12/1(火) 14:00〜16:00 です').waitFor();
  });

  test('speaks English', async () => {
    await start(early, { open: path, language: 'en' });
    await run('insert-inquiry-email');
    await dialog().getByText('You may ask from Wed 12/2').waitFor();
    await press('Insert anyway');
    await expect.poll(note).toContain(blockOf('mail-polite', early));
  });
});

describe('choosing a message', () => {
  const options = () => bench.page.locator('.henji-message-choice');

  test('the recommended one first, with why; by keys', async () => {
    await start(asking, { open: path });
    await run('insert-message');
    expect(await options().count()).toBe(18);
    expect(await options().first().textContent()).toBe(
      '問い合わせ文（ていねい）おすすめ連絡の期限を過ぎたので、用件をていねいに伝える文面が合います',
    );
    await bench.page.keyboard.press('ArrowDown');
    await bench.page.keyboard.press('Enter');
    await expect.poll(note).toContain(blockOf('mail-soft', asking));
  });

  test('is searched by name and use', async () => {
    await start(asking, { open: path });
    await run('insert-message');
    await bench.page.keyboard.type('不在');
    expect(await options().allTextContents()).toEqual([
      '電話の台本（伝言を頼む）電話をして、担当の方が不在だったとき',
    ]);
    await bench.page.keyboard.press('Enter');
    await expect.poll(note).toContain(blockOf('phone-message', asking));
  });

  test('says why none is recommended, and then holds back', async () => {
    await start(early, { open: path });
    await run('insert-message');
    await bench.page.getByText('確認してよい時期は、もう少し先です。12/2(水) から確認できます').waitFor();
    expect(await bench.page.getByText('おすすめ').count()).toBe(0);
    await bench.page.keyboard.press('Enter');
    await press('それでも入れる');
    await expect.poll(note).toContain(blockOf('mail-polite', early));
  });

  test('Escape leaves the note as it is', async () => {
    await start(asking, { open: path });
    await run('insert-message');
    await bench.page.keyboard.press('Escape');
    expect(await dialog().count()).toBe(0);
    expect(await note()).toBe(asking);
  });
});

describe('a phone script', () => {
  test('now is a good time: the fitting script has the focus', async () => {
    await start(asking, { open: path });
    await run('insert-phone-script');
    for (const text of ['いまは電話しやすい時間です', '12:00 ごろまで', '営業時間 9:00〜18:00'])
      await dialog().getByText(text).waitFor();
    expect(await dialog().locator('.henji-message-choice').count()).toBe(4);
    await bench.page.keyboard.press('Enter');
    await expect.poll(note).toContain(blockOf('phone-basic', asking));
  });

  test('out of hours the script waits for the next good time', async () => {
    const closed = asking.replace('職種', '営業時間: 8:30-17:00\n職種');
    await start(closed, { open: path, now: '2026-12-01T17:30' });
    await run('insert-phone-script');
    await dialog().getByText('いまは電話を控える時間です').waitFor();
    await press('下書きだけ入れる');
    for (const text of ['今日の営業時間は終わりました', '12/2(水) 10:00〜12:00', '8:30〜17:00'])
      await dialog().getByText(text).waitFor();
    await dialog().getByRole('button', { name: '留守番電話' }).click();
    await expect.poll(note).toContain(blockOf('phone-voicemail', closed, '2026-12-02', true));
  });

  test('at lunch it waits for its hour, or goes in all the same', async () => {
    await start(asking, { open: path, now: '2026-12-01T12:30' });
    await run('insert-phone-script');
    await press('下書きだけ入れる');
    await dialog().getByRole('button', { name: '基本' }).click();
    await expect.poll(note).toContain('draft: 2026/12/1(火) 14:00以降に電話する\n');
    await bench.openNote(path, 'preview');
    await bench.page.getByText('12/1(火) 14:00以降に電話する', { exact: true }).waitFor();
    await bench.pass(800);
    await run('insert-phone-script');
    await press('それでも入れる');
    await dialog().getByRole('button', { name: '基本' }).click();
    await expect.poll(note).toContain(blockOf('phone-basic', asking));
    expect(await note()).not.toContain('draft:');
  });

  test('too early comes first; a draft is told the good time of its own day', async () => {
    await start(early, { open: path });
    await run('insert-phone-script');
    await press('下書きだけ入れる');
    await dialog().getByText('次に電話しやすい時間: 12/2(水) 10:00〜12:00').waitFor();
    expect(await dialog().getByText('いまは電話しやすい時間です').count()).toBe(0);
    await dialog().getByRole('button', { name: '基本' }).click();
    await expect.poll(note).toContain(blockOf('phone-basic', early, '2026-12-02', true));
  });
});

describe('through an agency', () => {
  const through = asking.replace('職種:', '応募経路: 見本エージェント\nメール: saiyo@example.jp\n職種:');
  const addressed = 'エージェント経由の応募なので、エージェントの担当の方に宛てた文面です';

  test('an inquiry is addressed there, and the notice says so', async () => {
    await start(through, { open: path });
    await run('insert-inquiry-email');
    await expect.poll(note).toContain(blockOf('mail-polite', through));
    expect(await note()).toContain('to: 見本エージェント ご担当者様\n');
    expect(await note()).toContain('株式会社青葉様の総合職に応募しております、');
    expect(await notices()).toEqual([addressed]);
  });

  test('it is called also while the company is closed', async () => {
    const closed = through
      .replace(/面接日: .*/, '面接日: 2026-11-10')
      .replace('職種:', '定休日: 火\n営業時間: 17:00-22:00\n職種:');
    await start(closed, { open: path });
    await run('insert-phone-script');
    await dialog().getByText('営業時間 9:00〜18:00').waitFor();
    await dialog().getByRole('button', { name: '基本' }).click();
    await expect.poll(note).toContain(blockOf('phone-basic', closed));
    expect(await note()).toContain('お力添えをいただき、ありがとうございました。');
  });
});

test.each(['お礼', '日程', '内定', '辞退', '待って'])(
  'the palette finds the letters by %s',
  async (typed) => {
    await start(early, { open: path });
    await bench.page.keyboard.press('Control+p');
    await bench.page.keyboard.type(typed);
    await bench.page.locator('.suggestion-item', { hasText: '文面を選んで入れる' }).first().waitFor();
  },
);

describe('menus', () => {
  const menuOf = async (text: string): Promise<string[]> => {
    await start(text, { open: path });
    await bench.page.locator(`[data-path="${path}"]`).click({ button: 'right' });
    await bench.page.getByRole('menu').waitFor();
    return bench.page.locator('.menu-item-title').allTextContents();
  };

  test.each([
    ['asking is near', early, ['問い合わせメールを入れる', '文面を選んで入れる', '電話の台本を入れる']],
    [
      'asking is not near',
      everyStatus['面接/みなと.md'] ?? '',
      ['問い合わせメールを入れる', '文面を選んで入れる'],
    ],
    [
      'asking is not near, and they are dealt with by phone',
      interviewNote('ミナト商事', { 面接日: '2026-11-30', 連絡予定: '1週間以内', 連絡方法: '電話' }),
      ['文面を選んで入れる', '電話の台本を入れる'],
    ],
    ['nothing is awaited', everyStatus['面接/終わり.md'] ?? '', ['文面を選んで入れる']],
    ['no interview note', 'text', []],
  ])('%s', async (_label, text, expected) => {
    const ours = ['問い合わせメールを入れる', '文面を選んで入れる', '電話の台本を入れる'];
    expect((await menuOf(text)).filter((title) => ours.includes(title))).toEqual(expected);
  });
});
