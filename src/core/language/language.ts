/** The languages of the words a user sees. The reading of notes does not depend on it. */
export type Language = 'ja' | 'en';
