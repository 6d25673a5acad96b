import type { SettingDefinitionPage } from 'obsidian';
import { emptyProfile, type Profile } from '../../core/base/settings/profile';
import { textRow } from './control-rows';
import type { TabContext } from './tab-context';

const parts = Object.keys(emptyProfile) as (keyof Profile)[];

/** Who writes the messages. */
export function profilePage(context: TabContext): SettingDefinitionPage {
  const items = parts.map((part) => textRow(`profile.${part}`, context));
  return { type: 'page', ...context.words.pages.profile, items: [{ type: 'group', items }] };
}
