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

function named(name: string, field: RoundName['field'], stage: string): RoundName {
  return { name, field, stage };
}
