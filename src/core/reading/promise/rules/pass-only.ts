import { lazy } from '../../../base/text/lazy';
import { TELLING } from '../text/words';

const PASS_WORD =
  '合格|通過|採用|内定|内々定|お?進みいただく|お?進み頂く|お?進みいただける|お?進み頂ける|進んで(?:いただ|頂)(?:く|ける)|お越しいただきたい|お越しいただく|進まれる|進める|進む|通られた|通った|受かった|受かってた|ご縁が(?:あ(?:る|った|りました)|ございました)|採用が決まった|採用が決定した|(?:合格|採用|内定)となった';
const PASSING_PERSON =
  '者の方|者|の方|した方|された方|となった方|となる方|方|の場合|した場合|された場合|となった場合|場合|時|ら|の皆様|皆様|人|の皆さま|さん|候補者|応募者';
const CONTACT = '連絡|通知|お知らせ|返信|案内|返事|回答|返答|メール|電話|郵送';
const FAIL =
  '不合格|不採用|不通過|見送|ご縁が(?:な|ござ|あり)|ご縁の?な|残念|希望に(?:添え|沿え|そえ)|落ち(?:た|て)|落選';
const WILL_NOT =
  'しません|いたしません|致しません|ありません|ございません|行いません|行っておりません|おりません|差し上げません|できません|しない|なし|無し|控え|省略|割愛|かねます|来ません|来ない|もらえない|ない(?!こと|わけ|場合|方)|いただきません';
const IF_NOT =
  'ない(?!こと)|なかった|なければ|無い|無かった|無ければ|来なければ|なけりゃ|ありません|ございません|届か(?:ない|なければ)';

const patterns = lazy(() => ({
  only: new RegExp(
    `(?:^|[^不])(?:${PASS_WORD})(?:${PASSING_PERSON}){0,2}[にへ]?(?:のみ(?!な[らさ])|だけ(?!で(?:は)?な|じゃな|で[はも])|に?限り(?!ま?せん)|に?限って|に限定)`,
  ),
  onlyEnglish:
    /\bonly\b[^.。\n]{0,60}?\b(?:successful|shortlisted|selected|passing)\b|\b(?:successful|shortlisted|selected) (?:applicants?|candidates?) only\b/,
  silenceEnglish:
    /(?:do not|don't|have not|haven't) hear(?:d)? (?:back )?(?:from us|anything)?[^。\n]{0,120}?(?:not (?:been )?(?:success|selected)|unsuccessful|not moving|not proceed|rejected)/,
  telling: new RegExp(`${TELLING}|告知|知らせ`),
  // Something else than being told is only for those who pass: 進む方のみ書類を提出.
  otherThing: /提出|受験|参加|来社|持参|記入|予約/,
  fail: new RegExp(FAIL),
  contact: new RegExp(CONTACT),
  willNot: new RegExp(WILL_NOT),
  contactOrSilence: new RegExp(`${CONTACT}|音沙汰|何も`),
  ifNot: new RegExp(IF_NOT),
  silent: /サイレント|お祈りなし/,
  denied: /とは限|な[いし](?:という)?(?:こと|わけ)(?:は|では)(?:あり|ござい|な)/,
  // 電話では連絡しません: in another way they are told (Q2).
  otherWay: /^(?:で|に)(?:は|の)/,
  // What is not told is not the result (Q2), or it is not the company's word that fails to come (Q3).
  otherObject:
    /(?:理由|評価|内容|詳細|書類|電話(?:で)?の|フィードバック|途中経過|経緯|基準|問い?合わ?せ|講評|返却|返送|日程(?!度))(?:[^。]{0,12})$/,
  notTheirWord:
    /(?:ご?返信|お?返事|ご?回答|(?:応募者|候補者|学生|貴方|あなた|皆様|ご本人|本人)(?:側)?からの?[^。]{0,6}連絡|日程(?!度)[^。]{0,10}連絡|連絡(?:が|の)?(?:つか|取れ|とれ|付か)|連絡(?:も)?なく|連絡なし(?:に|で)|無断)/,
  everybodyHears:
    /(?:合否|結果|可否|採否|いかん|如何)(?:の(?:いかん|如何))?[にをは]?(?:関わらず|かかわらず|拘わらず|拘らず|関係なく|問わず)|不(?:合格|採用)(?:者|の方|の場合)?に?も(?!しく|ござい|あり)|全員に|合否とも|合否いずれ|いずれの場合も|どちらの場合も/,
  failedAreTold:
    /(?:不(?:合格|採用|通過)|見送り?|落選|(?:それ|合格|採用|通過)以外|その他|他の方)(?:者|の方|となった方|した方|の場合|となった場合|した場合|なら)?(?:の方)?(?:は|には|に|へは|へ|も|、)/,
  tellingNearby: new RegExp(TELLING),
  certainly: /必ず/,
  outcomeWithTime: new RegExp(`(?:結果|合否)[^。]*(?:${TELLING})`),
  hasTime: /\d|[一二三四五六七八九十](?:日|週|営業|ヶ月)|来週|今週|来月|今月|月末|後日|明日/,
}));

/** Whether only those who pass are told (promise-rules Q). `sentences` as cleaned by T1. */
export function isPassOnly(sentences: readonly string[]): boolean {
  const { everybodyHears, certainly } = patterns();
  const text = sentences.join('。');
  if (everybodyHears.test(text)) return false;
  const silences = sentences.filter(saysSilence);
  if (silences.length === 0) return false;
  if (sentences.some(othersAreTold)) return false;
  return !sentences.some((sentence) => !silences.includes(sentence) && certainly.test(sentence));
}

/** Q4: the others are told, too: the next telling word after them is not denied. */
function othersAreTold(sentence: string): boolean {
  const { failedAreTold, tellingNearby, willNot } = patterns();
  const others = failedAreTold.exec(sentence);
  const rest = others ? sentence.slice(others.index + others[0].length) : '';
  const told = others && tellingNearby.exec(rest);
  return told
    ? !willNot.test(rest.slice(told.index + told[0].length, told.index + told[0].length + 12))
    : false;
}

function saysSilence(sentence: string, _index: number, all: readonly string[]): boolean {
  const { silent, silenceEnglish, onlyEnglish } = patterns();
  return (
    silent.test(sentence) ||
    onlyEnglish.test(sentence) ||
    silenceEnglish.test(sentence) ||
    onlyThosePassing(sentence, all) ||
    failedAreNotTold(sentence) ||
    silenceMeansFailed(sentence)
  );
}

/** Q1: nothing but the listed words is between the pass word and のみ, and what is only for them is being told. */
function onlyThosePassing(sentence: string, all: readonly string[]): boolean {
  const { only, telling, otherThing, outcomeWithTime, hasTime } = patterns();
  const match = only.exec(sentence);
  if (!match) return false;
  const behind = sentence.slice(match.index + match[0].length);
  if (otherThing.test(behind) && !telling.test(behind)) return false;
  return !all.some((other) => other !== sentence && outcomeWithTime.test(other) && hasTime.test(other));
}

/** Q2: a fail word, a telling word, a negative; each search starts where the last one ended. */
function failedAreNotTold(sentence: string): boolean {
  const { denied, fail, contact, willNot, otherObject, otherWay } = patterns();
  if (denied.test(sentence)) return false;
  const failed = fail.exec(sentence);
  const rest = failed ? sentence.slice(failed.index + failed[0].length) : '';
  const told = failed && contact.exec(rest);
  if (!told || otherObject.test(sentence.slice(0, failed.index + failed[0].length + told.index)))
    return false;
  const behind = rest.slice(told.index + told[0].length);
  return !otherWay.test(behind) && willNot.test(behind);
}

/** Q3: a telling word, "if there is none", a fail word. */
function silenceMeansFailed(sentence: string): boolean {
  const { denied, contactOrSilence, ifNot, fail, notTheirWord } = patterns();
  if (denied.test(sentence) || notTheirWord.test(sentence)) return false;
  const told = contactOrSilence.exec(sentence);
  const rest = told ? sentence.slice(told.index + told[0].length) : '';
  const missing = told && ifNot.exec(rest);
  return missing ? fail.test(rest.slice(missing.index + missing[0].length)) : false;
}
