import type { status as japanese } from '../ja/status';

/** The words for what is going on, and for the one next thing to do. */
export function status(): ReturnType<typeof japanese> {
  return {
    names: {
      inquire: 'You may ask now',
      followup: 'You may ask once more',
      invalid: 'Needs fixing',
      waiting: 'Waiting',
      grace: 'A little longer',
      inquired: 'Asked',
      exhausted: 'Move on',
      upcoming: 'Upcoming',
      closed: 'Closed',
    },
    open: {
      date: 'Date to be arranged',
      offer: 'Your answer',
      answer: 'Your answer is due',
      newDate: 'Date to be arranged',
    },
    groups: {
      today: 'What you can do today',
      mend: 'Needs fixing',
      waiting: 'Waiting',
      inquired: 'Asked',
      moveOn: 'Move on',
      upcoming: 'Upcoming interviews',
      closed: 'Closed',
    },
    withOffers: 'Interviews to come, and offers to answer',
    nextBusinessDay: 'What you can do on the next business day',
  };
}
