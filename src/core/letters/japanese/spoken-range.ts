import { letter } from './letter';

const RANGE = /(\d+)?([^\d〜、]*)〜(\d+)?/g;

/** No one says 〜: 2〜3日 is said 2、3日, and 1週間〜10日 1週間から10日. */
export function spokenRange(words: string): string {
  return words.replace(RANGE, (_, first?: string, unit?: string, last?: string) => {
    const isNext = first && !unit && Number(last) === Number(first) + 1 && Number(last) < 10;
    return `${first ?? ''}${unit ?? ''}${isNext ? letter.breath : 'から'}${last ?? ''}`;
  });
}
