import type { Sketch } from '../sketch';
import { B, M, PLAIN, TIME, U } from '../sketch';
import { lazy } from '../../../base/text/lazy';
import { OUTCOME, TELLING } from '../text/words';

/** How the words beside a time turn its meaning (promise-rules L). */
export type Turn =
  /** L1: not before its end. */
  | 'negated'
  /** L2: not before its start. */
  | 'at-least'
  /** L2: likewise, but only where no other time is left: 早ければ. */
  | 'at-best'
  /** L1: not before its end, where another time is said for that case: 金曜までに出ない場合は来週. */
  | 'unless'
  /** L3: past it. */
  | 'past'
  /** L4: after what is over by then, where no further time is named. */
  | 'afterwards'
  /** L5: it is beside a turning word that is not read with it. */
  | 'unread';

/** A turned time, and the words that turn it. */
export interface Turned {
  readonly turn: Turn;
  readonly words: string;
}

const NEGATIVE =
  '(?:しません|いたしません|致しません|ありません|ございません|行いません|おりません|差し上げません|できません|出来ません|しない|なし|控え|省略|割愛|来ない|来ません|もらえない|ない(?!か))';
const NOT_SO = '(?!い?(?:こと|点|事)|(?:い|ない)?(?:場合|とき|時|際)|なければ|ければ)';
const CANNOT_BE_IN_TIME = [
  '難し(?!くない|くあり)',
  'むずかし',
  '厳し',
  'きびし',
  '困難',
  '不可能',
  '無理',
  '間に合[わい]',
  '間にあ[わい]',
  `(?:でき|出来)(?:ない|ません|ず|かね|な(?:く|さ))${NOT_SO}`,
  '(?:かね|兼ね)(?:る|ます)',
  '出(?:ない|ません|せ(?:ない|ません|ず)|そうに(?:ない|あり))',
  '決まら',
  '決まりません',
  '決められ?(?:ない|ません)',
  `(?:わか|分か)(?:ら(?!ない(?:こと|点|事|場合))|りません|りかね)`,
  '見込め',
  '見込みが(?:立た|ない|ありま)',
  '(?:予定|めど|目途|目処|見通し)が(?:立た|立って(?:いな|おりま|いま)|つか|付か)',
  '(?:超え|越え)',
  'ずれ',
];
/** 繰り越え, いずれ: words in which one of these only seems to be. */
const ONLY_SEEMS = '((?:繰り|引き|乗り)[超越]え|[いは]ずれ)';
/** L2, in front of a time. */
const AT_LEAST =
  "(?:早くても|早くて|早くとも|最低(?:でも|限)?|少なくとも|どんなに早くても|at least|at the earliest|no(?:t)? (?:earlier|sooner) than|not before|not until|(?:won't|will not|cannot|can't|don't|not) [a-z' ]{0,40}before|at a minimum|a minimum of)[、,]?";
const MORE_THAN = '(?:more than|over|longer than|the earliest is)(?: the next| about| around)? ?$';
const AT_BEST = '(?:早ければ|最短|最速)(?:でも|で|は|、|,)?';
/** L4, after a time in its clause. */
const AFTERWARDS =
  '(?:その後|そのあと)(?!いかが|お変わり|、?いかが|、?お変わり)|[、,]以降|それから|それ以降|その上で|そのうえで|を経て|を経た|を踏まえ|を待って(?!い|くだ|下さ|ほし|欲し|もら)|終わって|終わったら|終わりましたら|終了後|終わり次第|終了次第|済み次第|決まり次第|決定次第|戻り次第|戻ってから|戻ったら|締め?切り?後|てから|でから|たあと|た後|次第(?!で)|\\b(?:after (?:that|then|which)|afterwards?|thereafter|after(?=[.!]?$))';
const BUSY = '(?:面接|選考|審査|募集|出張|不在|会議|検討|協議|調整|書類選考)';
const NOT_SIMPLY_AFTER = '(?!半|日|ほど|ろ|程)';

const NEXT_TIME = `[、,;](?=[^、,;。]*${TIME})`;

const patterns = lazy(() => ({
  time: new RegExp(TIME, 'g'),
  hasTime: new RegExp(TIME),
  // A clause ends before another time, or after a positive telling verb, which the first group holds.
  clauseEnd: new RegExp(
    `(${TELLING}(?:(?:を|も)?(?:いた|致)?(?:し|させて(?:いただき|頂き))ます(?!か)|を?する(?:予定)?(?=[、,が])))(?:${NEXT_TIME})?|${NEXT_TIME}`,
    'gu',
  ),
  negated: new RegExp(
    `${ONLY_SEEMS}|${CANNOT_BE_IN_TIME.join('|')}|${TELLING}(?:[はをがもにの]|まで|すること|する)?(?:[はが])?${PLAIN}{0,4}?${NEGATIVE}${NOT_SO}`,
    'g',
  ),
  negatedTelling: new RegExp(`^${TELLING}`),
  failWord: /不合格|不採用|不通過|見送|希望に添え|ご縁|落選|落ちた|残念/,
  negatedEnglish:
    /\b(?:can ?not|can't|won't|will not|unable|unlikely|not able|not likely|(?:don't|do not) expect|difficult|impossible|not possible|not be|not have)\b/,
  atLeastBefore: new RegExp(`${AT_LEAST}${PLAIN}{0,40}$|${MORE_THAN}`),
  atBestBefore: new RegExp(`${AT_BEST}${PLAIN}{0,40}$`),
  atLeastBehind: new RegExp(
    `^は(?:${PLAIN}{0,8}?)(?:かか[るりっ]|お?時間|みて|見て|思って|いただ|頂|必要|要)|^ ?(?:at the earliest|at (?:the )?least|or more|or longer|minimum)`,
  ),
  // 1週間以内(早ければ): after the last time.
  atBestBehind: /(?:早くても?|早くとも|早ければ|最短|最速)(?:でも?|の場合|なら|だと)?(?:です)?$/,
  once: /^に(?:入ってから|なってから|入ったら|なったら|入りましたら|なりましたら|入り次第|なり次第|入り)/,
  unless: new RegExp(
    `^(?:まで)?に?${PLAIN}{0,12}?(?:(?:でき|出来|決まら|出|間に合わ|終わら|連絡|返事|通知)(?:が|の)?(?:な(?:い|かった)(?:場合|とき|時|際)|なければ|なかったら|ないようなら))(?:は|には|、)`,
  ),
  past: new RegExp(`^(?:を|も|頃)?(?:過ぎ|すぎ)|^より(?:も)?(?:先|後|あと|遅)`),
  // 2週間過ぎたら問い合わせてください is by two weeks.
  pastAsLimit:
    /^(?:を|も)?(?:過ぎ|すぎ)(?:たら|ても|た場合|(?:て|まして)も?${PLAIN}{0,4}(?:問|お問|ご?連絡が|ご?連絡の))/,
  after: new RegExp(
    `^(?:の(?:${PLAIN}{0,11}?(?![午今最前直]後)${PLAIN})??)?(?:後${NOT_SIMPLY_AFTER}|のち|あと(?!\\d))|^${PLAIN}{0,12}(?:が|の|を)?(?:終了|終わった|実施|開催|済んだ)(?:の?(?:後|あと|のち))|^${PLAIN}{0,6}?(?:面接|面談|選考|試験|受験|選考会|会議|役員会)後${NOT_SIMPLY_AFTER}`,
  ),
  afterwards: new RegExp(AFTERWARDS),
  busyUntil: new RegExp(
    `^まで(?:は|の)?${PLAIN}{0,8}?${BUSY}(?:期間|中|が|を|で|に|の|です|な|と|し|す|いた|致|$|、|,)`,
  ),
  busy: new RegExp(`(?:${BUSY}|面談|試験|応募|エントリー|説明会)(?:期間|受付)?(?:は|が|を)$`),
  untilThen: new RegExp(`^まで(?!に|も)(?!${PLAIN}{0,20}(?:${TELLING}|${OUTCOME}))`),
  lookingBack:
    /^(?:また、?)?(?:その後|そのあと)(?!、?いかが|、?お変わり)|^それから|^それ以降|^その上で|^終わり次第|^終了後|^終わったら|^終わって/,
}));

/**
 * Which times of a sketch are turned (promise-rules L). A turning word belongs to the time before it in its clause; one of L2
 * also to the time after it.
 */
export function findTurns(
  sketch: Sketch,
  tells: (sentence: string) => boolean,
  events: ReadonlySet<string>,
): ReadonlyMap<string, Turned> {
  const turns = new Map<string, Turned>();
  const sentences = sketch.text.split('。');
  sentences.forEach((sentence, index) => {
    for (const clause of clausesOf(sentence))
      turnClause({ clause, tells: tells(sentence), sketch, events }, turns);
    const back = patterns().lookingBack.exec(sentence);
    const last = back && [...(sentences[index - 1] ?? '').matchAll(patterns().time)].at(-1)?.[0];
    if (back && last && !turns.has(last)) turns.set(last, { turn: 'afterwards', words: back[0] });
  });
  return turns;
}

/** A comma in front of the first time ends no clause: 早ければ、来週. */
function clausesOf(sentence: string): string[] {
  const clauses: string[] = [];
  let start = 0;
  for (const { 0: end, 1: telling = '', index } of sentence.matchAll(patterns().clauseEnd)) {
    const clause = sentence.slice(start, index + telling.length);
    if (!patterns().hasTime.test(clause)) continue;
    clauses.push(clause);
    start = index + end.length;
  }
  return [...clauses, sentence.slice(start)];
}

interface Clause {
  readonly clause: string;
  /** Whether its sentence tells something. */
  readonly tells: boolean;
  readonly sketch: Sketch;
  /** The days that name the interview or another event (M2). */
  readonly events: ReadonlySet<string>;
}

function turnClause({ clause, tells, sketch, events }: Clause, turns: Map<string, Turned>): void {
  const signs = [...clause.matchAll(patterns().time)];
  signs.forEach((sign, index) => {
    const before = clause.slice(index === 0 ? 0 : (signs[index - 1]?.index ?? 0) + 1, sign.index);
    const behind = clause.slice(sign.index + 1, signs[index + 1]?.index);
    const all = clause.slice(sign.index + 1);
    const words = sketch.wordsOf(sign[0]);
    const isLimited = /遅くと|遅くて|長くて|最長|通常|普通|大体|だいたい|基本|平均|遅い/.test(words);
    const turned = turnOf(
      {
        sign: sign[0],
        isLimited,
        endsAfter: /後(?:くらい|ぐらい|頃|ごろ)?$/.test(words),
        before,
        behind,
        all,
        lead: clause.slice(0, sign.index),
        isLast: index === signs.length - 1,
      },
      tells,
    );
    if (turned) turns.set(sign[0], turned);
    // 1週間以内に6/9の面接の結果をお知らせするのは難しい: not on 6/9 is what cannot be.
    const [other] = signs[index - 1] ?? [];
    const isFree = other !== undefined && (turns.get(other)?.turn ?? 'at-best') === 'at-best';
    if (isFree && turned?.turn === 'negated' && events.has(sign[0])) turns.set(other, turned);
  });
  leaveUnread(
    clause,
    signs.map(([sign]) => sign),
    turns,
  );
}

/** What is around one time of a clause, up to its neighbours; `all` is the whole rest of the clause. */
interface Surroundings {
  readonly sign: string;
  /** 早くて3日、遅くとも10日 is one time, with its own limit. */
  readonly isLimited: boolean;
  /** 1週間後の役員会 is on a day, though one that is counted. */
  readonly endsAfter: boolean;
  readonly before: string;
  readonly behind: string;
  readonly all: string;
  /** The clause up to the time. */
  readonly lead: string;
  readonly isLast: boolean;
}

function turnOf(
  { sign, isLimited, endsAfter, lead, before, behind, all, isLast }: Surroundings,
  tells: boolean,
): Turned | undefined {
  const {
    past,
    pastAsLimit,
    atLeastBefore,
    atLeastBehind,
    once,
    after,
    afterwards,
    busyUntil,
    unless,
    busy,
    untilThen,
  } = patterns();
  // 6/18か19の会議後: a number of it that is not a time leaves open which day is meant (L5).
  const turned = (turn: Turn, match: RegExpExecArray | null): Turned | undefined =>
    match ? { turn: /\d(?![\d次回名人])/.test(match[0]) ? 'unread' : turn, words: match[0] } : undefined;
  if (new RegExp(B).test(sign)) {
    return turned('at-least', atLeastBefore.exec(before)) ?? negation(behind, lead, 'unread');
  }
  if (pastAsLimit.test(behind)) return undefined;
  const least =
    (isLimited ? undefined : turned('at-least', atLeastBefore.exec(before))) ??
    turned('at-least', atLeastBehind.exec(behind));
  const first =
    turned('past', past.exec(behind)) ??
    turned('unless', unless.exec(behind)) ??
    negation(behind, lead, 'negated') ??
    least;
  if (first) return first;
  const isDay = endsOnDay({ sign, endsAfter, behind });
  const ends = busy.test(lead) ? turned('afterwards', untilThen.exec(behind)) : undefined;
  if (ends) return ends;
  const behindIt =
    turned('at-least', once.exec(behind)) ??
    (isDay ? turned('afterwards', after.exec(behind)) : undefined) ??
    turned('afterwards', afterwards.exec(isLast ? all : behind)) ??
    (tells ? undefined : turned('afterwards', busyUntil.exec(behind)));
  return behindIt ?? turned('at-best', atBest({ isLimited, before, all, isLast }));
}

/** In front of a time, or after the last one. */
function atBest({
  isLimited,
  before,
  all,
  isLast,
}: Pick<Surroundings, 'isLimited' | 'before' | 'all' | 'isLast'>): RegExpExecArray | null {
  const { atBestBefore, atBestBehind } = patterns();
  if (isLimited) return null;
  return atBestBefore.exec(before) ?? (isLast ? atBestBehind.exec(all) : null);
}

/** 1週間後の役員会 is on a day, like 12/4の役員会. */
function endsOnDay({
  sign,
  endsAfter,
  behind,
}: Pick<Surroundings, 'sign' | 'endsAfter' | 'behind'>): boolean {
  return new RegExp(`${M}|${U}`).test(sign) || (endsAfter && behind.startsWith('の'));
}

function negation(behind: string, lead: string, turn: Turn): Turned | undefined {
  const { negatedTelling, failWord, negatedEnglish } = patterns();
  const match = negatedIn(behind);
  if (match && !(negatedTelling.test(match[0]) && failWord.test(lead + behind)))
    return { turn, words: match[0] };
  const english = negatedEnglish.exec(lead) ?? negatedEnglish.exec(behind);
  return english && !failWordEnglish.test(lead + behind) ? { turn, words: english[0] } : undefined;
}

/** The first words that negate. */
function negatedIn(text: string): RegExpExecArray | undefined {
  for (const match of text.matchAll(patterns().negated)) if (match[1] === undefined) return match;
  return undefined;
}

/** "assume you were not successful": Q3 in English. */
const failWordEnglish = /success|selected|\bif you\b|should you|contacted/;

/** L5: a turning word in the clause that turned nothing. */
function leaveUnread(clause: string, signs: readonly string[], turns: Map<string, Turned>): void {
  if (signs.length === 0 || signs.some((sign) => turns.has(sign))) return;
  const { afterwards, negatedTelling, failWord } = patterns();
  const { hasTime } = patterns();
  const lead = clause.slice(0, clause.search(hasTime));
  const word = negatedIn(lead) ?? afterwards.exec(lead);
  if (!word || (negatedTelling.test(word[0]) && failWord.test(clause))) return;
  for (const sign of signs) turns.set(sign, { turn: 'unread', words: word[0] });
}
