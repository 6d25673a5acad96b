import { contactMethods, type ContactMethod } from '../../core/reading/interview/interview';
import { formatDay, formatDayWithYear } from '../../core/base/language/format-day';
import { wordsOf } from '../../core/base/language/words';
import { recordHeadings } from '../../core/flows/log/contact-record';
import { inquiryEntry } from '../../core/flows/log/log-plan';
import type { CommandDeps, CommandTarget } from '../commands/commands';
import type { FormFields } from '../dialogs/form-dialog';
import { addFieldGroup } from '../dialogs/form-field';
import { DayField } from './day-field';
import { openLog, type LogContext } from './open-log';
import { writeLog } from './write-log';

/** Asks when and how the user inquired, and writes it into the note. */
export function logInquiry(target: CommandTarget, deps: CommandDeps): void {
  openLog('log-inquiry', target, deps, inquiryFields);
}

function inquiryFields(form: HTMLElement, context: LogContext): FormFields {
  const { interview, keyOf, company, language, words, deps } = context;
  const rules = { interview, afterInterview: true, logged: interview.inquired };
  const day = new DayField(form, {
    id: 'henji-asked-on',
    name: words.fields.askedOn,
    rules,
    today: deps.today,
    language,
  });
  const channel = addChannels(form, context);
  return {
    first: day.inputEl,
    submit: async () => {
      const askedOn = day.read();
      if (askedOn === undefined) return false;
      const date = formatDay(askedOn, language);
      const how = wordsOf(language).capture.contacts[channel()];
      const record = { headings: recordHeadings(language), text: words.recordLine(formatDayWithYear(askedOn, language), how) };
      const entry = inquiryEntry(keyOf, askedOn, record);
      return writeLog(context, entry, words.logged.inquiry(company, date, how));
    },
  };
}

/** The ways of asking, the company's own one chosen; returns which is chosen at the moment. */
function addChannels(form: HTMLElement, { interview, words, language }: LogContext): () => ContactMethod {
  const usual = interview.contact[0] ?? 'mail';
  const group = addFieldGroup(form, words.fields.channel);
  const names = wordsOf(language).capture.contacts;
  const boxes = contactMethods.map((method) => {
    const label = group.createEl('label');
    const box = label.createEl('input', { type: 'radio', attr: { name: 'henji-channel' } });
    box.checked = method === usual;
    label.createSpan({ text: names[method] });
    return { method, box };
  });
  return () => boxes.find(({ box }) => box.checked)?.method ?? usual;
}
