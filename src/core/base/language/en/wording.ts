import { counted } from './counted';
import type { wording as japanese } from '../ja/wording';

const nothing = 'Nothing in the message stands out.';
const replace = (found: string, wanted: string): string =>
  wanted === '' ? `Say “${found}” in another way` : `Change “${found}” to “${wanted}”`;

/** What can be wrong in the letter of a scene. */
function sceneFaults(): ReturnType<typeof japanese>['sceneFaults'] {
  return {
    other: {
      reason: () => 'These words do not belong in a letter for this purpose',
      fix: (found) => `Leave out “${found}”, and write a separate letter about it`,
    },
    decision: {
      reason: () => 'No sentence says plainly what the letter is for',
      fix: () => 'Say it in one sentence: お受けいたします, 辞退いたしたく, 変更していただけないでしょうか',
    },
    'asks-on': {
      reason: () =>
        'よろしくお願いいたします at the end of a withdrawal sounds as if you were still asking for something',
      fix: () => 'End with thanks or an apology',
    },
    url: {
      reason: () => 'The text has the link or passcode of a meeting',
      fix: (found) => `Leave out “${found}”; オンライン is enough`,
    },
    'place-word': {
      reason: (found, wanted) => `The right word here is ${wanted}, not ${found}`,
      fix: replace,
    },
    wish: {
      reason: () => 'ご発展 is a wish for companies',
      fix: () => 'Leave the sentence out, or wish 皆様のご健勝',
    },
    'offer-word': {
      reason: (_, wanted) => `The company said ${wanted}. Use its word`,
      fix: replace,
    },
    apologies: {
      reason: () => 'This is the third apology; two are enough',
      fix: (found) => `Leave out the sentence with “${found}”, or thank instead`,
    },
    'day-past': {
      reason: (found) => `${found} has passed`,
      fix: () => 'Offer a later day',
    },
    'day-closed': {
      reason: (found) => `The company is closed on ${found}`,
      fix: () => 'Offer one of its business days',
    },
    'hours-backwards': {
      reason: (found) => `${found} ends before it begins`,
      fix: () => 'Check the hours',
    },
  };
}

/** The wording check. */
export function wording(): ReturnType<typeof japanese> {
  return {
    title: 'Check wording',
    rules: {
      'company-term': {
        reason: () => 'A company is called 貴社 in writing and 御社 in speech, and to an agency by its name',
        fix: replace,
      },
      'onchu-with-person': {
        reason: () => '御中 is for a company or department, 様 for a person; an address takes one of them',
        fix: () => 'Leave out 御中 where a person or 採用ご担当者様 is addressed',
      },
      honorific: {
        reason: () =>
          'An address ends with 様 or 御中. Titles and 各位 are honorifics already; a department or group takes no 様, and 殿 is not for superiors',
        fix: (found, wanted) =>
          wanted === '' ? `Write 採用ご担当者様 or a name in place of “${found}”` : replace(found, wanted),
      },
      placeholder: {
        reason: () => 'Something is still to be filled in',
        fix: (found) => `Put the actual words in place of “${found}”`,
      },
      feelings: {
        reason: () => 'Words about how the wait feels can put a burden on the reader',
        fix: (found) => `Leave out the words around “${found}”, and only ask what you want to know`,
      },
      pressing: {
        reason: () => 'This may sound pushy',
        fix: () => 'Write, for example, ご都合のよろしいときに or お知らせいただけますと幸いです',
      },
      blame: {
        reason: () => 'This may sound like a reproach or an excuse; a message may simply have been lost',
        fix: () =>
          'Speak of your own side, for example 私の確認した限りでは、まだご連絡が届いていないようです',
      },
      'plain-words': {
        reason: () => 'These words are for colleagues or juniors',
        fix: (found, wanted) => (wanted === '' ? `Leave out or reword “${found}”` : replace(found, wanted)),
      },
      'double-keigo': {
        reason: () => 'This is polite twice over, polite to yourself, or mistyped',
        fix: replace,
      },
      'other-company': {
        reason: (found) => `This names another company: “${found}”`,
        fix: (_, wanted) =>
          wanted === '' ? 'Check whether this is the company you are writing to' : `Change it to “${wanted}”`,
      },
      'missing-name': {
        reason: () => 'Your name is not in the text',
        fix: (_, wanted) => `Say who you are: “${wanted}”`,
      },
      'missing-day': {
        reason: (found) =>
          found === ''
            ? 'The day of the interview is not in the text, so they may not know which one you mean'
            : 'The date or weekday does not fit the calendar, or the day you send this',
        fix: (found, wanted) => {
          if (found !== '') return wanted === '' ? `Check “${found}”` : replace(found, wanted);
          return wanted === '' ? 'Add the day of the interview' : `Add “${wanted}”`;
        },
      },
      'missing-position': {
        reason: () => 'The position you applied for is not mentioned',
        fix: (_, wanted) => `Say that you applied for “${wanted}”`,
      },
      'subject-name': {
        reason: () => 'Your name is not in the subject, which should show who is writing',
        fix: (_, wanted) =>
          wanted === ''
            ? 'Say in the subject what it is about and who is writing'
            : `Add “${wanted}” at its end`,
      },
      'outside-hours': {
        reason: () => 'It is outside business hours now',
        fix: () => 'Send it, or call, in business hours',
      },
      'other-scene': sceneFaults().other,
    },
    sceneFaults: sceneFaults(),
    outsideHours: {
      reason: (hours) => `It is outside business hours now (${hours})`,
      fix: {
        'at-once': (day, _hours, from) => `Send it now anyway, and call on ${day} when they open (${from})`,
        either: (day, _hours, from) => `You can send it now, or on ${day} from ${from}`,
        'in-hours': (day, hours) => `Send it or call on ${day}, ${hours}`,
      },
    },
    lacking: {
      signature: {
        reason: 'The signature doesn’t say how to reach you',
        fix: 'End with your name, university, email address and phone number',
      },
      profile: {
        reason: 'What your profile would say (your name, how to reach you) is left blank',
        fix: 'Fill the gaps here; write it into the profile in the settings, and the next message has it',
      },
    },
    parts: { to: 'Addressee', subject: 'Subject', text: 'Text' },
    weights: { mistake: 'To fix', advice: 'To consider' },
    hours: 'Business hours',
    fine: {
      unsent: `${nothing} The check can’t see everything: look at the addressee and the dates yourself.`,
      sent: nothing,
      piece: 'Nothing in the selection stands out.',
    },
    count: (count) => `${counted(count, 'thing')} to look at. Whether to change anything is up to you.`,
    mend: 'Fix',
    mendThis: (found) => `Fix “${found}”`,
    insertThis: (wanted) => `Insert “${wanted}”`,
    undo: 'Undo',
    close: 'Close',
    nothingToCheck: 'Select the text to check, then try again',
  };
}
