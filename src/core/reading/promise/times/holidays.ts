import type { Expression, Holiday } from '../expression';
import { lazy } from '../../../base/text/lazy';
import { readNumber } from '../text/numerals';
import { sticky } from '../text/words';
import type { MomentPattern, RowReading } from './moment-pattern';
import { characterBefore } from './moment-pattern';

/** A run of closed days is one of at least so many (P6, S3). */
const SHORTEST_RUN = 3;
const anyRun: Holiday & { readonly name: 'closed-run' } = { name: 'closed-run', count: SHORTEST_RUN };
const REST = '(?:休み|休暇|休業)';
const OBON = `お?盆(?:${REST}|お休み)?|夏${REST}|夏[季期]${REST}`;
const GOLDEN_WEEK = '(?:gw|ゴールデンウィーク|ゴールデンウイーク)(?:の?お?休み|休暇|期間)?';
/** 明け and its like (S3). */
const AFTER =
  '(?:が?明け(?:た?ら|て(?:から)?|早々)?|の?後(?!半|日|ほど)|の?あと|終了後|が?終わ(?:って(?:から)?|り次第|ったら)|を?過ぎ(?:て(?:から)?|たら|頃|ごろ)?(?!ても))';
const NEW_YEAR_HOLIDAYS = `三が日が?|年末年始(?:の)?お?${REST}?|正月${REST}?|お正月${REST}?|冬${REST}|冬[季期]${REST}`;

/** The month of シルバーウィーク. */
const SEPTEMBER = 9;

function beginning(expression: Expression): RowReading {
  return { kind: 'beginning', expression };
}

function afterHoliday(holiday: Holiday): RowReading {
  return beginning({ type: 'after-holiday', holiday });
}

function beforeHoliday(holiday: Holiday): RowReading {
  return { type: 'before-holiday', holiday };
}

/** Before a holiday (P6): GW前半 and お盆前後 are not read. */
function before(): readonly MomentPattern[] {
  const before = '前(?![後半])';
  return [
    { rule: 'P6', pattern: sticky(`(?:${OBON})の?${before}`), read: () => beforeHoliday({ name: 'obon' }) },
    {
      rule: 'P6',
      pattern: sticky(`(?:${GOLDEN_WEEK})の?${before}`),
      read: () => beforeHoliday({ name: 'golden-week' }),
    },
    {
      rule: 'P6',
      pattern: sticky(`(?:${NEW_YEAR_HOLIDAYS}|年末年始)の?${before}`),
      read: () => beforeHoliday({ name: 'year-end' }),
    },
    {
      rule: 'P6',
      pattern: sticky(`(?:シルバーウィーク|シルバーウイーク|sw|連休)の?${before}`),
      read: (match, scan) =>
        /[型\d一二三四五六七八九十]/.test(characterBefore(match, scan))
          ? 'unread-word'
          : beforeHoliday(anyRun),
    },
    {
      rule: 'U1',
      pattern: sticky(`(?:${OBON}|${GOLDEN_WEEK}|連休|シルバーウィーク|年末年始)の?前[後半]`),
      read: () => 'unread-word',
    },
  ];
}

function after(): readonly MomentPattern[] {
  return [
    { rule: 'S3', pattern: sticky(`(?:${OBON})${AFTER}`), read: () => afterHoliday({ name: 'obon' }) },
    {
      rule: 'S3',
      pattern: sticky(`(?:${GOLDEN_WEEK})${AFTER}`),
      read: () => afterHoliday({ name: 'golden-week' }),
    },
    {
      rule: 'S3',
      pattern: sticky(`(?:来年の?)?(?:(\\d{1,2}|[一二三四五六七八九十]{1,2})月の)(?:[三3]連休|連休)${AFTER}`),
      read: ([, month]) => afterHoliday({ ...anyRun, month: readNumber(month ?? '') ?? 0 }),
    },
    {
      rule: 'S3',
      pattern: sticky(`シルバーウィーク${AFTER}`),
      read: () => afterHoliday({ ...anyRun, month: SEPTEMBER }),
    },
    {
      rule: 'S3',
      pattern: sticky(`(\\d{1,2}|[一二三四五六七八九十]{1,2})連休${AFTER}`),
      read: ([, count]) => afterHoliday({ name: 'closed-run', count: readNumber(count ?? '') ?? 0 }),
    },
    {
      rule: 'S3',
      pattern: sticky(`連休${AFTER}|お?休み${AFTER}`),
      read: (match, scan) =>
        /[\p{Script=Han}]/u.test(characterBefore(match, scan)) ? 'unread-word' : afterHoliday(anyRun),
    },
  ];
}

function newYear(): readonly MomentPattern[] {
  const anyTail = '(?:早々|以降|以後|から|より|すぐ|たら|てから|て)?';
  return [
    {
      rule: 'S2',
      pattern: sticky('年明け(?:の|早々の)?(?:最初|初め|はじめ)の週'),
      read: () => ({ type: 'first-week-of-year' }),
    },
    {
      rule: 'S2',
      pattern: sticky(`(?:${NEW_YEAR_HOLIDAYS})明け${anyTail}`),
      read: () => beginning({ type: 'new-year' }),
    },
    {
      rule: 'S2',
      pattern: sticky(`(?:${NEW_YEAR_HOLIDAYS}|年末年始)(?:の?後(?!半|日|ほど)|の?あと)`),
      read: () => beginning({ type: 'new-year', afterHolidays: true }),
    },
    // 年末年始 by itself is a closure or the plain season (P5).
    { rule: 'P5', pattern: sticky('年末年始'), read: () => 'ignored' },
    {
      rule: 'S2',
      pattern: sticky(
        `年明け${anyTail}|年が明け(?:てから|て|たら)?|新年(?!あ|明|お|会|度|号|の?ご?挨拶|のお喜び|を)(?:早々)?(?:に|以降|から)?|年始(?:早々)?(?:以降)?|仕事始め(?:以降|から)?|年が?(?:を?越(?:し|え)て?|を?(?:また|跨)い(?:で|だ)|変わっ(?:て|た(?:ら|あと|後)?))(?:から)?`,
      ),
      read: () => beginning({ type: 'new-year' }),
    },
    {
      rule: 'S2',
      pattern: sticky(
        '来年(?:早々|頭|初め|明け|になって(?:から)?|に(?:入って(?:から)?|なったら)?(?=、|。|$|ご|連|お|結|なり|は|で|改|あ)|の?(?=\\d{1,2}(?:日|営業日|週間))|以降|以後|から|まで|は(?!入社)|ごろ|頃|(?=、|。|$))(?:以降|から|に)?',
      ),
      read: () => beginning({ type: 'new-year' }),
    },
    {
      rule: 'S2b',
      pattern: sticky('数週間?(?:程度|ほど|以内|後|くらい|ぐらい|かけて|の?うち|は)?'),
      read: () => beginning({ type: 'some-weeks' }),
    },
  ];
}

/** What leans on holidays and the turn of the year (promise-rules P6, S2, S2b, S3), in the order in which it is tried. */
export const holidayPatterns = lazy((): readonly MomentPattern[] => [...before(), ...after(), ...newYear()]);
