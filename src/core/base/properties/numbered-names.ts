import { comparableName } from './accepted-names';

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

/** The name of the round that a numbered name most likely means; `undefined` for any other name. */
export function roundOfNumber(key: string, language: 'ja' | 'en'): string | undefined {
  const name = comparableName(key);
  const [, before = '', number, after = ''] = /^(\D*)(\d)(\D*)$/.exec(name) ?? [];
  if (number === undefined || !numberedNames.has(before + after)) return undefined;
  return roundNamed[language][Number(number) - 1];
}
