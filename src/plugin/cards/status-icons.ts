import type { Status } from '../../core/waiting/status/assessment';

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
