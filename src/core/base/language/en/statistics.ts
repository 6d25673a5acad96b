import { counted } from './counted';
import type { statistics as japanese } from '../ja/statistics';

/** The words of the days until the reply, counted from one's own notes. */
export function statistics(): ReturnType<typeof japanese> {
  return {
    title: 'Days until the reply',
    intro:
      'Counted from your own notes alone: from the interview (or sending documents) to the day of the result.',
    empty: 'Enter the day of each result in your notes (“replied”) to see how long replies took.',
    stages: {
      documents: 'Documents',
      test: 'Test',
      discussion: 'Group discussion',
      first: 'First',
      second: 'Second',
      third: 'Third and later',
      final: 'Final',
      talk: 'Informal talk',
      other: 'Other',
      none: 'Stage not noted',
    },
    sizes: { other: 'Other', none: 'Size not noted' },
    all: 'All',
    columns: { stage: 'Stage', size: 'Company size', days: 'Until the reply', count: 'Rounds' },
    median: 'median',
    took: (days, businessDays) => `${counted(days, 'day')} (${businessDays} business)`,
    tooFew: 'too few to say',
    range: (shortest, longest) =>
      shortest === longest ? counted(longest, 'day') : `${shortest}–${counted(longest, 'day')}`,
    ends: { replied: 'replied', waiting: 'no reply yet', unanswered: 'no reply', undated: 'undated' },
    count: (end, count) => `${count} ${end}`,
    undated:
      'Not counted, because the day of the reply is not known. Enter it in the note as “replied”. For an earlier round in the same note, write “10/9 first, result: passed” under “Contact log”.',
  };
}
