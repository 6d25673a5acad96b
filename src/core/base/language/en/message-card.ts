import type { messageCard as japanese } from '../ja/message-card';

/** The words of the card that a message block is drawn as, and of what its buttons do. */
export function messageCard(): ReturnType<typeof japanese> {
  return {
    kinds: { mail: 'Email', portal: 'Message on a job site', phone: 'Phone script' },
    problems: {
      'too-long': () => 'This is too long to read. Shorten it to 20,000 characters',
      'no-head': () =>
        'Addressee and subject can’t be read. Begin the block with the lines “kind: mail”, “to: …” and “subject: …”, followed by “---”',
      'no-kind': () =>
        '“kind:” is missing. Begin with “kind: mail” (or portal for a job site, phone for a call)',
      'unknown-kind': (found) => `“kind: ${found}” is not known. Write mail, portal (job site) or phone`,
      'unknown-purpose': (found) =>
        `“purpose: ${found}” is not known. Write a purpose such as thanks, dates or withdraw, or delete the line`,
      'unreadable-draft': (found) =>
        `The day of “draft: ${found}” can’t be read. Write “draft: 2026-12-01”, or delete the line`,
    },
    broken: 'Message that can’t be read',
    to: 'To',
    subjects: { mail: 'Subject', portal: 'Subject', phone: 'About' },
    draft: (day) => `Send from ${day}`,
    draftReady: (day) => `Send from ${day} (you can send it now)`,
    callDraft: (time) => `Call from ${time}`,
    callDraftReady: (time) => `Call from ${time} (you can call now)`,
    answer: 'Paste this into a reply to their email, and leave the subject “Re: …” as it is',
    asReply: 'If you have an email from them, it is best to reply to it with this text',
    sent: (day) => `Sent ${day}`,
    called: (day) => `Called ${day}`,
    fillProfile: 'Fill the gaps from my profile',
    check: (findings) => (findings === 0 ? 'Check wording' : `Check wording (${findings})`),
    copy: 'Copy',
    copySubject: 'Copy subject',
    openMail: 'Open as email',
    call: 'Call',
    callNumber: (number) => `Call ${number}`,
    log: 'Sent: log it',
    logCall: 'Called: log it',
    number: {
      title: 'Call',
      name: 'Phone number to call',
      save: 'Add to the script and call',
      cancel: 'Cancel',
      none: 'Enter the one number to call, with its area code',
    },
    notices: {
      copied: 'Copied',
      subjectCopied: 'Subject copied',
      notCopied: 'Copying failed. Select the text and copy it yourself',
      pasteText: 'The email is open. Its text is too long to pass on, so it was copied: paste it there',
      noAddress: 'The recipient’s email address is not known. Add it in your email program',
      portal: 'Copied. Paste it into the message form of the job site',
      noMessage: 'There is no message in this note',
      gaps: (count) => (count === 1 ? 'One gap is left to fill' : `${count} gaps are left to fill`),
      stale: (said) => `“${said}” does not fit the day of sending`,
      early: (day) => `Send this draft on ${day} or later`,
      earlyCall: (time) => `Call from ${time}`,
    },
    betweenSentences: '. ',
  };
}
