import { bodyStart } from '../../editing/insertion/insert-block';
import { headingOf, linesFrom, listItemOf, type NoteLine } from '../../editing/insertion/markdown-lines';
import { businessDays } from '../../base/calendar/business-days';
import { defaultCompanyCalendar } from '../../base/calendar/company-calendar';
import { epochDay, type EpochDay } from '../../base/calendar/epoch-day';
import { languages } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { lazy } from '../../base/text/lazy';
import type { Interview } from '../../reading/interview/interview';
import { readPromise } from '../../reading/promise/read-promise';

/** Words about the reply that are in the text of a note, where no date is worked out from them. */
export interface ToldInNote {
  /** When the reply comes, in the user's words. */
  readonly when: string;
  /** How it comes, where that is beside it; else empty. */
  readonly how: string;
  /** The lines of both, by offsets, with their line ends; none of a sentence, which may say more. */
  readonly lines: readonly { readonly from: number; readonly to: number }[];
  /** Whether it stands anywhere in the text, so that it may be of an earlier round. */
  readonly isFree: boolean;
}

/** Only the beginning of a note is looked at: no one notes a date after a novel. */
const longest = 40_000;
const longestWords = 200;

const patterns = lazy(() => ({
  heading: /(?:連絡|返事|結果).{0,6}(?:時期|予定|方法)|when the reply/i,
  /** A line that is the property in all but its place: 連絡予定：…, promised:: …. */
  asProperty: /^(?:連絡予定日?|結果連絡|promised|reply-by)[ \t]*(?:::?|：)[ \t]*(\S.*)$/i,
  when: /^(?:いつ(?:来るかを聞いた)?|時期|連絡の?時期|when)(?:[（(][^（）()]{0,60}[）)])?[ \t]*(?:::?|：)[ \t]*(\S.*)$/i,
  how: /^(?:方法|どうやって(?:来るかを聞いた)?|連絡の?方法|how)(?:[（(][^（）()]{0,60}[）)])?[ \t]*(?:::?|：)[ \t]*(\S.*)$/i,
  /** A note of one's own, which counts only where a time is plain in it. */
  labelled:
    /^(?:選考|面接)?(?:の?結果|合否|返事|返信|連絡)(?:の?(?:連絡|通知|返事|発表))?[ \t]*(?:::?|：)[ \t]*(\S.*)$/,
  sentence:
    /^(?!>)(?=.*(?:結果|合否|連絡|通知|返事))(?=.*(?:とのこと|と(?:言|い)われ|と聞い|と(?:言|い)って|そうです|もらえ|いただけ|くださ|来る|くる|届く|ご連絡|お知らせ|(?:結果|合否)(?:連絡|通知)?は))(.{1,120})$/,
}));

/**
 * What a note says of the reply below its properties: under a heading about it (いつ：2週間以内), or in a line that looks
 * like the property. `undefined` where it says nothing. Quotations and code are someone else's words.
 */
export function toldInNote(text: string): ToldInNote | undefined {
  const lines = linesFrom(text.slice(0, longest), bodyStart(text.slice(0, longest)));
  let isAbout = false;
  let isRecord = false;
  let isCode = false;
  let when: Told | undefined;
  let free: Told | undefined;
  let how: Told | undefined;
  for (const line of lines) {
    if (/^[ \t]*(?:```|~~~)/.test(line.text)) isCode = !isCode;
    const heading = isCode ? undefined : headingOf(line.text);
    if (heading) {
      isAbout = patterns().heading.test(heading.title);
      isRecord = isRecordHeading(heading.title);
    }
    // What was said later, in answer to an inquiry, is in the contact log.
    if (isCode || heading || isRecord) continue;
    const words = withoutMarks(line.text);
    when ??=
      toldBy(patterns().asProperty, words, line) ??
      (isAbout ? toldBy(patterns().when, words, line) : undefined);
    free ??= freelyTold(words, line);
    how ??= isAbout ? toldBy(patterns().how, words, line) : undefined;
  }
  const first = when ?? free;
  if (!first) return undefined;
  const moved = first.isSentence ? [] : how ? [first, how] : [first];
  return {
    when: first.words,
    how: how?.words ?? '',
    lines: moved.map(({ line }) => ({ from: line.from, to: endWithBreak(text, line) })),
    isFree: !when,
  };
}

/** What a note says of this round; `undefined` where its properties say it, or where it may be of an earlier round. */
export function toldOfRound(
  told: ToldInNote | undefined,
  { promised, earlierDay }: Pick<Interview, 'promised' | 'earlierDay'>,
): ToldInNote | undefined {
  return promised !== undefined || (told?.isFree && earlierDay !== undefined) ? undefined : told;
}

function isRecordHeading(title: string): boolean {
  return languages.some((language) => wordsOf(language).log.recordHeading === title.trim());
}

interface Told {
  readonly words: string;
  readonly line: NoteLine;
  readonly isSentence?: boolean;
}

/** Words that anyone may have noted anywhere, where they surely say when the reply comes; what is still to be done says it of no one. */
function freelyTold(words: string, line: NoteLine): Told | undefined {
  if (/\[ \]|[?？]/.test(line.text)) return undefined;
  const told = toldBy(patterns().labelled, words, line) ?? {
    ...toldBy(patterns().sentence, words, line),
    isSentence: true,
  };
  return told.words !== undefined && readsSurely(told.words)
    ? { line, ...told, words: told.words }
    : undefined;
}

/** A written date is near some of these days, whatever the year of the note. */
const quarters: readonly EpochDay[] = [0, 91, 182, 273].map((days) => (epochDay(2026, 1, 5) ?? 0) + days);

function readsSurely(words: string): boolean {
  const company = businessDays(defaultCompanyCalendar);
  return quarters.some((day) => {
    const { certain, times } = readPromise(words, day, company);
    return certain && times.length > 0;
  });
}

function toldBy(pattern: RegExp, words: string, line: NoteLine): Told | undefined {
  const found = pattern.exec(words)?.[1]?.trim();
  return found === undefined || found.length > longestWords ? undefined : { words: found, line };
}

/** What follows bullet and box, without emphasis. */
function withoutMarks(line: string): string {
  const item = listItemOf(line)?.text ?? line.trim();
  return item.replace(/^\[.\][ \t]+/, '').replaceAll('**', '');
}

function endWithBreak(text: string, { to }: NoteLine): number {
  return text.startsWith('\r\n', to) ? to + 2 : Math.min(to + 1, text.length);
}
