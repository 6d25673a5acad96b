import { type Status, isNearAsking } from '../../core/waiting/status/assessment';
import { commandOfKey, isToBeAnswered } from '../../core/views/cards/card-actions';
import { isAskable } from '../../core/waiting/replies/groups';
import { endingOf } from '../../core/waiting/status/wait-ending';
import { blockAt, chosenBlock } from '../../core/letters/messages/chosen-block';
import type { WorksheetId } from '../../core/letters/worksheets/sheet-words';
import { editInterview } from '../capture/edit-interview';
import { makeInterviewNote } from '../capture/make-interview-note';
import { nextRound } from '../capture/next-round-note';
import { ExplanationModal } from '../explanation/explanation-modal';
import { logInquiry } from '../log/log-inquiry';
import { logExtension } from '../log/log-extension';
import { logReply } from '../log/log-reply';
import { moveInterview } from '../log/move-interview';
import { logStillSelecting } from '../log/log-still-selecting';
import { askLater, closeUnanswered } from '../log/put-off';
import { setPromise } from '../log/set-promise';
import { copyChosenMessage, logChosenMessage, openChosenMessage } from '../message-card/chosen-message';
import { insertInquiry } from '../messages/insert-inquiry';
import { insertMessage } from '../messages/insert-message';
import { insertOwnTemplate } from '../messages/insert-own-template';
import { insertPhoneScript } from '../messages/insert-phone-script';
import { checkMessage } from '../wording/check-message';
import { insertSheet } from '../worksheets/insert-sheet';
import type { CommandTable, CommandTarget, NoteCommand } from './command-types';
import { openDialog } from '../dialogs/own-dialogs';

/** The commands about one note, in the order of the menus. */
export const noteCommands = {
  'explain-status': {
    icon: 'circle-help',
    offered: inInterviewNote,
    inMenus: inInterviewNote,
    run: ({ file }, deps) => {
      openDialog(new ExplanationModal(file.path, deps));
    },
  },
  'set-promise': {
    icon: 'message-square-quote',
    offered: inInterviewNote,
    inMenus: isOpen,
    run: setPromise,
  },
  'make-interview-note': {
    icon: 'calendar-plus',
    offered: lacksInterview,
    needsNotes: true,
    run: makeInterviewNote,
  },
  'edit-interview': {
    icon: 'pencil',
    offered: isComplete,
    inMenus: isComplete,
    run: editInterview,
  },
  'next-round': {
    icon: 'arrow-right',
    offered: inInterviewNote,
    inMenus: goesOn,
    run: nextRound,
  },
  'move-interview': {
    icon: 'calendar-clock',
    offered: inInterviewNote,
    inMenus: mayMove,
    run: moveInterview,
  },
  'insert-inquiry-email': {
    icon: 'mail',
    offered: inInterviewNote,
    inMenus: fits('insert-inquiry-email'),
    run: insertInquiry,
  },
  'insert-message': {
    icon: 'list',
    offered: inInterviewNote,
    inMenus: inInterviewNote,
    run: insertMessage,
  },
  'insert-phone-script': {
    icon: 'phone',
    offered: inInterviewNote,
    inMenus: fits('insert-phone-script'),
    run: insertPhoneScript,
  },
  'insert-template': {
    icon: 'file-plus',
    offered: inAnyNote,
    run: insertOwnTemplate,
  },
  'check-message': {
    icon: 'spell-check',
    offered: showsWording,
    inMenus: isInMessage,
    run: checkMessage,
  },
  'copy-message': {
    icon: 'copy',
    offered: showsMessage,
    inMenus: isInMessage,
    run: copyChosenMessage,
  },
  'open-message': {
    icon: 'external-link',
    offered: showsMessage,
    inMenus: isInMessage,
    run: openChosenMessage,
  },
  'log-message': {
    icon: 'mail-check',
    offered: (target) => inInterviewNote(target) && showsMessage(target),
    inMenus: (target) => inInterviewNote(target) && isInMessage(target),
    run: logChosenMessage,
  },
  // Any interview note can be logged in; a menu offers only what is likely in its status.
  'log-inquiry': {
    icon: 'send',
    offered: inInterviewNote,
    inMenus: inStatus('inquire', 'followup', 'waiting', 'grace'),
    run: logInquiry,
  },
  'log-still-selecting': {
    icon: 'hourglass',
    offered: inInterviewNote,
    inMenus: inStatus('inquire', 'followup', 'waiting', 'grace', 'inquired', 'exhausted'),
    run: logStillSelecting,
  },
  'log-reply': {
    icon: 'mail-check',
    offered: inInterviewNote,
    inMenus: inStatus(
      'inquire',
      'followup',
      'waiting',
      'grace',
      'inquired',
      'exhausted',
      'invalid',
      'upcoming',
    ),
    run: (target, deps) => {
      logReply(target, deps);
    },
  },
  'log-extension': {
    icon: 'calendar-plus',
    offered: mayExtend,
    inMenus: mayExtend,
    run: logExtension,
  },
  'close-unanswered': {
    icon: 'archive',
    offered: inStatus('inquire', 'followup', 'inquired', 'exhausted', 'waiting', 'grace'),
    inMenus: inStatus('inquire', 'followup', 'inquired', 'exhausted'),
    run: closeUnanswered,
  },
  'ask-next-business-day': {
    icon: 'clock',
    offered: mayPutOff,
    inMenus: mayPutOff,
    run: (target, deps) => askLater('next-business-day', target, deps),
  },
  'ask-next-week': {
    icon: 'calendar-clock',
    offered: mayPutOff,
    inMenus: mayPutOff,
    run: (target, deps) => askLater('next-week', target, deps),
  },
  'insert-review-sheet': {
    icon: 'message-square-text',
    offered: inInterviewNote,
    inMenus: inInterviewNote,
    run: sheet('review-sheet'),
  },
  'insert-checklist': { icon: 'list-checks', offered: isOpen, run: sheet('checklist') },
  'insert-waiting-plan': { icon: 'leaf', offered: isOpen, run: sheet('waiting-plan') },
  'next-interview-card': {
    icon: 'message-circle',
    offered: inInterviewNote,
    run: sheet('next-interview-card'),
  },
  'insert-self-analysis': { icon: 'user', offered: inAnyNote, run: sheet('self-analysis') },
  'insert-motivation': { icon: 'flag', offered: inAnyNote, run: sheet('motivation') },
} as const satisfies CommandTable<NoteCommand>;

function sheet(id: WorksheetId): NoteCommand['run'] {
  return (target, deps) => insertSheet(id, target, deps);
}

function inAnyNote(): boolean {
  return true;
}

function inInterviewNote({ reply }: CommandTarget): boolean {
  return reply !== undefined;
}

function inStatus(...statuses: readonly Status[]): (target: CommandTarget) => boolean {
  return ({ reply }) => reply !== undefined && statuses.includes(reply.assessment.status);
}

/** Whether the note lacks what makes it an interview note. */
function lacksInterview({ reply }: CommandTarget): boolean {
  return reply === undefined || reply.interview.problems.some(({ code }) => code === 'missing');
}

function isComplete(target: CommandTarget): boolean {
  return !lacksInterview(target);
}

/** Whether the company said that the applicant goes on, and no later note of it is there. */
function goesOn({ reply }: CommandTarget): boolean {
  return (
    reply?.assessment.status === 'closed' &&
    reply.interview.laterRound === undefined &&
    !reply.interview.isBeingMoved &&
    endingOf(reply.interview) === 'passed'
  );
}

/** Whether the interview is still to be held. */
function mayMove({ reply }: CommandTarget): boolean {
  return reply?.assessment.status === 'upcoming' || reply?.interview.isBeingMoved === true;
}

/** Whether an offer is still to be answered, so that its limit may change. */
function mayExtend({ reply }: CommandTarget): boolean {
  return reply !== undefined && isToBeAnswered(reply);
}

/** Whether one may ask, so that it can be put off. */
function mayPutOff({ reply }: CommandTarget): boolean {
  return reply !== undefined && isAskable(reply);
}

/**
 * Whether a way of asking is in the menu: both ways when asking is near, before that the one that the key on the card
 * takes. The guard rail comes before either.
 */
function fits(way: 'insert-inquiry-email' | 'insert-phone-script'): (target: CommandTarget) => boolean {
  return ({ reply }) => {
    if (!reply) return false;
    const { status } = reply.assessment;
    return isNearAsking(status) || (status === 'waiting' && commandOfKey('inquiry', reply) === way);
  };
}

/** While there is something to wait or to ask for. */
function isOpen({ reply }: CommandTarget): boolean {
  return reply !== undefined && reply.assessment.status !== 'closed';
}

/** Whether the note is open and has a message block. */
function showsMessage({ opened }: CommandTarget): boolean {
  const note = opened();
  return note !== undefined && chosenBlock(note.text, note.selection?.from) !== undefined;
}

/** Whether there is something of which the wording can be checked: what is selected, or a message block. */
function showsWording(target: CommandTarget): boolean {
  const { selection } = target.opened() ?? {};
  if (selection && selection.from < selection.to) return true;
  return showsMessage(target);
}

/** Whether the cursor is in a message block. */
function isInMessage({ opened }: CommandTarget): boolean {
  const note = opened();
  return note !== undefined && blockAt(note.text, note.selection?.from) !== undefined;
}
