import { checkWording } from '../../../../src/core/letters/wording/check-wording';
import type {
  CheckedMessage,
  WordingContext,
  WordingFinding,
} from '../../../../src/core/letters/wording/wording';
import { profile, situation } from '../messages/situations';
import { day } from '../../base/calendar/day';

/** Companies of other notes; 青葉 also begins the university of the applicant. */
export const otherCompanies = [
  '株式会社青葉',
  'みなと精機㈱',
  '若葉',
  '双葉㈱',
  'Kaede Softworks KK',
  '株式会社アオゾラ電機',
  '株式会社総合',
  'イツモ株式会社',
  'わかくさ台信用組合',
];

/** What is known of the complete situation at ten o'clock, with what a case changes. */
export function context(changed: Partial<WordingContext> = {}): WordingContext {
  const { reply } = situation({ promised: '3営業日以内' });
  return { profile, reply, otherCompanies, today: day('2026-12-01'), minute: 600, ...changed };
}

/** Checks a message. */
export function check(message: CheckedMessage, changed: Partial<WordingContext> = {}): WordingFinding[] {
  return checkWording(message, context(changed));
}

/** Checks a piece of a text, in which nothing can be missing. */
export function checkPiece(
  text: string,
  changed: Partial<WordingContext> = {},
  kind: CheckedMessage['kind'] = 'mail',
): WordingFinding[] {
  return check({ kind, to: '', subject: '', text, isPiece: true }, changed);
}
