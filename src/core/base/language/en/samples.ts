import type { samples as japanese } from '../ja/samples';

/** The words on the samples, from putting them in to taking them out. */
export function samples(): ReturnType<typeof japanese> {
  return {
    folder: 'Interviews/Samples',
    inserted: (count, folder) => `${count === 1 ? 'One sample' : `${count} samples`} added in “${folder}”`,
    there: (folder) => `The samples are in “${folder}” already`,
    notInserted: 'The samples could not be added',
    none: 'There are no samples',
    removal: {
      title: 'Remove the samples?',
      explanation: 'The notes chosen here go to the trash. No other note is touched.',
      ownCompany: 'Its company has been changed, so it is not chosen',
      confirm: 'Move to trash',
      cancel: 'Cancel',
    },
    removed: (count) => `${count === 1 ? 'One sample' : `${count} samples`} moved to the trash`,
    notRemoved: (count) => `${count === 1 ? 'One' : count} could not be moved`,
  };
}
