import type { messageCard as japanese } from '../ja/message-card';

/** The words of the card that a message block is drawn as, and of what its buttons do. */
export function messageCard(): ReturnType<typeof japanese> {
  return {
    kinds: { mail: 'Mail', portal: 'Message on a job site', phone: 'Phone script' },
    problems: {
      'too-long': () => 'This is too long to be read. Please shorten it to 20,000 characters',
      'no-head': () =>
        'Addressee and subject can’t be read. Please begin the block with the lines “kind: mail”, “to: …” and “subject: …”, and a line “---” below them',
      'no-kind': () =>
        '“kind:” is missing. Please begin with “kind: mail”, or portal for a job site, or phone for a call',
      'unknown-kind': (found) =>
        `“kind: ${found}” is not known. Please write mail, portal (job site) or phone`,
      'unknown-purpose': (found) =>
        `“purpose: ${found}” is not known. Please write one of the words such as thanks, dates or withdraw, or delete the line`,
      'unreadable-draft': (found) =>
        `The day of “draft: ${found}” can’t be read. Please write “draft: 2026-12-01”, or delete the line`,
    },
    broken: 'Message that can’t be read',
    to: 'To',
    subjects: { mail: 'Subject', portal: 'Subject', phone: 'About' },
    draft: (day) => `Send from ${day}`,
    draftReady: (day) => `Send from ${day} (may be sent now)`,
    callDraft: (time) => `Call from ${time}`,
    callDraftReady: (time) => `Call from ${time} (may be called now)`,
    answer: 'Paste it into a reply to their mail; leave its subject “Re: …” as it is',
    asReply: 'If you have a mail from them, pasting this into a reply to it is surest',
    sent: (day) => `Sent ${day}`,
    called: (day) => `Called ${day}`,
    fillProfile: 'Fill the gaps from my profile',
    check: (findings) => (findings === 0 ? 'Check wording' : `Check wording (${findings})`),
    copy: 'Copy',
    copySubject: 'Copy subject',
    openMail: 'Open as mail',
    call: 'Call',
    callNumber: (number) => `Call ${number}`,
    log: 'Sent: log it',
    logCall: 'Called: log it',
    notices: {
      copied: 'Copied',
      subjectCopied: 'Subject copied',
      notCopied: 'That could not be copied; please select the text and copy it',
      pasteText:
        'The mail is open; its text is too long to be handed over, so it was copied: please paste it there',
      noAddress: 'The company’s address is not known, so the mail has none yet',
      portal: 'The text was copied; please paste it into the message form of the job site',
      noNumber: 'The company’s phone number is not written down; add it to the line “to:” to call from here',
      copyScript: 'Copy script',
      noMessage: 'There is no message in this note',
      gaps: (count) => (count === 1 ? 'One value is still missing' : `${count} values are still missing`),
      stale: (day) => `The text still says “本日${day}”, which is not today`,
      early: (day) => `This draft is to be sent from ${day}`,
      earlyCall: (time) => `This script is for a call from ${time}`,
    },
    betweenSentences: '. ',
  };
}
