import type { status as japanese } from '../ja/status';

/** The words for what is going on, and for the one next thing to do. */
export const status: typeof japanese = {
  names: {
    inquire: 'You may ask now',
    followup: 'You may ask once more',
    invalid: 'Needs mending',
    waiting: 'Waiting',
    grace: 'A little longer',
    inquired: 'Asked',
    exhausted: 'Move on',
    upcoming: 'Upcoming',
    closed: 'Closed',
  },
  groups: {
    today: 'What you can do today',
    mend: 'Needs mending',
    waiting: 'Waiting',
    inquired: 'Asked',
    moveOn: 'Move on',
    upcoming: 'Upcoming interviews',
    closed: 'Closed',
  },
  nextBusinessDay: 'What you can do on the next business day',
  actions: {
    attend: (day, days) =>
      days === 0 ? `The interview is today (${day})` : `Interview on ${day}: ask when the reply will come`,
    wait: (day, days) => `Wait until ${day} (${days} business ${days === 1 ? 'day' : 'days'} to go)`,
    inquire: (day, days) => (days === 0 ? 'You may ask today' : `You may ask on ${day}`),
    followup: (day, days) => (days === 0 ? 'You may ask once more today' : `You may ask once more on ${day}`),
    moveOn: () => 'Go on with other companies',
    mend: () => 'Mend the note and the dates can be worked out',
    none: () => 'You are no longer waiting for this one',
  },
  dueToday: (day) => `The reply is due today (${day}): keep waiting`,
};
