// The one place that finds the browser, or unpacks the one that comes with `npm ci`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache');
const packaged = join(cache, 'chromium-143.0.4');

/** Where browsers of the Chromium family are usually installed. */
const installed = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
      join(process.env[name] ?? '', path),
    ),
  ),
};

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The package unpacks into the folder for temporary files and takes whatever is there, so a private folder is put
 * in its place; its libraries come only where it believes to be on Lambda. Both stay within a process of its own.
 */
function unpack() {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'unpacking-'));
  const code =
    "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The packaged browser did not unpack: ${run.stderr}`);
  try {
    renameSync(folder, packaged);
  } catch (error) {
    // Someone else was faster; both are the same.
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(packaged)) throw error;
  }
}

/** Fonts are found through a configuration; a bare container has none, and then even web fonts fail. */
function fontEnvironment() {
  if (existsSync('/etc/fonts/fonts.conf')) return {};
  const folder = join(packaged, 'fonts');
  const configuration = `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;
  writeFileSync(join(folder, 'fonts.conf'), configuration);
  return { FONTCONFIG_PATH: folder };
}

function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(packaged)) unpack();
  // After the system's own libraries, which are newer where they exist.
  const libraries = [process.env.LD_LIBRARY_PATH, join(packaged, 'al2023/lib')].filter(Boolean).join(':');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, ...fontEnvironment() };
  return { executablePath: join(packaged, 'chromium'), args: switches, env };
}

function installedBrowser() {
  const executablePath = (installed[process.platform] ?? []).find((path) => existsSync(path));
  return executablePath && { executablePath, args: switches, env: process.env };
}

/**
 * What playwright's `chromium.launch` needs. `CHROME_PATH` comes first, then an installed browser, then the packaged
 * one; with `pinned` only the packaged one, because screenshots must not differ from machine to machine.
 *
 * @param {{ pinned?: boolean }} [options]
 */
export function browserOptions({ pinned = false } = {}) {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !pinned) return { executablePath: chosen, args: switches, env: process.env };
  const found = pinned ? packagedBrowser() : (installedBrowser() ?? packagedBrowser());
  if (!found)
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to it.');
  return found;
}
