import { letter } from '../japanese/letter';
import {
  earlyKinds,
  sentIn,
  stageManners,
  stageNames,
  stageRows,
  stageState,
  type StageKind,
} from '../japanese/stage-table';
import { statedWord } from '../japanese/stated-word';

/** How a message calls the stage of the selection. */
export interface StageForms {
  readonly kind: StageKind;
  readonly name: string;
  /** What one asks about: 一次面接後の選考状況, 書類選考の状況, カジュアル面談後のご案内. */
  readonly state: string;
  /** What one asks for in a subject: 一次面接の結果; what is not judged has no result: カジュアル面談後のご案内. */
  readonly purpose: string;
  /** What the letter is about: 結果, or 今後のご案内 after what is not judged. */
  readonly topic: string;
  /** Of which time one did not hear: 選考結果のご連絡の時期, 選考のご案内をいただける時期. */
  readonly awaited: string;
  /** How it goes: 選考の状況; after what is not judged 今後のご案内. */
  readonly situation: string;
  /** What is asked for: 選考の結果または今後のご予定. */
  readonly wish: string;
  readonly present: string;
  readonly judged: boolean;
  /** What the applicant did alone: 応募書類をお送りいたしました; `undefined` where both met. */
  readonly deed: string | undefined;
  /** What the applicant sent in it: 応募書類. */
  readonly sent: string | undefined;
  /** How one was there, after the day, where no one applies: に面談のお時間をいただきました. */
  readonly came: string;
  /** What one thanks for: 貴重な機会をいただき. */
  readonly favor: string;
  /** When something was said about the reply: 面接の際に. */
  readonly occasion: string;
  /** Whether it is one of a public examination, to which all may come. */
  readonly exam: boolean;
  /** No offer comes of it alone: papers, a test, a video, a group. */
  readonly early: boolean;
  /** No one met anyone: the "interview day" is the day the papers were sent. */
  readonly documents: boolean;
}

/** 一次, 1次 面接, 1回目, and the number alone, which is all that some write. */
const ROUND = /^(?:第)?(?:(\d|[一二三四五六七八九])(?:次|回目)\s*(?:面接)?|([1-9]))$/;
const ENGLISH: Readonly<Record<string, string>> = {
  first: '1次',
  '1st': '1次',
  second: '2次',
  '2nd': '2次',
  third: '3次',
  '3rd': '3次',
  final: '最終',
};
const INTERVIEWERS =
  /^(最終|初回|役員|社長|人事|現場|集団|個人|個別|グループ|オンライン|対面|web|技術)(?:\s*面接)?$/i;
const NUMERALS = '〇一二三四五六七八九';
/** No stage has more after it than a state and two remarks. */
const rounds = 3;

/** Whether a stage is the screening of documents, in which no one meets anyone. */
export function isDocumentScreening(stage: string | undefined): boolean {
  return stageForms(stage).documents;
}

/**
 * 一次 → 一次面接, 最終 → 最終面接, ES選考 → 書類選考, SPI → 適性検査; words that no table has are a 選考 of that name, and nothing
 * is 面接. In a public examination 一次 is 一次試験.
 */
export function stageForms(stage: string | undefined, isPublicExam = false): StageForms {
  const { kind, name } = stageOf(stage, isPublicExam);
  const { deed, favor, occasion, came, judged } = stageManners[kind];
  const exam = isPublicExam && name.endsWith(letter.exam);
  const named = (words: string): string =>
    words.replace('{}', name).replace(name.endsWith(letter.exam) ? /受検/ : /$^/, letter.sitting);
  return {
    kind,
    name,
    ...(judged ? judgedForms(kind, name) : otherForms(kind, name)),
    judged,
    deed: deed === '' ? undefined : named(deed),
    favor,
    exam,
    ...(exam ? examForms(name) : {}),
    came: named(came),
    occasion: named(occasion),
    sent: sentIn[kind],
    early: earlyKinds.includes(kind),
    documents: kind === 'documents',
  };
}

/** What one asks for, in its several places. */
type AskedFor = Pick<
  StageForms,
  'state' | 'purpose' | 'topic' | 'awaited' | 'situation' | 'present' | 'wish'
>;

function judgedForms(kind: StageKind, name: string): AskedFor {
  const short = letter.inSubject(name);
  return {
    state: stateOf(short),
    purpose: letter.askResult(short, kind),
    topic: letter.result,
    awaited: letter.timeOfReply(letter.result),
    situation: letter.situation,
    present: letter.present,
    wish: letter.resultOrPlan,
  };
}

/** An examination is passed or failed, whether one has written or spoken. */
function examForms(name: string): Omit<AskedFor, 'purpose'> & Pick<StageForms, 'favor'> {
  return {
    favor: letter.sat,
    state: letter.askResult(name, ''),
    topic: letter.examResult,
    awaited: letter.announcement,
    situation: letter.examResult,
    present: letter.now,
    wish: letter.passOrPlan,
  };
}

/** What is not judged has no result: one asks whether and how it goes on. */
function otherForms(kind: StageKind, name: string): AskedFor {
  const after = letter.askAfter(letter.inSubject(name));
  const topic = kind === 'briefing' ? letter.selectionFollows : letter.whatFollows;
  return {
    state: after,
    purpose: after,
    topic,
    awaited: letter.timeToReceive(topic),
    situation: topic,
    present: letter.howItGoesOn,
    wish: letter.howItGoesOn,
  };
}

function stateOf(name: string): string {
  return name.endsWith(letter.selection) ? letter.stateOf(name) : letter.stateAfter(name);
}

function stageOf(
  stage: string | undefined,
  isPublicExam: boolean,
): { readonly kind: StageKind; readonly name: string } {
  const stated = statedWord(stage);
  if (stated === undefined) return { kind: 'interview', name: letter.interview('') };
  const written = withoutState(stated.normalize('NFKC').trim());
  const plain = english(written);
  const exam = isPublicExam ? examOf(plain) : undefined;
  if (exam !== undefined) return { kind: 'selection', name: exam };
  const interview = roundOf(plain);
  if (interview !== undefined) return { kind: 'interview', name: interview };
  const key = plain.toLowerCase();
  const row = stageRows().find(([words]) => words.test(key));
  if (!row) return { kind: 'selection', name: written };
  const [, kind, name] = row;
  const other = Object.hasOwn(stageNames, key) ? stageNames[key] : undefined;
  return { kind, name: name === '' ? (other ?? written) : name };
}

function withoutState(stage: string): string {
  let now = stage;
  for (let round = 0; round < rounds; round += 1) {
    const shorter = now.replace(stageState, '').trim();
    if (shorter === '' || statedWord(shorter) === undefined) return now;
    now = shorter;
  }
  return now;
}

function roundOf(plain: string): string | undefined {
  const [, numbered, alone] = ROUND.exec(plain) ?? [];
  const round = numbered ?? alone;
  if (round !== undefined) return letter.interview(letter.round(numeral(round)));
  const interviewers = INTERVIEWERS.exec(plain)?.[1];
  return interviewers === undefined ? undefined : letter.interview(interviewers);
}

/** The rounds of a public examination are 一次試験, 二次試験, whether one writes or speaks in them. */
function examOf(plain: string): string | undefined {
  const [, numbered, alone] = ROUND.exec(plain) ?? [];
  const round = numbered ?? alone;
  return round === undefined || letter.isInterview.test(plain)
    ? undefined
    : letter.examRound(letter.round(numeral(round)));
}

function english(text: string): string {
  const word = text.toLowerCase().replace(/ (?:interview|round)$/, '');
  return Object.hasOwn(ENGLISH, word) ? (ENGLISH[word] ?? text) : text;
}

function numeral(digit: string): string {
  return /\d/.test(digit) ? NUMERALS.charAt(Number(digit)) : digit;
}
