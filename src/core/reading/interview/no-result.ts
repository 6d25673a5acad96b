import { propertyItems } from '../../base/properties/property-items';
import { isBlank, isPlainScalar } from '../../base/properties/raw-value';
import { hasEnded } from './read-state';

/** Words that say so as a whole (status-rules §1, "no result yet"); without white space. */
const wholeWords: ReadonlySet<string> = new Set([
  'false', '0', '未', '未定', '未確定', '未着', '未通知', '未発表', '未記入', '未回答', '保留', '不明',
  'なし', '無し', '無', '特になし', '特に無し', 'none', 'unknown', 'tbd', 'tba', 'n/a', 'na', 'open', 'notyet',
]); // prettier-ignore
const signsAlone = /^[-ー–—―~〜/.…?・、。]+$/;
const notYet =
  /^まだ|(?:待ち|まち|待機中?|選考中|審査中|検討中|確認中|判定中|進行中|pending|waiting|inreview|underreview|inprogress)$/;
/** A round was held, and nothing is said of how it went: 一次選考終了, 面接済み. */
const held =
  /^(?:(?:[一二三四五1-5]次|最終|書類|web|オンライン|個人|集団|グループ)+(?:選考|面接|面談|試験|テスト)?|面接|面談|テスト|適性検査|gd|spi)(?:終了|完了|実施|受験|受け(?:た|ました))?(?:済み?|した|しました)?$/;
const noMessage =
  /(?:連絡|返事|返信|音沙汰|通知)[はがも]?(?:まだ)?(?:なし|無し|な[いく]て?|無い|[来こ]ない|来てい?ない)$/;

/** What leads up to the words, and what makes them polite. */
const lead = /^(?:選考|面接|合否)?(?:結果|合否)(?:連絡|通知)?[はがも:]?/;
const polite = /(?:です|でした|とのこと)?[。.!]*$/;
/** No result is written as an essay. */
const maxLength = 100;

/** Whether a value says that there is nothing yet: no result, or no day (status-rules §1); never true for blank ones. */
export function isNothingYet(value: unknown): boolean {
  if (typeof value === 'string') return !isBlank(value) && saysNothingYet(value);
  const items = propertyItems(value);
  return items.length > 0 && items.every(saysNothingYet);
}

function saysNothingYet(item: unknown): boolean {
  if (typeof item !== 'string' && !isPlainScalar(item)) return false;
  const text = String(item);
  // Most values are days: they begin with a digit, and nothing that says "not yet" does.
  return !(text >= '1' && text < ':') && text.length <= maxLength && wordsSayNothingYet(text);
}

function wordsSayNothingYet(text: string): boolean {
  const words = withoutBrackets(text.normalize('NFKC').toLowerCase().replace(/\s+/g, ''));
  if (hasEnded(words)) return false;
  const plain = words.replace(polite, '');
  return [words, plain, plain.replace(lead, '')].some(
    (said) =>
      wholeWords.has(said) ||
      signsAlone.test(said) ||
      notYet.test(said) ||
      noMessage.test(said) ||
      isHeld(said),
  );
}

function isHeld(words: string): boolean {
  return held.test(words) && /(?:終了|完了|実施|受験|受けた|受けました|済み?|しま?した)$/.test(words);
}

/** Without what is in brackets; where nothing stands outside of them, what is in them. */
function withoutBrackets(text: string): string {
  const outside = text.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|「[^「」]*」|〈[^〈〉]*〉|<[^<>]*>/g, '');
  return outside === '' ? text.replace(/[()[\]【】「」〈〉<>]/g, '') : outside;
}
