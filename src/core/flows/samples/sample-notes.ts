import { defaultCompanyCalendar } from '../../base/calendar/company-calendar';
import { businessDays } from '../../base/calendar/business-days';
import { formatIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { fieldNames, type Field } from '../../base/properties/fields';
import type { Language } from '../../base/language/language';

/** A note to be written: its name without folder, and its text. */
export interface SampleNote {
  readonly name: string;
  readonly text: string;
}

/** An interview of the samples, so many business days before today; after it where the number is negative. */
interface Sample {
  readonly company: Readonly<Record<Language, string>>;
  readonly stage: Readonly<Record<Language, string>>;
  readonly promised: Readonly<Record<Language, string>> | undefined;
  readonly daysAgo: number;
}

/** One that may be asked about, one that is waited for, one that is still to come. */
const samples: readonly Sample[] = [
  {
    company: { ja: '株式会社青葉（見本）', en: 'Aoba Inc. (sample)' },
    stage: { ja: '一次', en: 'first' },
    promised: { ja: '3営業日以内にご連絡します', en: 'within 3 business days' },
    daysAgo: 9,
  },
  {
    company: { ja: 'みなと商事（見本）', en: 'Minato Trading (sample)' },
    stage: { ja: '二次', en: 'second' },
    promised: { ja: '2週間以内', en: 'within 2 weeks' },
    daysAgo: 1,
  },
  {
    company: { ja: '海風デザイン合同会社（見本）', en: 'Umikaze Design LLC (sample)' },
    stage: { ja: '最終', en: 'final' },
    promised: undefined,
    daysAgo: -4,
  },
];

/** So many days at most are closed one after the other, with a wide margin. */
const longestBreak = 31;

/** The property by which a sample is known, wherever it is and whatever it is called. */
export const sampleProperty = 'henji-sample';

/** Three notes that show what the list does, with days around `today`; interviews are on business days. */
export function sampleNotes(today: EpochDay, language: Language): SampleNote[] {
  return samples.map((sample) => {
    const date = businessDayAgo(today, sample.daysAgo);
    const name = sample.company[language];
    const values = { ...valuesOf(sample, language), date: formatIsoDay(date) };
    return { name, text: frontMatter(language, values, `${sampleProperty}: true`) };
  });
}

/** Calendar days would bring an interview into today or too near to it where many days are closed. */
function businessDayAgo(today: EpochDay, count: number): EpochDay {
  const days = businessDays(defaultCompanyCalendar);
  if (count < 0) return days.add(today, -count);
  let day = today;
  for (let left = count; left > 0; left -= 1) day = days.lastWithin(day - longestBreak, day - 1) ?? day - 1;
  return day;
}

/** The companies of the samples, in every language. */
export const sampleCompanies: readonly string[] = samples.flatMap(({ company }) => Object.values(company));

function valuesOf({ company, stage, promised }: Sample, language: Language): Partial<Record<Field, string>> {
  return {
    company: company[language],
    date: '',
    promised: promised?.[language] ?? '',
    stage: stage[language],
  };
}

function frontMatter(
  language: Language,
  values: Partial<Record<Field, string>>,
  ...more: readonly string[]
): string {
  const lines = (Object.entries(values) as [Field, string][]).map(([field, value]) =>
    `${fieldNames[field][language][0]}: ${value}`.trimEnd(),
  );
  return ['---', ...lines, ...more, '---', '', ''].join('\n');
}
