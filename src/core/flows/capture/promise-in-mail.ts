import type { BusinessDays } from '../../base/calendar/business-days';
import type { EpochDay } from '../../base/calendar/epoch-day';
import { maxText } from '../../base/properties/raw-value';
import type { PromiseReading } from '../../reading/promise/promise';
import { readPromise } from '../../reading/promise/read-promise';

/** A mail of a company is a page or two; what comes after that is not looked at. */
const longestMail = 20_000;
const mostSentences = 400;
/** More than these are no choice any more. */
const mostOffered = 4;

/** A sentence about the reply, and not about the next interview. */
const aboutReply =
  /連絡|通知|返信|返事|回答|結果|案内|\b(?:reply|contact|touch|hear|notif\w*|inform|result|let you know)\b/i;
const sentenceEnd = /[。！？!?\r\n]+|\.(?=\s|$)/;

/**
 * The sentences of a mail that say when the reply comes, as they are written, the likeliest alone where one is plain.
 * Nothing is guessed: where several name a time all of them are returned, and none where no sentence does.
 */
export function promiseInMail(text: string, saidOn: EpochDay, company: BusinessDays): string[] {
  const mail = text.slice(0, longestMail).trim();
  if (mail.length <= maxText) {
    const { kind, sentence } = readPromise(mail, saidOn, company);
    if (kind !== 'unknown' && sentence !== undefined) return [sentence.trim()];
  }
  const sentences = mail
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && sentence.length <= maxText)
    .slice(0, mostSentences);
  const timed = [...new Set(sentences)].filter((sentence) =>
    namesTime(readPromise(sentence, saidOn, company)),
  );
  const ofReply = timed.filter((sentence) => aboutReply.test(sentence));
  return (ofReply.length > 0 ? ofReply : timed).slice(0, mostOffered);
}

function namesTime({ kind, times }: PromiseReading): boolean {
  return kind !== 'unknown' && times.length > 0;
}
