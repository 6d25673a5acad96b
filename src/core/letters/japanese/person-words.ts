import { lazy } from '../../base/text/lazy';

/** Words of which the names of departments are made; 部 alone also ends family names (服部, 長谷部). */
const WORK =
  '人事|人材|人財|採用|総務|労務|管理|経営|企画|営業|開発|技術|事業|広報|業務|教育|研修|新卒|中途|キャリア|推進|戦略|研究|支援|販売|生産|製造|品質|保証|情報|商品|国際|海外|国内|法務|財務|経理|会計|物流|購買|地区|地域|調査|看護|総看護|診療|薬剤|栄養|医事|医療|介護|福祉|保育|教務|学務|庶務|運営|企業|産業|公共|法人|個人|統括|総合|本社|HR|IT|DX|Web|EC|デジタル|システム|マーケティング|コーポレート|グローバル|サービス|カスタマー|プロダクト|ソリューション|サポート|クリエイティブ|リテール|エンジニアリング';
const NUMBERED = '第?[一二三四五六七八九\\d]';
const UNIT_END =
  '本部|部門|部|課|室|係|局|科|センター|グループ|チーム|ユニット|支社|支店|本店|営業所|工場|事業所|研究所|事務局|Gr\\.?';

const PREFIX = '代表|副|筆頭|統括|執行|専務|常務|上席|上級|首席|総';
const OF_JAPANESE =
  '取締役(?:社長|会長|副社長)?|執行役員|役員|監査役|理事長|専務理事|常務理事|理事|(?:本部|支社|支店|支部|部門|グループ|チーム|ユニット|センター|工場|研究所|営業所|事業所|事務局|[社会部局次室課係所店院園校学塾市区町村館駅座科])長|看護師長|師長|主任|主幹|主事|主査|主席|参事|技師長|顧問|相談役|専務|常務|頭取|支配人|代表|監督|教頭|警部補|警部|警視|巡査部長|消防司令|看護師|保育士|薬剤師|栄養士';
const OF_LEARNED =
  '弁護士|税理士|公認会計士|会計士|司法書士|行政書士|社会保険労務士|社労士|弁理士|歯科医師|獣医師|医師|准教授|教授|助教|講師|教諭';
const OF_KATAKANA =
  '(?:[\\p{Script=Katakana}ー]|HR|IT|DX|Web|EC)*(?:マネージャー|マネジャー|リーダー|チーフ|ディレクター|コーディネーター|プロデューサー|アドバイザー|スーパーバイザー|オーナー|パートナー|トレーナー)';
const OF_LATIN =
  '(?:(?:HR|Human Resources|Senior|General|Project|Recruiting|Talent|Sales|Product)[ ]*)*(?:Manager|Director|Recruiter|Leader|President|GM|PM|CEO|CTO|COO|CFO)';

/** The patterns by which the parts of 人事部 田中部長様 are told apart. */
export const personWords = lazy(() => ({
  /** 様 and its like at the end, of which some write two; 御中 and 各位 belong to an office. */
  honorific: /(?:\s*(?:様|さま|さん|氏|殿|先生|御中|各位|[-－‐]?san))+$/i,
  englishHonorific: /^(?:mr|mrs|ms|miss|dr|prof)\.?\s+/i,
  /** A department as one word: 人事部, 営業一課, 東京支社. */
  isUnitWord: new RegExp(
    `^(?:(?=.*(?:${WORK}))(?:${NUMBERED}|${WORK}|${UNIT_END})+|.{1,12}(?:本部|部門|課|係|局|センター|グループ|チーム|ユニット|支社|支店|営業所|工場|事業所|研究所|事務局)|.{2,10}室|.{3,10}部)$`,
    'iu',
  ),
  /** 人事部田中: glued to the name. */
  unitGlued: new RegExp(`^(?:(?:${WORK})+(?:${UNIT_END})+)(?=\\p{Script=Han})(?![長員採担付内])`, 'iu'),
  /** A unit without 部 or its like: 人事, 採用. */
  isBareUnit: new RegExp(`^(?:${WORK})+$`, 'iu'),
  /** Words of work right before a title: 看護 in 佐藤看護部長. */
  workAtEnd: new RegExp(`(?:${WORK}|${NUMBERED}(?=(?:${WORK}|$)))+$`, 'iu'),
  /** A title at the end, the longest that fits. */
  titleAtEnd: new RegExp(
    `(?:(?:${PREFIX})*(?:${OF_JAPANESE}|${OF_LEARNED})(?:代理|代行|補佐)?|${OF_KATAKANA}|${OF_LATIN})$`,
    'iu',
  ),
  /** A title before a name, with の or a blank after it, or glued to it where it has more than one letter. */
  titleAtStart: new RegExp(
    `^((?:${WORK}|${NUMBERED})*(?:(?:${PREFIX})*(?:${OF_JAPANESE}|${OF_LEARNED})(?:代理|代行|補佐)?|${OF_KATAKANA}|${OF_LATIN}))(?:[\\sの:：]+|(?=\\p{Script=Han}))(?=\\S)`,
    'iu',
  ),
  /** Who is called 先生 rather than 様. */
  isLearned: new RegExp(`(?:${OF_LEARNED})$`, 'u'),
  /** With nothing before it the profession is not an office: 田中先生, but 代表弁護士 佐藤先生. */
  isBareProfession:
    /^(?:弁護士|税理士|公認会計士|会計士|司法書士|行政書士|社会保険労務士|社労士|弁理士|歯科医師|獣医師|医師|講師|教諭)$/,
  /** A role before a name says nothing that an address needs: 採用担当 田中, 一次面接官：田中, 社員の田中. */
  roleBefore: new RegExp(
    `^(?:(?:${WORK}|部|課|室)*(?:の)?\\s*(?:ご|御)?(?:担当(?:者(?:の方)?|(?!者))|責任者)|(?:[1-4一二三四]次|最終)?(?:面接官|面接担当者?)|(?:先輩|現場|若手)?社員|リクルーター|先方|お?相手)(?:[\\sの:：]+|(?=\\p{Script=Han}))(?=\\S)`,
    'u',
  ),
  /** No one to ask about a selection: the letter would go to someone else. */
  otherAddressee:
    /(?:^|[\s（(])(?:O[BG]|エージェント|キャリアアドバイザー|紹介会社|大学|先輩(?!社員))(?:[\sの:：]|$)/i,
  /** A name that no one is called by: numbers of people, groups and roles. */
  group:
    /[\d一二三四五六七八九十数]\s*[名人](?!\p{Script=Han})|[ぁ-んの]人|^(?:本|一|二|三|数|複数|大|上の?)人|男[性女]|女性|^[男女]$|[男女]の|社員|職員|係員|役員|委員|教員|店員|面接官|面接者|面接担当|担当|責任者|関係者|代表者|候補者|経験者|窓口|受付|事務局|事務所|チーム|グループ|クラス|スタッフ|メンバー|インタビュアー|リクルーター|の方|方々|全員|複数|皆[様さ]|みな|一同|誰か|だれ|人事|採用|総務|本人|自分|友人|知人|同席|上司|先方|相手|会社|本社|支社|支店|店舗|現場|会場|大学|学校|就職課|電話|メール|オンライン|対面|面談|面接|説明会|名刺|名札|代理人|^[方者]$|係$|[一二三四五六七八九十\d]課|匿名|経由|(?:interview|recruit|hr|human|team|staff|manager|office|person|someone)/iu,
  /** Words of someone who tells why no name is there. */
  verb: /忘れ|覚え|聞[いきけこ]|名乗|知ら|知り|[わ分判]から|[わ分判]かり|教え|伺[っえい]|失念|記入|入力|確認|調べ|書[いか]|言われ|もらっ|いただ|見え|読め|メモ|不明|未定|未記|なし$|無し|ナシ|ない$|ません|でした|です$|ます$|った$|だった|けど|かも|らしい|\p{Script=Han}(?:れた|えた|けた|せず|らず|えず|かず)$|^わすれ|^おぼえ|^きいて/u,
}));

/** The words of a text that are parted by blanks, の or a colon, each with what parts it from the next. */
export function wordsApart(text: string): readonly string[] {
  return text.match(/[^\sの:：]+[\sの:：]*/gu) ?? [];
}

/** Whether words name nothing but a department. */
export function isUnit(words: string): boolean {
  return wordsApart(words).every((word) => personWords().isUnitWord.test(bareWord(word)));
}

/** A word without what parts it from the next. */
export function bareWord(word: string): string {
  return word.replace(/[\sの:：]+$/u, '');
}

/** What one word of a Japanese name is written in, as `isName` takes it. */
const JAPANESE_WORD = lazy(() => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶヵー]{1,10}$/u);
const KANJI_OR_HIRAGANA = lazy(() => /[\p{Script=Han}\p{Script=Hiragana}々ヶヵ]/gu);
const FOREIGN = lazy(
  () =>
    /^(?:[\p{Script=Katakana}ー]+(?:[・＝=\s]+[\p{Script=Katakana}ー]+){0,3}|\p{Lu}[\p{Script=Latin}.'’-]+(?:\s+[\p{Script=Latin}.'’-]+){0,3})$/u,
);
/** So many kanji and kana one half of a name may have. */
const longestWord = 6;

/** Whether words are surely someone's name: one or two short words, with no group, role, department or verb in them. */
export function isName(words: string): boolean {
  const { group, verb, titleAtEnd } = personWords();
  const halves = words.split(/[\s]+/);
  const isJapanese =
    halves.length <= 2 &&
    halves.every(
      (half) => JAPANESE_WORD().test(half) && (half.match(KANJI_OR_HIRAGANA())?.length ?? 0) <= longestWord,
    );
  if (!isJapanese && !FOREIGN().test(words)) return false;
  return !group.test(words) && !verb.test(words) && !isUnit(words) && !titleAtEnd.test(words);
}
