import { expect, test } from 'vitest';
import { profile } from '../unit/letters/messages/situations';
import { violationsIn } from './axe';
import { useWorkbench } from './harness';
import { note, path } from './log-page';

const bench = useWorkbench();

// A screen reader says the title when a dialog opens. By `aria-label` the app would show it as a tooltip as well.
test.each([
  ['log-reply', '結果の返事を記録'],
  ['set-promise', '連絡予定を書く'],
  ['new-interview-note', '新しい面接ノート'],
  ['insert-phone-script', '電話の台本'],
  ['explain-status', '日付の理由'],
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
