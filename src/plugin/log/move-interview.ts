import { formatIsoDay, parseIsoDay } from '../../core/base/calendar/epoch-day';
import { formatDay, formatDayWithYear } from '../../core/base/language/format-day';
import { wordsOf } from '../../core/base/language/words';
import { recordHeadings } from '../../core/flows/log/contact-log';
import { moveEntry } from '../../core/flows/log/move-entry';
import { agreedRound, type AgreedRound } from '../../core/letters/scenes/agreed-round';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import type { FormFields } from '../dialogs/form-dialog';
import { noteText } from '../notes/note-views';
import { openLog, type LogContext } from './open-log';
import { addInputField } from '../dialogs/input-field';
import { writeLog } from './write-log';

/** Asks for the new day of an interview and writes it in the place of the old one, of which a line is kept. */
export async function moveInterview(target: CommandTarget, deps: CommandDeps): Promise<void> {
  const text = await noteText(target.file, deps.app);
  const agreed = agreedRound(text, { date: undefined }, deps.today());
  const isNew = agreed !== undefined && agreed.day !== target.reply?.interview.date;
  openLog('move-interview', target, deps, (form, context) =>
    moveFields(form, context, isNew ? agreed : undefined),
  );
}

function moveFields(form: HTMLElement, context: LogContext, agreed: AgreedRound | undefined): FormFields {
  const { interview, language, words, company, keyOf, note, deps } = context;
  const { names, beforePrevious } = wordsOf(language).capture.form;
  const iso = agreed === undefined ? '' : formatIsoDay(agreed.day);
  const day = addInputField(form, { name: names.date, type: 'date', value: iso });
  const likelyPlace = agreed === undefined || agreed.place === '' ? interview.place : agreed.place;
  const known = { time: agreed?.time ?? '', place: likelyPlace ?? '' };
  const text = (field: 'time' | 'place') => addInputField(form, { name: names[field], value: known[field] });
  const [time, place] = [text('time'), text('place')];
  const { date, earlierDay = -Infinity } = interview;
  return {
    first: day.inputEl,
    submit: async () => {
      const to = parseIsoDay(day.inputEl.value);
      const missing = to === undefined ? words.dayProblems['no-day'](names.date, '', '') : undefined;
      const isEarly = to !== undefined && to < earlierDay;
      const problem = isEarly ? beforePrevious(formatDay(earlierDay, language)) : missing;
      day.showProblem(day.inputEl, problem);
      if (to === undefined || isEarly) return false;
      const today = formatDayWithYear(deps.today(), language);
      const written = formatDay(to, language);
      const line = words.movedLine(today, date === undefined ? '' : formatDay(date, language), written);
      const record = { headings: recordHeadings(language), texts: [line] };
      const entry = moveEntry(
        interview,
        keyOf,
        { frontmatter: note().frontmatter, record },
        { day: to, time: time.inputEl.value.trim(), place: place.inputEl.value.trim() },
      );
      return writeLog(context, entry, words.logged.moved(company, written));
    },
  };
}
