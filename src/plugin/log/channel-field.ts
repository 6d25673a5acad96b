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
  /** Shows or hides it; chooses the usual way, or none, as long as the user has not chosen. */
  readonly toggle: (isShown: boolean, usual: ContactMethod | undefined) => void;
  /** The one that is chosen at the moment. */
  readonly chosen: () => ContactMethod | undefined;
}

/** Adds the ways of contact to a form, `usual` chosen, if any. */
export function addChannels(
  form: HTMLElement,
  { language }: Pick<LogContext, 'language'>,
  name: string,
  usual?: ContactMethod,
): ChannelField {
  const group = addFieldGroup(form, name);
  const names = wordsOf(language).capture.contactLabels;
  const boxes = contactMethods.map((method) => {
    const label = group.createEl('label');
    const box = label.createEl('input', { type: 'radio', attr: { name: 'henji-channel' } });
    label.createSpan({ text: names[method] });
    return { method, box };
  });
  let isChosen = false;
  group.addEventListener('change', () => {
    isChosen = true;
  });
  const propose = (proposed: ContactMethod | undefined): void => {
    if (!isChosen) for (const { method, box } of boxes) box.checked = method === proposed;
  };
  propose(usual);
  return {
    toggle: (isShown, proposed) => {
      group.parentElement?.toggle(isShown);
      propose(proposed);
    },
    chosen: () => boxes.find(({ box }) => box.checked)?.method,
  };
}

/** By which way the company's word came. */
export function addReplyChannel(form: HTMLElement, context: LogContext): ChannelField {
  return addChannels(form, context, context.words.fields.replyChannel, usualWay(context, false));
}

/** The one way that the note names; but an offer often comes by phone where all else came by mail. */
export function usualWay({ interview }: LogContext, isOffer: boolean): ContactMethod | undefined {
  const [usual, other] = interview.contact;
  return other === undefined && (!isOffer || usual === 'phone') ? usual : undefined;
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
