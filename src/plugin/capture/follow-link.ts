import type { ObsidianProtocolData } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import { formFromLink, unreadInLink } from '../../core/flows/capture/form-from-link';
import { formFields } from '../../core/flows/capture/form-values';
import type { CommandDeps } from '../commands/command-types';
import { notify } from '../dialogs/notify';
import { newInterviewNote } from './new-interview-note';

/**
 * Follows `obsidian://henji?action=new&company=…` and `action=list` (docs/quick-capture.md). The app's own use of the word
 * `action` may hide ours; a link that says something of an interview means the form in any case.
 */
export function followLink(params: ObsidianProtocolData, deps: CommandDeps): void {
  const isAboutInterview = formFields.some((field) => params[field] !== undefined);
  if (params.action === 'new' || isAboutInterview) {
    const unread = unreadInLink(params, deps.today());
    newInterviewNote(deps, formFromLink(params, deps.settings(), deps.today()), unread);
    return;
  }
  deps.run('open-pending-replies');
  if (!known.has(params.action)) notify(wordsOf(deps.language()).capture.unknownAction(params.action));
}

/** The app gives its own word for the link where it hides ours. */
const known: ReadonlySet<string | undefined> = new Set([undefined, '', 'list', 'henji']);
