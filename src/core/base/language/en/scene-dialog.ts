import type { sceneDialog as japanese } from '../ja/scene-dialog';

/** The words of the dialog in which a scene is filled in, and of the one that logs it. */
export function sceneDialog(): ReturnType<typeof japanese> {
  return {
    title: (scene, company) => `${company}: ${scene}`,
    insert: 'Insert message',
    insertAnyway: 'Insert anyway',
    cancel: 'Cancel',
    text: 'Message',
    subject: 'Subject',
    required: 'required',
    notChosen: 'Choose',
    slot: { day: (at) => `Day ${at}`, from: (at) => `Begin of day ${at}`, to: (at) => `End of day ${at}` },
    until: '–',
    logReply: 'Log result',
    remarks: 'Before you send it',
    log: {
      title: (scene, company) => `${company}: log “${scene}”`,
      sentOn: 'Sent on',
      calledOn: 'Called on',
      what: 'Words of the contact record',
      noWhat: 'Please write the words of the record',
      limit: 'Answer by (the day that holds now)',
      moving: 'Mark the date as being arranged (the interview day stays until they answer)',
      logged: (company, what) => `“${what}” to ${company} is logged`,
      result: (result) => `Log the result “${result}”`,
      next: (scene) => `Prepare: ${scene}`,
    },
  };
}
