import { lazy } from '../../base/text/lazy';
import type { Draft } from './draft';

/** What an inquiry asks for. */
const ASKED_BY_NAME = '結果|合否|状況|進捗|進み具合|連絡の(?:時期|予定)';
const ASKED = `(?:選考|${ASKED_BY_NAME})`;
const ASKS = lazy(
  () =>
    new RegExp(
      `${ASKED}[^。¶]{0,24}(?:尋ね|問い?合わせ|問合せ|伺[えいっ]|お?聞か|お?知らせ(?:いただ|くださ|下さ)|教えて|確認)`,
    ),
);
const SUBJECT_ASKS = lazy(
  () =>
    new RegExp(
      // 選考の件 alone asks nothing.
      `(?:${ASKED_BY_NAME})の件|${ASKED}(?:について|につきまして|に関し|の?ご?連絡について|の?お?(?:尋ね|問い?合わせ|問合せ|伺い|ご?確認))`,
    ),
);
/** A subject that names another purpose. */
const OTHER = /辞退|承諾|お?礼|日程|候補日|変更|期限|遅れ|欠席|送付|持ち物|会場|服装|本日の/;

/** Whether a message asks the company for a result or how the selection goes: not by its purpose, but by its words. */
export function isInquiry({ message, parts: { subject, text } }: Draft): boolean {
  if (message.purpose !== undefined && message.purpose !== 'inquiry') return false;
  if (OTHER.test(subject.flat)) return false;
  return SUBJECT_ASKS().test(subject.flat) || ASKS().test(text.flat);
}
