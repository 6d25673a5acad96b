import { expect, test } from 'vitest';
import { profile } from '../unit/letters/messages/situations';
import { violationsIn } from './axe';
import { useWorkbench } from './harness';
import { note, path } from './log-page';
import { everyStatus, interviewNote, sidebarPage } from './sidebar-page';

const bench = useWorkbench();
const list = sidebarPage(bench);

// A screen reader says the title when a dialog opens. By `aria-label` the app would show it as a tooltip as well.
test.each([
  ['log-reply', '結果の返事を記録'],
  ['set-promise', '連絡予定を書く'],
  ['new-interview-note', '新しい面接ノート'],
  ['insert-phone-script', '電話の台本'],
  ['explain-status', '状況と日付の理由'],
  ['doctor', '読めていないノート'],
  ['find-notes', '面接ノート'],
  ['statistics', '返事までの日数'],
  ['remove-samples', '見本'],
])('the dialog of %s is named by its title', async (command, title) => {
  const sample = note.replace('---\n', '---\nhenji-sample: true\n');
  const broken = '---\n応募先: 桜\n面接日時: 2026-11-20\n---\n';
  await bench.start({
    files: { [path]: note, 'x.md': broken, '面接/見本.md': sample },
    data: { version: 1, profile },
  });
  await bench.openNote(path);
  await bench.runCommand(command);
  const dialog = bench.page.getByRole('dialog', { name: title });
  await dialog.waitFor();
  expect(await dialog.getAttribute('aria-label')).toBeNull();
  expect((await violationsIn(bench.page, '.modal')).filter((found) => found.includes('name'))).toEqual([]);
});

test.each([
  ['新しい面接ノート', undefined],
  ['結果の返事を記録', 'あかねや印刷'],
  ['連絡予定を書く', 'かすみ工務'],
  ['次の選考の予定を入れる', 'こだま'],
])('a double click on “%s” opens its dialog and leaves it open', async (name, company) => {
  const passed = interviewNote('こだま', { 結果: '通過', 返信日: '2026-11-30' });
  await list.open({ ...everyStatus, '面接/こだま.md': passed });
  const place = company === undefined ? list.root : list.card(company);
  await place.scrollIntoViewIfNeeded();
  await place
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .dblclick();
  const dialog = bench.page.getByRole('dialog');
  await dialog.waitFor();
  await bench.pass(100);
  expect(await dialog.count()).toBe(1);
  // Afterwards a click beside it closes it, as the app has it.
  await bench.pass(600);
  await bench.page.mouse.click(5, 5);
  await expect.poll(() => dialog.count()).toBe(0);
});
