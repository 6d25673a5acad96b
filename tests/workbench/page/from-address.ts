import type { PluginManifest } from 'obsidian';
import { languages } from '../../../src/core/base/language/language';
import { currentTime, parseInstant } from '../obsidian/clock';
import type { StartOptions } from './workbench';

interface PluginFiles {
  manifest: PluginManifest;
  main: string;
  css: string;
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  return (await response.json()) as T;
}

/** The day of Japan's calendar an instant falls on, counted from 1970. */
function dayInJapan(instant: number): number {
  return Math.floor((instant + 9 * 3_600_000) / 86_400_000);
}

/** Reads how to start from the page's address, and fetches the plugin and the demo vault from its server. */
export async function optionsFromAddress(query: URLSearchParams): Promise<StartOptions> {
  const now = query.get('now') ?? query.get('today') ?? undefined;
  const day = dayInJapan(now === undefined ? currentTime() : parseInstant(now));
  const [plugin, vault] = await Promise.all([
    fetchJson<PluginFiles>('/plugin.json'),
    query.has('empty')
      ? { files: {} }
      : fetchJson<Pick<StartOptions, 'files' | 'data'>>(`/vault.json?day=${day}`),
  ]);
  const open = query.get('open') ?? undefined;
  return {
    ...plugin,
    ...vault,
    ...(now !== undefined && { now }),
    ...(open !== undefined && { open }),
    language: languages.find((language) => language === query.get('lang')) ?? 'ja',
    dark: query.has('dark'),
    phone: query.has('phone'),
    tablet: query.has('tablet'),
    ios: query.has('ios'),
    live: !query.has('source'),
    settingsInWindow: query.has('window'),
    // By hand one wants to see what the user sees after switching the plugin on.
    enable: query.get('enable') !== '0',
    width: Number(query.get('width') ?? 320),
  };
}
