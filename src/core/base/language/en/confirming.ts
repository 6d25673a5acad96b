import type { confirming as japanese } from '../ja/confirming';

/** The words that ask whether a promise is read as it was meant. */
export function confirming(): ReturnType<typeof japanese> {
  return {
    question: (words, read) => `“${words}” was read as “${read}”. Is that right?`,
    by: (day) => `by ${day}`,
    between: (from, to) => `between ${from} and ${to}`,
    from: (day) => `from ${day} on`,
    undated: 'no date',
  };
}
