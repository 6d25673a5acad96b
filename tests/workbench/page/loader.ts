import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as obsidian from '../obsidian/index';
import type { App } from '../obsidian/app';
import type { PluginManifest } from 'obsidian';
import type { Plugin } from '../obsidian/plugin/plugin';

/** All a plugin may import on every device; anything else fails here as it would on a phone. */
const modules: Partial<Record<string, unknown>> = {
  obsidian,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/state': state,
  '@codemirror/view': view,
};

function requireModule(name: string): unknown {
  const found = modules[name];
  if (found === undefined) throw new Error(`Cannot find module '${name}'`);
  return found;
}

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;
type PluginCode = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
) => void;

/** Runs the text of `main.js` as the app does, and makes the plugin it exports. */
export function makePlugin(code: string, app: App, manifest: PluginManifest): Plugin {
  const address = `\n//# sourceURL=plugin:${manifest.id}\n`;
  // Indirect, so that the plugin sees globals only.
  const run = window.eval(
    `(function anonymous(require, module, exports){${code}\n})${address}`,
  ) as PluginCode;
  const module: { exports: unknown } = { exports: {} };
  run(requireModule, module, module.exports);
  const exported = module.exports as { default?: unknown };
  const found = exported.default ?? exported;
  if (typeof found !== 'function') throw new Error('main.js exports no plugin class');
  const plugin = new (found as PluginClass)(app, manifest);
  if (!(plugin instanceof obsidian.Plugin)) throw new Error('main.js exports a class that is no Plugin');
  return plugin;
}
