import type { PendingReply } from '../../../../src/core/waiting/status/pending-reply';
import { reply } from '../cards/replies';
import type { Said } from '../../waiting/status/interview';

/** A reply of a company, in a note of its name. */
export function named(company: string, said: Said = {}): PendingReply {
  return reply({ ...said, rest: { path: `${company}.md`, company, ...said.rest } });
}
