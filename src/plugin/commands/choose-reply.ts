import { FuzzySuggestModal } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
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

/** Asks which reply is meant; a single one is taken. */
export function chooseReply(deps: CommandDeps, choose: (path: string) => void): void {
  const replies = repliesOf(deps);
  const [only, other] = replies;
  if (only && !other) choose(only.interview.path);
  else openDialog(new ReplyChooser(replies, deps, choose));
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

  getItemText({ interview: { company, stage, path }, assessment }: PendingReply): string {
    const { status, sidebar } = wordsOf(this.deps.language());
    const name = company ?? this.deps.app.vault.getFileByPath(path)?.basename;
    return [name, stage, status.names[assessment.status]].filter(Boolean).join(sidebar.between);
  }

  onChooseItem({ interview }: PendingReply): void {
    this.choose(interview.path);
  }
}
