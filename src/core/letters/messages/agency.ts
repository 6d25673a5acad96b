import { honouredName } from '../japanese/addressed-company';
import { application, appliedPosition } from '../japanese/application';
import { letter } from '../japanese/letter';
import { sceneWords } from '../japanese/scene-words';
import { statedWord } from '../japanese/stated-word';
import type { Interview } from '../../reading/interview/interview';
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

const ONLY_KIND = /^(?:転職|就職|就活|新卒)?(?:エージェント|人材紹介|紹介会社)(?:経由|から|より)?$/;
/** 若草エージェント 田中様. */
const WITH_ADVISER = /^(.{1,40}?)(?:の|\s){1,3}([^\s様]{1,12})(?:様|さん)$/;
/** エージェントの田中さん: who is in charge there, and no one of the company. */
const OF_AGENCY = /^(?:エージェント|キャリアアドバイザー|紹介会社)(?:の|担当者?|[\s:：])*/;

/** The name of the agency in 応募経路 (若草エージェント, エージェント（若草キャリア）), and who is in charge there. */
function readAgency({ via, person = '' }: Interview): {
  readonly name: string | undefined;
  readonly adviser: string | undefined;
} {
  const words = statedWord(via)?.normalize('NFKC') ?? '';
  const inBrackets = /^\S*?(?:エージェント|人材紹介|紹介会社)\s*[(:]\s*([^()]+?)\)?$/.exec(words)?.[1];
  const all = (inBrackets ?? words).replace(/(?:経由|から|より)$/, '').trim();
  const [, name = all, adviser] = WITH_ADVISER.exec(all) ?? [];
  return {
    name: name === '' || ONLY_KIND.test(name) ? undefined : name,
    adviser:
      adviser ?? (OF_AGENCY.test(person) ? personForms(person.replace(OF_AGENCY, '')).name : undefined),
  };
}
