import type { ObsidianProtocolData } from 'obsidian';
import { formFromLink } from '../../core/flows/capture/form-from-link';
import { formFields } from '../../core/flows/capture/form-values';
import type { CommandDeps } from '../commands/command-types';
import { askForNewNote } from './new-interview-note';

/**
 * Follows `obsidian://henji?action=new&company=…` and `action=list` (docs/quick-capture.md). The app's own use of the word
 * `action` may hide ours; a link that says something of an interview means the form in any case.
 */
export function followLink(params: ObsidianProtocolData, deps: CommandDeps): void {
  const isAboutInterview = formFields.some((field) => params[field] !== undefined);
  if (params.action === 'new' || isAboutInterview) {
    askForNewNote(deps, formFromLink(params, deps.settings(), deps.today()));
  } else deps.run('open-pending-replies');
}
