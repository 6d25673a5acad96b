import type { Language } from '../../../src/core/base/language/language';

/** A README, its reference, and the language they are in. */
export const readmes: readonly (readonly [file: string, reference: string, language: Language])[] = [
  ['README.md', 'docs/reference.md', 'en'],
  ['README.ja.md', 'docs/reference.ja.md', 'ja'],
];
