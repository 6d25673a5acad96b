/** The eight messages (domain: "Messages"), in the order of the domain. */
export const messageIds = [
  'mail-polite',
  'mail-soft',
  'mail-follow-up',
  'mail-status',
  'phone-basic',
  'phone-soft',
  'phone-message',
  'phone-voicemail',
] as const;
/** One of the eight. */
export type MessageId = (typeof messageIds)[number];

/** Whether a message is written or spoken. */
export function messageChannel(id: MessageId): 'mail' | 'phone' {
  return id.startsWith('phone') ? 'phone' : 'mail';
}
