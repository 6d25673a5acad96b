import { fieldNames } from '../interview/fields';
import type { CheckItem, Interview } from '../interview/interview';
import { propertyItems } from '../interview/property-items';
import { readChecked } from '../interview/read-words';

/** The words in which a tick is written, by the language of the note's keys. */
const japanese: Readonly<Record<CheckItem, string>> = {
  heard: '予定日',
  spam: '迷惑メール',
  calls: '着信',
  portal: 'マイページ',
  calendar: '営業日',
  reports: '口コミ',
};

/** The property that holds the ticks of a note: the one it has, else the one that suits its other keys. */
export function checkedKey({ keys }: Interview): string {
  return keys.checked ?? fieldNames.checked[isJapanese(keys) ? 'ja' : 'en'][0];
}

/** The property's new value with one tick set or taken away; words that are no tick stay as they are. */
export function withTick(
  value: unknown,
  item: CheckItem,
  ticked: boolean,
  { keys }: Interview,
): readonly unknown[] {
  const wording = isJapanese(keys) ? japanese : undefined;
  const kept = propertyItems(value).flatMap((part): unknown[] => {
    const { words, complete } = readChecked(part);
    if (!complete || !words.includes(item)) return [part];
    return words.filter((word) => word !== item).map((word) => wording?.[word] ?? word);
  });
  const others = kept.filter((part) => part !== null && part !== '');
  return ticked ? [...others, wording?.[item] ?? item] : others;
}

function isJapanese(keys: Interview['keys']): boolean {
  return Object.values(keys).some((key) => /[^ -~]/.test(key));
}
