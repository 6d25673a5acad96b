import { lazy } from '../../../base/text/lazy';
import { placeOfWork } from '../../../reading/company/places-of-work';
import { isByAgency } from '../../../reading/interview/way-of-application';
import { companyTerms } from '../../../reading/company/company-terms';
import type { Purpose } from '../../messages/purpose';
import { offerWord } from '../../japanese/offer-word';
import { ANSWER, type Draft, type DraftPart } from '../draft';
import type { Objection, WordingContext } from '../wording';
import type { WordingRule } from '../wording-rule';

/** What a letter of a purpose must not say, and the verb without which it decides nothing. */
interface SceneWords {
  readonly never: RegExp;
  readonly decision?: RegExp;
  /** A letter that ends a selection does not ask for more at its end. */
  readonly endsIt?: true;
}

const ASKS_ON =
  '(?:結果|合否)[^。¶]{0,14}(?:待ち|いつ|お知らせ|教え)|(?:合否|選考の?(?:状況|結果))[^。¶]{0,14}(?:聞か|連絡|伺い|尋ね)|いつ(?:頃|ごろ)[^。¶]{0,8}(?:連絡|知らせ)|ご?連絡を?(?:お待ち|待って)|第一志望';
const UNDECIDED = '検討中|検討(?:し(?:て|たい|たく)|させ|いたします)|迷って|保留|条件が合え';
const DOOR_OPEN =
  'ご縁が|またの機会|機会がございましたら|残念ながら|不本意|他社の(?:方|ほう)が|年収|給与が|[?？]';

/** By purpose (docs/domain.md, "Messages"). An inquiry has rules of its own. */
const words = lazy((): Readonly<Partial<Record<Purpose, SceneWords>>> => ({
  thanks: { never: new RegExp(`${ASKS_ON}|[?？]|取り急ぎ|必ず入社`, 'g') },
  dates: {
    never: /いつでも(?:大丈夫|結構|(?:構|かま)いません)|でも?(?:構|かま)いません|選考を?辞退|内定を?辞退/g,
  },
  reschedule: {
    never:
      /(?:他社|別の会社|ほかの会社)[^。¶]{0,8}(?:優先|面接|選考)|(?:この日|その日)しか|選考を?辞退|どうしても/g,
    decision: /変更|改めて|調整|(?:別|ほか|他)の日|でしたら|以降/,
  },
  withdraw: { never: new RegExp(`${UNDECIDED}|${DOOR_OPEN}`, 'g'), decision: /辞退/, endsIt: true },
  accept: {
    // 送付までお待ちいただけますと is about papers.
    never: new RegExp(
      `${UNDECIDED}|辞退|(?:他社|(?:他|ほか|別)の[会企]|もう[1一]社)[^。¶]{0,10}(?:断|辞退|結果|選考|返事)|猶予|(?:返事|回答|結論)[^。¶]{0,16}待(?:ち|って)(?:いただ(?!けて|けた|い|き(?:、|まし|ありがと))|くださ[いれ])|までお?待(?:ち|って)いただけ[^。¶]{0,4}(?:しょうか|せんか|すか)`,
      'g',
    ),
    decision: /(?:お受け|承諾(?!書)|お引き受け)/,
  },
  hold: {
    never:
      /内定を?承諾(?:いた|し)|謹んで|第一志望|(?:しばらく|もう少し|少々)お?(?:待|時間を?(?:いただ|頂))|保留(?:させ|に)|猶予(?!が難しい)|キープ/g,
    decision: /待|お?返事|お時間/,
  },
  decline: { never: new RegExp(`${UNDECIDED}|${DOOR_OPEN}`, 'g'), decision: /辞退/, endsIt: true },
}));

const MEETING_ADDRESS =
  /https?:\/\/[^\s]*(?:zoom|meet\.google|teams|webex|whereby)[^\s]*|(?:パスコード|ミーティング\s*ID|meetingid)[:は]?[\w-]+/gi;
const APOLOGY = /申し訳(?:ござい|あり)|お?詫び(?:申|いた)|ご容赦/g;
const mostApologies = 2;
/** 入社1年目 and 入社式 are no one's wish. */
const JOINING = /入社(?!試験|式|案内|後|\d|[一二三]年|年)|入行|入庁/g;
const GREETS_ON = /よろしく(?:お願い|御願い)[^。¶]{0,10}(?:ます|たします)。?$/g;
const OFFER = /内々定|採用内定|内定(?!者|式|承諾書|通知書|辞退届|懇親会)/g;

const ASKS_MORE = /ご検討(?:の(?:ほど|程)|を?お願|くださ[いれ]|いただけ(?![てた])|いただきた|賜)/g;
/** What a subject says, and of which purposes. Who asks for time may name the day for the answer. */
const subjects = lazy((): readonly (readonly [RegExp, ...Purpose[]])[] => [
  [/辞退/, 'withdraw', 'decline'],
  [/承諾(?=の?(?:ご連絡|お?知らせ|ご?報告|お?礼|件|お返事(?!の))|いた|[(]|$)|受諾|お受けする/, 'accept'],
  [/面接(?:の?日程|日の変更)|候補日/, 'dates', 'reschedule', 'absence', 'thanks'],
]);

/** What belongs in a letter of another purpose, or goes wrong in this one. */
export const otherScene: WordingRule = {
  weight: 'mistake',
  find: (draft, context) => {
    const { purpose } = draft.message;
    const { text } = draft.parts;
    if (purpose === undefined || purpose === 'inquiry') return [];
    const scene = words()[purpose];
    return [
      ...found(text, scene?.never, 'other'),
      ...(endsSelection(scene, context) ? found(text, ASKS_MORE, 'other') : []),
      ...otherSubject(draft, purpose),
      ...found(text, MEETING_ADDRESS, 'url'),
      ...(draft.message.isPiece ? [] : missing(draft, scene, context)),
      ...placeWords(text, context),
      ...offerWords(draft, context),
      ...apologies(draft),
    ];
  },
};

/** The places of a pattern, except where its words may stand. */
function found(
  part: DraftPart,
  pattern: RegExp | undefined,
  about: Objection['about'],
  { except = [], mend }: { readonly except?: readonly string[]; readonly mend?: string | undefined } = {},
): Objection[] {
  return [...(pattern ? part.unnamed.matchAll(pattern) : [])]
    .filter(([word]) => !except.includes(word))
    .map(({ 0: all, index }) => ({
      part: part.part,
      ...part.inRaw({ from: index, to: index + all.length }),
      about,
      mend,
    }));
}

/** An agency is asked to pass it on. */
function endsSelection(scene: SceneWords | undefined, { reply }: WordingContext): boolean {
  return scene?.endsIt === true && !(reply && isByAgency(reply.interview));
}

/** A subject that is about another purpose, and says nothing of this one. */
function otherSubject({ parts: { subject } }: Draft, purpose: Purpose): Objection[] {
  const said = subjects().filter(([words]) => words.test(subject.unnamed));
  if (ANSWER.test(subject.raw) || said.some(([, ...of]) => of.includes(purpose))) return [];
  return said.flatMap(([words]) => found(subject, new RegExp(words, 'g'), 'other'));
}

/** The verb of the decision, an apology where something is given back, and an end that asks for nothing. */
function missing(
  { parts: { text }, message }: Draft,
  scene: SceneWords | undefined,
  context: WordingContext,
): Objection[] {
  if (message.kind === 'phone') return [];
  const isOpen = scene?.decision !== undefined && !scene.decision.test(text.flat);
  return [
    ...(isOpen ? [{ part: 'text', from: 0, to: 0, about: 'decision' } as const] : []),
    ...(endsSelection(scene, context)
      ? found({ ...text, unnamed: bodyOf(text.unnamed) }, GREETS_ON, 'asks-on')
      : []),
  ];
}

/** The text above the signature, without the breaks at its end. */
function bodyOf(flat: string): string {
  const rule = flat.search(/[-─━=＝_*＊]{4,}/);
  return (rule < 0 ? flat : flat.slice(0, rule)).replace(/[¶\s]+$/, '');
}

function placeWords(part: DraftPart, { reply }: WordingContext): Objection[] {
  const company = reply?.interview.company;
  if (company === undefined) return [];
  const { joining, isFirm } = placeOfWork(companyTerms(company).written);
  return [
    ...found(part, JOINING, 'place-word', { except: [joining], mend: joining }),
    ...(isFirm ? [] : found(part, /ご発展/g, 'wish')),
  ];
}

/**
 * 内定 where the company said 内々定: neither more nor less than its word. Names of papers and meetings stay. And what is
 * declined: the selection before there is an offer, the offer after.
 */
function offerWords({ parts: { subject, text }, message }: Draft, { reply }: WordingContext): Objection[] {
  const own = offerWord(reply?.interview.result) ?? offerWord(reply?.interview.state);
  const { purpose = '' } = message;
  const isEarly = purpose === 'withdraw' && reply !== undefined && own === undefined;
  const isAnswer = ['accept', 'hold', 'decline'].includes(purpose);
  const isOffer = isAnswer && (own === '内定' || own === '内々定');
  if (!isEarly && !isOffer) return [];
  const late = purpose === 'decline' ? /選考(?=を?辞退(?!す))/g : undefined;
  const said = isEarly ? /内々?定(?=を?辞退)/g : late;
  const mend = isEarly ? '選考' : own;
  return [
    ...[subject, text].flatMap((part) => found(part, said, 'place-word', { mend })),
    ...(isOffer ? found(text, OFFER, 'offer-word', { except: [own, '採用内定'], mend }) : []),
  ];
}

/** A third apology reads as a formula. */
function apologies({ parts: { text }, message }: Draft): Objection[] {
  if (message.kind === 'phone') return [];
  return found(text, APOLOGY, 'apologies').slice(mostApologies);
}
