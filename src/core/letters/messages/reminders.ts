import type { EpochDay } from '../../base/calendar/epoch-day';
import { clockText } from '../../base/language/format-day';
import { formatDay } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { gapsIn } from './gaps';
import type { DraftTime } from './message-plan';
import type { MessageBlock } from './message-block';
import { dayOfSending, staleTodays } from './stale-today';

/**
 * What to think of before a message goes out, a sentence each: values that are missing, a 本日 or
 * 明日 that is another day by now, and the day from which a draft may be sent, if that is still to come.
 */
export function reminders(
  block: MessageBlock,
  today: EpochDay,
  minute: number,
  language: Language,
): string[] {
  const { kind, to, subject, text, sendFrom } = block;
  const { notices } = wordsOf(language).messageCard;
  const gaps = gapsIn([to, subject, text].join('\n')).length;
  const sending = dayOfSending(sendFrom, today);
  const [stale] = [...staleTodays(subject, sending, true), ...staleTodays(text, sending)];
  const early = kind === 'phone' ? notices.earlyCall : notices.early;
  return [
    ...(gaps > 0 ? [notices.gaps(gaps)] : []),
    ...(stale ? [notices.stale(stale.said)] : []),
    ...(isEarly(block, today, minute) ? [early(draftTimeText(block, language))] : []),
  ];
}

/** Whether a draft still waits for its day, or a call for its hour. */
export function isEarly({ sendFrom, callFrom = 0 }: DraftTime, today: EpochDay, minute: number): boolean {
  return sendFrom !== undefined && (today < sendFrom || (today === sendFrom && minute < callFrom));
}

/** 12/1(火), or for a call 12/1(火) 14:00; empty for what is no draft. */
export function draftTimeText({ sendFrom, callFrom }: DraftTime, language: Language): string {
  if (sendFrom === undefined) return '';
  const day = formatDay(sendFrom, language);
  return callFrom === undefined ? day : `${day} ${clockText(callFrom)}`;
}
