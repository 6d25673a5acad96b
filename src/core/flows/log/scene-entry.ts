import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import type { AfterSending } from '../../letters/scenes/after-sending';
import type { PropertyChange } from '../../editing/frontmatter/edit-properties';
import type { KeyOf, LogEntry } from './log-plan';

/** What the properties have to say of a scene that has gone out. */
interface SentScene extends Pick<AfterSending, 'isInquiry' | 'askOn'> {
  /** That the interview day is being moved. */
  readonly state?: string | undefined;
  /** The decision that the message told, where the user wants it written along. */
  readonly result?: PropertyChange | undefined;
}

/**
 * What is written into the note when a scene has been sent on a day: one record line, the inquiry where it is one, and
 * until when the offer stands, the result where the user agrees.
 */
export function sceneEntry(
  keyOf: KeyOf,
  { isInquiry, askOn, state, result }: SentScene,
  day: EpochDay,
  record: LogEntry['record'],
): LogEntry {
  const inquired = isInquiry ? [{ key: keyOf('inquired'), add: formatIsoDay(day) }] : [];
  const limit =
    askOn === undefined
      ? []
      : [{ key: keyOf('ask-on'), value: askOn === 'remove' ? '' : formatIsoDay(askOn) }];
  const moving = state === undefined ? [] : [{ key: keyOf('state'), value: state }];
  return {
    changes: [...inquired, ...limit, ...moving, ...(result ? [result] : [])],
    ...(record && { record }),
  };
}
