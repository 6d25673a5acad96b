import type { GroupId } from '../../waiting/replies/groups';
import type { Status } from '../../waiting/status/assessment';

/** The language of the fence around a block of cards. */
export const cardBlockLanguage = 'henji';

/** Which replies a block shows; what is `undefined` leaves none out. */
export interface CardBlock {
  readonly statuses: readonly Status[] | undefined;
  readonly groups: readonly GroupId[] | undefined;
  /** Words of which company or stage has to hold every one. */
  readonly company: readonly string[];
  readonly limit: number;
}

/** Why a block can't be read; `found` is what stands there. */
export interface CardBlockProblem {
  readonly code: 'no-key' | 'unknown-key' | 'double-key' | 'unknown-status' | 'unknown-group' | 'bad-limit';
  readonly found: string;
}
