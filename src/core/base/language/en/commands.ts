import type { commands as japanese } from '../ja/commands';

/** The names of the commands, as they appear in the palette, in menus and on buttons; the ids are those of the plugin. */
export function commands(): ReturnType<typeof japanese> {
  return {
    'open-pending-replies': 'Open pending replies',
    'explain-status': 'Explain status',
    'new-interview-note': 'New interview note',
    'set-promise': 'Write down what they said',
    'make-interview-note': 'Make this an interview note',
    'insert-inquiry-email': 'Insert inquiry email',
    'insert-message': 'Choose and insert message',
    'insert-phone-script': 'Insert phone script',
    'insert-review-sheet': 'Insert interview review',
    'insert-checklist': 'Insert checklist before asking',
    'insert-waiting-plan': 'Insert plan for the wait',
    'insert-self-analysis': 'Insert self-analysis sheet',
    'insert-motivation': 'Insert motivation sheet',
    'next-interview-card': 'Insert questions for the next interview',
    'log-inquiry': 'Log inquiry',
    'log-still-selecting': 'Log “still in selection”',
    'log-reply': 'Log result',
    'close-unanswered': 'Close without a reply',
    'ask-next-business-day': 'Ask on the next business day',
    'ask-next-week': 'Ask next week',
    'next-round': 'Add the next round',
    'move-interview': 'Move the interview day',
    'insert-template': 'Insert one of my templates',
    'check-message': 'Check wording',
    'copy-message': 'Copy message',
    'open-message': 'Open message for sending',
    'insert-samples': 'Insert three samples',
    'remove-samples': 'Remove samples',
    'find-notes': 'Find existing interview notes',
    statistics: 'Show days until the reply',
    'export-calendar': 'Export dates to a calendar file',
    doctor: 'Find notes that can’t be read',
  };
}
