/** `npm run demo`: writes ./demo-vault with the plugin installed, and prints its table. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPlugin } from '../esbuild.config.mjs';
import { importTypeScript } from './run-typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

async function installPlugin(pluginFolder) {
  await buildPlugin({ outputFolder: pluginFolder });
  await copyFile(join(root, 'manifest.json'), join(pluginFolder, 'manifest.json'));
}

const { runDemo } = await importTypeScript('scripts/headless/demo.ts');
await runDemo(process.argv.slice(2), { folder: join(root, 'demo-vault'), installPlugin });
