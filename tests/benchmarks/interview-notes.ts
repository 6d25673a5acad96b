import { formatIsoDay, parseIsoDay } from '../../src/core/base/calendar/epoch-day';
import type { IndexedNote } from '../../src/core/waiting/replies/reply-index';

export const today = parseIsoDay('2026-12-01') ?? NaN;

/** The twelve properties of each interview note, as most templates order them. */
export const propertyNames = [
  '会社', '面接日', '連絡予定', '連絡方法', '選考段階', '職種',
  '担当者', '部署', '企業規模', '業界', '応募経路', '営業時間',
] as const; // prettier-ignore

type Properties = Record<(typeof propertyNames)[number], unknown>;

/** What companies say; the last are answers that no one wrote down. */
const phrases: readonly unknown[] = [
  '3営業日以内', '5営業日以内に', '1週間以内', '一週間ほどで', '2週間以内にご連絡します', '10日以内', '10日ほど',
  '来週中に', '今週中', '月末までに', '来月上旬', '12月中旬頃', '合格者のみ1週間以内に', '合格者のみご連絡します',
  '後日ご連絡します', '追ってメールします', '2〜3営業日', '1〜2週間で', '３日以内（土日祝を除く）', '金曜日までに',
  '来週の水曜まで', '1か月以内', '数日中に', '二週間後', '遅くとも10日以内にお電話します', 'within 2 weeks',
  '5 business days', 'by Friday', 'next week', '1週間程度お時間をいただきます', undefined, null, '',
]; // prettier-ignore

const contacts = ['メール', '電話', 'マイページ', 'メール、電話', 'お電話にて'];
const stages = ['一次面接', '二次面接', '最終面接', 'カジュアル面談'];
const positions = ['総合職', '[[エンジニア]]', '企画', 'システムエンジニア', '営業'];
const people = ['採用担当', '若葉 花子', '人事部 青葉様', ''];
const departments = ['人事部', '採用グループ', '人事総務部'];
const sizes = ['大手', 'ベンチャー', '中小'];
const industries = ['IT', '金融', 'メーカー', '商社', 'コンサル'];
const routes = ['就活サイト', 'エージェント', '紹介', '逆求人'];
const hours = ['9:00-18:00', '10:00〜19:00', '9時〜17時半'];
const companyForms = ['株式会社', '', '株式会社', '㈱'];
const companyWords = [
  '若葉商事',
  '青葉システム',
  'みどりテック',
  'Aoba Works',
  '東西電機',
  '南北フーズ',
  '中央食品',
];

function nth<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % items.length];
}

/**
 * The `index`-th note of a vault of interviews: 7 in 8 companies have one, every eighth a second round. A third of the
 * interviews are within the last 60 days, all within the last 400.
 */
function interviewNote(index: number): IndexedNote {
  const isSecondRound = index % 8 === 7;
  const company = isSecondRound ? index - 1 : index;
  const name = `${nth(companyForms, company) ?? ''}${nth(companyWords, company) ?? ''}${company}`;
  const age = (company * 7919) % (company % 3 === 0 ? 60 : 400);
  const properties: Properties = {
    会社: name,
    面接日: formatIsoDay(isSecondRound ? today - (age >> 1) : today - age),
    連絡予定: nth(phrases, index * 7 + (index >> 5)),
    連絡方法: nth(contacts, index),
    選考段階: nth(stages, index),
    職種: nth(positions, company),
    担当者: nth(people, index),
    部署: nth(departments, index),
    企業規模: nth(sizes, index),
    業界: nth(industries, index),
    応募経路: nth(routes, index),
    営業時間: nth(hours, index),
  };
  return { path: `就活/面接/${name} ${index}.md`, frontmatter: inOrderOf(index, properties), tags: [] };
}

/** One note in ten comes from another template, which asks for the same in another order. */
function inOrderOf(index: number, properties: Properties): Record<string, unknown> {
  const { 会社: company, ...others } = properties;
  return index % 10 === 9 ? { ...others, 会社: company } : properties;
}

/** A note of something else, as it is in any vault. */
function otherNote(index: number): IndexedNote {
  const date = formatIsoDay(today - (index % 900));
  if (index % 3 === 0) return { path: `日記/${index}.md`, frontmatter: undefined, tags: [] };
  const frontmatter: Record<string, unknown> =
    index % 3 === 1
      ? { date, tags: ['日記'] }
      : { title: `読書${index}`, created: date, aliases: [], tags: [] };
  return { path: `メモ/${index}.md`, frontmatter, tags: ['日記'] };
}

/** As the host keeps them: parsed from somewhere, so that equal texts are not the same text. */
function asParsed(notes: readonly IndexedNote[]): readonly IndexedNote[] {
  return structuredClone(notes);
}

/** So many interview notes. */
export function interviewNotes(count: number): readonly IndexedNote[] {
  return asParsed(Array.from({ length: count }, (_, index) => interviewNote(index)));
}

/** A vault of so many notes, one in fifty of them an interview. */
export function mixedNotes(count: number): readonly IndexedNote[] {
  return asParsed(
    Array.from({ length: count }, (_, index) => (index % 50 === 0 ? interviewNote(index) : otherNote(index))),
  );
}
