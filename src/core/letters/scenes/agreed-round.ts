import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Interview } from '../../reading/interview/interview';
import { resolveDate } from '../../reading/interview/read-date';
import { comparableText, dateHead } from '../../reading/interview/written-date';
import { findMessageBlocks } from '../messages/find-message-blocks';
import { readMessageBlock, type MessageBlock } from '../messages/message-block';

/** The coming round as both sides have agreed on it, in the words of the letter. */
export interface AgreedRound {
  readonly day: EpochDay;
  readonly stage: string | undefined;
  /** 14:00, 14:00〜15:00; empty where the letter has none. */
  readonly time: string;
  readonly place: string;
}

/** One day is agreed on, or chosen among theirs; these words only offer days. */
const offersDays = /いずれ|ご都合がつかない|ご調整いただけ/;
const slotLine = /^[・･] *(?:来年|昨年)?(.+)$/gm;
const clock = /(\d{1,2}:\d{2})(?:より|〜(\d{1,2}:\d{2})?)?\s*$/;
/** The round in the subject, unless it says no more than 面接. */
const namedRound = /^(?!次回|(?:面接|試験|面談|選考)日程)(.+?)日程のご連絡/;

/**
 * The round that the latest letter about dates agrees on, if it has gone out: it is in the note, also where the app was
 * closed since. `undefined` where days were only offered, where more than one is left, and for a round that is not later
 * than the one of the note.
 */
export function agreedRound(
  note: string,
  { date = -Infinity }: Pick<Interview, 'date'>,
  today: EpochDay,
): AgreedRound | undefined {
  const letters = findMessageBlocks(note).flatMap(({ source }) => {
    const block = readMessageBlock(source, today);
    return !('problem' in block) && block.purpose === 'dates' && block.sentOn !== undefined ? [block] : [];
  });
  const latest = letters.at(-1);
  const round = latest && roundIn(latest);
  return round && round.day > date ? round : undefined;
}

function roundIn({ subject, text, sentOn = NaN }: MessageBlock): AgreedRound | undefined {
  if (offersDays.test(text)) return undefined;
  const [slot, other] = [...text.matchAll(slotLine)].map(([, line = '']) => line);
  if (slot === undefined || other !== undefined) return undefined;
  const head = dateHead(comparableText(slot));
  const day = head && resolveDate(head, sentOn);
  if (typeof day !== 'number' || day < sentOn) return undefined;
  const [, from = '', to] = clock.exec(slot) ?? [];
  return {
    day,
    stage: namedRound.exec(subject)?.[1],
    time: to === undefined ? from : `${from}〜${to}`,
    place: text.includes('オンラインでの実施と')
      ? 'オンライン'
      : (/^会場は、(.+)と承知/m.exec(text)?.[1] ?? ''),
  };
}
