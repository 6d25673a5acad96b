// Serves the workbench: the plugin as it ships, in a page of its own, over the demo vault.
import { parseArgs } from 'node:util';
import { buildPlugin } from '../esbuild.config.mjs';
import { serveWorkbench } from './workbench-server.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8765' } } });
await buildPlugin();
const { url } = await serveWorkbench({ port: Number(values.port) }).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${values.port} is taken. Another one: npm run workbench -- --port 8766`);
  process.exit(1);
});
console.log(`The workbench is at ${url}/?today=2026-12-01`);
console.log(`In English:         ${url}/?today=2026-12-01&lang=en`);
console.log('Also understood: now=2026-12-01T09:30, dark, phone, width=220, open=PATH, empty, enable=0');
