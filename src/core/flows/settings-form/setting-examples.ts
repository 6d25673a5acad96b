import { businessDays } from '../../base/calendar/business-days';
import type { MonthDay } from '../../base/calendar/company-calendar';
import { dateParts, epochDay, type EpochDay } from '../../base/calendar/epoch-day';
import type { Interview } from '../../reading/interview/interview';
import { blankInterview } from '../../reading/interview/read-note';
import { formatDayNear } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import type { Assessment } from '../../waiting/status/assessment';
import { pendingReply } from '../../waiting/status/pending-reply';
import type { Settings } from '../../base/settings/settings';
import { settingsCalendar } from '../../base/settings/settings-calendar';

/** On which settings, on which day and in which language an example is worked out. */
interface ExampleCase {
  readonly settings: Settings;
  readonly today: EpochDay;
  readonly language: Language;
}

/** A line that shows what the settings in force do; each by the same assessment as the list itself. */
export type SettingExample = (example: ExampleCase) => string;

/** An interview so long ago that only what was said today counts. */
const longAgo = 1000;

/** 「3営業日以内」 said today: until when to wait, and from when to ask. */
export const promisedExample: SettingExample = (example) => promisedOn(example.today, example);

/** An interview today at which nothing was said. */
export const unpromisedExample: SettingExample = (example) => {
  const { settings, today } = example;
  const soon = today + settings.policy.noPromiseSoonDays;
  const { inquireFrom = soon } = assessed(example, { date: today });
  const { unpromised, unpromisedWithoutSoon } = texts(example);
  const [interview, from] = [written(today, example), written(inquireFrom, example)];
  // Whoever sets "nearly" after the asking has none.
  return soon < inquireFrom
    ? unpromised(interview, written(soon, example), from)
    : unpromisedWithoutSoon(interview, from);
};

/** "Still in selection", said today. */
export const selectingExample: SettingExample = (example) => {
  const { today } = example;
  const { inquireFrom } = assessed(example, { date: today - longAgo, selecting: today });
  return texts(example).selecting(written(today, example), written(inquireFrom, example));
};

/** An inquiry that went out today. */
export const inquiredExample: SettingExample = (example) => {
  const { today } = example;
  const { nextActionOn } = assessed(example, { date: today - longAgo, inquired: [today] });
  return texts(example).inquired(written(today, example), written(nextActionOn, example));
};

/** 「3営業日以内」 said just before the closed days of a year begin next, whether they count or not. */
export function yearlyExample(key: 'yearEnd' | 'obon'): SettingExample {
  return (example) =>
    promisedOn(lastOpenBefore(nextDay(example.settings[key].from, example.today), example), example);
}

/** 「3営業日以内」 said just before the next closure of the list begins; today where there is none. */
export const closureExample: SettingExample = (example) => {
  const { closures } = example.settings;
  const next = Math.min(...closures.map(({ from }) => from).filter((from) => from > example.today));
  return Number.isFinite(next)
    ? promisedOn(lastOpenBefore(next, example), example)
    : promisedExample(example);
};

function promisedOn(said: EpochDay, example: ExampleCase): string {
  const { deadline, inquireFrom } = assessed(
    { ...example, today: said },
    { date: said, promised: '3営業日以内' },
  );
  const [first, last, from] = [said, deadline, inquireFrom].map((day) => written(day, example));
  return texts(example).promised(first ?? '', last ?? '', from ?? '');
}

function assessed({ settings, today }: ExampleCase, said: Partial<Interview>): Assessment {
  const interview = { ...blankInterview('', { keys: {} }, settings), company: '', ...said };
  return pendingReply(interview, settings.policy, today).assessment;
}

function written(day: EpochDay | undefined, { today, language }: ExampleCase): string {
  return day === undefined ? '' : formatDayNear(day, today, language);
}

/** The next time a day of every year comes, today included; 2/29 of a common year is 3/1. */
function nextDay({ month, day }: MonthDay, today: EpochDay): EpochDay {
  const { year } = dateParts(today);
  const inYear = (wanted: number): EpochDay =>
    epochDay(wanted, month, day) ?? epochDay(wanted, month + 1, 1) ?? today;
  return inYear(year) >= today ? inYear(year) : inYear(year + 1);
}

function lastOpenBefore(day: EpochDay, { settings }: ExampleCase): EpochDay {
  return businessDays(settingsCalendar(settings)).lastWithin(day - 60, day - 1) ?? day - 1;
}

function texts({ language }: ExampleCase): ReturnType<typeof wordsOf>['settings']['examples'] {
  return wordsOf(language).settings.examples;
}
