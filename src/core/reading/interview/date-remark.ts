import { lazy } from '../../base/text/lazy';

/** A remark is a few words; a sentence may say anything of the day. */
const maxLength = 40;

/** Words with which a day may be another one, several, or none. */
const doubts = lazy(
  () =>
    new RegExp(
      [
        '仮|予定|候補|希望|予備|未定|未確定|調整|延期|変更|振替|リスケ|中止|キャンセル|取り?消|欠席|辞退|[無な]し|ない|なかった',
        '頃|ごろ|くらい|ぐらい|前後|以降|以後|以前|から|まで|より|翌|前日|後日|または|もしくは|あるいは',
        'はず|かも|たぶん|多分|おそらく|恐らく|不明|締切|締め切り|〆|期限|応募|説明会|か ?\\d|\\?',
        '\\b(?:tbc|tbd|tentative|maybe|perhaps|about|around|until|till|by|from|after|before|or|not|no)\\b',
        'resched|postpon|moved|cancel|deadline|applied',
        // Another day.
        '\\d ?[/月] ?\\d|\\d{4}-|[〜~]',
      ].join('|'),
    ),
);

/** Where or how an interview is held; and signs. */
const places = lazy(
  () =>
    new RegExp(
      [
        'オンライン|ウェブ|対面|来社|訪問|本社|本店|支社|支店|支部|営業所|事業所|工場|研究所|オフィス|ビル|タワー|会館|会議室|ホール',
        '駅|階|号室|東京|大阪|名古屋|福岡|にて|電話|面接|面談|選考|様|さん|済み?$',
        '\\b(?:online|web|zoom|teams|meet|webex|skype|line|phone|office|at|with|onsite|on-site|in person)\\b|@',
        String.raw`^[\p{So}\p{Cf}\uFE0F ]+$`,
      ].join('|'),
      'u',
    ),
);

/**
 * Whether what follows a day, a comparable text, is only a remark: it casts no doubt on the day, and after a day
 * without a time it says where or how.
 */
export function isDateRemark(text: string, isBehindTime: boolean): boolean {
  if (text.length > maxLength || /^[\d/.:-]/.test(text) || doubts().test(text)) return false;
  return isBehindTime || places().test(text);
}
