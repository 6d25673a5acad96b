import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { browserOptions } from './scripts/browser.mjs';
const url = readFileSync('/tmp/wb-url','utf8');
const plugin = { manifest: JSON.parse(readFileSync('./manifest.json','utf8')), main: readFileSync('/tmp/wb-plugin/main.js','utf8'), css: readFileSync('/tmp/wb-plugin/styles.css','utf8') };
const profile = { name: '青葉 太郎', reading: 'あおば たろう', university: '青葉大学', faculty: '経済学部 経済学科', mail: 'taro@example.jp', phone: '090-0000-0000' };
export const path = '面接/青葉.md';
export function interviewNote(company, properties = {}) {
  const all = { 会社: company, 面接日: '2026-11-20', 選考段階: '一次', ...properties };
  return ['---', ...Object.entries(all).map(([k, v]) => `${k}: ${v}`), '---', '', '# メモ', ''].join('\n');
}
const known = { 職種: '総合職', 担当者: '青葉花子', 部署: '人事部', メール: 'saiyo@example.jp' };
export const notes = {
  held: interviewNote('株式会社青葉', { 面接日: '2026-11-30', ...known }),
  passed: interviewNote('株式会社青葉', { ...known, 結果: '通過', 返信日: '2026-11-27' }),
  offered: interviewNote('株式会社青葉', { ...known, 選考段階: '最終', 結果: '内定', 返信日: '2026-11-30' }),
  ahead: interviewNote('株式会社青葉', { 面接日: '2026-12-08', ...known, 選考段階: '二次', 時間: '"14:00"' }),
  asking: interviewNote('株式会社青葉', { 連絡予定: '3営業日以内', ...known }),
};
export async function open({ width = 1200, height = 800 } = {}) {
  const browser = await chromium.launch(browserOptions());
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'ja-JP', viewport: { width, height }, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
  page.on('console', (m) => { if (['error','warning'].includes(m.type())) console.log('CONSOLE', m.text()); });
  await page.clock.setFixedTime(new Date('2026-12-01T10:00:00+09:00'));
  await page.goto(`${url}/blank.html`);
  const api = {
    browser, page,
    start: (note, o = {}) => page.evaluate((chosen) => workbench.start(chosen), { ...plugin, now: '2026-12-01', remembered: { 'henji-digest-shown': '2026-12-01' }, ...o, files: { [path]: note, ...o.files }, data: { profile, dailyDigest: false, ...o.data } }),
    run: (id) => page.evaluate((c) => workbench.app.commands.execute(`henji:${c}`), id),
    note: () => page.evaluate((w) => workbench.app.vault.adapter.readNow(w), path),
    openNote: (mode) => page.evaluate(([p, m]) => workbench.openNote(p, m), [path, mode]),
    dialog: () => page.getByRole('dialog'),
    field: (n) => page.getByRole('dialog').getByLabel(n),
    async choose(name) {
      await api.run('insert-message');
      await page.locator('.henji-message-choice').first().waitFor();
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await page.locator('.henji-scene').waitFor();
    },
  };
  return api;
}
