import { bodyStart } from '../../editing/insertion/insert-block';
import { headingOf, linesFrom, listItemOf, type NoteLine } from '../../editing/insertion/markdown-lines';
import { lazy } from '../../base/text/lazy';

/** Words about the reply that are in the text of a note, where no date is worked out from them. */
export interface ToldInNote {
  /** When the reply comes, in the user's words. */
  readonly when: string;
  /** How it comes, where that is beside it; else empty. */
  readonly how: string;
  /** The lines of both, by offsets, with their line ends. */
  readonly lines: readonly { readonly from: number; readonly to: number }[];
}

/** Only the beginning of a note is looked at: no one notes a date after a novel. */
const longest = 40_000;
const longestWords = 200;

const patterns = lazy(() => ({
  heading: /(?:連絡|返事|結果).{0,6}(?:時期|予定|方法)|when the reply/i,
  /** A line that is the property in all but its place: 連絡予定：…, promised:: …. */
  asProperty: /^(?:連絡予定日?|結果連絡|promised|reply-by)[ \t]*(?:::?|：)[ \t]*(\S.*)$/i,
  when: /^(?:いつ(?:来るかを聞いた)?|時期|連絡の?時期|when)[ \t]*(?:::?|：)[ \t]*(\S.*)$/i,
  how: /^(?:方法|どうやって(?:来るかを聞いた)?|連絡の?方法|how)[ \t]*(?:::?|：)[ \t]*(\S.*)$/i,
}));

/**
 * What a note says of the reply below its properties: under a heading about it (いつ：2週間以内), or in a line that looks
 * like the property. `undefined` where it says nothing. Quotations and code are someone else's words.
 */
export function toldInNote(text: string): ToldInNote | undefined {
  const lines = linesFrom(text.slice(0, longest), bodyStart(text.slice(0, longest)));
  let isAbout = false;
  let isCode = false;
  let when: Told | undefined;
  let how: Told | undefined;
  for (const line of lines) {
    if (/^[ \t]*(?:```|~~~)/.test(line.text)) isCode = !isCode;
    const heading = isCode ? undefined : headingOf(line.text);
    if (heading) isAbout = patterns().heading.test(heading.title);
    if (isCode || heading) continue;
    const words = withoutMarks(line.text);
    when ??=
      toldBy(patterns().asProperty, words, line) ??
      (isAbout ? toldBy(patterns().when, words, line) : undefined);
    how ??= isAbout ? toldBy(patterns().how, words, line) : undefined;
  }
  if (!when) return undefined;
  const told = how ? [when, how] : [when];
  return {
    when: when.words,
    how: how?.words ?? '',
    lines: told.map(({ line }) => ({ from: line.from, to: endWithBreak(text, line) })),
  };
}

interface Told {
  readonly words: string;
  readonly line: NoteLine;
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
