import { FuzzySuggestModal } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import { baseName } from '../../core/base/text/base-name';
import { statusName } from '../../core/views/cards/card';
import { inOrder } from '../../core/waiting/replies/groups';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import { openDialog } from '../dialogs/own-dialogs';
import type { CommandDeps } from './command-types';

/** The replies that a command may be about, in the order of the list. */
function repliesOf({ store: { state } }: CommandDeps): PendingReply[] {
  return state.phase === 'ready' ? inOrder([...state.replies.values()]) : [];
}

/** Whether there is any reply to choose. */
export function hasReplies({ store: { state } }: CommandDeps): boolean {
  return state.phase === 'ready' && state.replies.size > 0;
}

/** Asks which reply is meant, even of a single one: the note that is open is another. */
export function chooseReply(deps: CommandDeps, choose: (path: string) => void): void {
  openDialog(new ReplyChooser(repliesOf(deps), deps, choose));
}

class ReplyChooser extends FuzzySuggestModal<PendingReply> {
  constructor(
    private readonly replies: PendingReply[],
    private readonly deps: CommandDeps,
    private readonly choose: (path: string) => void,
  ) {
    super(deps.app);
    this.setPlaceholder(wordsOf(deps.language()).insertion.whichReply);
  }

  getItems(): PendingReply[] {
    return this.replies;
  }

  getItemText(reply: PendingReply): string {
    const { company, stage, path } = reply.interview;
    const language = this.deps.language();
    const parts = [company ?? baseName(path), stage, statusName(reply, language)];
    return parts.filter(Boolean).join(wordsOf(language).sidebar.between);
  }

  onChooseItem({ interview }: PendingReply): void {
    this.choose(interview.path);
  }
}
