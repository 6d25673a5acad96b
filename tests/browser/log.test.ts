import { describe, expect, test } from 'vitest';
import { profile } from '../unit/letters/messages/situations';
import { useWorkbench } from './harness';
import { logPage, note, path } from './log-page';
import { interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const log = logPage(bench);

const record = '\n## 連絡の記録\n\n- 2026/12/1(火) メールで問い合わせ\n';
const withLines = (lines: string, text = note): string => text.replace('\n---\n\n', `\n${lines}\n---\n\n`);
const windows = (text: string): string => text.replaceAll('\n', '\r\n');
const undoButton = '元に戻す';

/** What each command writes when only Enter is pressed, or only what must be is typed, and where the card is then. */
const commands = [
  {
    command: 'log-inquiry',
    menuItem: '問い合わせたことを記録',
    typed: '',
    after: withLines('問い合わせ日: 2026-12-01') + record,
    group: 'inquired',
    says: '青葉 に 12/1(火) メールで問い合わせたことを記録しました',
  },
  {
    command: 'log-still-selecting',
    menuItem: '「選考中」の返事を記録',
    typed: '',
    after: withLines('選考中連絡: 2026-12-01'),
    group: 'waiting',
    says: '青葉 から 12/1(火) に「選考中」と返事があったことを記録しました',
  },
  {
    command: 'log-reply',
    menuItem: '結果の返事を記録',
    typed: '見送り',
    after: withLines('返信日: 2026-12-01\n結果: 見送り'),
    group: 'closed',
    says: '青葉 の結果「見送り」を記録しました。おつかれさまでした',
  },
];

describe.each(commands)('$command', ({ command, menuItem, typed, after, group, says }) => {
  const confirm = async (): Promise<void> => {
    await log.dialog.waitFor();
    if (typed !== '') await bench.page.keyboard.insertText(typed);
    await log.save();
  };
  const groups = (): Promise<(string | null)[]> =>
    list.root
      .locator('.henji-group')
      .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-group')));

  test('writes the open note in one step of undo, and the list changes at once', async () => {
    await list.open({ [path]: note }, { open: path });
    await log.open(command);
    await confirm();
    await log.notice(says).waitFor();
    expect(await log.inEditor()).toBe(after);
    await expect.poll(() => bench.readFile(path)).toBe(after);
    await expect.poll(groups).toEqual([group]);
    await bench.page.locator('.cm-content').click();
    await log.press('Control+z');
    expect(await log.inEditor()).toBe(note);
  });

  test('writes the file of a note in reading view', async () => {
    await list.open({ [path]: note });
    await bench.openNote(path, 'preview');
    await log.open(command);
    await confirm();
    await expect.poll(() => bench.readFile(path)).toBe(after);
  });

  test('writes a closed note from the menu of its card, with its line endings, and takes it back', async () => {
    await list.open({ [path]: windows(note) });
    await list.link('青葉').click({ button: 'right' });
    await bench.page.getByRole('menu').getByText(menuItem).click();
    await confirm();
    await expect.poll(() => bench.readFile(path)).toBe(windows(after));
    const undo = log.notice(says).getByRole('button', { name: undoButton });
    await undo.focus();
    await log.press('Enter');
    await log.notice('元に戻しました').waitFor();
    expect(await bench.readFile(path)).toBe(windows(note));
    await expect.poll(groups).toEqual(['today']);
  });

  test('leaves a note that has changed since as it is, when it is to be taken back', async () => {
    await list.open({ [path]: note }, { open: path });
    await log.open(command);
    await confirm();
    await log.notice(says).waitFor();
    await bench.page.locator('.cm-content').click();
    await log.press('Control+End');
    await bench.page.keyboard.insertText('追記');
    await log.notice(says).getByRole('button', { name: undoButton }).click();
    await log.notice('「青葉」は変えませんでした。そのあとにノートが変わっています').waitFor();
    expect(await log.inEditor()).toBe(`${after}追記`);
  });

  test('leaves a note with broken YAML alone, says so, and keeps what was typed', async () => {
    const broken = '---\n会社: "青葉\n面接日: 2026-11-20\n---\n';
    await list.open({ [path]: broken }, { open: path, data: { noteFolders: ['面接'] } });
    await log.open(command);
    await confirm();
    await log.notice('「青葉」は変えませんでした。プロパティのYAMLを直してください').waitFor();
    expect(await log.dialog.count()).toBe(1);
    expect(await bench.readFile(path)).toBe(broken);
    expect(await log.inEditor()).toBe(broken);
  });

  test('is not there in other notes', async () => {
    await list.open({ 'メモ.md': '# メモ' }, { open: 'メモ.md' });
    expect(await bench.runCommand(command)).toBe(false);
  });

  test('closes with Escape, and nothing is written', async () => {
    await list.open({ [path]: note }, { open: path });
    await log.open(command);
    await log.press('Escape');
    await expect.poll(() => log.dialog.count()).toBe(0);
    expect(await bench.readFile(path)).toBe(note);
  });
});

describe('log-inquiry', () => {
  test.each([
    ['', '「問い合わせた日」に日付がありません。年・月・日を入れてください'],
    ['2026-12-05', '「問い合わせた日」の 12/5(土) は、まだ来ていない日です。今日までの日付にしてください'],
    ['2026-11-20', 'の 11/20(金) は、面接日（11/20(金)）か、それより前です。面接の翌日以降の日付に'],
    ['2025-12-01', 'の 2025/12/1(月) は、面接日（11/20(金)）か、それより前です'],
    ['2026-11-27', 'の 11/27(金) は、もう記録してあります'],
  ])('says what is wrong with %s beside the field, and stays open', async (day, words) => {
    const asked = withLines('問い合わせ日:\n  - 2026-11-27');
    await list.open({ [path]: asked }, { open: path });
    await log.open('log-inquiry');
    await log.field('問い合わせた日').fill(day);
    await log.save();
    await log.dialog.getByRole('alert').filter({ hasText: words }).waitFor();
    expect(await log.field('問い合わせた日').getAttribute('aria-invalid')).not.toBeNull();
    expect(await bench.readFile(path)).toBe(asked);
    await log.field('問い合わせた日').fill('2026-11-30');
    await log.save();
    await expect
      .poll(() => bench.readFile(path))
      .toContain('問い合わせ日:\n  - 2026-11-27\n  - 2026-11-30\n---');
  });

  test('chooses the way the company uses; another one is written down, below those before', async () => {
    const phone = interviewNote('青葉', { 連絡方法: '電話' }) + record;
    await list.open({ [path]: phone }, { open: path });
    await log.open('log-inquiry');
    expect(await log.field('電話').isChecked()).toBe(true);
    await log.field('就活サイト').check();
    await log.save();
    await expect
      .poll(() => bench.readFile(path))
      .toContain(`${record}- 2026/12/1(火) 就活サイトで問い合わせ\n`);
  });

  test('a second Enter does not write a second time', async () => {
    await list.open({ [path]: note }, { open: path });
    await log.open('log-inquiry');
    await bench.page.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('.modal form');
      form?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      form?.requestSubmit();
      form?.requestSubmit();
    });
    await expect.poll(() => log.notice('記録しました').count()).toBe(1);
    expect(await bench.readFile(path)).toBe(commands[0]?.after);
  });
});

describe('log-still-selecting', () => {
  const promise = '新しい連絡予定（言われていれば）';

  test('says until when to wait if nothing was promised anew', async () => {
    await list.open({ [path]: note }, { open: path });
    await log.open('log-still-selecting');
    await log.dialog.getByText('12/15(火)').first().waitFor();
  });

  test('reads a new promise while it is typed, and writes it in place of the answer', async () => {
    await list.open({ [path]: note }, { open: path });
    await log.open('log-still-selecting');
    await log.field(promise).fill('来週の金曜までに');
    await log.dialog.getByText('→ 12/11(金)まで').waitFor();
    await log.field('返事があった日').fill('2026-11-24');
    await log.dialog.getByText('→ 12/4(金)まで').waitFor();
    await log.save();
    await log.notice('青葉 の新しい連絡予定「来週の金曜までに」を記録しました').waitFor();
    const after = withLines('連絡予定を聞いた日: 2026-11-24').replace("'3営業日以内'", "'来週の金曜までに'");
    await expect.poll(() => bench.readFile(path)).toBe(after);
  });

  test('does not write words that would make the note unreadable', async () => {
    await list.open({ [path]: note }, { open: path });
    await log.open('log-still-selecting');
    await log.field(promise).fill('大型連休明けくらい');
    await log.save();
    await log.dialog.getByRole('alert').filter({ hasText: 'このままでは記録できません' }).waitFor();
    await log.dialog
      .getByText('「大型連休明けくらい」のうち「大型連休」は、日付に直せない言葉です')
      .waitFor();
    expect(await bench.readFile(path)).toBe(note);
    await log.dialog.getByRole('button', { name: '1週間以内' }).click();
    expect(await log.dialog.getByText('このままでは記録できません').count()).toBe(0);
    await log.save();
    await expect.poll(() => bench.readFile(path)).toContain("連絡予定: '1週間以内'");
  });

  test('a day before the interview is none', async () => {
    await list.open({ [path]: note }, { open: path });
    await log.open('log-still-selecting');
    await log.field('返事があった日').fill('2026-11-19');
    await log.save();
    await log.dialog.getByRole('alert').filter({ hasText: '面接日（11/20(金)）より前です' }).waitFor();
  });
});

describe('log-reply', () => {
  test('asks for the result; a click on a usual word and Enter log it', async () => {
    await list.open({ [path]: note }, { open: path });
    await log.open('log-reply');
    await log.save();
    const problem = log.dialog.getByRole('alert').filter({ hasText: '「結果」がまだ空です' });
    await problem.waitFor();
    await log.field('結果').pressSequentially('内');
    expect(await problem.count()).toBe(0);
    await log.dialog.getByRole('button', { name: '内定' }).click();
    await log.save();
    await log.notice('おめでとうございます').waitFor();
    await expect.poll(() => bench.readFile(path)).toContain('返信日: 2026-12-01\n結果: 内定\n');
    expect(await log.notice('おめでとうございます').getByRole('button').allTextContents()).toEqual([
      '文面を選んで入れる',
      undoButton,
    ]);
  });

  test('an offer is answered by a day, and stays in sight until then', async () => {
    const limit = '返事の期限（言われていれば）';
    await list.open({ [path]: note }, { open: path });
    await log.open('log-reply');
    expect(await log.field(limit).isVisible()).toBe(false);
    await log.dialog.getByRole('button', { name: '通過' }).click();
    expect(await log.field(limit).isVisible()).toBe(false);
    await log.dialog.getByRole('button', { name: '内定' }).click();
    await log.field(limit).fill('2026-12-11');
    await log.save();
    await expect.poll(() => bench.readFile(path)).toContain('問い合わせ予定日: 2026-12-11\n');
    await list.root.locator('[data-group=upcoming]', { hasText: '返事をする期限' }).waitFor();
  });

  test('the day on which one meant to ask is no limit of the offer that has come', async () => {
    await list.open({ [path]: withLines('問い合わせ予定日: 2026-12-11') }, { open: path });
    await log.open('log-reply');
    await log.field('結果').fill('内定');
    expect(await log.field('返事の期限（言われていれば）').inputValue()).toBe('');
    await log.save();
    await expect
      .poll(() => bench.readFile(path))
      .toBe(withLines('問い合わせ予定日:\n返信日: 2026-12-01\n結果: 内定'));
  });

  test('the way by which it came is a line of the record, and one undo takes both back', async () => {
    const named = withLines('連絡方法: 電話');
    await list.open({ [path]: named }, { open: path });
    await log.open('log-reply');
    expect(await log.field('電話').isChecked()).toBe(true);
    await log.field('結果').fill('内定');
    await log.save();
    await expect.poll(() => bench.readFile(path)).toContain('結果: 内定');
    expect(await bench.readFile(path)).toContain('## 連絡の記録\n\n- 2026/12/1(火) 電話で内定の連絡\n');
    await bench.page.locator('.cm-content').click();
    await log.press('Control+z');
    expect(await log.inEditor()).toBe(named);
  });

  test('an offer may come by another way than all else: none is chosen for the user', async () => {
    await list.open({ [path]: withLines('連絡方法: メール') }, { open: path });
    await log.open('log-reply');
    expect(await log.field('メール').isChecked()).toBe(true);
    await log.field('結果').fill('内定');
    expect(await log.field('メール').isChecked()).toBe(false);
    await log.field('電話').check();
    await log.field('結果').fill('通過');
    expect(await log.field('電話').isChecked()).toBe(true);
  });

  test.each([
    ['log-still-selecting', 'メール', '- 2026/12/1(火) メールで「選考中」の連絡'],
    ['log-reply', '就活サイト', '- 2026/12/1(火) 就活サイトで見送りの連絡'],
  ])('none is chosen where the note names none: %s', async (command, way, line) => {
    await list.open({ [path]: note }, { open: path });
    await log.open(command);
    expect(await log.dialog.locator('input[type=radio]:checked').count()).toBe(0);
    await log.field(way).check();
    if (command === 'log-reply') await log.field('結果').fill('見送り');
    await log.save();
    await expect.poll(() => bench.readFile(path)).toContain(line);
  });

  test('a limit that is emptied is taken away', async () => {
    const offered = '返信日: 2026-11-27\n結果: 内定';
    await list.open({ [path]: withLines(`${offered}\n問い合わせ予定日: 2026-12-11`) }, { open: path });
    await log.open('log-reply');
    await log.field('返事の期限（言われていれば）').fill('');
    await log.save();
    await expect.poll(() => bench.readFile(path)).toBe(withLines(`${offered}\n問い合わせ予定日:`));
  });

  test('who passed is offered the next round', async () => {
    await list.open({ [path]: note }, { open: path, data: { version: 1, profile, dailyDigest: false } });
    await log.open('log-reply');
    await log.field('結果').fill('一次通過');
    await log.save();
    const buttons = log.notice('結果「一次通過」を記録しました').getByRole('button');
    await expect
      .poll(() => buttons.allTextContents())
      .toEqual(['面接日程の返信', '次の選考の予定を入れる', undoButton]);
    await buttons.first().click();
    expect(await bench.page.getByRole('dialog').getByLabel('次の選考').getAttribute('placeholder')).toContain(
      '二次',
    );
  });

  test('who passed and has the note of the next round is not offered another', async () => {
    const second = note.replace('選考段階: 一次', '選考段階: 二次').replace('2026-11-20', '2026-11-30');
    await list.open({ [path]: note, '面接/青葉 二次.md': second }, { open: path });
    await log.open('log-reply');
    await log.field('結果').fill('一次通過');
    await log.save();
    const buttons = log.notice('結果「一次通過」を記録しました').getByRole('button');
    await expect.poll(() => buttons.allTextContents()).toEqual([undoButton]);
  });

  test('a result that is there can be corrected', async () => {
    await list.open({ [path]: withLines('結果: 通過？') }, { open: path });
    await log.open('log-reply');
    expect(await log.field('結果').inputValue()).toBe('通過？');
    // What is there is selected: who types replaces it.
    await bench.page.keyboard.type('見送り');
    await log.save();
    await expect.poll(() => bench.readFile(path)).toContain('結果: 見送り\n返信日: 2026-12-01\n');
  });

  test.each(['内定承諾', '内定辞退'])('%s, one’s own answer, leaves the day of the offer', async (answer) => {
    const offered = '返信日: 2026-11-27\n結果: 内定';
    await list.open({ [path]: withLines(offered) }, { open: path });
    await log.open('log-reply');
    expect(await log.field('返事があった日').isVisible()).toBe(true);
    await log.field('結果').fill(answer);
    expect(await log.field('返事があった日').isVisible()).toBe(false);
    await log.save();
    await log.notice(answer).waitFor();
    await expect
      .poll(() => bench.readFile(path))
      .toBe(withLines(offered.replace('結果: 内定', `結果: ${answer}`)));
  });

  test('an offer that is logged gets its limit later, and keeps its day; one’s own answers are at hand', async () => {
    const offered = '返信日: 2026-11-27\n結果: 内々定';
    await list.open({ [path]: withLines(offered) }, { open: path });
    await log.open('log-reply');
    expect(await log.field('返事があった日').inputValue()).toBe('2026-11-27');
    await log.field('返事の期限（言われていれば）').fill('2026-12-11');
    await log.save();
    await expect.poll(() => bench.readFile(path)).toBe(withLines(`${offered}\n問い合わせ予定日: 2026-12-11`));
    await list.root.locator('[data-group=upcoming]', { hasText: '返事をする期限' }).waitFor();
    await log.open('log-reply');
    expect(await log.field('返事の期限（言われていれば）').inputValue()).toBe('2026-12-11');
    await log.dialog.getByRole('button', { name: '通過' }).click();
    expect(await log.field('返事があった日').inputValue()).toBe('2026-12-01');
    expect(await log.dialog.locator('.henji-choice').allTextContents()).toEqual(
      expect.arrayContaining(['内々定承諾', '内々定辞退']),
    );
    await log.dialog.getByRole('button', { name: '内々定辞退' }).click();
    await log.save();
    await expect.poll(() => bench.readFile(path)).toContain('返信日: 2026-11-27\n結果: 内々定辞退\n');
  });

  test('one’s own answer where no day of the offer is known gets one', async () => {
    await list.open({ [path]: withLines('結果: 内定') }, { open: path });
    await log.open('log-reply');
    await log.field('結果').fill('内定承諾');
    await log.save();
    await expect.poll(() => bench.readFile(path)).toContain('結果: 内定承諾\n返信日: 2026-12-01\n');
  });

  test('in a note of rounds its own day is asked, for the line that stays', async () => {
    const offered = withLines('一次面接日: 2026-11-02\n返信日: 2026-11-27\n結果: 内定');
    await list.open({ [path]: offered }, { open: path });
    await log.open('log-reply');
    await log.field('結果').fill('内定承諾');
    await log.field('返事をした日').fill('2026-11-30');
    await log.save();
    await log.notice('内定承諾').waitFor();
    await expect.poll(() => bench.readFile(path)).toContain('\n結果: 内定承諾\n');
    const text = await bench.readFile(path);
    expect(text).toContain('返信日: 2026-11-27\n');
    expect(text).toMatch(/- 2026\/11\/30\(月\).*内定承諾/);
  });
});

test('a dialog that is left open over midnight takes the new day', async () => {
  await list.open({ [path]: note }, { open: path });
  await log.open('log-inquiry');
  await bench.page.evaluate(() => {
    workbench.setNow('2026-12-02');
  });
  await log.field('問い合わせた日').fill('2026-12-02');
  await log.save();
  await expect.poll(() => bench.readFile(path)).toContain('問い合わせ日: 2026-12-02\n');
});

describe('before the interview', () => {
  const ahead = note.replace('2026-11-20', '2026-12-05');

  test('a withdrawal is logged without a day, which there can be none of', async () => {
    await list.open({ [path]: ahead }, { open: path });
    await log.open('log-reply');
    expect(await log.field('返事があった日').count()).toBe(0);
    await log.field('結果').fill('辞退');
    await log.save();
    await log.notice('結果「辞退」を記録しました').waitFor();
    await expect.poll(() => bench.readFile(path)).toBe(withLines('結果: 辞退', ahead));
    await list.root.locator('.henji-group[data-group="closed"]').waitFor();
  });
});

describe('a note that has no property of an interview yet', () => {
  const bare = '面接/白.md';
  const files = { [path]: note, [bare]: 'メモ\n' };
  const data = { noteFolders: ['面接'] };

  test('gets names in the language of the other notes', async () => {
    await list.open(files, { open: bare, data });
    await log.open('log-reply');
    await log.field('結果').fill('見送り');
    await log.save();
    await expect.poll(() => bench.readFile(bare)).toBe('---\n返信日: 2026-12-01\n結果: 見送り\n---\nメモ\n');
  });

  test('and so do its ticks', async () => {
    const withTask = '## 問い合わせ前チェックリスト\n\n- [ ] 着信：見た\n';
    await list.open({ ...files, [bare]: withTask }, { data });
    await bench.openNote(bare, 'preview');
    await bench.page.locator('.markdown-reading-view .task-list-item-checkbox').click();
    await expect.poll(() => bench.readFile(bare)).toContain('確認済み: [着信]\n');
  });
});

describe('with the keyboard alone', () => {
  const focused = (): Promise<string> => bench.page.evaluate(() => document.activeElement?.textContent ?? '');

  test('the focus stays in the list, where the group that had it goes and comes', async () => {
    await list.open({ [path]: note });
    await list.link('青葉').focus();
    await log.press('r');
    await log.dialog.waitFor();
    await bench.page.keyboard.insertText('見送り');
    await log.save();
    await log.notice('記録しました').waitFor();
    await expect.poll(focused).toContain('終わった選考');
    for (let tabs = 0; tabs < 10 && (await focused()) !== undoButton; tabs += 1) await log.press('Tab');
    await log.press('Enter');
    await log.notice('元に戻しました').waitFor();
    await expect.poll(focused).toBe('青葉');
  });

  test('a key and Enter log from the card, Tab leads to the way back, and the focus is not lost', async () => {
    await list.open({ [path]: note });
    await list.link('青葉').focus();
    await log.press('l');
    await log.dialog.waitFor();
    await log.save();
    await log.notice('記録しました').waitFor();
    expect(await focused()).toBe('青葉');
    for (let tabs = 0; tabs < 10 && (await focused()) !== undoButton; tabs += 1) await log.press('Tab');
    await log.press('Enter');
    await log.notice('元に戻しました').waitFor();
    expect(await bench.readFile(path)).toBe(note);
    expect(
      await bench.page.evaluate(
        () => document.activeElement?.closest('.henji-sidebar, .status-bar') !== null,
      ),
    ).toBe(true);
  });
});

describe('what was said of the last thing that was done', () => {
  const other = '面接/みなと.md';
  const both = { [path]: note, [other]: interviewNote('ミナト商事', { 連絡予定: '3営業日以内' }) };
  const notices = (): Promise<number> => bench.page.locator('.notice').count();

  test('gives way to the next dialog, and to what is said then', async () => {
    await list.open(both, { open: path });
    await log.open('log-inquiry');
    await log.save();
    await log.notice('青葉 に').waitFor();
    await bench.openNote(other);
    await log.open('log-inquiry');
    expect(await notices()).toBe(0);
    await log.save();
    await log.notice('ミナト商事 に').waitFor();
    await log.notice('ミナト商事 に').getByRole('button', { name: undoButton }).click();
    await log.notice('元に戻しました').waitFor();
    expect(await notices()).toBe(1);
  });

  test('does not take with it what went wrong', async () => {
    await list.open(both, { open: path });
    await log.open('log-inquiry');
    await bench.page.evaluate(async (at) => {
      const file = workbench.app?.vault.getFileByPath(at);
      if (file) await workbench.app?.vault.delete(file);
    }, path);
    await log.save();
    await log.notice('変えませんでした').waitFor();
    await log.press('Escape');
    await bench.runCommand('new-interview-note');
    await log.dialog.waitFor();
    expect(await log.notice('変えませんでした').count()).toBe(1);
  });
});

describe('in English', () => {
  test('the dialog and the notice are', async () => {
    await list.open({ [path]: note }, { open: path, language: 'en' });
    await log.open('log-inquiry');
    await log.save();
    await log.notice('Logged: asked 青葉 on Tue 12/1 (email)').waitFor();
    await expect
      .poll(() => bench.readFile(path))
      .toContain('\n## Contact log\n\n- Tue 2026-12-01 asked (mail)\n');
  });
});

describe('words that are no result', () => {
  const result = (): ReturnType<typeof log.field> => log.field('結果');

  test.each(['選考中', '保留', 'まだ', '結果待ち'])(
    '“%s” ends no wait, and is logged as what it is',
    async (words) => {
      await list.open({ [path]: note }, { open: path });
      await log.open('log-reply');
      await result().fill(words);
      await log.dialog.getByText('まだ結果ではありません').waitFor();
      await log.save();
      await log.dialog.getByText('このままでは記録できません').waitFor();
      expect(await log.inEditor()).toBe(note);
      await log.dialog.getByRole('button', { name: '「選考中」の返事として記録する' }).click();
      await log.notice('「選考中」と返事があったことを記録しました').waitFor();
      expect(await log.dialog.count()).toBe(0);
      expect(await log.inEditor()).toBe(withLines('選考中連絡: 2026-12-01'));
    },
  );

  test('a time is offered as the new promise', async () => {
    await list.open({ [path]: note }, { open: path });
    await log.open('log-reply');
    await result().pressSequentially('12/10までに連絡');
    await log.save();
    await log.dialog.getByText('このままでは記録できません').waitFor();
    expect(await log.inEditor()).toBe(note);
    await log.dialog.getByRole('button', { name: '新しい連絡予定として書く' }).click();
    await log.dialog.getByText('→ 12/10(木)まで').waitFor();
    await log.save();
    await log.notice('新しい連絡予定「12/10までに連絡」を記録しました').waitFor();
    expect(await log.inEditor()).toContain("連絡予定: '12/10までに連絡'\n");
    expect(await log.inEditor()).not.toContain('返信日');
  });
});
