import type { digest as japanese } from '../ja/digest';

/** The words of the notice that says once a day what can be done. */
export const digest: typeof japanese = {
  text: (count, names) => `${count === 1 ? 'One thing' : `${count} things`} you can do today\n${names}`,
  separator: ', ',
  more: (count) => `${count} more`,
};
