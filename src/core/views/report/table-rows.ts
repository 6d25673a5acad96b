import type { EpochDay } from '../../base/calendar/epoch-day';
import { formatDayNear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { baseName } from '../../base/text/base-name';
import { daysLeft, nextStep } from './next-step';
import { printable } from './text-width';

/** The cells of one line of the table. */
export interface TableRow {
  readonly company: string;
  readonly stage: string;
  readonly action: string;
  /** Business days until the action. */
  readonly left: string;
  readonly deadline: string;
}

/** The line of a reply; a note without a company goes by its own name. */
export function tableRow(reply: PendingReply, today: EpochDay, language: Language): TableRow {
  const { interview, assessment } = reply;
  return {
    company: printable(interview.company ?? baseName(interview.path)),
    stage: printable(interview.stage ?? ''),
    action: printable(nextStep(reply, today, language)),
    left: daysLeft(reply, today, language),
    deadline: assessment.deadline === undefined ? '' : formatDayNear(assessment.deadline, today, language),
  };
}
