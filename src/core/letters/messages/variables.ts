/**
 * The variables of the message templates, in the order in which they are documented; what they mean is in
 * docs/templates.md. `messageData` fills exactly these.
 */
export const messageVariables = [
  'company.name',
  'company.written',
  'company.spoken',
  'company.reading',
  'company.calling',
  'department',
  'person.name',
  'person.written',
  'person.spoken',
  'person.title',
  'person.asked',
  'person.mail',
  'interview.date',
  'interview.stage',
  'interview.state',
  'interview.purpose',
  'interview.topic',
  'interview.progress',
  'interview.situation',
  'interview.present',
  'interview.wish',
  'interview.deed',
  'interview.favor',
  'interview.judged',
  'interview.position',
  'interview.documents',
  'application.written',
  'application.spoken',
  'promise.written',
  'promise.spoken',
  'promise.occasion',
  'promise.spokenOccasion',
  'promise.saidOn',
  'promise.passOnly',
  'promise.none',
  'inquiry.date',
  'selecting.date',
  'checked',
  'today',
  'portal',
  'profile.name',
  'profile.reading',
  'profile.student',
  'profile.university',
  'profile.faculty',
  'profile.long',
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
