import type { calendarExport as japanese } from '../ja/calendar-export';

/** The words of the calendar file, and of the notices around it. */
export function calendarExport(): ReturnType<typeof japanese> {
  return {
    name: 'Pending replies',
    titles: {
      deadline: (company) => `${company}: reply due`,
      inquiry: (company) => `${company}: you may ask from today`,
      followup: (company) => `${company}: you may ask once more from today`,
    },
    between: ', ',
    none: 'There are no dates to export',
    written: (count, path) =>
      `Exported ${count === 1 ? 'one date' : `${count} dates`} to “${path}”, at the top of your vault`,
    underWay: 'Writing the calendar file…',
    notWritten: (file) => `“${file}” could not be written. Check your disk space and sync, then try again`,
    open: 'Open in the calendar',
  };
}
