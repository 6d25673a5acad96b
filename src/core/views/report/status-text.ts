import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Language } from '../../base/language/language';
import { problemMessage } from '../../reading/interview/problem-message';
import { explain } from '../../waiting/status/explanation';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { statusName } from '../cards/card';
import { nextStep } from './next-step';
import { printable } from './text-width';

/** How one interview is, for a terminal: what to do next, why, and what is wrong with its note. */
export function statusText(reply: PendingReply, today: EpochDay, language: Language): string {
  const { interview, assessment } = reply;
  const { company, stage, path } = interview;
  const lines = [
    [company ?? path, stage].filter((part) => part !== undefined).join(' '),
    `${statusName(reply, language)}: ${nextStep(reply, today, language)}`,
    ...explain(reply, language),
    ...assessment.problems.map((problem) => problemMessage(problem, language)),
  ];
  // What is under a step is indented.
  return lines.map((line) => (line.startsWith(' ') ? '  ' : '') + printable(line)).join('\n');
}

/** The reply of a note by its path, with or without `.md`, or by its name where only one note has it. */
export function replyAt(replies: ReadonlyMap<string, PendingReply>, path: string): PendingReply | undefined {
  const exact = replies.get(path) ?? replies.get(`${path}.md`);
  if (exact) return exact;
  const named = [...replies.values()].filter(({ interview }) => interview.path.endsWith(`/${path}.md`));
  return named.length === 1 ? named[0] : undefined;
}
