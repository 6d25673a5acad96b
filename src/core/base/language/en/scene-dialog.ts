import type { sceneDialog as japanese } from '../ja/scene-dialog';

/** The words of the dialog in which a scene is filled in, and of the one that logs it. */
export function sceneDialog(): ReturnType<typeof japanese> {
  return {
    title: (scene, company) => `${company}: ${scene}`,
    insert: 'Insert message',
    changedQuestion: 'Insert the message anyway? If you go back, your entries are kept.',
    insertAnyway: 'Insert anyway',
    pressAgain: 'To insert it anyway, press again',
    cancel: 'Cancel',
    text: 'Message',
    subject: 'Subject',
    required: 'required',
    notChosen: 'Choose',
    example: (what) => `For example ${what}`,
    slot: {
      day: (at) => `Day ${at}`,
      from: (at) => `Start time, day ${at}`,
      to: (at) => `End time, day ${at}`,
    },
    until: '–',
    logReply: 'Log result',
    remarks: 'Before you send it',
    log: {
      title: (scene, company) => `${company}: log “${scene}”`,
      sentOn: 'Sent on',
      calledOn: 'Called on',
      what: 'Text for the contact log',
      noWhat: 'Enter the text for the contact log',
      limit: 'Answer by (the current deadline)',
      newLimit: 'New deadline',
      moving: 'Mark the date as being arranged (the interview day stays until they answer)',
      logged: (company, what) => `Logged for ${company}: “${what}”`,
      result: (result) => `Log the result “${result}”`,
      next: (scene) => `Prepare “${scene}”`,
    },
  };
}
