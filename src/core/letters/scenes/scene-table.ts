import type { Purpose } from '../messages/purpose';
import type { SceneId } from './scene-ids';

/** Under which heading a scene is offered. */
export const sceneGroups = ['inquiry', 'interview', 'decision'] as const;
/** Inquiries, what goes with an interview, and answers to the company's decision. */
export type SceneGroup = (typeof sceneGroups)[number];

/** How the mail of a scene goes out best: as a reply in the thread of the company's mail, or as a new one. */
type Sending = 'reply' | 'new' | 'call';

/** What is the same for a scene in every note. */
export interface Scene {
  readonly purpose: Purpose;
  readonly channel: 'mail' | 'phone';
  readonly group: SceneGroup;
  readonly sending: Sending;
  /** The result that is offered to be logged after sending. */
  readonly result?: 'withdrawn' | 'accepted' | 'declined';
  /** From which answer `ask-on` is written after sending; `remove` where nothing is left to be decided. */
  readonly askOn?: 'presentLimit' | 'remove';
  /** The one inquiry that may go out before its day, once, with the reason shown: another company waits for an answer. */
  readonly passesRail?: true;
  /** Who has a recommendation, or an agent, is first told to speak to them. */
  readonly gates: readonly ('recommended' | 'agent')[];
}

/** What each scene is (docs/domain.md, "Messages"). */
export const scenes: Readonly<Record<SceneId, Scene>> = {
  'mail-thanks': {
    purpose: 'thanks',
    channel: 'mail',
    group: 'interview',
    sending: 'new',
    gates: ['agent'],
  },
  'mail-dates': {
    purpose: 'dates',
    channel: 'mail',
    group: 'interview',
    sending: 'reply',
    gates: ['agent'],
  },
  'mail-reschedule': {
    purpose: 'reschedule',
    channel: 'mail',
    group: 'interview',
    sending: 'reply',
    gates: ['agent'],
  },
  'phone-late': {
    purpose: 'absence',
    channel: 'phone',
    group: 'interview',
    sending: 'call',
    gates: [],
  },
  'mail-withdraw': {
    purpose: 'withdraw',
    channel: 'mail',
    group: 'interview',
    sending: 'new',
    result: 'withdrawn',
    gates: ['recommended', 'agent'],
  },
  'mail-accept': {
    purpose: 'accept',
    channel: 'mail',
    group: 'decision',
    sending: 'reply',
    result: 'accepted',
    askOn: 'remove',
    gates: ['agent'],
  },
  'mail-hold': {
    purpose: 'hold',
    channel: 'mail',
    group: 'decision',
    sending: 'reply',
    askOn: 'presentLimit',
    gates: ['recommended', 'agent'],
  },
  'mail-decline': {
    purpose: 'decline',
    channel: 'mail',
    group: 'decision',
    sending: 'new',
    result: 'declined',
    askOn: 'remove',
    gates: ['recommended', 'agent'],
  },
  'phone-decline': {
    purpose: 'decline',
    channel: 'phone',
    group: 'decision',
    sending: 'call',
    result: 'declined',
    askOn: 'remove',
    gates: ['recommended', 'agent'],
  },
  'mail-other-limit': {
    purpose: 'inquiry',
    channel: 'mail',
    group: 'inquiry',
    sending: 'new',
    passesRail: true,
    gates: ['recommended', 'agent'],
  },
};
