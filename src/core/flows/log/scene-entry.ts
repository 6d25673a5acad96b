import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import type { AfterSending } from '../../letters/scenes/after-sending';
import type { KeyOf, LogEntry } from './log-plan';

/**
 * What is written into the note when a scene has been sent on a day: one record line, the inquiry where it is one, and
 * until when the offer stands. A result is offered in a log of its own, never written along.
 */
export function sceneEntry(
  keyOf: KeyOf,
  { isInquiry, askOn }: Pick<AfterSending, 'isInquiry' | 'askOn'>,
  day: EpochDay,
  record: LogEntry['record'],
): LogEntry {
  const inquired = isInquiry ? [{ key: keyOf('inquired'), add: formatIsoDay(day) }] : [];
  const limit =
    askOn === undefined
      ? []
      : [{ key: keyOf('ask-on'), value: askOn === 'remove' ? '' : formatIsoDay(askOn) }];
  return { changes: [...inquired, ...limit], ...(record && { record }) };
}
