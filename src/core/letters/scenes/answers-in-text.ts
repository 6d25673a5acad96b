import type { EpochDay } from '../../base/calendar/epoch-day';
import { resolveDate } from '../../reading/interview/read-date';
import { comparableText, dateHead } from '../../reading/interview/written-date';
import { readClock } from '../japanese/clock-times';
import type { MessageBlock } from '../messages/message-block';
import type { SceneAnswers } from './scene-answers';

/** A day as the letters write it, and what may stand behind it; 来年 says no more than the day that is nearest. */
const dayThen = (behind: string): RegExp =>
  new RegExp(`((?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)(?:[(（].[)）])?(?=${behind})`, 'g');

const asksForTime = /お?待[ちた]|お時間を|猶予|延ば|延長/;
const takesNote = /承知(?:いた)?しました/;

/**
 * What a letter itself says of what the record is to say of it: the day that was asked for, and until when one has to answer
 * now; whether one is late, or does not come. The text may have been changed since it was written, and what was answered
 * for it is forgotten with the app.
 */
export function answersInText(
  { purpose, subject, text }: Pick<MessageBlock, 'purpose' | 'subject' | 'text'>,
  today: EpochDay,
): SceneAnswers {
  const flat = text.replace(/\s+/g, '');
  if (purpose === 'hold') return limitsIn(flat, today);
  return purpose === 'absence' ? absenceIn(subject, flat) : {};
}

/** Who only takes note of the limit asks for nothing. */
function limitsIn(flat: string, today: EpochDay): SceneAnswers {
  const daysBefore = (behind: string): readonly EpochDay[] =>
    [...flat.matchAll(dayThen(behind))].flatMap(([, words = '']) => {
      const head = dateHead(comparableText(words));
      const day = head && resolveDate(head, today);
      return typeof day === 'number' ? day : [];
    });
  const [present] = daysBefore('と(?:伺|うかが|お聞き|承)');
  const until = daysBefore('まで');
  const latest = until.length === 0 ? undefined : Math.max(...until);
  const isNoted = present === undefined && takesNote.test(flat) && !asksForTime.test(flat);
  return isNoted
    ? { presentLimit: latest, wishedLimit: undefined }
    : { presentLimit: present, wishedLimit: latest === present ? undefined : latest };
}

function absenceIn(subject: string, flat: string): SceneAnswers {
  if (subject.includes('遅れ')) {
    const [, said] = /(午[前後]\d{1,2}時(?:\d{1,2}分|半)?|正午|\d{1,2}:\d{2})(?:に|の到着)/.exec(flat) ?? [];
    return { absence: 'late', arrival: said === '正午' ? readClock('12:00') : readClock(said) };
  }
  return { absence: /辞退いたし|辞退し/.test(flat) ? 'withdraw' : 'absent' };
}
