import { fieldNames } from '../../base/properties/fields';
import { readWeekdays } from './read-weekdays';
import type { InsteadOf, Problem, UnreadPromise } from './problem';
import { dateParts, formatIsoDay } from '../../base/calendar/epoch-day';
import { shortened } from '../../base/properties/raw-value';
import type { PromiseExamples } from '../../base/language/ja/problems';
import type { Language } from '../../base/language/language';
import { weekdayNames } from '../../base/language/format-day';
import { wordsOf } from '../../base/language/words';

/** Longer values are cut: the note itself shows them whole. */
const maxQuoted = 120;

/** One sentence that names the property as the note writes it, its value, and what fixes it. */
export function problemMessage(problem: Problem, language: Language): string {
  const { sentences, promises, examples, faults, atLine, brokenAt } = wordsOf(language).problems;
  const { field, code, found, unread, broken, instead } = problem;
  const key = problem.key ?? (field === undefined ? '' : fieldNames[field][language][0]);
  if (unread) return promises[unread.reason](key, quotable(found), promiseExamples(unread, language));
  if (instead) return insteadMessage(instead, language);
  if (broken?.fault) return `${atLine(broken.line)}${faults[broken.fault](quotable(found))}`;
  if (broken?.line !== undefined) return brokenAt(broken.line);
  if (field === 'closed-weekdays' && code === 'unreadable-value') {
    // What could be read of them counts (see `keepWeekdays`).
    const { days, unread: parts } = readWeekdays(found);
    const { partlyRead, betweenDays } = wordsOf(language).problems;
    const names = days.map((day) => weekdayNames(language)[day]).join(betweenDays);
    if (days.length > 0) return partlyRead(key, quotable(found), names, quotable(parts.join(betweenDays)));
  }
  const sentence = sentences[code === 'promise-not-understood' ? 'unreadable-value' : code];
  return sentence(key, quotable(found), field === undefined ? '' : examples[field]);
}

function insteadMessage(instead: InsteadOf, language: Language): string {
  const { nearName, shapes } = wordsOf(language).doctor;
  return instead.kind === 'nested' ? shapes.nested(instead.key) : nearName(instead.key, [instead.to]);
}

/** How the day of the example is written in a phrase; with its year where it is another than that of the day of saying. */
function promiseExamples(
  { words: unread, saidOn, example }: UnreadPromise,
  language: Language,
): PromiseExamples {
  const { written, by, from } = wordsOf(language).problems.dates;
  const { year, month, day } = dateParts(example);
  const date = written(month, day, year === dateParts(saidOn).year ? undefined : year);
  return { unread: quotable(unread), iso: formatIsoDay(example), by: by(date), from: from(date) };
}

/** A value on one line. */
function quotable(found: string): string {
  return shortened(found.replace(/\s+/g, ' ').trim(), maxQuoted);
}
