import { formatDayNear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { shortened } from '../../base/properties/raw-value';
import type { Status } from './assessment';
import type { PendingReply } from './pending-reply';

/** Nothing follows from the reading in these. */
const settled: ReadonlySet<Status> = new Set(['closed', 'invalid', 'upcoming']);

/** Longer words are cut: the note itself shows them whole. */
const maxQuoted = 60;

/** Whether the user has to confirm what was promised: the reading is not certain (promise-rules O5), and not ticked as heard. */
export function needsConfirming({ interview, assessment }: PendingReply): boolean {
  const { promise, status } = assessment;
  return (
    promise !== undefined &&
    promise.kind !== 'unknown' &&
    !promise.certain &&
    !settled.has(status) &&
    !interview.checked.includes('heard')
  );
}

/** 「…」を 12/4(金) までと読みました。合っていますか: the question to a reading that needs confirming, else `undefined`. */
export function confirmingQuestion(reply: PendingReply, language: Language): string | undefined {
  const { promise, today } = reply.assessment;
  if (!promise || !needsConfirming(reply)) return undefined;
  const words = wordsOf(language).confirming;
  const day = (at: number): string => formatDayNear(at, today, language);
  const { earliest, latest, text } = promise;
  const read =
    latest === undefined
      ? earliest === undefined
        ? words.undated
        : words.from(day(earliest))
      : promise.kind === 'range' && earliest !== undefined
        ? words.between(day(earliest), day(latest))
        : words.by(day(latest));
  return words.question(shortened(text, maxQuoted), read);
}
