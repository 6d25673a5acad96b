// Once a run: builds what ships, and serves the workbench to every browser test.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPlugin } from '../../esbuild.config.mjs';
import { readPlugin, serveWorkbench } from '../../scripts/workbench-server.mjs';

export default async function setup(project) {
  // Elsewhere than the project's main.js, which someone may be building at the same time.
  const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
  await buildPlugin({ outputFolder: folder });
  const { url, close } = await serveWorkbench();
  project.provide('workbenchUrl', url);
  project.provide('builtPlugin', readPlugin(folder));
  return async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
}
