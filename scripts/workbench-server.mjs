// Bundles the workbench into memory and serves it, with the plugin's files and a vault, on 127.0.0.1.
import { Buffer } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { importTypeScript } from './run-typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Both pages are the same; the blank one waits for someone to call `workbench.start`. */
const page = (startsItself) => `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Workbench</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/fonts.css">
<link rel="stylesheet" href="/styles.css">
<script src="/main.js"></script>
</head>
<body>${startsItself ? '<script>workbench.startFromAddress();</script>' : ''}</body>
</html>`;

async function bundlePage() {
  const result = await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'tests/workbench/page/main.ts',
      styles: 'tests/workbench/page/styles/index.css',
      fonts: '@fontsource-variable/noto-sans-jp/index.css',
    },
    outdir: '/',
    assetNames: 'fonts/[name]',
    bundle: true,
    write: false,
    charset: 'utf8',
    target: 'es2022',
    tsconfig: 'tests/workbench/tsconfig.json',
    loader: { '.woff2': 'file' },
    logLevel: 'warning',
  });
  const files = result.outputFiles.map(({ path, contents }) => [
    path.replaceAll('\\', '/'),
    Buffer.from(contents),
  ]);
  return new Map([...files, ['/', Buffer.from(page(true))], ['/blank.html', Buffer.from(page(false))]]);
}

/** The plugin as it ships. */
export function readPlugin(folder = root) {
  const text = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  return { manifest, main: text('main.js'), css: text('styles.css') };
}

/**
 * Serves until `close` is called.
 *
 * @param {{ port?: number, pluginFolder?: string }} [options] port 0 takes any that is free
 */
export async function serveWorkbench({ port = 0, pluginFolder = root } = {}) {
  const [files, { demoVault, demoSettings }] = await Promise.all([
    bundlePage(),
    importTypeScript('scripts/demo/vault.ts'),
  ]);
  const answers = {
    '/plugin.json': () => readPlugin(pluginFolder),
    '/vault.json': (query) => ({ files: demoVault(Number(query.get('day'))), data: demoSettings }),
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const answer = answers[pathname];
    const content = answer ? Buffer.from(JSON.stringify(answer(searchParams))) : files.get(pathname);
    const type = types[extname(pathname)] ?? types['.html'];
    response
      .writeHead(content ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store' })
      .end(content);
  });
  await new Promise((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined)),
  );
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}
