import { dateParts, type EpochDay } from '../../../base/calendar/epoch-day';
import { letterDay } from '../../japanese/letter-day';
import { lazy } from '../../../base/text/lazy';
import { askedPlace, dayOfHours } from '../../../waiting/guard-rail/calling-time';
import { isInquiry } from '../inquiry';
import { datesIn, wrongDates } from '../wrong-dates';
import { staleTodays } from '../../messages/stale-today';
import type { Draft, DraftPart } from '../draft';
import { unfitSlots } from '../unfit-slots';
import { withoutOverlaps } from '../phrases';
import { messageParts, type CheckedMessage, type Objection, type WordingContext } from '../wording';
import type { WordingRule } from '../wording-rule';

const ANY_DAY = /\d{1,2}月\d{1,2}日|\d{1,2}[/.-]\d{1,2}|[一二三四五六七八九十]月[一二三四五六七八九十]+日/;
/** The words for the days just past, by how many days ago. */
const RECENT = [/本日|今日/, /昨日|きのう/, /一昨日|おととい/];

/**
 * Which interview an inquiry is about has to be in its text, in any way of writing; every date has to exist, with its own
 * weekday; where 本日 or 明日 has a date, that of the day it says; and who offers days offers such as are to come, on which the
 * company works.
 */
export const missingDay: WordingRule = {
  weight: 'mistake',
  find: (draft, context) => [
    ...withoutRepeats([...notThatDay(draft, context), ...notToday(draft, context), ...wrongDates(draft)]),
    ...unfitSlots(draft, context),
    ...noInterviewDay(draft, context),
  ],
};

/** A date behind 本日 that does not exist is one slip. */
function withoutRepeats(objections: readonly Objection[]): Objection[] {
  return messageParts.flatMap((part) =>
    withoutOverlaps(objections.filter((objection) => objection.part === part)),
  );
}

/** What was logged on that day or later has gone out, and stays as it was. */
function notToday({ message, sending }: Draft, context: WordingContext): Objection[] {
  const { reply } = context;
  const lastInquiry = Math.max(-Infinity, ...(reply?.interview.inquired ?? []));
  const next = Math.max(sending, hoursFrom(message, context));
  return (['subject', 'text'] as const).flatMap((part) =>
    staleTodays(message[part], next, part === 'subject')
      .filter(({ day }) => day === undefined || day > lastInquiry)
      .filter(({ from }) =>
        staleTodays(message[part], sending, part === 'subject').some((now) => now.from === from),
      )
      .map(({ from, to, mend }) => ({ part, from, to, mend })),
  );
}

/** When an inquiry is read that is sent now: in the evening and on closed days it waits for the next business day. */
function hoursFrom(
  { purpose = 'inquiry' }: CheckedMessage,
  { reply, today, minute }: WordingContext,
): EpochDay {
  return purpose === 'inquiry' ? dayOfHours(askedPlace(reply?.interview), today, minute) : today;
}

const NEAR = '一昨日|おととい|昨日|きのう|昨[晩夜夕]|本日|今日|今朝';
/** 昨日は、面接の機会を…: a day just past, with its date, and up to the interview nothing that may be another matter. */
const NEAR_INTERVIEW = lazy(
  () =>
    new RegExp(
      `((${NEAR})(?:\\d+月\\d+日(?:[(].{1,3}[)])?)?)((?:(?!${NEAR}|先日|前回|次回|月\\d|メール|電話|連絡|案内|通知|礼|夜)[^。¶]){0,24}?)(面接|面談|見学|説明会)(の?(?:お?礼|御礼|件|結果|日|ご?案内|ご?連絡|際|折|時|準備)|を[振思])?`,
      'g',
    ),
);

/** 12月9日の面接のお礼, in a subject. */
const THANKED_FOR = /^の.{0,4}面接の[お御]?礼/;
/** Behind the day of the inquiry before: 12月7日にもメールでお尋ね…, 12月7日に、面接の結果…. */
const ASKED_THEN = /^に(?:も|、?面接の結果)[^。、¶が]*(?:尋ね|合わせ)(?:いた)?しまし/;

/** The days of a part that are followed by something, among those that do not fit it. */
function unfitDays(
  part: DraftPart,
  sending: EpochDay,
  behind: RegExp,
  isUnfit: (day: EpochDay) => boolean,
): Objection[] {
  return datesIn(part, sending)
    .filter(({ to, day }) => isUnfit(day) && behind.test(part.flat.slice(to)))
    .map((place) => ({ part: part.part, ...part.inRaw(place) }));
}

/** Longer ago than over a long weekend, another interview may be meant, which the note does not know. */
const thanksWithin = 4;

/** Who thanks on the day after the interview does not thank for today. */
function notThatDay({ message, sending: sent, parts }: Draft, { reply }: WordingContext): Objection[] {
  const { date, stage = '' } = reply?.interview ?? {};
  if (message.purpose !== 'thanks' || date === undefined || date > sent || sent - date > thanksWithin)
    return [];
  const later = unfitDays(parts.subject, sent, THANKED_FOR, (day) => day > date);
  const near = [parts.subject, parts.text].flatMap((part) =>
    [...part.flat.matchAll(NEAR_INTERVIEW())].flatMap((match): Objection[] => {
      const [, words = '', said = '', between = '', what = '', other] = match;
      const isDirect = /^の[^、をはにで]{0,8}$/.test(between);
      const isIt = (what === '面接' || stage.includes(what)) && (other === undefined || isDirect);
      const ago = /^[一お]/.test(said) ? 2 : Number(/^[昨き]/.test(said));
      if (!isIt || ago === sent - date) return [];
      const mend = ['本日', '昨日', '一昨日'][sent - date] ?? letterDay.day(date);
      const place = part.inRaw({ from: match.index, to: match.index + words.length });
      return [{ part: part.part, ...place, mend }];
    }),
  );
  return [...later, ...near];
}

function noInterviewDay(draft: Draft, { reply }: WordingContext): Objection[] {
  const { message, parts, sending: sent } = draft;
  if (message.isPiece || !isInquiry(draft)) return [];
  const day = reply?.interview.date;
  const asked = unfitDays(
    parts.text,
    sent,
    ASKED_THEN,
    (then) => then > sent || then < (reply?.interview.earlierDay ?? day ?? then),
  );
  const isNamed = day === undefined ? ANY_DAY.test(parts.text.flat) : names(parts.text.flat, day, sent);
  if (isNamed) return asked;
  return [{ part: 'text', from: 0, to: 0, wanted: day === undefined ? undefined : letterDay.day(day) }];
}

function names(flat: string, day: EpochDay, sent: EpochDay): boolean {
  const { month, day: date } = dateParts(day);
  const written = [
    `(?:^|\\D)0?${month}(?:月0?${date}日|[/.-]0?${date}(?!\\d))`,
    `${numeral(month)}月${numeral(date)}日`,
    `(?:^|[先今本]月|[^月\\d])${date}日(?!以内|間|前|後|ほど|程度)`,
  ];
  return new RegExp(written.join('|')).test(flat) || (RECENT[sent - day]?.test(flat) ?? false);
}

/** 1–31 as 一 … 三十一. */
function numeral(count: number): string {
  const digits = '〇一二三四五六七八九';
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits.charAt(ones) : ''}`;
}
