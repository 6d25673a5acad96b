import { partsOf, readDays, readOr, type Stored } from './setting-readers';

/** The situations in which one waits; the tab has a group for each. */
export type WaitingSituation = 'promised' | 'unpromised' | 'selecting' | 'inquired';

/** One waiting time: its default in days (the bold numbers of status-rules), and the situation it belongs to. */
interface WaitingTime {
  readonly days: number;
  readonly situation: WaitingSituation;
}

/** The waiting times. A new one is a row here, and its words under `policy.…` among the rows of the tab. */
export const waitingTimes = {
  /** Business days to wait after a deadline before asking. */
  graceBusinessDays: { days: 3, situation: 'promised' },
  /** Calendar days after which one may ask when nothing was promised. */
  noPromiseDays: { days: 10, situation: 'unpromised' },
  /** Business days that have to go by when nothing was promised, however many calendar days that takes. */
  noPromiseBusinessDays: { days: 5, situation: 'unpromised' },
  /** Calendar days after which "nearly" begins when nothing was promised. */
  noPromiseSoonDays: { days: 7, situation: 'unpromised' },
  /** Calendar days to wait after "still in selection", and for pass-only without a date. */
  selectingDays: { days: 14, situation: 'selecting' },
  /** Business days that have to go by in that time. */
  selectingBusinessDays: { days: 8, situation: 'selecting' },
  /** Business days between an inquiry and the one re-confirmation. */
  followUpBusinessDays: { days: 5, situation: 'inquired' },
  /** Calendar days after which asking makes no sense any more. */
  longAgoDays: { days: 60, situation: 'inquired' },
} as const satisfies Readonly<Record<string, WaitingTime>>;

/** The waiting times in force, in days (status-rules). */
export type Policy = { readonly [Name in keyof typeof waitingTimes]: number };

/** The names of the waiting times, in the order of the table. */
export const waitingNames = Object.keys(waitingTimes) as readonly (keyof Policy)[];

/** The waiting times of status-rules. */
export const defaultPolicy = policyOf((name) => waitingTimes[name].days);

/** Reads the waiting times; one that is not a number of days has its default. */
export function readPolicy(stored: Stored): Policy {
  const part = partsOf(stored);
  return policyOf((name) => readOr(part(name), readDays, defaultPolicy[name]));
}

function policyOf(days: (name: keyof Policy) => number): Policy {
  return Object.fromEntries(waitingNames.map((name) => [name, days(name)])) as Policy;
}
