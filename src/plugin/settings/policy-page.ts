import type { SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';
import { waitingNames, waitingTimes, type WaitingSituation } from '../../core/base/settings/policy';
import {
  inquiredExample,
  promisedExample,
  selectingExample,
  unpromisedExample,
  type SettingExample,
} from '../../core/flows/settings-form/setting-examples';
import { daysRow, exampleRow } from './control-rows';
import type { TabContext } from './tab-context';

/** What the waiting times of each situation come to, in the order of the page. */
const examples: Readonly<Record<WaitingSituation, SettingExample>> = {
  promised: promisedExample,
  unpromised: unpromisedExample,
  selecting: selectingExample,
  inquired: inquiredExample,
};

const situations = Object.keys(examples) as readonly WaitingSituation[];

/** How long to wait. */
export function policyPage(context: TabContext): SettingDefinitionPage {
  return {
    type: 'page',
    ...context.words.pages.policy,
    items: situations.map((situation) => situationGroup(situation, context)),
  };
}

function situationGroup(situation: WaitingSituation, context: TabContext): SettingDefinitionGroup {
  const names = waitingNames.filter((name) => waitingTimes[name].situation === situation);
  const rows = names.map((name) => daysRow(`policy.${name}`, context));
  return {
    type: 'group',
    heading: context.words.groups[situation],
    items: [...rows, exampleRow(examples[situation], context)],
  };
}
