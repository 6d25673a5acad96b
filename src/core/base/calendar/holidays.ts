import type { EpochDay } from './epoch-day';
import { holidayRows } from './holiday-table';

/** The last year of the Cabinet Office's list of public holidays; each February announces one more. */
export const lastAnnouncedYear = 2027;

/** Whether the public holidays of `year` are computed from today's law and not yet announced. */
export function isForecastYear(year: number): boolean {
  return year > lastAnnouncedYear;
}

/** English names as the Cabinet Office translates them; a name that is not here stays Japanese. */
const englishNames: Readonly<Record<string, string>> = {
  元日: "New Year's Day",
  成人の日: 'Coming of Age Day',
  建国記念の日: 'National Foundation Day',
  天皇誕生日: "Emperor's Birthday",
  春分の日: 'Vernal Equinox Day',
  昭和の日: 'Showa Day',
  憲法記念日: 'Constitution Memorial Day',
  みどりの日: 'Greenery Day',
  こどもの日: "Children's Day",
  海の日: 'Marine Day',
  山の日: 'Mountain Day',
  敬老の日: 'Respect for the Aged Day',
  秋分の日: 'Autumnal Equinox Day',
  体育の日: 'Health and Sports Day',
  '体育の日（スポーツの日）': 'Health and Sports Day',
  スポーツの日: 'Sports Day',
  文化の日: 'Culture Day',
  勤労感謝の日: 'Labor Thanksgiving Day',
  国民の休日: "Citizens' Holiday",
  '休日（祝日扱い）': 'Imperial ceremony',
  大喪の礼: 'Imperial ceremony',
  即位礼正殿の儀: 'Imperial ceremony',
  結婚の儀: 'Imperial ceremony',
};

interface HolidayNames {
  readonly japanese: string;
  readonly english: string;
}

let namesByDay: ReadonlyMap<EpochDay, HolidayNames> | undefined;

/** Built at the first question, because loading the plugin must cost nothing. */
function holidayNames(): ReadonlyMap<EpochDay, HolidayNames> {
  namesByDay ??= new Map(holidayRows().map((row) => [row.day, bothNames(row.name, row.substitute)]));
  return namesByDay;
}

/**
 * The law calls the day between two holidays just 休日; people know it as 国民の休日. A 振替休日 goes by that name alone:
 * on 2026-05-06 the package takes it for that of こどもの日, in law it is that of 憲法記念日 three days before.
 */
function bothNames(listed: string, substitute: boolean): HolidayNames {
  if (substitute) return { japanese: '振替休日', english: 'Substitute holiday' };
  const japanese = listed === '休日' ? '国民の休日' : listed;
  return { japanese, english: englishNames[japanese] ?? japanese };
}

/**
 * The Japanese name of the public holiday on `day`, 振替休日 and 国民の休日 included; `undefined` on other days and
 * outside 1970–2050, for which nothing is known. Years of `isForecastYear` may still change.
 */
export function publicHolidayName(day: EpochDay): string | undefined {
  return holidayNames().get(day)?.japanese;
}

/** As `publicHolidayName`, in English. */
export function publicHolidayEnglishName(day: EpochDay): string | undefined {
  return holidayNames().get(day)?.english;
}

/** All public holidays known (1970–2050), in order of date. */
export function publicHolidays(): EpochDay[] {
  return [...holidayNames().keys()];
}
