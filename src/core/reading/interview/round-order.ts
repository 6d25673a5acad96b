import { lazy } from '../../base/text/lazy';
import { memoizeText } from '../../base/text/memoize';

/** The rounds of a selection in their order (status-rules §1), after NFKC and in lower case. */
const rounds: readonly RegExp[] = [
  /書類|エントリーシート|(?:^|[^a-z])es(?![a-z])/,
  /テスト|spi|適性|筆記/,
  /(?:^|[^a-z])gd(?![a-z])|グループディスカッション/,
  /[一壱](?:次|回目)|(?:^|\D)1(?:次|回目)|(?:^|[^a-z])(?:first|1st)(?![a-z])/,
  /[二弐](?:次|回目)|(?:^|\D)2(?:次|回目)|(?:^|[^a-z])(?:second|2nd)(?![a-z])/,
  /[三参](?:次|回目)|(?:^|\D)3(?:次|回目)|(?:^|[^a-z])(?:third|3rd)(?![a-z])/,
  /四(?:次|回目)|(?:^|\D)4(?:次|回目)|(?:^|[^a-z])(?:fourth|4th)(?![a-z])/,
  /五(?:次|回目)|(?:^|\D)5(?:次|回目)|(?:^|[^a-z])(?:fifth|5th)(?![a-z])/,
  /最終|役員|社長|(?:^|[^a-z])final(?![a-z])/,
];

/** The same where words say that it goes on to that round: the one before it is passed. */
const onward = lazy(() =>
  rounds.map(
    ({ source }) =>
      new RegExp(
        `(?:${source}) ?(?:面接|選考|面談)?(?:へ|に(?:お|ご)?(?:進|越し|招き|案内)|進出)|\\b(?:to|into)(?: the)? ?(?:${source})`,
      ),
  ),
);

/** The first place that an interview takes: what comes before it no one is met in, except a group discussion. */
const firstMeeting = 2;

/** The place of the first interview proper, which is what a note without a stage may be of. */
const firstInterview = 3;

/** The places, in the order of the rounds, of all rounds that a text names; ascending, empty where it names none. */
const roundsNamed = memoizeText((text) => placesIn(text, rounds));
/** The same of the rounds that a text says it goes on to. */
const roundsAhead = memoizeText((text) => placesIn(text, onward()));

function placesIn(text: string, patterns: readonly RegExp[]): readonly number[] {
  const plain = text.normalize('NFKC').toLowerCase();
  return patterns.flatMap((round, place) => (round.test(plain) ? [place] : []));
}

/** The place of a stage among the rounds, of several the latest; `undefined` where it names none. */
export function roundOf(stage: string | undefined): number | undefined {
  return stage === undefined ? undefined : roundsNamed(stage).at(-1);
}

/**
 * Whether a pass is only of rounds that are before the stage, by the rounds it names: 一次通過, and 二次面接へ in a note
 * of the second. A note without a stage is an interview.
 */
export function namesOnlyEarlier(text: string, stage: string | undefined): boolean {
  const named = roundsNamed(text);
  const ahead = new Set(roundsAhead(text));
  const own = roundOf(stage);
  return (
    named.length > 0 &&
    named.every((place) =>
      ahead.has(place) ? place <= (own ?? firstInterview) : place < (own ?? firstMeeting),
    )
  );
}

/** Whether a text names a round after the stage; never where the stage names none. */
export function namesLater(text: string, stage: string | undefined): boolean {
  const own = roundOf(stage);
  return own !== undefined && roundsNamed(text).some((place) => place > own);
}
