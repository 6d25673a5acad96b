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
const BETWEEN = /[()【】「」:/、,→]+/;
const BEHIND_PERSON = /(様|さん)[の・と\s]+/g;
/** エージェント, 人材紹介会社: what it is, and not what it is called. */
const ONLY_KIND =
  /^(?:転職|就[職活]|新卒|中途|求人|人材|支援|大手|某|別の?|recruiting|\s)*(?:エージェント|紹介|agent|agency)(?:会社|サービス|\s)*$/i;
/** What an agency is called up to here; what is glued to it belongs to it, but for a person: 若草エージェント佐々木様. */
const NAMED =
  /^(.{0,40}?(?:エージェント|人材紹介|紹介会社|agency|agent)(?!\p{Script=Han}{1,4}(?:様|さん))[^\s・の]{0,12}|.{0,40}?(?:エージェント|人材紹介|紹介会社))(.*)$/iu;
/** What the name of a person does not have. */
const FIRM =
  /会社|エージェント|人材|紹介|キャリア|ワーク|agen(?:t|cy)|^(?:マイナビ|リクルート|リクナビ|パソナ|ビズリーチ|doda$)/i;
const BY = /(?:経由|を通[しじ]て|から|より|の紹介)[での]?(?:応募|紹介)?$/;
const RESPECT = /(?:様|さま|さん|氏|先生)$|^(?:mr|mrs|ms)[.\s]/i;
const ROLE = /^(?:(?:ご?担当者?|(?:キャリア)?アドバイザー|CA)(?:[\s・のは]+|(?=\p{Script=Han})|$))+/u;
/** エージェントの田中さん: who is in charge there, and no one of the company. */
const OF_AGENCY = /^(?:エージェント|キャリアアドバイザー|紹介会社)(?:の|担当者?|[\s:：])*/;

interface Agency {
  readonly name: string | undefined;
  readonly adviser: string | undefined;
}

/**
 * The name of the agency in 応募経路 (若草エージェント, エージェント（若草キャリア）), and who is in charge there. Of what may be a
 * firm or a person, neither is taken: エージェント：佐々木.
 */
function readAgency({ via, person = '' }: Interview): Agency {
  const { name, adviser } = readWords(via);
  const ofNote = OF_AGENCY.test(person)
    ? personForms(person.replace(OF_AGENCY, '')).name
    : isByAgency({ via: person })
      ? readWords(person).adviser
      : undefined;
  return { name, adviser: adviser ?? ofNote };
}

function readWords(words: string | undefined): Agency {
  const text = statedWord(words)?.normalize('NFKC') ?? '';
  if (text.length > longest) return { name: undefined, adviser: undefined };
  const pieces = text
    .replace(/\(株\)/g, '株式会社')
    .replace(BEHIND_PERSON, '$1、')
    .split(BETWEEN)
    .map(readPiece);
  const names = new Set(pieces.flatMap(({ name }) => name ?? []));
  const advisers = new Set(pieces.flatMap(({ adviser }) => adviser ?? []));
  return {
    name: names.size === 1 ? [...names][0] : undefined,
    adviser: personForms([...advisers].map((each) => each + sceneWords().honorific).join('、')).name,
  };
}

/** What is surely an agency or a person in 若草エージェント 佐々木様. */
function readPiece(piece: string): Agency {
  const words = piece.trim().replace(BY, '').replace(ROLE, '');
  const [, named = '', rest = words] = NAMED.exec(words) ?? [];
  const said = rest.replace(/^[\s・の]+/, '').replace(ROLE, '');
  if (!RESPECT.test(said)) return { name: firmIn(named) ?? firmIn(said), adviser: undefined };
  const [, before = '', behind = said] = /^(.{1,40}?)[の・\s]+([^\s・の]{1,12})$/.exec(said) ?? [];
  // リクルート 佐々木様 is no one's full name.
  const isOther = FIRM.test(before) || /\p{Script=Katakana}.*\s.*\p{Script=Han}/u.test(said);
  const adviser = personForms(isOther ? behind.replace(ROLE, '') : said).name;
  return { name: firmIn(named) ?? firmIn(before), adviser };
}

function firmIn(words: string): string | undefined {
  const name = words
    .replace(/(?:様|さん)$/, '')
    .replace(BY, '')
    .trim();
  const isUnsure = /\p{Script=Han}[はをがで]|^[\p{Script=Han}ぁ-ん]{1,5}\s+エージェント$/u.test(name);
  return FIRM.test(name) && !ONLY_KIND.test(name) && !isUnsure ? name : undefined;
}
