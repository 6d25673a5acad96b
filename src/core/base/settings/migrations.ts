import { isRecord } from './setting-readers';

/** The content of `data.json` as an object. */
export type SettingsData = Readonly<Record<string, unknown>>;

/** What makes the content of one version that of the next; it touches only the keys that have changed. */
export type Migration = (data: SettingsData) => SettingsData;

/**
 * How each version becomes the next: the first row makes version 1 version 2. There is only one version yet.
 * To add one: append a row here with its test; the version that is written counts the rows.
 */
export const migrations: readonly Migration[] = [];

/** The version of `data.json` that this reads and writes. */
export const settingsVersion = 1 + migrations.length;

/** The version a content has: without one, and with one that is no version, the first. */
export function versionOf(data: unknown): number {
  const version = isRecord(data) ? data['version'] : undefined;
  return isVersion(version) ? version : 1;
}

/** A whole number from 1. */
export function isVersion(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1;
}

/** The content in the latest version of the table; that of a later version stays as it is, and keeps its number. */
export function migrated(data: SettingsData, steps: readonly Migration[] = migrations): SettingsData {
  const version = versionOf(data);
  const result = steps.slice(version - 1).reduce((content, step) => step(content), data);
  return result === data ? data : { ...result, version: 1 + steps.length };
}
