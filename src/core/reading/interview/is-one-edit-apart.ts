/** In shorter names a sign more or less makes another word: 会社員, 選考会, dates. */
const shortest = { japanese: 3, latin: 5 };
/** In a longer Latin word a wrong letter is a slip; in a short one, and in kanji, it is another word (state, 面接官). */
const shortestWithWrongLetter = 7;

/**
 * Whether a name is another one with one sign more, one less, or two in turned order; in a long Latin word also with
 * one wrong letter. Both in the form of `comparableName`; `meant` is the one that is right.
 */
export function isOneEditApart(written: string, meant: string): boolean {
  const isLatin = /^[\x20-\x7e]*$/.test(meant);
  if (meant.length < (isLatin ? shortest.latin : shortest.japanese) || written === meant) return false;
  // A number counts something: 面接日2 is another day than 面接日.
  if (digitsOf(written) !== digitsOf(meant)) return false;
  const difference = written.length - meant.length;
  if (Math.abs(difference) > 1) return false;
  const start = sharedStart(written, meant);
  const wrong = written.slice(start);
  const right = meant.slice(start);
  if (difference === 1) return wrong.slice(1) === right;
  if (difference === -1) return right.slice(1) === wrong;
  const isTurned = turned(wrong) === right;
  return (
    isTurned || (isLatin && meant.length >= shortestWithWrongLetter && wrong.slice(1) === right.slice(1))
  );
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** The text with its first two signs in the other order. */
function turned(text: string): string {
  return text.charAt(1) + text.charAt(0) + text.slice(2);
}

/** How many signs two texts begin with in common. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
