import { readSettings } from '../../base/settings/read-settings';
import type { SettingOutcome } from '../../base/settings/setting-fault';
import { settingRows, type Settings } from '../../base/settings/settings';
import { writeSettings } from '../../base/settings/write-settings';

/** A change of one setting after which the file would be read without any problem; else the fault of that setting. */
export function usableChange(
  settings: Settings,
  key: keyof Settings,
  value: unknown,
): SettingOutcome<Partial<Settings>> {
  const patch: Partial<Settings> = { [key]: value };
  const { problems } = readSettings(writeSettings({}, { ...settings, ...patch }));
  return problems.length === 0 ? patch : settingRows[key].fault;
}
