import { readSettings } from './read-settings';
import type { SettingFault, SettingOutcome } from './setting-fault';
import type { Settings } from './settings';
import { writeSettings } from './write-settings';

/** A change after which the file would be read without any problem; else the fault. */
export function usableChange(
  settings: Settings,
  patch: Partial<Settings>,
  fault: SettingFault,
): SettingOutcome<Partial<Settings>> {
  const { problems } = readSettings(writeSettings({}, { ...settings, ...patch }));
  return problems.length === 0 ? patch : fault;
}
