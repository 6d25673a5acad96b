import type { PendingReply } from '../status/pending-reply';

/** Whether what was decided about a reply still holds: the same company and interview, and the wait stands where it stood. */
export function isSameCase(before: PendingReply, now: PendingReply): boolean {
  return caseOf(before) === caseOf(now);
}

function caseOf({ interview, assessment }: PendingReply): string {
  const { company, date, stage, inquired, selecting, replied, result } = interview;
  const { status, nextActionOn } = assessment;
  return JSON.stringify([company, date, stage, inquired, selecting, replied, result, status, nextActionOn]);
}
