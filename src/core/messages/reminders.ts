import type { EpochDay } from '../calendar/epoch-day';
import { formatDay } from '../language/format-day';
import type { Language } from '../language/language';
import { wordsOf } from '../language/words';
import { gapsIn } from './gaps';
import type { MessageBlock } from './message-block';
import { dayOfSending, staleTodays } from './stale-today';

/**
 * What to think of before a message goes out, a sentence each: values that are missing, a 本日 that
 * is another day by now, and the day from which a draft may be sent, if that is still to come.
 */
export function reminders(
  { to, subject, text, sendFrom }: MessageBlock,
  today: EpochDay,
  language: Language,
): string[] {
  const { notices } = wordsOf(language).messageCard;
  const gaps = gapsIn([to, subject, text].join('\n')).length;
  const [stale] = staleTodays(text, dayOfSending(sendFrom, today));
  const isEarly = sendFrom !== undefined && today < sendFrom;
  return [
    ...(gaps > 0 ? [notices.gaps(gaps)] : []),
    ...(stale ? [notices.stale(stale.found)] : []),
    ...(isEarly ? [notices.early(formatDay(sendFrom, language))] : []),
  ];
}
