import { lazy } from '../text/lazy';

/** The rounds that a property's name can tell, the earliest first, as they are written in each language. */
const rounds = [
  { ja: ['一次', '1次'], en: 'first' },
  { ja: ['二次', '2次'], en: 'second' },
  { ja: ['三次', '3次'], en: 'third' },
  { ja: ['四次', '4次'], en: 'fourth' },
  { ja: ['最終'], en: 'final' },
] as const;

/** A property name that says of which round it holds the day or the result; `stage` is that round. */
export interface RoundName {
  readonly name: string;
  readonly field: 'date' | 'result';
  readonly stage: string;
}

/** How a name with a round in it goes on that holds the day. */
const dayEnds = {
  ja: ['面接日', '面接日時', '面接日程', '面接予定日', '面接実施日'],
  en: ['-interview', '-interview-date', '-interview-at'],
} as const;

/** The names with a round in them (一次面接日, second-interview, 最終結果), in the order of the rounds. */
export const roundNames = lazy((): readonly RoundName[] =>
  rounds.flatMap(({ ja, en }) => [
    ...ja.flatMap((round) => [
      ...dayEnds.ja.map((end) => named(round + end, 'date', ja[0])),
      ...['結果', '面接結果'].map((end) => named(round + end, 'result', ja[0])),
    ]),
    ...dayEnds.en.map((end) => named(en + end, 'date', en)),
  ]),
);

/**
 * The name for the day or the result of a round in the way of a name that is there (二次面接日時 beside 一次面接日時), else the
 * first in a language. `undefined` where there is none: English has no names for results of rounds.
 */
export function nameOfRound(
  { field, stage }: Pick<RoundName, 'field' | 'stage'>,
  like: string | undefined,
  language: 'ja' | 'en',
): string | undefined {
  const round = rounds.find(({ ja, en }) => ja[0] === stage || en === stage);
  if (!round) return undefined;
  const own = like === undefined ? undefined : partsOf(like);
  if (own?.form === 'en' || (!own && language === 'en')) {
    if (field === 'result') return undefined;
    const end = own?.end ?? dayEnds.en[0];
    return (own?.isCapital ? round.en.charAt(0).toUpperCase() + round.en.slice(1) : round.en) + end;
  }
  const word = round.ja[own?.form ?? 0] ?? round.ja[0];
  if (own)
    return word + (own.isOf === field ? own.end : own.end.replace(/(?:面接.*|結果)$/, otherEnd[field]));
  return word + (field === 'result' ? '結果' : dayEnds.ja[0]);
}

/** How the name of the other field goes on. */
const otherEnd = { date: '面接日', result: '結果' } as const;

/** A name with a round in it in its parts: in which form the round is written, and what comes after it. */
interface NameParts {
  readonly form: number | 'en';
  readonly isCapital: boolean;
  readonly end: string;
  readonly isOf: RoundName['field'];
}

function partsOf(name: string): NameParts | undefined {
  const plain = name.normalize('NFKC').trim();
  const isOf = plain.endsWith('結果') ? 'result' : 'date';
  const isCapital = /^[A-Z]/.test(plain);
  for (const { ja, en } of rounds) {
    const form = ja.findIndex((word) => plain.startsWith(word));
    if (form >= 0) return { form, isCapital, end: plain.slice(ja[form]?.length), isOf };
    if (plain.toLowerCase().startsWith(en))
      return { form: 'en', isCapital, end: plain.slice(en.length), isOf };
  }
  return undefined;
}

function named(name: string, field: RoundName['field'], stage: string): RoundName {
  return { name, field, stage };
}
