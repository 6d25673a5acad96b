import { lazy } from '../../base/text/lazy';
import { comparableName } from '../../base/properties/accepted-names';
import type { Language } from '../../base/language/language';
import { fieldNames, type Field } from '../../base/properties/fields';
import type { ContactMethod } from '../../reading/interview/interview';
import type { Problem } from '../../reading/interview/problem';
import { readContact, wordSeparators } from '../../reading/interview/read-words';
import { languageOfName } from '../../reading/interview/written-key';
import { comparableText } from '../../reading/interview/written-date';
import type { Fix } from './finding';
import { companyFixes } from './missing-fixes';
import { keyOf, partsFix, valueOf, writeFix, type RepairContext } from './repair-context';

type ValueFixes = (context: RepairContext, problem: Problem) => Fix[];

/** What can be done about a value that a field does not accept; nothing for the fields that are not here. */
const fixesByField: Readonly<Partial<Record<Field, ValueFixes>>> = {
  company: companyFixes,
  contact: contactFixes,
  hours: hoursFixes,
  'closed-weekdays': weekdayFixes,
  'open-weekdays': weekdayFixes,
  closures: closureFixes,
  'pass-only': checkboxFixes,
};

/** The fixes of a value that its field does not accept. */
export function unreadableValueFixes(context: RepairContext, problem: Problem): Fix[] {
  const fixes = problem.field && fixesByField[problem.field];
  return fixes ? fixes(context, problem) : [];
}

/** There are but two things a checkbox can say. */
function checkboxFixes(context: RepairContext): Fix[] {
  if (Array.isArray(valueOf(context, 'pass-only'))) return [];
  return [true, false].map((ticked) => writeFix(context, 'pass-only', ticked, String(ticked)));
}

/** Parts of words that say how one is in touch, in the form of `comparableName`, the telling ones first. */
const contactHints: readonly (readonly [RegExp, ContactMethod])[] = [
  [/mail|メール|めーる|gmail|outlook/, 'mail'],
  [/電話|でんわ|tel|call|phone|携帯|けいたい/, 'phone'],
  [/サイト|ページ|ナビ|web|ウェブ|portal|site|page|オファー|ワンキャリア|キャリタス|画面/, 'portal'],
];
/** How a way of contact is written. */
const contactNames: Readonly<Record<Language, Readonly<Record<ContactMethod, string>>>> = {
  ja: { mail: 'メール', phone: '電話', portal: 'マイページ' },
  en: { mail: 'mail', phone: 'phone', portal: 'portal' },
};

/** A Japanese name, of which nothing says that it is a way of contact. */
const looksLikeName = lazy(
  () => /^[\p{Script=Han}々]{1,4}[ \u3000]?[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{1,4}$/u,
);

/** Whom to turn to is where the way of contact is sought. */
function personFix(context: RepairContext): Fix {
  const key = keyOf(context, 'contact');
  const to = fieldNames.person[languageOfName(key)][0];
  return {
    action: { do: 'rename', key, to },
    edits: [{ do: 'rename', key, to }],
    sameAs: `rename ${key} to ${to}`,
  };
}

/** Each word by what it most likely is; nothing as long as one of them says nothing (LINE). */
function contactFixes(context: RepairContext, { found }: Problem): Fix[] {
  const isKnown = contactHints.some(([hint]) => hint.test(comparableName(found)));
  if (!isKnown && looksLikeName().test(found) && valueOf(context, 'person') === undefined)
    return [personFix(context)];
  const names = contactNames[languageOfName(keyOf(context, 'contact'))];
  return partsFix(
    context,
    'contact',
    (part) => {
      if (wordSeparators.test(part) || readContact(part).complete) return undefined;
      const word = comparableName(part);
      const [, method] = contactHints.find(([hint]) => hint.test(word)) ?? [];
      return method && names[method];
    },
    'word',
  );
}

/** Two times among other words, as hours. */
function hoursFixes(context: RepairContext, { found }: Problem): Fix[] {
  const times = comparableText(found).match(/\d{1,2}(?::\d{2})?/g) ?? [];
  const text = times.map((time) => (time.includes(':') ? time : `${time}:00`)).join('-');
  return times.length === 2 ? [writeFix(context, 'hours', text, 'times')] : [];
}

/** The weekdays that are written out among other words: 水曜（祝日の週を除く） */
function weekdayFixes(context: RepairContext, { field, found }: Problem): Fix[] {
  const days = [...found.matchAll(/([月火水木金土日])曜/g)].map(([, day]) => day);
  const written = [...new Set(days)].join('、');
  return field === undefined || written === '' ? [] : [writeFix(context, field, written, 'weekdays')];
}

/** A range whose end comes first, turned round. */
function closureFixes(context: RepairContext, { found }: Problem): Fix[] {
  const ends = found.split(/[/~〜～]|から/).map((end) => end.replace(/まで$/, '').trim());
  const [to, from, ...more] = ends;
  if (to === undefined || from === undefined || more.length > 0) return [];
  const turned = `${from}/${to}`;
  return partsFix(context, 'closures', (part) => (part === found.trim() ? turned : undefined), 'turned');
}
