/** Longer texts are written once and need no memory. */
const maxTextLength = 64;
/** When this many texts are known the memory starts anew: a vault writes a few dozen different ones. */
const maxTexts = 512;

/**
 * `read`, with its answers for short texts remembered, since the same few words stand in thousands of notes. Only for
 * a function of its value alone, whose answers nobody changes.
 */
export function memoize<Answer>(read: (value: unknown) => Answer): (value: unknown) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (value) => {
    if (typeof value !== 'string' || value.length > maxTextLength) return read(value);
    const known = answers.get(value);
    if (known) return known.answer;
    const answer = read(value);
    if (answers.size >= maxTexts) answers.clear();
    answers.set(value, { answer });
    return answer;
  };
}
