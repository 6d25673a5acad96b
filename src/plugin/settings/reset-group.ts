import { openDialog } from '../dialogs/own-dialogs';
import type { SettingDefinitionGroup } from 'obsidian';
import { defaultSettings } from '../../core/base/settings/default-settings';
import { noticeWithButton } from '../dialogs/notice-with-button';
import { rowWords } from './control-rows';
import type { TabContext } from './tab-context';
import { newQuestion } from '../dialogs/new-question';

/** The way back to the defaults. */
export function resetGroup(context: TabContext): SettingDefinitionGroup {
  return {
    type: 'group',
    heading: context.words.groups.reset,
    items: [
      {
        ...rowWords('reset', context),
        action: () => {
          askToReset(context);
        },
      },
    ],
  };
}

function askToReset(context: TabContext): void {
  const { app, words } = context;
  const modal = newQuestion(app);
  modal.setTitle(words.reset.title);
  modal.contentEl.createEl('p', { text: words.reset.text });
  modal
    .addButton((button) =>
      button
        .setButtonText(words.reset.action)
        .setCta()
        .onClick(() => {
          reset(context);
        }),
    )
    .addCancelButton(words.cancel);
  openDialog(modal);
}

/** All but the profile; the notice takes it back. */
function reset({ store, words }: TabContext): void {
  const before = store.settings;
  void store.change({ ...defaultSettings, profile: before.profile });
  noticeWithButton(words.reset.done, {
    name: words.reset.undo,
    run: () => void store.change(before),
  });
}
