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

/** Opens the detail of the first card. */
async function openDetail(page) {
  await page.locator('[data-henji-detail]').first().click();
  await page.locator('.henji-detail').waitFor();
}

/** Puts the recommended message into a note and shows the note in reading view. */
async function insertMessage(page) {
  const note = JSON.stringify('面接/株式会社青葉 一次.md');
  await page.evaluate(`workbench.openNote(${note})`);
  await page.evaluate("workbench.app.commands.execute('henji:insert-inquiry-email')");
  await page.locator('.cm-content', { hasText: 'henji-message' }).waitFor();
  await page.evaluate(`workbench.openNote(${note}, 'preview')`);
  await page.locator(card).waitFor();
}

const pictures = [
  { name: 'sidebar-light', query: 'width=360' },
  { name: 'sidebar-dark', query: 'width=360&dark' },
  { name: 'sidebar-narrow', query: 'width=220' },
  { name: 'detail', query: 'width=360', prepare: openDetail },
  { name: 'message-card', query: 'width=220', prepare: insertMessage, part: card, height: 1200 },
  { name: 'first-run', query: 'width=360&empty', height: 620 },
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
