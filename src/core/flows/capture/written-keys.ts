import { fieldNames, type Field } from '../../base/properties/fields';
import type { Interview } from '../../reading/interview/interview';
import { languageOfKeys } from '../../reading/interview/written-key';
import { languages, type Language } from '../../base/language/language';

/** The language in which most of the interviews are noted; `otherwise` where there are none or as many of another. */
export function noteLanguage(interviews: Iterable<Pick<Interview, 'keys'>>, otherwise: Language): Language {
  const noted = Array.from(interviews, ({ keys }) => languageOfKeys(keys));
  const counts = languages.map((language) => noted.filter((one) => one === language).length);
  const most = Math.max(...counts);
  const [first = otherwise, ...others] = languages.filter((_, at) => counts[at] === most);
  return others.length === 0 ? first : otherwise;
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
