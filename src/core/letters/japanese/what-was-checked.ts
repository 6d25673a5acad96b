import type { CheckItem } from '../../reading/interview/interview';

/** What of the checklist one looked at, as one tells a company. */
const LOOKED_AT: readonly (readonly [item: CheckItem, name: string])[] = [
  ['spam', 'メール'],
  ['calls', '着信履歴'],
  ['portal', 'マイページ'],
];

/** メールと着信履歴: only what is ticked may be claimed; `undefined` where nothing is. */
export function whatWasChecked(checked: readonly CheckItem[]): string | undefined {
  const names = LOOKED_AT.filter(([item]) => checked.includes(item)).map(([, name]) => name);
  const [first, second] = names;
  if (first === undefined) return undefined;
  return names.length === 2 && second !== undefined ? `${first}と${second}` : names.join('、');
}
