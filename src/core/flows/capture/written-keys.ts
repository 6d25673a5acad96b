import { fieldNames, type Field } from '../../base/properties/fields';
import type { Interview } from '../../reading/interview/interview';
import { languageOfKeys } from '../../reading/interview/written-key';
import type { Language } from '../../base/language/language';

/** The language in which most of the interviews are noted; `otherwise` where there are none or as many of both. */
export function noteLanguage(interviews: Iterable<Pick<Interview, 'keys'>>, otherwise: Language): Language {
  const count = { ja: 0, en: 0 };
  for (const { keys } of interviews) {
    const language = languageOfKeys(keys);
    if (language) count[language] += 1;
  }
  if (count.ja === count.en) return otherwise;
  return count.ja > count.en ? 'ja' : 'en';
}

/** The name under which each field is written: that of `keys`, else the first in a language. */
export function writtenKeys(keys: Interview['keys'], language: Language): Readonly<Record<Field, string>> {
  const names = Object.entries(fieldNames) as [Field, (typeof fieldNames)[Field]][];
  const first = Object.fromEntries(
    names.map(
      ([
        field,
        {
          [language]: [name],
        },
      ]) => [field, name],
    ),
  );
  return { ...(first as Record<Field, string>), ...keys };
}
