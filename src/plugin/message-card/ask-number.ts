import { wordsOf } from '../../core/base/language/words';
import { blockLike } from '../../core/letters/messages/find-message-blocks';
import { companyPhone, numberEdits, type PhoneNumber } from '../../core/letters/messages/phone-links';
import type { CommandDeps } from '../commands/command-types';
import { openForm } from '../dialogs/form-dialog';
import { addInputField } from '../dialogs/input-field';
import type { MessageInLog } from '../log/log-inquiry';

/** A message as it is in a note, the note's path, and where in the note it is, as far as that is known. */
export interface MessageInNote extends MessageInLog {
  readonly path: string;
}

/** Asks for the number to call, the company's or an agency's, which a script lacks, writes it at the script's beginning, and calls. */
export function askNumber(message: MessageInNote, deps: CommandDeps, call: (link: string) => void): void {
  const { number: words } = wordsOf(deps.language()).messageCard;
  openForm(deps.app, words, (form) => {
    const field = addInputField(form, { name: words.name, value: '', inputmode: 'tel' });
    const read = (): PhoneNumber | undefined =>
      companyPhone({ to: field.inputEl.value, text: '' }, deps.settings().profile.phone);
    return {
      first: field.inputEl,
      submit: async () => {
        const number = read();
        field.showProblem(field.inputEl, number ? undefined : words.none);
        return number !== undefined && writeNumber(number, message, deps);
      },
      saved: () => {
        const number = read();
        if (number) call(number.link);
      },
    };
  });
}

async function writeNumber(
  { written }: PhoneNumber,
  { source, path, from }: MessageInNote,
  deps: CommandDeps,
) {
  const change = await deps.writer.change(path, (text) => {
    const place = blockLike(text, source, from());
    if (!place) return { problem: 'changed-since', key: '' };
    return { edits: numberEdits(text, place, written) };
  });
  return change !== undefined;
}
