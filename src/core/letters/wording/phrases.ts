import { lazy } from '../../base/text/lazy';
import { partsOf, type Draft, type DraftPart } from './draft';
import type { Objection } from './wording';
import type { WordingRule } from './wording-rule';

/** A way of saying something, in the form of a flat text without names. */
export interface Phrase {
  /** With the flag `g`. */
  readonly words: RegExp;
  /** It is not meant where this fits what comes before it (ends in `$`) … */
  readonly unlessBehind?: RegExp;
  /** It is meant only where this fits what comes before it. */
  readonly onlyBehind?: RegExp;
  /** … or what comes after it (begins with `^`). */
  readonly unlessBefore?: RegExp;
  /** What takes its place; `undefined` where that takes thought. */
  readonly mend?: (words: string) => string | undefined;
}

/** How many letters around a phrase decide what it means. */
const around = 30;

/** A rule that objects to phrases, wherever they are; of phrases that overlap, to the first. */
export function phraseRule(weight: WordingRule['weight'], phrases: () => readonly Phrase[]): WordingRule {
  const list = lazy(phrases);
  return { weight, find: (draft) => findPhrases(draft, list()) };
}

/** The places of phrases in all parts. */
export function findPhrases(draft: Draft, phrases: readonly Phrase[]): Objection[] {
  return partsOf(draft).flatMap((part) =>
    withoutOverlaps(phrases.flatMap((phrase) => phraseInPart(part, phrase))),
  );
}

function phraseInPart(part: DraftPart, phrase: Phrase): Objection[] {
  const { flat, unnamed, inRaw } = part;
  return [...unnamed.matchAll(phrase.words)].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    const before = unnamed.slice(Math.max(0, index - around), index);
    if (phrase.unlessBehind?.test(before) || phrase.onlyBehind?.test(before) === false) return [];
    if (phrase.unlessBefore?.test(unnamed.slice(end, end + around))) return [];
    const mend = phrase.mend?.(flat.slice(index, end));
    return [{ part: part.part, ...inRaw({ from: index, to: end }), mend }];
  });
}

/** Of objections that overlap, the first, and of two that begin together the longer. */
export function withoutOverlaps(objections: readonly Objection[]): Objection[] {
  const kept: Objection[] = [];
  for (const each of [...objections].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (each.from >= (kept.at(-1)?.to ?? 0)) kept.push(each);
  }
  return kept;
}
