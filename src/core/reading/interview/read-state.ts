import { parseIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { lazy } from '../../base/text/lazy';
import { memoizeText } from '../../base/text/memoize';
import { namesLater, namesOnlyEarlier } from './round-order';
import { wordsKind } from './result-kind';

/** What the words of a state, 辞退 or 二次面接予定, mean for the wait (status-rules §1, `state`). */
export type StateMeaning = 'ended' | 'passed' | 'round-missing' | 'not-yet';

/** What takes a word back that is directly before it. */
const takenBack = String.raw`(?!しない|せず|なし|検討|か迷|するか|\?)`;

/** Words that say that the selection is over, without white space; the first place that fits is enough. */
const ended = lazy((): readonly RegExp[] =>
  [
    '(?:辞退|不採用|不通過|見送[りらっ]|落選|落ち(?!着)|敗退|承諾|入社|採用決定|就活終了|クローズ|中止|キャンセル|欠席)',
    '(?:お祈り|不合格)(?!(?:通知)?待ち)',
    // 一次選考終了 says that a round was held.
    '(?:^|[^次終類])選考終了(?!(?:通知)?待ち)',
    '内々?定(?!待|前|予定|見込|候補|出|直結|か|なら|希望)',
  ].map((words) => new RegExp(words + takenBack)),
);
const endedAsAWhole = /^(?:終了|accepted|offer accepted|[×✕✖✗✘❌]\uFE0F?|ng|不可)$/;
const endedInEnglish =
  /(?:^|[^a-z])(?:rejected|declined|withdrawn|closed|hired|ghosted|offer(?:ed)?)(?![a-z])/;
const doubtInEnglish = /(?:^|[^a-z])(?:no|not|awaiting|pending|hoping)(?![a-z])/;

/** How a stage ends that says how the selection ended: 二次面接 不合格 (but not 最終面接（内定直結）). */
const stageEnd =
  /(?:不合格|不採用|不通過|見送り|お祈り|落選|落ち|辞退|内々?定|承諾|rejected|withdrawn|declined|[×✕✖✗✘❌]\uFE0F?|[^a-z]ng)(?:済み?)?\)?$/;
/** How a stage ends that was passed: 一次面接 通過. */
const stagePassed = /(?:通過|合格|クリア|passed)(?:済み?)?\)?$/;

const notYet =
  /気になる|興味|検討中|応募予定|エントリー|応募済|書類提出|es提出|面接予定|(?:^|[^a-z])(?:interested|wishlist|saved|to apply|applied|researching|interviewing)(?![a-z])/;
/** The next round is being arranged, or this one was put off. */
const arranging = /日程調整|延期|rescheduling/;
const planned = /(?:調整中?|リスケ(?:中|待ち)?|予定|scheduled)$/;
const isHeld = /結果待ち|完了|終了|済/;

/** The words as they are compared: NFKC, lower case, in Japanese without white space. */
const comparable = memoizeText((text) => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
  return plain.replace(/([a-z] )(?=[a-z])| /g, '$1');
});

/** Whether words say that a day is being arranged, or is to come. */
export function isArranging(text: string): boolean {
  const words = comparable(text);
  return arranging.test(words) || planned.test(words);
}

const moved = /(?:日程調整中|rescheduling) ?\((\d{4}-\d{2}-\d{2})\)$/;

/** The day that is to be moved, as the plugin writes it: 日程調整中（2026-12-04）. Such a state is about that day alone. */
export function dayBeingMoved(state: string): EpochDay | undefined {
  const [, day] = moved.exec(comparable(state)) ?? [];
  return day === undefined ? undefined : parseIsoDay(day);
}

/** Whether words say that the selection is over: a refusal, a withdrawal or an offer. */
export function hasEnded(text: string): boolean {
  const words = comparable(text);
  if (endedAsAWhole.test(words) || ended().some((pattern) => pattern.test(words))) return true;
  const english = words.replaceAll('-', ' ');
  return endedInEnglish.test(english) && !doubtInEnglish.test(english);
}

/**
 * How the words at the end of a stage say that the selection ended, or that the stage was passed; `undefined` where they
 * say neither: a stage may only be called so (合格者面談).
 */
export const endOfStage = memoizeText((stage): 'ended' | 'passed' | undefined => {
  const words = comparable(stage);
  if (stageEnd.test(words)) return 'ended';
  return stagePassed.test(words) && wordsKind(words) === 'passed' ? 'passed' : undefined;
});

/** What a state says in a note of this stage; `undefined` for everything that says nothing about the wait. */
export function stateMeaning(state: string, stage: string | undefined): StateMeaning | undefined {
  if (hasEnded(state)) return 'ended';
  const words = comparable(state);
  if (arranging.test(words)) return 'passed';
  if (namesLater(words, stage)) return isHeld.test(words) ? 'round-missing' : 'passed';
  if (wordsKind(words) === 'passed' && !namesOnlyEarlier(words, stage)) return 'passed';
  return notYet.test(words) ? 'not-yet' : undefined;
}

const done = /^(?:done|completed?|finished|完了|完|済み?|✅|✔️?)$/;

/** Whether a state only says "done": of the task, of the interview or of the selection, no one knows (status-rules §1). */
export function isDoneWord(state: string): boolean {
  return done.test(comparable(state));
}

const unjudged = /説明会|セミナー|座談会|懇親会|o[bg]訪問|見学/;
/** 会社説明会・一次面接 is an interview too. */
const interviewToo = /(?:[一二三四1-4]次|最終|個人|個別|集団|グループ)面接/;

/** Whether nothing is judged at this stage, so that no reply is to be awaited (status-rules §1, "not judged"). */
export function isUnjudgedStage(stage: string | undefined): boolean {
  return stage !== undefined && isUnjudged(stage);
}

const isUnjudged = memoizeText((stage) => {
  const words = comparable(stage);
  return unjudged.test(words) && !interviewToo.test(words);
});
