import type { samples as japanese } from '../ja/samples';

/** The words for adding and removing the samples. */
export function samples(): ReturnType<typeof japanese> {
  return {
    folder: 'Interviews/Samples',
    inserted: (count, folder) => `${count === 1 ? 'One sample' : `${count} samples`} added in “${folder}”`,
    there: (folder) => `The samples are already in “${folder}”`,
    notInserted: 'The samples could not be added',
    none: 'There are no samples',
    removal: {
      title: 'Remove the samples?',
      explanation: 'The notes you select go to the trash. No other note is touched.',
      ownCompany: 'You changed its company, so it is not selected',
      confirm: 'Move to trash',
      cancel: 'Cancel',
    },
    removed: (count) => `${count === 1 ? 'One sample' : `${count} samples`} moved to the trash`,
    notRemoved: (count) => `${count === 1 ? 'One' : count} could not be moved`,
  };
}
