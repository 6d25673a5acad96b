import type { PluginManifest } from 'obsidian';

/** The plugin as it ships: what the build has left in `folder`, the project's root if not given. */
export function readPlugin(folder?: string): { manifest: PluginManifest; main: string; css: string };

/** Serves the workbench on a free port until `close` is called. */
export function serveWorkbench(options?: {
  port?: number;
  pluginFolder?: string;
}): Promise<{ url: string; close(): Promise<void> }>;
