import { formatIsoDay, parseIsoDay } from '../../core/base/calendar/epoch-day';
import { formatDay, formatDayWithYear } from '../../core/base/language/format-day';
import { wordsOf } from '../../core/base/language/words';
import { laterEntry } from '../../core/flows/log/ask-later';
import { recordHeadings } from '../../core/flows/log/contact-log';
import { recordLines } from '../../core/letters/scenes/record-lines';
import { wishedLimit } from '../../core/letters/scenes/scene-record';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import type { FormFields } from '../dialogs/form-dialog';
import { addInputField } from '../dialogs/input-field';
import { noteText } from '../notes/note-views';
import { DayField } from './day-field';
import { openLog, type LogContext } from './open-log';
import { writeLog } from './write-log';

/** Asks until when the company now waits for the answer to its offer; begins with the day that it was asked for. */
export async function logExtension(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const wished = wishedLimit(recordLines(await noteText(target.file, deps.app)), deps.today());
  openLog('log-extension', target, deps, (form, context) =>
    extensionFields(form, context, wished === undefined ? '' : formatIsoDay(wished)),
  );
}

/** The new limit takes the place of the old one, with a line in the record. */
function extensionFields(form: HTMLElement, context: LogContext, wished: string): FormFields {
  const { language, words, keyOf, company, deps } = context;
  const { sceneDialog, scenes } = wordsOf(language);
  const name = sceneDialog.log.limit;
  const limit = addInputField(form, { name, value: wished, type: 'date' });
  const rules = { interview: { date: undefined }, afterInterview: false, logged: [] };
  const day = new DayField(form, { name: words.fields.answeredOn, rules, today: deps.today, language });
  const problemOf = (until: number | undefined): string | undefined => {
    if (until === undefined) return words.dayProblems['no-day'](name, '', '');
    return until < deps.today() ? words.limitPast(formatDay(until, language)) : undefined;
  };
  return {
    first: limit.inputEl,
    submit: async () => {
      const [until, on] = [parseIsoDay(limit.inputEl.value), day.read()];
      const problem = problemOf(until);
      limit.showProblem(limit.inputEl, problem);
      if (until === undefined || problem !== undefined || on === undefined) return false;
      const written = formatDay(until, language);
      const line = `${formatDayWithYear(on, language)} ${scenes.record.agreed(written)}`;
      const record = { headings: recordHeadings(language), texts: [line] };
      return writeLog(context, { ...laterEntry(keyOf, until), record }, words.extended(company, written));
    },
  };
}
