import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Profile } from '../../base/settings/profile';
import type { Purpose } from '../messages/purpose';
import type { PendingReply } from '../../waiting/status/pending-reply';

/** What the record lines of a note say. */
export interface RecordedScenes {
  /** What was sent already (`sentScenes`). */
  readonly sent: readonly SentScene[];
  /** By what the company told of its offer (`wayOfOffer`). */
  readonly offerBy?: string | undefined;
}

/** What a scene is written from, beside what is asked. */
export interface SceneContext extends RecordedScenes {
  readonly reply: PendingReply;
  /** The other replies of the vault; this one may be among them. */
  readonly others: readonly PendingReply[];
  readonly profile: Profile;
  /** The day on which it goes out. */
  readonly today: EpochDay;
  /** The minute of the day, 0–1439. */
  readonly minute: number;
}

/** A scene that a record line of the note says was sent. */
export interface SentScene {
  readonly purpose: Purpose;
  /** `undefined` where the line has no day that can be read. */
  readonly day: EpochDay | undefined;
  /** Whether it was said on the phone; a mail may follow. */
  readonly byPhone?: true;
}
