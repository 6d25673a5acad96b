import type { Sketch } from '../sketch';
import { lazy } from '../text/lazy';
import { OUTCOME } from '../text/words';
import { hasOpenWord, hasTellingVerb, isTask } from './no-date';

const patterns = lazy(() => ({
  time: /[\ue000-\uf3ff]/,
  outcome: new RegExp(OUTCOME),
  // What takes the other sentence's promise back is never dropped.
  neverDropped:
    /お待ち|かか[るりっ]|遅い|遅れ|遅く|延び|延期|ただし|但し|その後|そのあと|それから|それ以降|その上で|その翌|difficult|unlikely|delay|late/,
  takesBack:
    /遅れ|遅く|遅い|延び|延期|延長|ただし|但し|前後(?:する|します|いた)|長引|変更|難し|未定|かもしれ|可能性|delay|later|unfortunately|however/,
  looksBack:
    /^(?:また、?)?(?:その後|そのあと|それから|それ以降|その上で|その翌|終わり次第|終了後|終わったら|終わって)/,
  otherMatter:
    /面接|説明会|試験|入社|研修|勤務|旅行|出張|懇親会|インターン|セミナー|interview|start date|orientation/,
}));

/**
 * M0: the times of sentences that do not speak of the reply go, and so do whole tasks of the applicant (N). Gives back which
 * sentences are left, and whether one with a time was dropped.
 */
export function dropSentences(sketch: Sketch): { kept: readonly boolean[]; dropped: boolean } {
  const sentences = sketch.text.split('。');
  const kept = keptSentences(sentences);
  sketch.text = sentences.map((sentence, index) => (kept[index] ? sentence : '')).join('。');
  const { time } = patterns();
  return { kept, dropped: sentences.some((sentence, index) => !kept[index] && time.test(sentence)) };
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
