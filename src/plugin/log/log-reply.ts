import { wordsOf } from '../../core/base/language/words';
import { isAhead } from '../../core/flows/log/log-day';
import { replyEntry } from '../../core/flows/log/log-plan';
import { resultKind } from '../../core/reading/interview/result-kind';
import type { CommandDeps, CommandTarget } from '../commands/commands';
import type { NoticeButton } from '../dialogs/notice-with-button';
import type { FormFields } from '../dialogs/form-dialog';
import { DayField } from './day-field';
import { openLog, type LogContext } from './open-log';
import { ResultField } from './result-field';
import { writeLog } from './write-log';

/** Asks for the result and the day it came, and offers the next round when it was passed. `offered` stands in the field. */
export function logReply(target: CommandTarget, deps: CommandDeps, offered?: string): void {
  openLog('log-reply', target, deps, (form, context) => replyFields(form, context, offered));
}

function replyFields(form: HTMLElement, context: LogContext, offered: string | undefined): FormFields {
  const { interview, keyOf, company, words, deps } = context;
  const result = new ResultField(form, {
    id: 'henji-result',
    value: offered ?? interview.result ?? '',
    words,
  });
  const day = isAhead(interview, deps.today()) ? undefined : addDay(form, context);
  return {
    first: result.inputEl,
    submit: async () => {
      const text = result.read();
      const repliedOn = day?.read();
      if (text === undefined || (day && repliedOn === undefined)) return false;
      const kind = resultKind(text);
      const next = kind === 'passed' && interview.laterRound === undefined ? [nextRound(context)] : [];
      const entry = replyEntry(keyOf, repliedOn, text);
      return writeLog(context, entry, words.logged.result[kind](company, text), ...next);
    },
  };
}

function addDay(form: HTMLElement, { interview, language, words, deps }: LogContext): DayField {
  const rules = { interview, afterInterview: false, logged: [] };
  const { answeredOn: name } = words.fields;
  return new DayField(form, { id: 'henji-replied-on', name, rules, today: deps.today, language });
}

function nextRound({ target, deps, language }: LogContext): NoticeButton {
  return {
    name: wordsOf(language).commands['next-round'],
    run: () => {
      deps.run('next-round', target.file.path);
    },
  };
}
