import { lazy } from '../../base/text/lazy';
import type { Interview } from './interview';

/** No one but a school backs the applicant: 自己推薦, a friend in the company, no recommendation. */
const OTHER_RECOMMENDATION = /自己推薦|(?:社員|知人|友人|先輩)[^、。]{0,4}推薦|推薦(?:なし|無し?|ではない)/;
const RECOMMENDED = /推薦|指定校/;
const AGENT = /エージェント|人材紹介|紹介会社|\bagent|agency/i;
const BETWEEN_CLAUSES = /[()【】「」『』:;/、。,・→⇒]+/;

/** One applied oneself, and what says that one did not: 直接応募ではなく. */
const DIRECT =
  /直接|直応募|自分で|自ら|自力|(?:自己|自主|個人|本人)応募|(?:採用|公式|企業|自社|会社)(?:HP|ホームページ|サイト|ページ)|\bdirect/i;
const NOT_DIRECT =
  /(?:直接|直|自分で|自己)の?(?:応募)?(?:では?|じゃ)?\s*(?:な[いくし]|せず|やめ|から)|not direct/i;

/** Before it: another time, another company, or none at all. */
const NOT_THIS_TIME = lazy(
  () =>
    /(?:[非脱]|ノー)[\s-]*$|(?:以前|前回|当初|最初|初め|はじめ|昔|かつて|去年|昨年|元々|もともと|前職|他社|[他別]の?会社|別件|[他前](?=[はも]))(?:[はもで]|の(?:会社|応募|とき|時)[はも]?|$)|\b(?:no|not|non|without|never|instead of|rather than|ex|former(?:ly)?|previous(?:ly)?)\b/i,
);
/** What else may be lacking: 担当者なし. */
const OTHER_LACK =
  /しかな[いく]|(?:連絡|返事|返信|担当者?|面談|名前?|情報|求人|案件|問題|料金|費用|手数料|進展)[はがも]?(?:まだ)?(?:な[いし]|無[いし]|来な|来ず)/g;
const ONLY =
  '(?:登録|面談|相談|紹介|情報収集|話|検索|参考|アドバイス|添削|対策|サポート|閲覧)(?:をし?た?|した|をし?聞いた|は)?(?:のみ|だけ)';
/** Behind it, in its own clause: what takes it back, or leaves it open. */
const TAKEN_BACK = lazy(
  () =>
    new RegExp(
      `な[いしく](?!様|さん|氏)|なかった|無[いし]|(?:[わらさせ経]|[挟頼]ま)ず|ません|断[っりらわる]|断$|やめ|辞[退め]|退会|解約|解除|見送|不[使利採可要用]|未(?:利用|使用|登録|活用)|以外|抜き|除く|検討|候補|迷|かも|かどうか|か(?:自分|不明)|だった|\\?|[×✕✖]|${ONLY}|(?:から|より).{0,10}(?:切り?替|変更|移)|\\b(?:not|no|never|unused|\\w+n[’']t|declin|cancel|quit|left|dropped)`,
      'i',
    ),
);
/** A later clause that says so as a whole: （使っていない）. */
const TAKEN_BACK_LATER = lazy(
  () =>
    new RegExp(
      `^(?:利用|使用|活用|登録|経由|応募|今回|結局|既に|すでに|現在|今)*[はをもにで]?\\s*(?:な[いし](?:$|\\s)|無[いし]?$|[使つ]か?わ|使って(?:い)?(?:な|ま)|使いませ|では?な|じゃな|せず|し(?:てい?)?(?:な[いか]|ませ)|退会|解約|断[っりら]|お断り|やめ|辞[退め]|不[使利採可要]|未[利使登活]|見送|検討|[×✕✖?]|${ONLY}|(?:以前|過去)(?:$|の|に?[利使])|(?:not|never|unused|declin|cancel|quit)|no$)`,
      'i',
    ),
);

/**
 * Who speaks for the applicant first, by 応募経路: the school that recommends, or an agency. Where it can't be told whether
 * the agency was used, none is: a letter to one that has nothing to do with it is worse.
 */
export function wayOfApplication(via: string | undefined): 'recommended' | 'agent' | undefined {
  const words = via?.normalize('NFKC') ?? '';
  if (AGENT.test(words) && isThroughAgency(words)) return 'agent';
  return RECOMMENDED.test(words) && !OTHER_RECOMMENDATION.test(words) ? 'recommended' : undefined;
}

function isThroughAgency(words: string): boolean {
  if (DIRECT.test(words.replace(NOT_DIRECT, ''))) return false;
  const clauses = words
    .split(BETWEEN_CLAUSES)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  return clauses.some((clause, at) => {
    const { 0: agent = '', index = 0 } = AGENT.exec(clause) ?? {};
    if (agent === '') return false;
    const behind = clause.slice(index + agent.length).replace(OTHER_LACK, '');
    const later = clauses.slice(at + 1);
    const next = later.findIndex((one) => AGENT.test(one));
    const ofThis = next < 0 ? later : later.slice(0, next);
    return !(
      NOT_THIS_TIME().test(clause.slice(0, index)) ||
      TAKEN_BACK().test(behind) ||
      ofThis.some((one) => TAKEN_BACK_LATER().test(one))
    );
  });
}

/** Whether an agency stands between: then one writes to it and calls it, not the company. */
export function isByAgency({ via }: Pick<Interview, 'via'>): boolean {
  return wayOfApplication(via) === 'agent';
}
