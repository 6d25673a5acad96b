import { lazy } from '../../../base/text/lazy';
import { isNumeral, NUMERAL_CLASS } from '../text/numerals';

/** How the phrase says its 日 are counted: business days (A1b), calendar days (A4), or not at all. */
export type DayCount = 'business' | 'calendar' | 'unsaid';

const DAYS_OFF =
  '(?:土(?:曜日?)?[・、,と]?日(?:曜日?)?(?:[・、,と]?(?:祝(?:祭日|日)?|祭日))?|(?:弊社|当社|会社)?(?:指定)?の?(?:休業日|定休日|休日|お?休み)|祝(?:祭)?日)';
/** What companies name beside them: closed anyway, or not by every company (then the reading is not certain, O5). */
const LONG_HOLIDAYS =
  '(?:年末年始|お?盆|gw|ゴールデンウィーク|[夏冬][季期]|連休)(?:の)?(?:休業日?|休暇|お?休み)?(?:期間中?)?';

const patterns = lazy(() => {
  const and = '(?:[・、,/とや]|および|及び)';
  const without = `[(]?(?:${LONG_HOLIDAYS}${and}){0,3}${DAYS_OFF}(?:${and}?(?:${DAYS_OFF}|${LONG_HOLIDAYS})){0,4}[)]?(?:[をは]?除(?:いて|いた|きます|[くき]|外)|[を]?抜き(?:で|の)?|[をは]?含(?:まず|まない|めず|めない|みません|んで(?:いません|おりません|いない))|[をは]?(?:カウント(?:しません|しない|せず)|数え(?:ません|ない|ず)))`;
  const withDaysOff = `[(]?(?:土(?:曜日?)?[・、,と]?日(?:曜日?)?(?:[・、,と]?祝(?:祭日|日)?)?)[)]?[をも]?(?:含(?:んで|んだ|みます|めて|[むめみ](?!ず|ない)))|暦日|カレンダー(?![通どとの])`;
  return {
    business: new RegExp(without),
    calendar: new RegExp(withDaysOff),
    businessWord: new RegExp(
      `(?:^|[^${NUMERAL_CLASS}翌々次の数])営業日|(?:^|[^${NUMERAL_CLASS}])(?:稼働日|実働日?)|平日|business day basis`,
    ),
    bracket: new RegExp(`[(](?:${without}|${withDaysOff}|営業日(?:ベース|換算)?)[)]`, 'g'),
    word: new RegExp(
      `${without}|${withDaysOff}|営業日(?:ベース|換算)?で(?=[\\d一二三四五六七八九十])|営業日(?:ベース|換算)`,
      'g',
    ),
  };
});

/** Reads A1b and A4. Where a phrase says both, the later reading holds: business days. */
export function readDayCount(text: string): DayCount {
  const { business, businessWord, calendar } = patterns();
  if (business.test(text) || businessWord.test(text)) return 'business';
  return calendar.test(text) ? 'calendar' : 'unsaid';
}

/**
 * Takes out the words of A1b and A4, so that 3日(土日祝除く)以内 is 3日以内 and the 土曜 in 土曜・日曜を除く is not a day to
 * wait for. The bar keeps apart what was on both sides.
 */
export function dropDayCountWords(text: string): string {
  const { bracket, word } = patterns();
  return text
    .replace(bracket, (found: string, at: number, whole: string) =>
      isNumeral(whole.charAt(at - 1)) && isNumeral(whole.charAt(at + found.length)) ? '|' : '',
    )
    .replace(word, (found) => (/抜き|^営業日.*で$/.test(found) ? '¦' : '|'));
}
