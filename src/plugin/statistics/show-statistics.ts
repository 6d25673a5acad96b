import { Modal } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import { openDialog } from '../dialogs/own-dialogs';
import { StatisticsPanel, type StatisticsDeps } from './statistics-panel';

/** Shows the days until the reply in a dialog, with the rounds of the company of a note. */
export function showStatistics(deps: StatisticsDeps, path = deps.app.workspace.getActiveFile()?.path): void {
  const modal = new Modal(deps.app);
  modal.setTitle(wordsOf(deps.language()).statistics.title);
  const panel = new StatisticsPanel(modal.contentEl.createDiv(), deps, {
    path,
    choose: (replies) => [...replies],
    leave: () => {
      modal.close();
    },
  });
  modal.onClose = () => {
    panel.unload();
  };
  openDialog(modal);
  panel.load();
}
