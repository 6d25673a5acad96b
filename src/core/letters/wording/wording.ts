import type { EpochDay } from '../../base/calendar/epoch-day';
import type { BusinessHours } from '../../reading/interview/interview';
import type { Span } from '../../editing/frontmatter/text-edit';
import type { ContactMethod } from '../../reading/interview/interview';
import type { Purpose } from '../messages/purpose';
import type { Profile } from '../../base/settings/profile';
import type { PendingReply } from '../../waiting/status/pending-reply';

/** The rules of the wording check, at most 16, in the order in which they are documented. */
export const wordingRuleIds = [
  'company-term',
  'onchu-with-person',
  'honorific',
  'placeholder',
  'feelings',
  'pressing',
  'blame',
  'plain-words',
  'double-keigo',
  'other-company',
  'missing-name',
  'missing-day',
  'missing-position',
  'subject-name',
  'outside-hours',
  'other-scene',
] as const;
/** One rule of the check. */
export type WordingRuleId = (typeof wordingRuleIds)[number];

/** The parts of a message, in reading order. */
export const messageParts = ['to', 'subject', 'text'] as const;
/** One part of a message. */
export type MessagePart = (typeof messageParts)[number];

/** What is checked: a message, or a piece of one, in which nothing can be missing. */
export interface CheckedMessage {
  readonly kind: ContactMethod;
  /** What it is for; absent is an inquiry, or unknown. */
  readonly purpose?: Purpose | undefined;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly isPiece?: boolean;
  /** A draft is written for the day it waits for. */
  readonly sendFrom?: EpochDay | undefined;
  /** A message that went out is history: its days are reckoned from then, and nothing in it is mended. */
  readonly sentOn?: EpochDay | undefined;
}

/** What is known when a message is checked. */
export interface WordingContext {
  readonly profile: Profile;
  /** The reply the message asks for; `undefined` where its note is no interview note. */
  readonly reply: PendingReply | undefined;
  /** The companies of all other interview notes, as written there; this one's own may be among them. */
  readonly otherCompanies: readonly string[];
  readonly today: EpochDay;
  /** The minute of the day, 0–1439; without it the hours are not checked. */
  readonly minute: number | undefined;
}

/** A place that a rule objects to; where something is missing it is empty. */
export interface Objection extends Span {
  readonly part: MessagePart;
  /** What takes the place of these words at a click. */
  readonly mend?: string | undefined;
  /** What is missing, a name or a day; what takes its place is `mend`. */
  readonly wanted?: string | undefined;
  /** What is missing beside what the rule is named for. */
  readonly lacks?: 'signature' | 'profile' | undefined;
  /** What is wrong in the letter of a scene, or with a day that is offered in it. */
  readonly about?: SceneFault | undefined;
  /** Outside the company's hours: what these are, and the first day on which they come. */
  readonly opens?:
    | {
        readonly day: EpochDay;
        readonly hours: BusinessHours;
        /** Whether it cannot wait for them, may, or should. */
        readonly sending: 'at-once' | 'either' | 'in-hours';
      }
    | undefined;
}

/** What can be wrong in the letter of a scene. */
export type SceneFault =
  | 'other'
  | 'decision'
  | 'asks-on'
  | 'url'
  | 'place-word'
  | 'wish'
  | 'offer-word'
  | 'apologies'
  | 'day-past'
  | 'day-closed'
  | 'hours-backwards';

/** An objection with its rule; the words for it are in `wording-text.ts`. */
export interface WordingFinding extends Objection {
  readonly rule: WordingRuleId;
  /** A mistake is plainly wrong; advice is a matter of tone. */
  readonly weight: 'mistake' | 'advice';
  /** The words objected to, as written. */
  readonly found: string;
}
