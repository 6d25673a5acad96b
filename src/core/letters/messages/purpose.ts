/** What a message is for, by the word in its head; absent is an inquiry (docs/message-block.md). */
export const purposes = [
  'inquiry',
  'thanks',
  'dates',
  'reschedule',
  'absence',
  'withdraw',
  'accept',
  'hold',
  'decline',
] as const;
/** What a message is for. Only an inquiry asks the guard rail and counts as having asked. */
export type Purpose = (typeof purposes)[number];

/** The purpose a head names, in any case; nothing is an inquiry, and `undefined` any other word. */
export function purposeOf(value: string): Purpose | undefined {
  const word = value.trim().toLowerCase();
  return word === '' ? 'inquiry' : purposes.find((purpose) => purpose === word);
}
