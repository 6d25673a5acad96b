import type { messages as japanese } from '../ja/messages';

/** The words on the eight messages: what they are called, when each is used, and why one is recommended. */
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
      'mail-polite': 'For asking the first time, after the promised date',
      'mail-soft': 'When no date was promised, or to ask without any pressing tone',
      'mail-follow-up': 'When one inquiry has not been answered. Once only',
      'mail-status': 'After “still in selection”, or to ask for the result and the schedule together',
      'phone-basic': 'For asking the first time by phone',
      'phone-soft': 'When a message may have been lost, or for asking once more by phone',
      'phone-message': 'When you call and the person is away',
      'phone-voicemail': 'When you call and an answering machine takes it',
    },
    whys: {
      'deadline-passed': 'The promised date is past: a polite inquiry fits',
      'nothing-promised': 'No date was promised, so a message that does not press fits',
      'still-selecting': 'They said they were still selecting, so ask for the state and the schedule',
      'no-answer': 'One inquiry has not been answered, so a short message that asks once more fits',
      'by-phone': 'You ask by phone: the basic script fits',
      'others-heard': 'You have looked at what others report, so ask whether a message was lost',
      'no-answer-by-phone': 'One inquiry has not been answered, so ask whether a message was lost',
    },
    owedNothing: 'After a visit the company owes you no reply. Don’t ask; a thank-you is enough',
    recommended: 'Recommended',
    choose: 'Choose a message to insert',
    phone: {
      title: 'Phone script',
      scripts: 'Script to insert',
    },
  };
}
