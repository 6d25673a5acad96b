import type { digest as japanese } from '../ja/digest';

/** The words of the notice that says once a day what can be done. */
export function digest(): ReturnType<typeof japanese> {
  return {
    text: (count, names) =>
      `You can ask about ${count === 1 ? 'one selection' : `${count} selections`} today\n${names}`,
    todays: (names) => `Interview today: ${names}`,
    separator: ', ',
    more: (count) => `${count} more`,
  };
}
