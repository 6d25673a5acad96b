import type { statistics as japanese } from '../ja/statistics';

/** The words of the days until the reply, counted from one's own notes. */
export function statistics(): ReturnType<typeof japanese> {
  return {
    title: 'Days until the reply',
    intro:
      'Counted from your own notes alone: from the interview day (for documents, the day you sent them) to the day the result came.',
    empty: 'Write the day the result came into your notes (“replied”), and see here how long replies took.',
    stages: {
      documents: 'Documents',
      test: 'Test',
      discussion: 'Group discussion',
      first: 'First',
      second: 'Second',
      third: 'Third and on',
      final: 'Final',
      talk: 'Informal talk',
      other: 'Other',
    },
    sizes: { other: 'Other', none: 'Not noted' },
    all: 'All',
    columns: { stage: 'Stage', size: 'Company size', days: 'Until the reply', count: 'Rounds' },
    median: (days, businessDays) => `median ${days} days (${businessDays} business days)`,
    tooFew: 'too few to say',
    range: (shortest, longest) => (shortest === longest ? `${longest} days` : `${shortest}–${longest} days`),
    ends: { replied: 'replied', waiting: 'waiting', unanswered: 'no reply', undated: 'undated' },
    count: (end, count) => `${count} ${end}`,
    between: ', ',
    took: (days, businessDays) => `reply after ${days} days (${businessDays} business days)`,
    undated:
      'Not in the days: no day of the reply is known. To add it, choose “Log result” in the note, or write it into “replied”.',
  };
}
