import type { EpochDay } from '../../core/base/calendar/epoch-day';
import { promisePreview, type PreviewBasis } from '../../core/flows/capture/promise-preview';
import { formatDay } from '../../core/base/language/format-day';
import { stillSelectingEntry } from '../../core/flows/log/log-plan';
import { PromiseField } from '../capture/promise-field';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import type { FormFields } from '../dialogs/form-dialog';
import { addReplyChannel, replyRecord } from './channel-field';
import { DayField } from './day-field';
import { openLog, type LogContext } from './open-log';
import { writeLog } from './write-log';

/** What is known of the answer already. */
interface KnownAnswer {
  readonly day: EpochDay | undefined;
  readonly promise: string;
}

/** Asks when the company answered "still in selection", and the new date it promised, if any. */
export function logStillSelecting(target: CommandTarget, deps: CommandDeps, known?: KnownAnswer): void {
  openLog('log-still-selecting', target, deps, (form, context) => stillSelectingFields(form, context, known));
}

function stillSelectingFields(
  form: HTMLElement,
  context: LogContext,
  known: KnownAnswer | undefined,
): FormFields {
  const { interview, keyOf, language, words, company, deps } = context;
  const rules = { interview, afterInterview: false, logged: [] };
  const day = new DayField(form, {
    name: words.fields.answeredOn,
    rules,
    today: deps.today,
    language,
    value: known?.day,
  });
  const basis = (): PreviewBasis => promiseBasis(context, day.day);
  const { promise: name } = words.fields;
  const promise = new PromiseField(form, { name, value: known?.promise ?? '', basis, language });
  day.inputEl.addEventListener('input', () => {
    promise.draw();
  });
  const channel = addReplyChannel(form, context);
  return {
    first: day.inputEl,
    submit: async () => {
      const answeredOn = day.read();
      const isRead = promisePreview(promise.value, basis(), language).state !== 'not-read';
      promise.showProblem(isRead ? undefined : words.promiseNotRead);
      if (answeredOn === undefined || !isRead) return false;
      const record = replyRecord(context, answeredOn, words.stillSelecting, channel.chosen());
      const entry = { ...stillSelectingEntry(keyOf, answeredOn, promise.value), ...(record && { record }) };
      const done =
        promise.value === ''
          ? words.logged.selecting(company, formatDay(answeredOn, language))
          : words.logged.promise(company, promise.value);
      return writeLog(context, entry, done);
    },
  };
}

function promiseBasis({ interview, deps }: LogContext, saidOn: EpochDay | undefined): PreviewBasis {
  const { calendar, passOnly } = interview;
  return { saidOn, calendar, passOnly, settings: deps.settings(), today: deps.today(), answered: interview };
}
