import type { SettingDefinitionList } from 'obsidian';
import type { Setting } from './setting';
import type { SettingGroup } from './setting-group';

function addMoveButton(row: Setting, index: number, move: (from: number, to: number) => void): void {
  row.addExtraButton((button) => {
    button.setIcon('chevron-up').setTooltip('Move up');
    button.onClick(() => {
      move(index, index - 1);
    });
  });
}

function addDeleteButton(row: Setting, index: number, remove: (index: number) => void): void {
  row.addExtraButton((button) => {
    button.setIcon('trash-2').setTooltip('Delete');
    button.onClick(() => {
      remove(index);
    });
  });
}

/** Gives the rows of a list their buttons; moving is by button, where the app drags. */
export function renderList(
  definition: SettingDefinitionList,
  group: SettingGroup,
  rows: readonly Setting[],
): void {
  const { addItem, onDelete, onReorder, emptyState } = definition;
  group.addClass('mod-list');
  if (rows.length === 0 && emptyState !== undefined) {
    group.listEl.createDiv({ cls: 'setting-list-empty', text: emptyState });
  }
  for (const [index, row] of rows.entries()) {
    if (onReorder && index > 0) addMoveButton(row, index, onReorder);
    if (onDelete) addDeleteButton(row, index, onDelete);
  }
  if (!addItem) return;
  group.addExtraButton((button) => {
    button.setIcon('plus').setTooltip(addItem.name);
    button.onClick(() => {
      addItem.action(button.extraSettingsEl);
    });
  });
}
