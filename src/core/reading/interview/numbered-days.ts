import { comparableName } from '../../base/properties/accepted-names';
import { isBlank } from '../../base/properties/raw-value';
import type { Settings } from '../../base/settings/settings';
import { noteKeys } from './note-keys';
import { readDate } from './read-date';
import { languageOfName } from './written-key';

/** Interview days whose names have a number (面接日1, interview_2_date), and the names of rounds they could have. */
export interface NumberedDays {
  readonly kind: 'numbered-days';
  readonly renames: readonly { readonly key: string; readonly to: string }[];
}

/** What is left of such a name without its number, in the form of `comparableName`. */
const numberedNames: ReadonlySet<string> = new Set([
  '面接',
  '面接日',
  '面接日時',
  '回目',
  '回目面接',
  '回目面接日',
  '回目の面接',
  '回目の面接日',
  '面接回目',
  'interview',
  'interviewdate',
  'interviewday',
  'interviewat',
  'round',
  'rounddate',
]);
/** The names of the first rounds, see `roundNames`. */
const roundNamed = {
  ja: ['一次面接日', '二次面接日', '三次面接日', '四次面接日'],
  en: ['first-interview', 'second-interview', 'third-interview', 'fourth-interview'],
} as const;

/** The numbered days of a note; `undefined` where it has none, or a round's name is taken already. */
export function numberedDays(
  frontmatter: Readonly<Record<string, unknown>>,
  settings: Settings,
): NumberedDays | undefined {
  const taken = new Set(noteKeys(frontmatter, settings).rounds.map(({ key }) => key));
  const renames = Object.entries(frontmatter).flatMap(([key, value]) => {
    const to = taken.has(key) || isBlank(value) ? undefined : roundOfNumber(key);
    return to !== undefined && typeof readDate(value, 0) === 'number' ? [{ key, to }] : [];
  });
  const isFree = renames.every(({ to }) => isBlank(frontmatter[to]));
  return renames.length > 0 && isFree ? { kind: 'numbered-days', renames } : undefined;
}

function roundOfNumber(key: string): string | undefined {
  const name = comparableName(key);
  const [, before = '', number, after = ''] = /^(\D*)(\d)(\D*)$/.exec(name) ?? [];
  if (number === undefined || !numberedNames.has(before + after)) return undefined;
  return roundNamed[languageOfName(key) === 'ja' ? 'ja' : 'en'][Number(number) - 1];
}
