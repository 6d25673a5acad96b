import { wordsOf } from '../../core/base/language/words';
import { formatDayWithYear } from '../../core/base/language/format-day';
import type { EpochDay } from '../../core/base/calendar/epoch-day';
import { recordHeadings, type ContactRecord } from '../../core/flows/log/contact-log';
import { replyLine } from '../../core/flows/log/reply-line';
import { contactMethods, type ContactMethod } from '../../core/reading/interview/interview';
import { addFieldGroup } from '../dialogs/form-field';
import type { LogContext } from './open-log';

/** The ways of contact, of which one may be chosen. */
export interface ChannelField {
  readonly toggle: (isShown: boolean) => void;
  /** The one that is chosen at the moment. */
  readonly chosen: () => ContactMethod | undefined;
}

/** Adds the ways of contact to a form, `usual` chosen. */
export function addChannels(
  form: HTMLElement,
  { language }: Pick<LogContext, 'language'>,
  name: string,
  usual: ContactMethod | undefined,
): ChannelField {
  const group = addFieldGroup(form, name);
  const names = wordsOf(language).capture.contactLabels;
  const boxes = contactMethods.map((method) => {
    const label = group.createEl('label');
    const box = label.createEl('input', { type: 'radio', attr: { name: 'henji-channel' } });
    box.checked = method === usual;
    label.createSpan({ text: names[method] });
    return { method, box };
  });
  return {
    toggle: (isShown) => {
      group.parentElement?.toggle(isShown);
    },
    chosen: () => boxes.find(({ box }) => box.checked)?.method,
  };
}

/** By which way the company's word came: chosen where the note names one way alone. */
export function addReplyChannel(form: HTMLElement, context: LogContext): ChannelField {
  const { contact } = context.interview;
  const usual = contact.length === 1 ? contact[0] : undefined;
  return addChannels(form, context, context.words.fields.replyChannel, usual);
}

/** The record line of what came by a way; none where the way is not known. */
export function replyRecord(
  { language }: LogContext,
  day: EpochDay | undefined,
  what: string,
  method: ContactMethod | undefined,
): ContactRecord | undefined {
  if (day === undefined || !method) return undefined;
  const line = replyLine(formatDayWithYear(day, language), what, method, language);
  return { headings: recordHeadings(language), texts: [line] };
}
