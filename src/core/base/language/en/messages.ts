import type { messages as japanese } from '../ja/messages';

/** The names of the eight messages, when to use each, and why one is recommended. */
export function messages(): ReturnType<typeof japanese> {
  return {
    names: {
      'mail-polite': 'Inquiry (polite)',
      'mail-soft': 'Inquiry (gentle)',
      'mail-follow-up': 'Inquiry (once more)',
      'mail-status': 'Inquiry (result and schedule)',
      'phone-basic': 'Phone script (basic)',
      'phone-soft': 'Phone script (lost message)',
      'phone-message': 'Phone script (leaving a message)',
      'phone-voicemail': 'Phone script (voicemail)',
    },
    uses: {
      'mail-polite': 'For a first inquiry, after the promised date',
      'mail-soft': 'When no date was promised, or to ask very gently',
      'mail-follow-up': 'When your inquiry was not answered. Only once',
      'mail-status': 'After “still in selection”, or to ask for the result and the schedule together',
      'phone-basic': 'For a first inquiry by phone',
      'phone-soft': 'When a message may have been lost, or for a second inquiry by phone',
      'phone-message': 'When the person you call is away',
      'phone-voicemail': 'When you reach voicemail',
    },
    whys: {
      'deadline-passed': 'The promised date has passed, so a polite inquiry fits',
      'nothing-promised': 'No date was promised, so a gentle message fits',
      'still-selecting': 'They said they were still selecting, so ask about progress and schedule',
      'no-answer': 'Your inquiry was not answered, so a short second message fits',
      'by-phone': 'You are asking by phone, so the basic script fits',
      'others-heard': 'You have read other applicants’ reports, so ask whether a message was lost',
      'no-answer-by-phone': 'Your inquiry was not answered, so ask whether a message was lost',
    },
    owedNothing: 'After a visit you are not waiting for a reply. Do not ask; a thank-you is enough',
    recommended: 'Recommended',
    choose: 'Choose a message to insert',
    phone: {
      title: 'Phone script',
      scripts: 'Script to insert',
    },
  };
}
