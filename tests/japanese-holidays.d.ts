/** The part of japanese-holidays (which has no types) that is compared with ours. */
declare module 'japanese-holidays' {
  interface Holiday {
    month: number;
    date: number;
    name: string;
  }
  interface JapaneseHolidays {
    /** The holidays of a year; `substitutes` asks for 振替休日 too. */
    getHolidaysOf(year: number, substitutes: boolean): Holiday[];
    /** The name of the holiday on a local date. */
    isHoliday(date: Date, substitutes?: boolean): string | undefined;
  }
  const holidays: JapaneseHolidays;
  export default holidays;
}
