import { formatIsoDay, parseIsoDay } from '../../core/base/calendar/epoch-day';
import { formatDay, formatDayWithYear } from '../../core/base/language/format-day';
import { wordsOf } from '../../core/base/language/words';
import { laterEntry } from '../../core/flows/log/ask-later';
import { recordHeadings } from '../../core/flows/log/contact-log';
import { recordLines } from '../../core/letters/scenes/record-lines';
import { wishedLimit } from '../../core/letters/scenes/scene-record';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import { addInputField } from '../dialogs/input-field';
import { noteText } from '../notes/note-views';
import { addReplyChannel } from './channel-field';
import { openLog } from './open-log';
import { writeLog } from './write-log';

/**
 * Asks until when the company now waits for the answer to its offer, beginning with the day that it was asked for: that
 * takes the place of the old limit, with a line in the record.
 */
export async function logExtension(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const wished = wishedLimit(recordLines(await noteText(target.file, deps.app)), deps.today());
  openLog('log-extension', target, deps, (form, context) => {
    const { language, words, keyOf, company } = context;
    const { sceneDialog, scenes, capture } = wordsOf(language);
    const name = sceneDialog.log.newLimit;
    const value = wished === undefined ? '' : formatIsoDay(wished);
    const limit = addInputField(form, { name, value, type: 'date' });
    const channel = addReplyChannel(form, context);
    return {
      first: limit.inputEl,
      submit: async () => {
        const until = parseIsoDay(limit.inputEl.value);
        const isMissing = until === undefined || until < deps.today();
        limit.showProblem(limit.inputEl, isMissing ? words.noLimit : undefined);
        if (isMissing) return false;
        const written = formatDay(until, language);
        const method = channel.chosen();
        const said = scenes.record.agreed(written);
        const how = method ? words.withChannel(said, capture.contactLabels[method]) : said;
        const line = `${formatDayWithYear(deps.today(), language)} ${how}`;
        const record = { headings: recordHeadings(language), texts: [line] };
        return writeLog(context, { ...laterEntry(keyOf, until), record }, words.extended(company, written));
      },
    };
  });
}
