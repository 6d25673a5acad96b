import { lazy } from '../../base/text/lazy';
import { bareName } from '../../reading/company/same-company';
import { comparableCompany } from '../../reading/company/company-name';
import { honouredName } from '../japanese/addressed-company';
import { application, appliedPosition } from '../japanese/application';
import { letter } from '../japanese/letter';
import { sceneWords } from '../japanese/scene-words';
import { statedWord } from '../japanese/stated-word';
import type { Interview } from '../../reading/interview/interview';
import { isByAgency } from '../../reading/interview/way-of-application';
import type { TemplateData } from '../template/template';
import { personForms } from './person-forms';

/**
 * What changes in the data of a message that goes to an agency: it is addressed, and the company is called by its name.
 * A mail address in the note may be the company's, and so may a job site. `adviser` is known from elsewhere.
 */
export function agencyData(data: TemplateData, interview: Interview, adviser?: string): TemplateData {
  const { honorific } = sceneWords();
  const their = honouredName(interview.company);
  const agency = readAgency(interview);
  const of = data['interview'] as TemplateData & { readonly stage: string; readonly judged: boolean };
  const promise = data['promise'] as TemplateData;
  const person = statedWord(adviser)?.replace(/(?:様|さま|さん)$/, '') ?? agency.adviser;
  const written = person && person + honorific;
  const applied =
    their &&
    application({ written: their, spoken: their }, 'written', appliedPosition(interview.position), false);
  return {
    toAgency: true,
    company: {
      ...(data['company'] as TemplateData),
      ...{ name: agency.name, written: their, spoken: their, reading: undefined },
    },
    department: undefined,
    person: {
      name: person ?? letter.inCharge,
      written: written ?? letter.inCharge + honorific,
      spoken: written,
      asked: written ?? letter.adviser,
    },
    interview: {
      ...of,
      favor: letter.support,
      named: of.judged ? of.stage : their && letter.ofCompany(their, of.stage),
    },
    application: { written: applied, spoken: applied },
    // What was said where both met, they said themselves: 面接の際、先方から.
    promise: { ...promise, relayed: of['deed'] === undefined && promise['saidOn'] === undefined },
    portal: false,
  };
}

/** What the agency is called, where the note says so. */
export function agencyName(interview: Interview): string | undefined {
  return readAgency(interview).name;
}

/** No one's name for an agency is longer. */
const longest = 120;
/** What parts agency and adviser; behind 様 and さん also の, ・ and a blank. */
const BETWEEN = /[()【】「」:=/、,→]+/;
const BEHIND_PERSON = /(様|さん)[の・と\s]+/g;
/** エージェント, 理系エージェント, 人材紹介会社: what it is, and not what it is called. */
const ONLY_KIND = lazy(
  () =>
    /^(?:転職|就[職活]|新卒|[第二既]|中途|求人|人材|派遣|支援|紹介|大手|中小|有名|某|別|[他同各複数]|個人|民間|外[資部]|国内|海外|日系|地[元方]|総合|専[門用]|特化|[系型社目件]|無料|上記|担当|今回|前回|理|文|学生|女性|若手|医療|医師|看護師?|薬剤師|介護|保育士?|会計士?|公認|金融|営業|事務|コンサル|エンジニア|メーカー|ベンチャー|スタートアップ|ハイクラス|オンライン|スカウト|オファー|インターン|フリーター|未定|不明|非公開|サイト|ナビ|キャリア|IT|WEB|recruiting|(?:the|an?|my|some|other|another)\s|job|\d|\s)*(?:エージェント|紹介|人材|キャリア|agent|agency)?(?:会社|サービス|経由|\s)*$/i,
);
/** What an agency is called up to here, with what is glued to it in other letters than a name has: エージェントサービス. */
const NAMED =
  /^(.{0,40}?(?:エージェント|人材紹介|紹介会社|agency|agent)(?:会社|(?:株式|有限|合同)会社|[\p{Script=Katakana}ーA-Za-z]{1,12})?)(.*)$/iu;
/** What the name of a person does not have. */
const FIRM =
  /(?:株式|有限|合同|合資)会社|エージェント|人材|紹介|キャリア|ワークス|agen(?:t|cy)|^(?:マイナビ|リクルート|パソナ|ビズリーチ|ワークポート|doda$)/i;
/** What has such a word, and is no agency: ハローワーク, キャリア採用, 友人紹介. */
const OTHER_THING =
  /キャリア(?:採用|面談|センター|支援|相談|アップ|アドバイザー|コンサル|デザイン|フォーラム|カウンセ)|^(?:人材|企業|会社|求人|案件)?紹介|紹介(?:案件|状|文|者|メール|枠)?$|人材(?:募集|育成|開発)|説明会|フェア|イベント|サイト|登録|面談|利用/;
/** 人材紹介 and its like end in a word that `OTHER_THING` has too. */
const SURE_KIND = /(?:人材紹介|エージェント|紹介会社)$/;
/** Whoever told of the agency, or deals with the applicant for the company. */
const OTHER_PEOPLE =
  /友[人達だ]|知[人り]|先輩|後輩|同[期僚級]|仲間|先生|教[授員]|家族|親[戚族]?|[父母兄姉妹弟]|恩師|上司|社員|OB|OG|ゼミ|大学|学校|人事|採用|総務|面接官|社長|役員|[店園院校]長|前任|後任|旧|変更/i;
/** 田中さんの紹介, 佐藤さんに教わった: not the adviser, unless they are of an agency. */
const BROUGHT_HERE = /(?:様|さん)(?:の|から|より|に|が|と|経由の?|、)*(?:ご?紹介|推薦|勧|すすめ|教|聞|誘|友)/;
const BY = /(?:経由|を通[しじ]て|から|より|の紹介)[での]?(?:応募|紹介)?$/;
const RESPECT = /(?:様|さま|さん|氏|先生)$|^(?:mr|mrs|ms)[.\s]/i;
const ROLE = /^(?:(?:ご?担当者?|(?:キャリア)?アドバイザー|CA)(?:[\s・のは]+|(?=\p{Script=Han})|$))+/u;
/** エージェントの田中さん: who is in charge there, and no one of the company. */
const OF_AGENCY = /^(?:エージェント|キャリアアドバイザー|紹介会社)(?:の|担当者?|[\s:])*(?!.*[、,/()])/;

interface Agency {
  readonly name: string | undefined;
  readonly adviser: string | undefined;
}

const noOne: Agency = { name: undefined, adviser: undefined };

/**
 * The name of the agency in 応募経路 (若草エージェント, エージェント（若草キャリア）), and who is in charge there. Of what may be a
 * firm or a person, neither is taken: エージェント：佐々木; nor is a sentence, or the company of the note itself.
 */
function readAgency({ via, person: written = '', company }: Interview): Agency {
  const { name, adviser } = readWords(via, company);
  const person = written.normalize('NFKC');
  const ofNote = OF_AGENCY.test(person)
    ? personOf(person.replace(OF_AGENCY, ''))
    : isByAgency({ via: person })
      ? readWords(person, company).adviser
      : undefined;
  return { name, adviser: adviser ?? ofNote };
}

function personOf(words: string): string | undefined {
  return OTHER_PEOPLE.test(words) || FIRM.test(words) ? undefined : personForms(words).name;
}

function readWords(words: string | undefined, company: string | undefined): Agency {
  const text = statedWord(words)?.normalize('NFKC') ?? '';
  if (text.length > longest) return noOne;
  const plain = text.replace(/\(株\)/g, '株式会社');
  // Then whoever is named alone may be of the company, or have told of the agency.
  const isOpen = BROUGHT_HERE.test(plain) || namesCompany(plain, company) || OTHER_PEOPLE.test(plain);
  const pieces = plain
    .replace(BEHIND_PERSON, '$1、')
    .split(BETWEEN)
    .map((piece) => readPiece(piece, company, isOpen));
  const names = new Set(pieces.flatMap(({ name }) => name ?? []));
  const advisers = new Set(pieces.flatMap(({ adviser }) => adviser ?? []));
  return {
    name: names.size === 1 ? [...names][0] : undefined,
    adviser: personForms([...advisers].map((each) => each + sceneWords().honorific).join('、')).name,
  };
}

/** What is surely an agency or a person in 若草エージェント 佐々木様. */
function readPiece(piece: string, company: string | undefined, isOpen: boolean): Agency {
  const words = piece.trim().replace(BY, '').replace(ROLE, '');
  const [, named = '', rest = words] = NAMED.exec(words) ?? [];
  // An agency that was not used after all is not written to.
  if (named !== '' && !isByAgency({ via: words })) return noOne;
  const said = rest.replace(/^[\s・の]+/, '').replace(ROLE, '');
  const agency = firmIn(named, company);
  if (!RESPECT.test(said)) return { name: agency ?? firmIn(said, company), adviser: undefined };
  // リクルート 佐々木様 is no one's full name.
  const parts = said.split(/[の・\s]+/);
  const [last = ''] = parts.slice(-1);
  const isTwo = /\p{Script=Katakana}.*\s.*\p{Script=Han}/u.test(said);
  const firmEnd = Math.max(0, ...parts.slice(0, -1).map((part, at) => (FIRM.test(part) ? at + 1 : 0)));
  const before = parts.slice(0, firmEnd).join(' ');
  const person = firmEnd > 0 ? parts.slice(firmEnd).join(' ') : isTwo ? last : said;
  const firm = agency ?? firmIn(before, company);
  const isOther = OTHER_PEOPLE.test(words) || namesCompany(words, company);
  if (isOther || (isOpen && named === '' && firm === undefined)) return { name: agency, adviser: undefined };
  return { name: firm, adviser: personOf(person.replace(ROLE, '')) };
}

/** The name of a firm, where the words are surely nothing but that: no kana of a sentence, no person, no company of the note. */
function firmIn(words: string, company: string | undefined): string | undefined {
  const [name = '', ...before] = words
    .replace(/(?:様|さん)$/, '')
    .replace(BY, '')
    .trim()
    .split(/\s+/)
    .reverse();
  const said = before.reverse().join(' ');
  // doda エージェント, Sample Agency, 株式会社 見本; what else comes before a whole name is a remark.
  const isOneName =
    said !== '' && (/^[\p{Script=Latin}\p{Script=Katakana}ー\s.&]+$/u.test(said) || said.endsWith('会社'));
  const whole = isOneName && !ONLY_KIND().test(said) ? `${said} ${name}` : name;
  const kana = /(?:株式|有限|合同|合資)会社/.test(whole)
    ? /[ぁ-ん][\p{Script=Han}]|[はをがのにとで]/u
    : /[ぁ-ん]/;
  const isUnsure =
    kana.test(whole) ||
    /^\d|\d[月日社]/.test(whole) ||
    OTHER_PEOPLE.test(whole) ||
    (OTHER_THING.test(whole) && !SURE_KIND.test(whole)) ||
    namesCompany(whole, company);
  return FIRM.test(whole) && !ONLY_KIND().test(whole) && !isUnsure ? whole : undefined;
}

/** Whether words name the company of the note, and no agency that begins like it: 青空商事キャリア. */
function namesCompany(words: string, company: string | undefined): boolean {
  const own = bareName(company ?? '');
  if (own === '') return false;
  const [, ...behind] = comparableCompany(words).split(own);
  return behind.some(
    (rest) => !/^[^のはをがにでと、,()]{0,12}(?:エージェント|人材|紹介|キャリア|agen(?:t|cy))/.test(rest),
  );
}
