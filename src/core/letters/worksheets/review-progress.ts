import { listItemOf, type NoteLine } from '../../editing/insertion/markdown-lines';
import { isHeading, sectionsUnder, type Section } from '../../editing/insertion/sections';
import { sheetWords } from './sheet-words';

/** How many of the questions of a review sheet have something written under them. */
export interface ReviewProgress {
  readonly filled: number;
  readonly total: number;
}

/**
 * How far the review sheets of a note are filled; `undefined` where there is none. Each heading inside the sheet is a
 * question; a sheet without any is one question.
 */
export function reviewProgress(text: string): ReviewProgress | undefined {
  const { headings, otherReviews } = sheetWords;
  const sheets = [headings['review-sheet'], ...Object.values(otherReviews)].flatMap((heading) =>
    sectionsUnder(text, heading),
  );
  if (sheets.length === 0) return undefined;
  const questions = sheets.flatMap(questionsOf);
  return { filled: questions.filter((lines) => lines.some(isAnswer)).length, total: questions.length };
}

/** The lines of each question. What is above the first one introduces the sheet. */
function questionsOf({ lines }: Section): (readonly NoteLine[])[] {
  const starts = lines.flatMap((line, at) => (isHeading(line) ? [at] : []));
  if (starts.length === 0) return [lines];
  return starts.map((start, at) => lines.slice(start + 1, starts[at + 1]));
}

const boxAndRest = /^(?:\[(.)\](?=[ \t]|$))?(.*)$/;

/** A label and what follows it; that may be a question: 聞かれたこと：なぜ弊社ですか？ */
const filledLabel = /[:：][ \t]*[^ \t:：]/;

/** Whether someone wrote a line: it is no question with nothing after it, no empty item or box, and no quotation. */
function isAnswer({ text }: NoteLine): boolean {
  const said = listItemOf(text)?.text ?? text.replace(/^[ \t]+/, '');
  const [, box, rest = ''] = boxAndRest.exec(said) ?? [];
  const words = rest.trim();
  if (box !== undefined) return box !== ' ' || filledLabel.test(words);
  if (words === '' || /^(?:>|%%|[-*_|=\s]+$)/.test(words)) return false;
  return filledLabel.test(words) || !/[:：?？]$/.test(words);
}
