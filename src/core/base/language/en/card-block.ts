import type { cardBlock as japanese } from '../ja/card-block';

function problems(): ReturnType<typeof japanese>['problems'] {
  return {
    'no-key': (found) => `“${found}” can’t be read. Write it like “status: waiting”`,
    'unknown-key': (found) => `There is no line “${found}”. Use show, status, group, company or limit`,
    'double-key': (found) => `“${found}” appears twice. Keep one of the lines`,
    'unknown-show': (found) => `There is no “${found}” to show. Use cards or statistics`,
    'unknown-status': (found) =>
      `There is no status “${found}”. Use inquire, followup, invalid, waiting, grace, inquired, exhausted, upcoming or closed, or the name on a card`,
    'unknown-group': (found) =>
      `There is no group “${found}”. Use today, mend, waiting, inquired, moveOn, upcoming or closed, or a heading of the list`,
    'bad-limit': (found) => `The limit can’t be “${found}”. Use a whole number from 1 to 100`,
  };
}

/** The words of the block of cards in a note. */
export function cardBlock(): ReturnType<typeof japanese> {
  return {
    keys: { show: 'show', status: 'status', group: 'group', company: 'company', limit: 'limit' },
    shows: { cards: 'cards', statistics: 'statistics' },
    problems: problems(),
  };
}
