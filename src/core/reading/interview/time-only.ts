import type { EpochDay } from '../../base/calendar/epoch-day';
import { lazy } from '../../base/text/lazy';
import { readDate } from './read-date';

const number = '[0-9一二三四五六七八九十]+';
const date = /(?:\d{4}[年/.-])?\d{1,2}[月/.-]\d{1,2}日?/;
/** A time as people write when a result is to come; after NFKC, without white space and in lower case. */
const times = lazy(
  () =>
    new RegExp(
      [
        date.source,
        `(?:約|あと)?${number}(?:[〜、-]${number})?(?:営業日|日|週間|[かヶ]月)(?:以内|程度|ほど|後|間)?`,
        String.raw`\d{1,2}月`,
        '(?:再来|来|今|翌|次)[週月]|週[明末内]け?|[今来]?年[明内末始]け?|月[末初内]|[上中下]旬',
        '今日|本日|明日|明後日|後日|近日中?|追って|数日|[月火水木金土日]曜日?',
      ].join('|'),
      'g',
    ),
);
/** What may be beside a time and says nothing more. */
const beside =
  /\([月火水木金土日](?:曜日?)?\)|まで|以内|以降|以後|から|より|予定|見込み?|目安|目処|目途|頃|ごろ|くらい|ぐらい|前後|あたり|結果|合否|連絡|通知|発表|返事|回答|です|ます|待つ|来る|[中内末頭にのはをが〜、,。.-]/g;
const isLimit = /まで|以内|以降|以後|から|予定|見込|目安|目処|目途/;
/** No time is written at such length. */
const maxLength = 60;

/**
 * Whether a result names a time and nothing else (12/4まで, a day after today), so that it says when the result comes.
 * A day up to today without such a word is the one on which it came.
 */
export function isTimeOnly(text: string, today: EpochDay, near: EpochDay): boolean {
  if (text.length > maxLength) return false;
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[~–—―]/g, '〜');
  const rest = plain.replace(times(), '').replace(beside, '');
  if (rest !== '' || plain.replace(times(), '') === plain) return false;
  const day = readDate(date.exec(plain)?.[0] ?? '', near);
  return isLimit.test(plain) || typeof day !== 'number' || day > today;
}
