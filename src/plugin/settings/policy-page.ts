import type { SettingDefinitionPage } from 'obsidian';
import type { ControlKey } from '../../core/flows/settings-form/setting-controls';
import {
  inquiredExample,
  promisedExample,
  selectingExample,
  unpromisedExample,
  type SettingExample,
} from '../../core/flows/settings-form/setting-examples';
import { daysRow } from './control-rows';
import { exampleRow } from './live-rows';
import type { TabContext } from './tab-context';

/** The situations in which one waits: their numbers, and what those come to. */
const situations = [
  { heading: 'promised', keys: ['policy.graceBusinessDays'], example: promisedExample },
  {
    heading: 'unpromised',
    keys: ['policy.noPromiseDays', 'policy.noPromiseSoonDays'],
    example: unpromisedExample,
  },
  { heading: 'selecting', keys: ['policy.selectingDays'], example: selectingExample },
  { heading: 'inquired', keys: ['policy.followUpBusinessDays'], example: inquiredExample },
] as const satisfies readonly {
  heading: keyof TabContext['words']['groups'];
  keys: readonly ControlKey[];
  example: SettingExample;
}[];

/** How long to wait. */
export function policyPage(context: TabContext): SettingDefinitionPage {
  return {
    type: 'page',
    ...context.words.pages.policy,
    items: situations.map(({ heading, keys, example }) => ({
      type: 'group',
      heading: context.words.groups[heading],
      items: [...keys.map((key) => daysRow(key, context)), exampleRow(example, context)],
    })),
  };
}
