import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatDayWithYear } from '../../base/language/format-day';
import { languages, type Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { contactMethods, type Interview } from '../../reading/interview/interview';
import { offerWord } from '../../letters/japanese/offer-word';
import { sentScenes } from '../../letters/scenes/scene-record';
import { readDate } from '../../reading/interview/read-date';
import { resultKind } from '../../reading/interview/result-kind';

/** One contact: its day, where it is known, and what it was. */
export interface Contact {
  readonly day: EpochDay | undefined;
  readonly text: string;
  /** Whether it is an inquiry, which both the properties and the record may name. */
  readonly isInquiry: boolean;
  /** Whether it is the company's answer, by the properties. */
  readonly isAnswer?: boolean;
}

const dayFirst =
  /^((?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?)(?:[ \u3000]*[(（][^)）]{1,4}[)）])?[ \u3000]*(.*)$/;
const weekdayFirst =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.? )((?:\d{4}-)?\d{1,2}[-/]\d{1,2})[ :：]*(.*)$/i;

/**
 * Every contact with a company that a note knows of, by day and with its year: what the properties say, and the lines of
 * the contact log. An inquiry that is in both is told once, in the words of the record, which name the channel.
 */
export function contactHistory(
  interview: Interview,
  record: readonly string[],
  language: Language,
): readonly string[] {
  const recorded = record.map((line) => recordedContact(line, interview));
  const known = new Set(recorded.filter(({ isInquiry }) => isInquiry).map(({ day }) => day));
  const replies = new Set(recorded.filter(isReply).map(({ day }) => day));
  const fromProperties = contactsOf(interview, language).filter(({ day, isInquiry, isAnswer }) =>
    isInquiry ? !known.has(day) : !isAnswer || !replies.has(day),
  );
  const all = [...fromProperties, ...recorded].sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || 0);
  return all.map(({ day, text }) =>
    day === undefined ? text : `${formatDayWithYear(day, language)} ${text}`.trimEnd(),
  );
}

function contactsOf(interview: Interview, language: Language): Contact[] {
  const words = wordsOf(language).sidebar.history;
  const { date, stage = '', promised, promisedOn, inquired, selecting, replied, result } = interview;
  const contact = (day: EpochDay | undefined, text: string, is: Partial<Contact> = {}): Contact[] =>
    day === undefined ? [] : [{ day, text, isInquiry: false, ...is }];
  return [
    ...contact(date, words.interview(stage)),
    ...(promised === undefined ? [] : contact(promisedOn ?? date, words.promised(promised))),
    ...inquired.flatMap((day) => contact(day, words.inquired, { isInquiry: true })),
    ...contact(selecting, words.selecting, { isAnswer: true }),
    ...contact(replied, result === undefined ? words.replied : words.result(theirWord(result)), {
      isAnswer: true,
    }),
  ];
}

/** Whether a line of the record is one in which a log keeps by which way the company's answer came. */
function isReply({ text }: Contact): boolean {
  if (sentScenes([text], 0).length > 0) return false;
  return languages.some((language) => {
    const { log, capture } = wordsOf(language);
    const heads = contactMethods.map((method) =>
      log.replyLine('', capture.contactLabels[method], '§').trim(),
    );
    const isLike = (head: string): boolean => {
      const [before = '', after = ''] = head.split('§');
      return text.startsWith(before) && text.endsWith(after);
    };
    return heads.some(isLike);
  });
}

/** What the company said that day: 内定 of 内定辞退, the answer to it, which has a line of the record. */
export function theirWord(result: string): string {
  const isAnswer = resultKind(result) === 'withdrawn' || /承諾|受諾|accept/i.test(result);
  return (isAnswer ? (offerWord(result) ?? /\boffer\b/i.exec(result)?.[0]) : undefined) ?? result;
}

/** A line of the record; a day without a year is the one nearest to the interview. */
export function recordedContact(line: string, { date = 0, inquired }: Interview): Contact {
  const [, written, text = line] = dayFirst.exec(line) ?? weekdayFirst.exec(line) ?? [];
  const read = written === undefined ? undefined : readDate(written, date);
  const day = typeof read === 'number' ? read : undefined;
  if (day === undefined) return { day, text: line, isInquiry: false };
  return { day, text, isInquiry: inquired.includes(day) && /問い?合わ?せ|asked|inquir/i.test(text) };
}
