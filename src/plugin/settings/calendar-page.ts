import type { SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';
import { parseIsoDay } from '../../core/base/calendar/epoch-day';
import { formatDayWithYear } from '../../core/base/language/format-day';
import { closureList } from '../../core/flows/settings-form/closure-list';
import type { ListEntry } from '../../core/flows/settings-form/list-entries';
import {
  closureExample,
  promisedExample,
  yearlyExample,
} from '../../core/flows/settings-form/setting-examples';
import { workingDays } from '../../core/flows/settings-form/setting-controls';
import { switchRow, textRow, exampleRow } from './control-rows';
import { listGroup, listRow, type ListLook } from './list-group';
import type { TabContext } from './tab-context';

/** The days on which companies are closed, besides weekends and public holidays. */
export function calendarPage(context: TabContext): SettingDefinitionPage {
  const { words } = context;
  const closures: ListLook = {
    list: closureList,
    heading: words.groups.closureList,
    words: words.lists.closures,
    row: (entry) => closureRow(entry, context),
  };
  return {
    type: 'page',
    ...words.pages.calendar,
    items: [
      {
        type: 'group',
        heading: words.groups.weekdays,
        items: [
          words.ofOneCompany,
          ...workingDays.map((day) => switchRow(`closedWeekdays.${day}`, context)),
          exampleRow(promisedExample, context),
        ],
      },
      yearlyGroup('yearEnd', context),
      yearlyGroup('obon', context),
      {
        type: 'group',
        heading: words.groups.closures,
        items: [listRow('closures', closures, context), exampleRow(closureExample, context)],
      },
      listGroup(closures, context),
    ],
  };
}

function yearlyGroup(key: 'yearEnd' | 'obon', context: TabContext): SettingDefinitionGroup {
  return {
    type: 'group',
    heading: context.words.groups[key],
    items: [
      switchRow(`${key}.enabled`, context),
      { ...textRow(`${key}.span`, context), visible: () => context.store.settings[key].enabled },
      exampleRow(yearlyExample(key), context),
    ],
  };
}

/** `2026/12/10(木) 〜 2026/12/12(土)`, and what for. */
function closureRow(
  { from = '', to = '', label = '' }: ListEntry,
  { language }: TabContext,
): { readonly name: string; readonly desc: string } {
  const days = [from, to].map(parseIsoDay).filter((day) => day !== undefined);
  return { name: days.map((day) => formatDayWithYear(day, language())).join(' – '), desc: label };
}
