import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { maxText } from '../../base/properties/raw-value';
import type { PromiseReading } from '../../reading/promise/promise';
import { readPromise } from '../../reading/promise/read-promise';

/** A mail of a company is a page or two; what comes after that is not looked at. */
const longestMail = 20_000;
const mostSentences = 400;
/** Longer than this, or of several lines or sentences, a text is no phrase. */
const longestPhrase = 80;
/** More than these are no choice any more. */
const mostOffered = 4;

/** A sentence about the reply, and not about the next interview. */
const aboutReply =
  /連絡|通知|返信|返事|回答|結果|案内|\b(?:reply|contact|touch|hear|notif\w*|inform|result|let you know)\b/i;
/** About the next interview, whose day is no time of the reply. */
const aboutInterview =
  /面接|面談|試験|説明会|見学|懇親会|ご?来社|お越し|日程|集合|選考(?!結果|の?結果)|\b(?:interview|meeting|session)\b/i;
/** A line that goes on in the next: it ends within a sentence. */
const goesOn = /([にをはがのでとも、,]|へ|まで|から|より|のみ)[ \t]*\r?\n[ \t]*(?=[^\s・■●◆◇○※*-])/g;
const goesOnInEnglish = /([a-z,])[ \t]*\r?\n[ \t]*(?=[a-z])/g;
const sentenceEnd = /[。！？!?\r\n]+|\.(?=\s|$)/;

type Read = (words: string) => PromiseReading;

/**
 * The sentences of a mail that say when the reply comes, as they are written, the likeliest alone where one is plain.
 * Nothing is guessed: where several name a time all of them are returned, and none where no sentence does. Where another
 * sentence changes what that one says (only those who pass are told, a later day at the latest), it comes along.
 */
export function promiseInMail(text: string, saidOn: EpochDay, company: BusinessDays): string[] {
  const mail = withoutWraps(text.slice(0, longestMail).trim());
  const read: Read = (words) => readPromise(words, saidOn, company);
  const sentences = sentencesOf(mail);
  const found = timedSentences(mail, sentences, read);
  const [only, another] = found;
  if (only === undefined || another !== undefined) return found;
  return [withWhatChangesIt(only, mail, { sentences, read })];
}

function sentencesOf(mail: string): string[] {
  return mail
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && sentence.length <= maxText)
    .slice(0, mostSentences);
}

function timedSentences(mail: string, sentences: readonly string[], read: Read): string[] {
  if (mail.length <= maxText) {
    const { kind, sentence } = read(mail);
    if (kind !== 'unknown' && sentence !== undefined && !isOfInterview(sentence)) return [sentence.trim()];
  }
  const timed = [...new Set(sentences)].filter((sentence) => namesTime(read(sentence)));
  const ofReply = timed.filter((sentence) => aboutReply.test(sentence));
  const others = timed.filter((sentence) => !isOfInterview(sentence));
  return (ofReply.length > 0 ? ofReply : others).slice(0, mostOffered);
}

/** A short text is kept whole where it says something else than its sentence; of a mail, a second sentence that does. */
function withWhatChangesIt(
  sentence: string,
  mail: string,
  { sentences, read }: { readonly sentences: readonly string[]; readonly read: Read },
): string {
  const alone = read(sentence);
  const others = sentences.filter((other) => !isOfInterview(other));
  const whole = read(others.reduce(joined, ''));
  if (saysTheSame(alone, whole)) return sentence;
  if (!isLong(mail)) return mail;
  const at = sentences.indexOf(sentence);
  const pairs = others.map((other) =>
    sentences.indexOf(other) < at ? joined(other, sentence) : joined(sentence, other),
  );
  const changed = pairs.find((pair) => {
    const reading = read(pair);
    const isMissed = reading.kind === 'passOnly' && alone.kind !== 'passOnly';
    return isMissed || (whole.kind !== 'unknown' && saysTheSame(reading, whole));
  });
  return changed ?? sentence;
}

function saysTheSame(one: PromiseReading, other: PromiseReading): boolean {
  const says = ({ kind, earliest, latest }: PromiseReading): string => [kind, earliest, latest].join();
  return says(one) === says(other);
}

function joined(one: string, other: string): string {
  const stop = one === '' ? '' : /[a-z)]$/i.test(one) ? '. ' : '。';
  return `${one}${stop}${other}`;
}

function isOfInterview(sentence: string): boolean {
  return aboutInterview.test(sentence) && !aboutReply.test(sentence);
}

/** Whether a text that is pasted may be more than the words of one promise. */
export function isMail(text: string): boolean {
  return isLong(text) || /[。！？!?]./.test(text);
}

/** Whether it is longer than anyone words a promise. */
export function isLong(text: string): boolean {
  return text.length > longestPhrase || text.includes('\n');
}

/** Mails are wrapped by hand, also within a sentence. */
function withoutWraps(mail: string): string {
  return mail.replace(goesOn, '$1').replace(goesOnInEnglish, '$1 ');
}

function namesTime({ kind, times }: PromiseReading): boolean {
  return kind !== 'unknown' && times.length > 0;
}
