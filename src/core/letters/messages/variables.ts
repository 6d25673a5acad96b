/**
 * The variables of the message templates, in the order in which they are documented; what they mean is in
 * docs/templates.md. `messageData` fills exactly these.
 */
export const messageVariables = [
  'company.name',
  'company.written',
  'company.spoken',
  'department',
  'person.name',
  'person.written',
  'person.spoken',
  'person.title',
  'interview.date',
  'interview.stage',
  'interview.state',
  'interview.position',
  'interview.documents',
  'promise.written',
  'promise.spoken',
  'promise.saidOn',
  'inquiry.date',
  'selecting.date',
  'today',
  'portal',
  'profile.name',
  'profile.reading',
  'profile.student',
  'profile.university',
  'profile.faculty',
  'profile.mail',
  'profile.phone',
] as const;
/** A variable of the messages. */
export type MessageVariable = (typeof messageVariables)[number];

/** The variables that only the sheets have, beside those of the messages. */
export const worksheetVariables = [
  'promise.said',
  'contact',
  'wait.deadline',
  'wait.inquireFrom',
  'wait.followUpFrom',
  'wait.moveOnFrom',
  'checks',
] as const;
/** A variable that only the sheets have. */
export type WorksheetVariable = (typeof worksheetVariables)[number];

/** The variables of the template of a new interview note. */
export const noteVariables = [
  'note.company',
  'note.date',
  'note.stage',
  'note.position',
  'note.department',
  'note.person',
  'note.promised',
  'note.contact',
  'key.company',
  'key.date',
  'key.stage',
  'key.position',
  'key.department',
  'key.person',
  'key.promised',
  'key.contact',
  'key.inquired',
  'key.replied',
  'key.result',
  'english',
] as const;
/** A variable of a new interview note. */
export type NoteVariable = (typeof noteVariables)[number];
