import { readSettings } from '../../base/settings/read-settings';
import type { SettingFault, SettingOutcome } from './setting-fault';
import type { Settings } from '../../base/settings/settings';
import { writeSettings } from '../../base/settings/write-settings';

/** A change after which the file would be read without any problem; else the fault. */
export function usableChange(
  settings: Settings,
  patch: Partial<Settings>,
  fault: SettingFault,
): SettingOutcome<Partial<Settings>> {
  const { problems } = readSettings(writeSettings({}, { ...settings, ...patch }));
  return problems.length === 0 ? patch : fault;
}
