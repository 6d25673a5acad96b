import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { sentScenes } from '../../letters/scenes/scene-record';
import type { ContactMethod } from '../../reading/interview/interview';

/**
 * The line of the record for a word of the company and the way by which it came. Whoever reads the record must not take
 * it for a message of the user: words that would say so stay in the property alone.
 */
export function replyLine(day: string, what: string, method: ContactMethod, language: Language): string {
  const { log, capture } = wordsOf(language);
  const line = (said: string): string => log.replyLine(day, capture.contactLabels[method], said);
  const named = line(what.replace(/\s+/g, ' '));
  const isMisread = sentScenes([named], 0).length > 0 || /問い?合わ?せ|asked|inquir/i.test(what);
  return isMisread || what.length > 30 ? line(log.fields.result) : named;
}
