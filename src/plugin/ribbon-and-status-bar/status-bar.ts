import { wordsOf } from '../../core/base/language/words';
import type { Language } from '../../core/base/language/language';
import { summarize } from '../../core/waiting/replies/summary';
import type { ReplyState } from '../index/reply-store';

/** The item of the status bar: how many replies are awaited. It is there only when some are. */
export class StatusBarItem {
  constructor(
    private readonly el: HTMLElement,
    private readonly language: () => Language,
    open: () => void,
  ) {
    el.addClass('mod-clickable', 'henji-status-bar', 'henji-hidden');
    el.setAttrs({ role: 'button', tabindex: '0' });
    el.onclick = open;
    el.onkeydown = ({ key }) => {
      if (key === 'Enter' || key === ' ') open();
    };
  }

  show(state: ReplyState): void {
    const { pending, today } =
      state.phase === 'ready' ? summarize(state.replies.values(), state.today) : { pending: 0, today: 0 };
    this.el.toggleClass('henji-hidden', pending + today === 0);
    this.el.setText(wordsOf(this.language()).sidebar.statusBar(pending, today));
  }
}
