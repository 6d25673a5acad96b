import type { Status, StillOpen } from '../../core/waiting/status/assessment';

/** The icon of each status; its words always are beside it. */
export const statusIcons = {
  inquire: 'mail',
  followup: 'message-circle',
  invalid: 'pencil',
  waiting: 'hourglass',
  grace: 'clock',
  inquired: 'send',
  exhausted: 'arrow-right',
  upcoming: 'calendar',
  closed: 'check',
} as const satisfies Record<Status, string>;

/** The icon of what a closed selection is still waiting for: an offer is answered, and is no date. */
export const openIcons = {
  date: 'calendar-clock',
  newDate: 'calendar-clock',
  offer: 'reply',
  answer: 'reply',
} as const satisfies Record<StillOpen, string>;
