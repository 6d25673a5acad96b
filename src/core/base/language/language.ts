/** The languages of the words a user sees. The reading of notes does not depend on it. */
export const languages = ['ja', 'en'] as const;

export type Language = (typeof languages)[number];

/** Whether a text is the letter code of one of the languages. */
export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text);
}

/** The languages beside one: notes keep the headings of the language in which they were begun. */
export function otherLanguages(language: Language): Language[] {
  return languages.filter((other) => other !== language);
}
