import { callSafely } from '../later';
import type { Setting } from './setting';

/** Makes a whole row act as a button; its own small buttons stay what they are. */
export function makeClickable(setting: Setting, action: () => void): void {
  const row = setting.settingEl;
  row.addClass('mod-clickable');
  row.setAttrs({ role: 'button', tabindex: 0 });
  row.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('.extra-setting-button')) callSafely(action);
  });
  row.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === row) callSafely(action);
  });
}
