import { languages } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { listItemOf } from '../../editing/insertion/markdown-lines';
import { sectionsUnder } from '../../editing/insertion/sections';

/** More lines than these are no record of one selection. */
const most = 60;

/** The lines of the contact log of a note, in whichever language it has its heading, without their bullets. */
export function recordLines(text: string): readonly string[] {
  const headings = languages.map((language) => wordsOf(language).log.recordHeading);
  return headings
    .flatMap((heading) => sectionsUnder(text, heading))
    .flatMap(({ lines }) => lines.map((line) => listItemOf(line.text)?.text.trim() ?? ''))
    .filter((line) => line !== '')
    .slice(0, most);
}
