// Takes the pictures of the README: the shipped plugin over the demo vault, on a fixed day, in the packaged browser.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { buildPlugin } from '../esbuild.config.mjs';
import { browserOptions } from './browser.mjs';
import { serveWorkbench } from './workbench-server.mjs';

const folder = fileURLToPath(new URL('../docs/images', import.meta.url));
const today = '2026-12-01';
/** The part of the window that shows the list. */
const sideBar = '.mod-right-split';
const card = '.henji-message-card';
const dialog = '.modal';

/** Opens the detail of the first card. */
async function openDetail(page) {
  await page.locator('[data-henji-detail]').first().click();
  await page.locator('.henji-detail').waitFor();
}

/** Runs one of the plugin's commands. */
function run(page, id) {
  return page.evaluate(`workbench.app.commands.execute(${JSON.stringify(`henji:${id}`)})`);
}

/** Opens a note in the middle, in reading view if wished. */
function open(page, path, mode = 'source') {
  return page.evaluate(`workbench.openNote(${JSON.stringify(path)}, ${JSON.stringify(mode)})`);
}

/** Puts the recommended message into a note and shows the note in reading view. */
async function insertMessage(page) {
  const note = '面接/株式会社青葉 一次.md';
  await open(page, note);
  await run(page, 'insert-inquiry-email');
  await page.locator('.cm-content', { hasText: 'henji-message' }).waitFor();
  await open(page, note, 'preview');
  await page.locator(card).waitFor();
}

/** Asks for the inquiry in a note for which it is too early. */
async function askTooEarly(page) {
  await open(page, '面接/株式会社つきかげ堂 最終.md');
  await run(page, 'insert-inquiry-email');
  await page.locator(dialog).waitFor();
}

/** Fills in the form for a new note, up to a promise that has two readings. */
async function fillForm(page) {
  await run(page, 'new-interview-note');
  const form = page.locator(dialog);
  await form.getByLabel('会社', { exact: true }).fill('株式会社ひぐらし堂');
  await form.getByLabel('選考段階', { exact: true }).fill('一次');
  await form.getByLabel('面接日', { exact: true }).fill('2026-11-27');
  await form.getByLabel('連絡予定（言われた言葉で）').fill('3日以内にご連絡します');
  await page.keyboard.press('Tab');
}

const pictures = [
  { name: 'sidebar-light', query: 'width=360' },
  { name: 'sidebar-dark', query: 'width=360&dark' },
  { name: 'detail', query: 'width=360', prepare: openDetail },
  { name: 'detail-english', query: 'width=360&lang=en', prepare: openDetail },
  { name: 'new-interview', query: 'width=220', prepare: fillForm, part: dialog },
  { name: 'too-early', query: 'width=220', prepare: askTooEarly, part: dialog },
  { name: 'message-card', query: 'width=220', prepare: insertMessage, part: card, height: 1200 },
  { name: 'english', query: 'width=360&lang=en' },
  { name: 'phone', query: 'phone', whole: true, width: 390, height: 844 },
];

async function takePicture(
  page,
  url,
  { name, query, prepare, whole, part = sideBar, width = 1100, height = 900 },
) {
  await page.setViewportSize({ width, height });
  await page.goto(`${url}/?today=${today}&${query}`);
  await page.locator('.henji-list, .mod-first-run').first().waitFor();
  await prepare?.(page);
  // Neither a pointer nor a focus ring nor a notice belongs into a picture.
  await page.mouse.move(1, 1);
  await page.evaluate(
    'document.activeElement?.blur(); document.querySelector(".notice-container")?.remove(); document.fonts.ready.then(() => true)',
  );
  const path = `${folder}/${name}.png`;
  const options = { path, animations: 'disabled', caret: 'hide' };
  await (whole ? page.screenshot(options) : page.locator(part).screenshot(options));
  console.log(path);
}

await buildPlugin();
mkdirSync(folder, { recursive: true });
const server = await serveWorkbench();
const browser = await chromium.launch(browserOptions({ pinned: true }));
try {
  const context = await browser.newContext({
    timezoneId: 'Asia/Tokyo',
    locale: 'ja-JP',
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${today}T10:00:00+09:00`));
  for (const picture of pictures) await takePicture(page, server.url, picture);
} finally {
  await browser.close();
  await server.close();
}
