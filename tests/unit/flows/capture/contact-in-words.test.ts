import { expect, test } from 'vitest';
import { contactInWords } from '../../../../src/core/flows/capture/contact-in-words';

test.each<[words: string, methods: string[]]>([
  ['1週間以内にメールでご連絡します', ['mail']],
  ['来週中にお電話します', ['phone']],
  ['合否はマイページで', ['portal']],
  ['電話かメールで3営業日以内', ['mail', 'phone']],
  ['we will call you within a week', ['phone']],
  ['by e-mail next week', ['mail']],
  ['電話ではなくメールで', []],
  ['3営業日以内', []],
  ['recall', []],
])('%s', (words, methods) => {
  expect(contactInWords(words)).toEqual(methods);
});
