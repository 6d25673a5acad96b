import type { VariableTable } from '../ja/variables';

export const variables: VariableTable = {
  'company.name': { label: 'company', meaning: 'The company’s full name; ㈱ and （株） become 株式会社' },
  'company.written': {
    label: 'your company (written)',
    meaning: '貴社; 貴行 for a bank, 貴院 for a hospital …',
  },
  'company.spoken': {
    label: 'your company (spoken)',
    meaning: '御社; 御行 for a bank, 御院 for a hospital …',
  },
  department: { label: 'department', meaning: 'The department of the person in charge' },
  'person.name': { label: 'person in charge', meaning: 'Their name, without 様' },
  'person.title': {
    label: 'title',
    meaning: 'Their title, such as 部長, and the department written with the name',
  },
  'interview.date': {
    label: 'interview day',
    meaning: 'The day of the interview, for day and the other date helpers',
  },
  'interview.stage': {
    label: 'stage',
    meaning: '一次面接, 最終面接, 書類選考 …; 面接 when the note has none',
  },
  'interview.position': { label: 'position', meaning: 'The position applied for' },
  'interview.documents': {
    label: 'documents only',
    meaning: 'True for the screening of documents; for conditions',
  },
  'promise.written': { label: 'the promise (written)', meaning: '3営業日以内に, 11月26日（木）までに …' },
  'promise.spoken': { label: 'the promise (spoken)', meaning: '3営業日以内に, 11月26日、木曜日までに …' },
  'promise.saidOn': {
    label: 'day of the promise',
    meaning: 'The day the promise was made, when later than the interview',
  },
  'inquiry.date': { label: 'last inquiry', meaning: 'The day of the last inquiry that has had no answer' },
  'selecting.date': { label: 'day of “still in selection”', meaning: 'The day the company answered 選考中' },
  today: { label: 'today', meaning: 'The day on which the message is written' },
  portal: {
    label: 'job site',
    meaning: 'True when a job site is the way of contact and mail is not; for conditions',
  },
  'profile.name': { label: 'name', meaning: 'Your name, from the settings' },
  'profile.reading': { label: 'reading', meaning: 'The reading of your name, from the settings' },
  'profile.student': {
    label: 'student',
    meaning: 'False for a name without a university (a career change); for conditions',
  },
  'profile.university': { label: 'university', meaning: 'Your university, from the settings' },
  'profile.faculty': { label: 'faculty', meaning: 'Your faculty, from the settings' },
  'profile.mail': { label: 'mail address', meaning: 'Your mail address, from the settings' },
  'profile.phone': { label: 'phone number', meaning: 'Your phone number, from the settings' },
  'promise.said': { label: 'what was promised', meaning: 'What the company said of its reply, in its words' },
  contact: { label: 'contact method', meaning: 'メール, 電話, 就活サイト; several with ・ between them' },
  'wait.deadline': { label: 'deadline', meaning: 'The last promised day; empty once it has passed' },
  'wait.inquireFrom': {
    label: 'day from which to ask',
    meaning: 'The day from which one may ask when there is no reply',
  },
  'wait.followUpFrom': {
    label: 'day to ask once more',
    meaning: 'The day from which one may ask again after an inquiry without an answer',
  },
  'wait.moveOnFrom': {
    label: 'day to move on',
    meaning: 'The day on which the wait ends where only those who passed are contacted',
  },
  checks: {
    label: 'points of the checklist',
    meaning: 'For each; inside, word, text and ticked can be used',
  },
  'note.company': { label: 'company', meaning: 'The company of a new interview note, as written' },
  'note.date': { label: 'interview day', meaning: 'The interview day of a new interview note' },
  'note.stage': { label: 'stage', meaning: 'The stage of a new interview note, as written' },
  'note.position': { label: 'position', meaning: 'The position of a new interview note' },
  'note.department': { label: 'department', meaning: 'The department of the person in a new interview note' },
  'note.person': { label: 'person', meaning: 'The person in charge in a new interview note' },
  'note.promised': { label: 'promised', meaning: 'What the company said of its reply, in its words' },
  'note.contact': { label: 'contact', meaning: 'Mail, phone, job site …' },
  'key.company': { label: 'key of the company', meaning: 'The name of the property for the company' },
  'key.date': {
    label: 'key of the interview day',
    meaning: 'The name of the property for the interview day',
  },
  'key.stage': { label: 'key of the stage', meaning: 'The name of the property for the stage' },
  'key.position': { label: 'key of the position', meaning: 'The name of the property for the position' },
  'key.department': {
    label: 'key of the department',
    meaning: 'The name of the property for the department',
  },
  'key.person': { label: 'key of the person', meaning: 'The name of the property for the person' },
  'key.promised': { label: 'key of the promise', meaning: 'The name of the property for the promise' },
  'key.contact': { label: 'key of the contact', meaning: 'The name of the property for the contact' },
  'key.inquired': { label: 'key of the inquiries', meaning: 'The name of the property for the inquiries' },
  'key.replied': {
    label: 'key of the day of the reply',
    meaning: 'The name of the property for the day of the reply',
  },
  'key.result': { label: 'key of the result', meaning: 'The name of the property for the result' },
  english: { label: 'English note', meaning: 'True when the note is made in English; for conditions' },
};
