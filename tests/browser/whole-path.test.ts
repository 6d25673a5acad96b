import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { profile } from '../unit/letters/messages/situations';
import { killWrites } from './dying-disk';
import { useWorkbench } from './harness';
import { lineChanges } from './line-changes';
import { logPage } from './log-page';
import { interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);
const log = logPage(bench);

const company = '株式会社あさぎり';
const path = `面接/${company} 一次.md`;
const nextPath = `面接/${company} 二次.md`;
const others = {
  '面接/ミナト商事.md': interviewNote('ミナト商事', { 面接日: '2026-11-18', 連絡予定: '1週間以内' }),
};
const data = { version: 1, profile, dailyDigest: false };

const dialog = (): Locator => log.dialog;
const field = (name: string): Locator => log.field(name);
const promised = (): Locator => dialog().getByLabel('連絡予定（言われた言葉で）');
const button = (name: string): Locator => dialog().getByRole('button', { name, exact: true });
const messageCard = (): Locator => bench.page.locator('.henji-message-card').last();
const notice = (text: string): Locator => log.notice(text);
const press = (key: string): Promise<void> => log.press(key);
const raw = (of = path): Promise<string> => bench.readFile(of);
const type = (text: string): Promise<void> => bench.page.keyboard.insertText(text);

/** The time passes; the app notices as soon as its window is looked at again. */
async function goTo(time: string): Promise<void> {
  await bench.page.evaluate((now) => {
    workbench.setNow(now);
    window.dispatchEvent(new Event('focus'));
  }, time);
}

/** Presses a key on the card of the company; a second press within a moment would mean the first one. */
async function pressOnCard(key: string): Promise<void> {
  await bench.pass(800);
  await list.link(company).focus();
  await press(key);
}

const actionOnCard = (): Promise<string> => list.card(company).first().locator('.henji-action').innerText();
const groupOfCard = (): Promise<string | null> =>
  list.card(company).first().locator('xpath=ancestor::*[@data-group]').getAttribute('data-group');

/** Waits until the card says what is to be done, in its group. */
async function cardSays(group: string, words: string): Promise<void> {
  await expect.poll(async () => (await actionOnCard()).replace(/\s+/g, ' ')).toBe(words);
  expect(await groupOfCard()).toBe(group);
}

/** All notices, which are taken away. */
const takeNotices = (): Promise<string[]> =>
  bench.page.locator('.notice').evaluateAll((notices) =>
    notices.map((el) => {
      el.remove();
      return el.textContent;
    }),
  );

/** What the cursor is in, before and after it, if the editor has the focus. */
const cursorLine = (): Promise<string | undefined> =>
  bench.page.evaluate(() => {
    const editor = workbench.app?.workspace.activeEditor?.editor;
    if (!editor?.hasFocus()) return undefined;
    const { line, ch } = editor.getCursor();
    const text = editor.getLine(line);
    return `${text.slice(0, ch)}▮${text.slice(ch)}`;
  });

/** What happened to the notes, step by step. */
function storyOf(): { tell: (step: string, of?: string) => Promise<void>; text: () => string } {
  const told: string[] = [];
  const known = new Map<string, string>();
  return {
    tell: async (step, of = path) => {
      const text = await raw(of);
      const lines = lineChanges(known.get(of) ?? '', text);
      known.set(of, text);
      told.push(`# ${step}: ${of}\n\n${lines.length === 0 ? '  (unchanged)' : lines.join('\n')}\n`);
    },
    text: () => told.join('\n'),
  };
}

/** The form, filled in by keys: 「3日以内」 has two readings. */
async function capture(): Promise<void> {
  await list.root.getByRole('button', { name: '新しい面接ノート' }).click();
  await field('会社').waitFor();
  await type(company);
  await field('選考段階').focus();
  await type('一次');
  await promised().focus();
  await type('3日以内');
  const readings = dialog().locator('.henji-readings > li');
  await expect.poll(() => readings.allInnerTexts()).toEqual(['暦日なら 11/24(火)', '営業日なら 11/26(木)']);
  await field('メール').press('Space');
  await dialog().getByText('職種・部署・担当者').press('Enter');
  await field('職種').fill('総合職');
  await promised().focus();
  await press('Control+Enter');
  await expect.poll(cursorLine).toBe('- ▮');
  expect(await raw()).toContain('\n連絡予定: 3日以内\n連絡方法: メール\n');
  expect(await takeNotices()).toEqual([]);
  await cardSays('waiting', '12/1(火) から確認できます');
}

/** Too early: held back, then a draft, which logs nothing. */
async function askTooEarly(): Promise<void> {
  await goTo('2026-11-30T10:00');
  await pressOnCard('i');
  await dialog().getByText('12/1(火) から確認できます').waitFor();
  const before = await raw();
  await press('Enter');
  await expect.poll(() => dialog().count()).toBe(0);
  expect(await list.link(company).evaluate((el) => el === document.activeElement)).toBe(true);
  expect(await raw()).toBe(before);
  await press('i');
  await dialog().waitFor();
  await press('Tab');
  await press('Enter');
  await expect.poll(() => raw()).toContain('\ndraft: 2026/12/1(火)以降に送る\n');
  await cardSays('waiting', '12/1(火) から確認できます');
}

/** The message goes where its draft was, is looked at, and copied. */
async function ask(): Promise<void> {
  await pressOnCard('i');
  await expect.poll(() => raw()).not.toContain('draft:');
  expect((await raw()).match(/```henji-message/g)).toHaveLength(1);
  expect(await cursorLine()).toBe('```▮');
  await bench.runCommand('check-message');
  await dialog().getByText('気になるところはありません').waitFor();
  await press('Enter');
  await bench.runCommand('copy-message');
  await notice('コピーしました').waitFor();
  const copied = await bench.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^株式会社あさぎり\n採用ご担当者様\n/);
  expect(await raw()).toContain(`---\n${copied}\n\`\`\`\n`);
  expect(await takeNotices()).toHaveLength(1);
}

/** A draft is not an inquiry; what was sent is logged from the card in the note. */
async function logFromCard(): Promise<void> {
  expect(await raw()).toContain('\n問い合わせ日:\n');
  await bench.openNote(path, 'preview');
  await messageCard().getByRole('button', { name: '送った・記録する' }).press('Enter');
  await field('問い合わせた日').waitFor();
  await press('Control+Enter');
  await notice(`${company} に 12/1(火) メールで問い合わせたことを記録しました`).waitFor();
  expect(await raw()).toContain('\n問い合わせ日: 2026-12-01\n');
  await cardSays('inquired', '12/8(火) からもう一度だけ問い合わせできます');
  expect(await takeNotices()).toHaveLength(1);
}

async function stillSelecting(promise: string, says: string): Promise<void> {
  await bench.runCommand('log-still-selecting');
  await field('新しい連絡予定（言われていれば）').fill(promise);
  await press('Control+Enter');
  await notice(says).waitFor();
  expect(await takeNotices()).toHaveLength(1);
}

async function passed(): Promise<void> {
  await pressOnCard('r');
  await button('通過').click();
  await press('Control+Enter');
  await notice('の結果「通過」を記録しました')
    .getByRole('button', { name: '次の選考の予定を入れる' })
    .press('Enter');
  await dialog().waitFor();
  expect(await field('選考段階').inputValue()).toBe('二次');
  await field('面接日').fill('2026-12-17');
  await promised().fill('1週間以内');
}

describe('from the interview to the next round', () => {
  test('every step, with what it writes', async () => {
    const { tell, text } = storyOf();
    await list.open(others, { data, now: '2026-11-20T15:00' });
    await capture();
    await tell('11/20 captured');
    await bench.runCommand('insert-review-sheet');
    await expect.poll(cursorLine).toBe('- 質問：▮');
    await tell('11/20 review sheet');
    await list.card(company).getByText('振り返り 1/8').waitFor();
    await goTo('2026-11-25T10:00');
    await cardSays('waiting', '12/1(火) から確認できます');
    await askTooEarly();
    await tell('11/30 too early: a draft');
    await goTo('2026-12-01T10:00');
    await cardSays('today', '今日、問い合わせできます');
    await ask();
    await tell('12/1 inquiry');
    await logFromCard();
    await tell('12/1 sent and logged');
    await goTo('2026-12-02T11:00');
    await stillSelecting('', `${company} から 12/2(水) に「選考中」と返事があったことを記録しました`);
    await cardSays('waiting', '12/16(水) から確認できます');
    await tell('12/2 still selecting');
    await goTo('2026-12-03T11:00');
    await stillSelecting('来週中', '新しい連絡予定「来週中」を記録しました');
    await cardSays('waiting', '12/16(水) から確認できます');
    await tell('12/3 still selecting, with a new promise');
    await goTo('2026-12-17T11:00');
    await cardSays('today', '今日、問い合わせできます 12/16(水) から');
    await passed();
    await tell('12/17 passed');
    await press('Control+Enter');
    await expect.poll(cursorLine).toBe('- ▮');
    await expect.poll(() => raw()).toContain('[[株式会社あさぎり 二次]]');
    await tell('12/17 next round', nextPath);
    await tell('12/17 next round');
    await goTo('2026-12-18T10:00');
    await cardSays('waiting', '2027/1/4(月) から確認できます');
    await expect.poll(() => list.root.locator('[data-group=closed]').innerText()).toContain('1');
    await expect(text()).toMatchFileSnapshot('../recorded/whole-path.txt');
  });

  test('two weeks after “still in selection” the message asks for the state', async () => {
    const note = interviewNote(company, {
      連絡予定: '3日以内',
      問い合わせ日: '2026-12-01',
      選考中連絡: '2026-12-02',
    });
    await list.open({ [path]: note }, { data, now: '2026-12-15T10:00' });
    await cardSays('waiting', '12/16(水) から確認できます');
    await goTo('2026-12-16T10:00');
    await cardSays('today', '今日、問い合わせできます');
    await pressOnCard('i');
    await expect.poll(() => raw()).toContain('\nsubject: 選考の状況と今後の日程のお尋ね（');
    expect(await raw()).toContain('12月2日');
  });
});

test('a draft in which somebody has written stays: the user is asked, and one notice says so', async () => {
  const note = interviewNote(company, { 連絡予定: '3営業日以内', 職種: '総合職' });
  await list.open({ [path]: note }, { data, open: path, now: '2026-11-30T10:00' });
  await pressOnCard('i');
  await button('下書きだけ入れる').click();
  await expect.poll(() => raw()).toContain('draft:');
  await bench.writeFile(path, (await raw()).replace('お世話になっております。', 'お世話になります。'));
  await goTo('2026-12-01T10:00');
  await pressOnCard('i');
  await button('もう一つ入れる').click();
  await notice('前に入れた下書きも、このノートに残っています').waitFor();
  expect(await takeNotices()).toHaveLength(1);
  expect((await raw()).match(/```henji-message/g)).toHaveLength(2);
});

/** A step of the path, from a note that is not open; what it writes, and what it is to leave. */
interface Step {
  readonly name: string;
  readonly act: () => Promise<void>;
  /** What leads on after the disk is well again; without it the dialog is still open. */
  readonly again?: () => Promise<void>;
  readonly writes: string;
}

const steps: readonly Step[] = [
  {
    name: 'the inquiry',
    act: () => pressOnCard('i'),
    again: () => pressOnCard('i'),
    writes: '\n```henji-message\nkind: mail\n',
  },
  {
    name: 'its log',
    act: async () => {
      await pressOnCard('l');
      await dialog().waitFor();
      await press('Control+Enter');
    },
    writes: '\n問い合わせ日: 2026-12-01\n',
  },
  {
    name: '“still in selection”',
    act: async () => {
      await list.link(company).click({ button: 'right' });
      await bench.page.getByRole('menu').getByText('「選考中」の返事を記録').click();
      await dialog().waitFor();
      await press('Control+Enter');
    },
    writes: '\n選考中連絡: 2026-12-01\n',
  },
  {
    name: 'the result',
    act: async () => {
      await pressOnCard('r');
      await type('通過');
      await press('Control+Enter');
    },
    writes: '\n返信日: 2026-12-01\n結果: 通過\n',
  },
];

describe('a write that dies in between', () => {
  const note = interviewNote(company, { 連絡予定: '3営業日以内', 職種: '総合職' });

  test.each(steps)('$name: nothing is half written, and the path goes on', async ({ act, again, writes }) => {
    await list.open({ [path]: note }, { data });
    await killWrites(bench, true);
    await act();
    await notice('一次」は変えませんでした。ファイルに書けません').waitFor();
    expect(await takeNotices()).toHaveLength(1);
    expect(bench.takeErrors().join()).toContain('ENOSPC');
    expect(await raw()).toBe(note);
    await cardSays('today', '今日、問い合わせできます');
    await killWrites(bench, false);
    await (again ?? (() => press('Control+Enter')))();
    await expect.poll(() => raw()).toContain(writes);
    expect(lineChanges(note, await raw()).filter((line) => line.startsWith('- '))).toEqual([]);
  });

  test('the next round: the note is made once the disk is well again', async () => {
    const before = note.replace('選考段階: 一次', '選考段階: 一次\n結果: 通過');
    await list.open({ [path]: before }, { data, open: path });
    await bench.runCommand('next-round');
    await field('面接日').fill('2026-12-08');
    await killWrites(bench, true);
    await press('Control+Enter');
    await notice('ノートを作れませんでした').waitFor();
    expect(await raw()).toBe(before);
    await killWrites(bench, false);
    await press('Control+Enter');
    await expect.poll(() => raw(nextPath)).toContain('[[株式会社あさぎり 一次]]');
    await expect.poll(() => raw()).toContain('[[株式会社あさぎり 二次]]');
    bench.takeErrors();
  });
});

describe('an offer, by keys alone', () => {
  const offered = interviewNote(company, { 選考段階: '最終', 結果: '内定', 返信日: '2026-11-30' });

  test('is declined: from its card to the letter, which is logged, and to the result', async () => {
    await list.open({ [path]: offered, ...others }, { data });
    await cardSays('upcoming', '結果: 内定。返事の期限を確かめましょう');
    await list.link(company).focus();
    await press('Space');
    await list.card(company).getByRole('button', { name: '内定の辞退' }).press('Enter');
    await field('電話で辞退を伝えたか').selectOption('reached');
    await press('Control+Enter');
    await expect.poll(() => raw()).toContain('\npurpose: decline\n');
    await bench.runCommand('log-message');
    expect(await dialog().getByLabel('結果「内定辞退」を記録').isChecked()).toBe(true);
    await press('Control+Enter');
    await expect.poll(() => raw()).toContain('メールで内定の辞退');
    expect(await raw()).toContain('\n結果: 内定辞退\n返信日: 2026-11-30\n');
    await list.root.locator('[data-group=closed]').waitFor();
  });

  test('on a phone what is said takes the place of what was said before', async () => {
    const asking = interviewNote(company, { 連絡予定: '3営業日以内' });
    await list.open({ [path]: asking }, { data, open: path, phone: true });
    await bench.runCommand('insert-inquiry-email');
    await expect.poll(() => raw()).toContain('henji-message');
    await bench.runCommand('copy-message');
    await notice('コピーしました').waitFor();
    await bench.runCommand('log-message');
    await field('問い合わせた日').waitFor();
    await press('Control+Enter');
    await notice('記録しました').waitFor();
    expect(await takeNotices()).toHaveLength(1);
  });
});
