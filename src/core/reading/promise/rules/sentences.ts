import type { Sketch } from '../sketch';
import { lazy } from '../../../base/text/lazy';
import { OUTCOME } from '../text/words';
import { hasOpenWord, hasTellingVerb, isTask } from './no-date';

const patterns = lazy(() => ({
  // Its day comes after the answer, and the answer is about the selection now.
  // An answer of the applicant (ご返信ください) starts no count either.
  laterMatter:
    /入社|研修|勤務|内定式|懇親会|旅行|start date|orientation|(?:返信|返事|回答|連絡)(?:を|は)?(?:いただ|頂|お?願|くだ|下さ)/,
  thisResult:
    /(?:今回|本日|今日|今|この)の?[^。\ue000-\uf8ff]{0,6}結果|(一次|二次|1次|2次)(?:面接|選考)?の?結果/g,
  day: /[\ue400-\ue7ff\uec00-\uefff\uf700-\uf8ff]/g,
  time: /[\ue000-\uf3ff]/,
  deadline: /[\ue000-\ue7ff]/,
  outcome: new RegExp(OUTCOME),
  // What takes the other sentence's promise back is never dropped.
  neverDropped:
    /お待ち|かか[るりっ]|遅い|遅れ|遅く|延び|延期|ただし|但し|その後|そのあと|それから|それ以降|その上で|その翌|難し|厳し|困難|不可能|無理|間に合|(?:でき|出来)(?:ない|ません|かね)|かねます|かねる|出ない|出ません|決まら|決まりません|わから|分から|分かりません|わかりません|見込め|超え|越え|ずれ|早くて|早くと|少なくとも|最低|difficult|unlikely|delay|late/,
  takesBack:
    /遅れ|遅く|遅い|延び|延期|延長|ただし|但し|前後(?:する|します|いた)|長引|変更|難し|厳し|無理|遅延|未定|かもしれ|可能性|もっとかか|限りません|限らない|確約|約束|保証|保留|再調整|リスケ|may slip|subject to|no promise|guarantee|delay|later|unfortunately|however/,
  looksBack:
    /^(?:また、?)?(?:その後|そのあと|それから|それ以降|その上で|その翌|終わり次第|終了後|終わったら|終わって)/,
  otherMatter:
    /面接(?!後|終了|日から|から|当日|官|の翌|を?受け)|説明会|試験|入社|研修|勤務|旅行|出張|懇親会|インターン|セミナー|interview|start date|orientation/,
}));

/**
 * M0: the times of sentences that do not speak of the reply go, and so do whole tasks of the applicant (N).
 */
export function dropSentences(sketch: Sketch): Dropped {
  const sentences = sketch.text.split('。');
  const kept = keptSentences(sentences);
  sketch.text = sentences.map((sentence, index) => (kept[index] ? sentence : '')).join('。');
  const { time, deadline, day, otherMatter } = patterns();
  const dropped = sentences.filter((_sentence, index) => !kept[index]);
  const events = dropped.filter((sentence) => mayStartCount(sentence, sketch.text));
  return {
    kept,
    hasTime: dropped.some((sentence) => time.test(sentence)),
    mayBeLater: dropped.some(
      (sentence) => deadline.test(sentence) && !otherMatter.test(sentence) && !isTask(sentence),
    ),
    events: events.flatMap((sentence) => sentence.match(day) ?? []),
  };
}

/** Not where the words say which result they mean: 今回の結果, or that of a round before the dropped one. */
function mayStartCount(dropped: string, kept: string): boolean {
  const { laterMatter, thisResult } = patterns();
  if (laterMatter.test(dropped)) return false;
  return ![...kept.matchAll(thisResult)].some(([, round]) => round === undefined || !dropped.includes(round));
}

/** What went with the sentences that do not speak of the reply. */
export interface Dropped {
  /** Which sentences stay. */
  readonly kept: readonly boolean[];
  /** Whether one of them had a time. */
  readonly hasTime: boolean;
  /** Whether such a time may be one of the reply all the same: 来週中に連絡します。遅いと再来週 (O5). */
  readonly mayBeLater: boolean;
  /** The signs of days of tasks and events: one that is still to come may be what an amount counts from (U5). */
  readonly events: readonly string[];
}

/** Whether a sentence without a time takes something back of what the others say: they are no longer certain. */
export function takesBack(sentence: string): boolean {
  return patterns().takesBack.test(sentence);
}

function keptSentences(sentences: readonly string[]): boolean[] {
  const { time, outcome, neverDropped, otherMatter, looksBack } = patterns();
  const tells = sentences.map((text) => hasTellingVerb(text));
  const speaks = sentences.map(
    (text, index) => tells[index] === true || (outcome.test(text) && !isTask(text)),
  );
  const isAbout = sentences.some((text, index) => speaks[index] && (time.test(text) || hasOpenWord(text)));
  return sentences.map((text, index) => {
    if (isTask(text)) return false;
    if (neverDropped.test(text) || looksBack.test(sentences[index + 1] ?? '')) return true;
    if (isAbout && !speaks[index]) return false;
    const others = sentences.some((other, at) => at !== index && (tells[at] === true || time.test(other)));
    return tells[index] === true || !otherMatter.test(text) || outcome.test(text) || !others;
  });
}
