// Takes the pictures of the README: the shipped plugin over the demo vault, on a fixed day, in the packaged browser.
import { mkdirSync, rmSync } from 'node:fs';
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
/** What is left below the last card: less than there is between two. */
const space = 5;

/** Opens the detail of the first card. */
async function openDetail(page) {
  await page.locator('[data-henji-detail]').first().click();
  await page.locator('.henji-detail').waitFor();
  await showWholeCards(page);
}

/** Makes the window lower, so that the list ends with a whole card. */
async function showWholeCards(page) {
  await page.evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame))');
  const { width, height } = page.viewportSize();
  const list = await page.locator('.henji-view').boundingBox();
  const listEnd = list.y + list.height;
  const ends = await page
    .locator('.henji-card')
    .evaluateAll((cards) => cards.map((el) => el.getBoundingClientRect().bottom));
  const lastEnd = Math.max(...ends.filter((end) => end + space <= listEnd));
  await page.setViewportSize({ width, height: Math.floor(height - (listEnd - lastEnd - space)) });
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
async function fillForm(page, language) {
  const values = {
    ja: {
      会社: '株式会社ひぐらし堂',
      選考段階: '一次',
      面接日: '2026-11-27',
      '連絡予定（言われた言葉で）': '3日以内にご連絡します',
    },
    en: {
      Company: '株式会社ひぐらし堂',
      Stage: 'first',
      'Interview day': '2026-11-27',
      'Promised reply, in their words': 'within 3 days',
    },
  }[language];
  await run(page, 'new-interview-note');
  const form = page.locator(dialog);
  for (const [field, value] of Object.entries(values))
    await form.getByLabel(field, { exact: true }).fill(value);
  await page.keyboard.press('Tab');
}

/** Each is taken once in Japanese for README.ja.md, and once in English for README.md. */
const pictures = [
  { name: 'sidebar-light', query: 'width=360', height: 1280, prepare: showWholeCards },
  { name: 'sidebar-dark', query: 'width=360&dark', prepare: showWholeCards },
  { name: 'detail', query: 'width=360', height: 1500, prepare: openDetail },
  { name: 'new-interview', query: 'width=220', prepare: fillForm, part: dialog },
  { name: 'too-early', query: 'width=220', prepare: askTooEarly, part: dialog },
  { name: 'message-card', query: 'width=220', prepare: insertMessage, part: card, height: 1200 },
  { name: 'phone', query: 'phone', width: 390, height: 880, prepare: showWholeCards, part: 'body' },
];
const languages = /** @type {const} */ (['ja', 'en']);

/**
 * What would show in part, where something else is over it: the list under the workbench's status bar, a tab's title
 * under the list of a phone, a note under the round corners of a dialog. The phone is as high as the window.
 */
const style = `
  .status-bar { display: none }
  .mod-root .workspace-tab-header { visibility: hidden }
  body:has(.modal) .workspace { visibility: hidden }
  body.is-phone { height: 100vh }`;

async function takePicture(page, url, language, picture) {
  const { name, query, prepare, part = sideBar, width = 1100, height = 900 } = picture;
  await page.setViewportSize({ width, height });
  await page.goto(`${url}/?today=${today}&lang=${language}&${query}`);
  await page.locator('.henji-list, .mod-first-run').first().waitFor();
  await page.addStyleTag({ content: style });
  await prepare(page, language);
  // Neither a pointer nor a focus ring nor a notice belongs in a picture.
  await page.mouse.move(1, 1);
  await page.evaluate(
    'document.activeElement?.blur(); document.querySelector(".notice-container")?.remove(); document.fonts.ready.then(() => true)',
  );
  const path = `${folder}/${name}.${language}.png`;
  await page.locator(part).screenshot({ path, animations: 'disabled', caret: 'hide' });
  console.log(path);
}

/** All pictures in one language, in a browser that speaks it: fields for dates are drawn as it has them. */
async function takePictures(url, language) {
  const { args, env, ...options } = browserOptions({ pinned: true });
  const locale = { ja: 'ja-JP', en: 'en-US' }[language];
  const browser = await chromium.launch({
    ...options,
    args,
    env: { ...env, LC_ALL: `${locale.replace('-', '_')}.UTF-8` },
  });
  try {
    const context = await browser.newContext({
      timezoneId: 'Asia/Tokyo',
      locale,
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${today}T10:00:00+09:00`));
    for (const picture of pictures) await takePicture(page, url, language, picture);
  } finally {
    await browser.close();
  }
}

await buildPlugin();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await serveWorkbench();
try {
  for (const language of languages) await takePictures(server.url, language);
} finally {
  await server.close();
}
