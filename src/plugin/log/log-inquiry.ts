import type { ContactMethod } from '../../core/reading/interview/interview';
import { blockLike, type MessageBlockPlace } from '../../core/letters/messages/find-message-blocks';
import type { MessageBlock } from '../../core/letters/messages/message-block';
import { unsentMessages } from '../../core/letters/messages/sent-messages';
import { formatDay, formatDayWithYear } from '../../core/base/language/format-day';
import { wordsOf } from '../../core/base/language/words';
import { recordHeadings } from '../../core/flows/log/contact-log';
import { inquiryEntry } from '../../core/flows/log/log-plan';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import type { FormFields } from '../dialogs/form-dialog';
import { addChannels } from './channel-field';
import { DayField } from './day-field';
import { openLog, type LogContext } from './open-log';
import { writeLog } from './write-log';

/** Asks when and how the user inquired, and writes it into the note. */
export function logInquiry(target: CommandTarget, deps: CommandDeps): void {
  openLog('log-inquiry', target, deps, (form, context) => inquiryFields(form, context, undefined));
}

/** The same for one message of the note, which says then that it was sent. */
export function logSentInquiry(message: MessageInLog, target: CommandTarget, deps: CommandDeps): void {
  openLog('log-inquiry', target, deps, (form, context) => inquiryFields(form, context, message));
}

/** A message as it is in its note, and about where. */
export interface MessageInLog {
  readonly block: MessageBlock;
  readonly source: string;
  readonly from: () => number | undefined;
}

/** Where that message is in the note by now; without one the latest of its kind that has not gone out. */
function sentPlace(
  message: MessageInLog | undefined,
  kind: ContactMethod,
  { interview, deps }: LogContext,
): (note: string) => MessageBlockPlace | undefined {
  const { inquired } = interview;
  return (note) =>
    message
      ? blockLike(note, message.source, message.from())
      : unsentMessages({ note, inquired, today: deps.today() }, { kind }).at(-1);
}

function inquiryFields(
  form: HTMLElement,
  context: LogContext,
  message: MessageInLog | undefined,
): FormFields {
  const { interview, keyOf, company, language, words, deps } = context;
  const rules = { interview, afterInterview: true, logged: interview.inquired };
  const day = new DayField(form, {
    name: words.fields.askedOn,
    rules,
    today: deps.today,
    language,
  });
  const usual = message?.block.kind ?? interview.contact[0] ?? 'mail';
  const channel = addChannels(form, context, words.fields.channel, usual);
  return {
    first: day.inputEl,
    submit: async () => {
      const askedOn = day.read();
      if (askedOn === undefined) return false;
      const date = formatDay(askedOn, language);
      const method = channel.chosen() ?? usual;
      const { contacts, contactLabels } = wordsOf(language).capture;
      const line = words.recordLine(formatDayWithYear(askedOn, language), contacts[method]);
      const record = { headings: recordHeadings(language), texts: [line] };
      const sent = { day: askedOn, placeIn: sentPlace(message, method, context) };
      const entry = inquiryEntry(keyOf, askedOn, { record, sent });
      return writeLog(context, entry, words.logged.inquiry(company, date, contactLabels[method]));
    },
  };
}
