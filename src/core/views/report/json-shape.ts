import type { Field } from '../../base/properties/fields';
import type { ProblemCode } from '../../reading/interview/problem';
import type { MessageId } from '../../letters/messages/message-ids';
import type { PromiseKind } from '../../reading/promise/promise';
import type { ActionKind, Status } from '../../waiting/status/assessment';

/** The report as other programs read it (docs/pending.md). Every key is always there. */
export interface JsonReport {
  readonly today: string;
  readonly notes: readonly JsonNote[];
}

/** One interview note; dates are ISO. */
export interface JsonNote {
  readonly path: string;
  readonly company: string | null;
  readonly stage: string | null;
  readonly interviewDate: string | null;
  readonly status: Status;
  readonly promise: JsonPromise;
  readonly deadline: string | null;
  readonly inquireFrom: string | null;
  readonly nextAction: JsonNextAction;
  readonly explanation: readonly string[];
  readonly problems: readonly JsonProblem[];
}

/** What the company said; `none` and a `text` of null when it said nothing. */
export interface JsonPromise {
  readonly kind: PromiseKind | 'none';
  readonly text: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly ambiguous: boolean;
  /** Whether every word beside the date is known (promise-rules O5); false where nothing was said. */
  readonly certain: boolean;
}

/** The one next thing to do; a message only where asking is polite now. */
interface JsonNextAction {
  readonly kind: ActionKind;
  readonly on: string | null;
  readonly template: MessageId | null;
}

/** One thing to fix; `field` is null for problems of the whole note. */
interface JsonProblem {
  readonly field: Field | null;
  readonly code: ProblemCode;
  readonly found: string;
  readonly message: string;
}
