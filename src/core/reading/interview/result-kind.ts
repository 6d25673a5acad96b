/** What a result means for what comes next. */
export type ResultKind = 'passed' | 'offer' | 'declined' | 'withdrawn' | 'other';

/** What follows a good word where it is not yet true, or another word altogether: 内定予定, 合格者, 採用面接. */
const notYet =
  '(?![をのはがかも]?(?:者|ライン|予定|見込|検討|保留|待|希望|ほし|面接|試験|選考|担当|サイト|枠|人数|活動|終了|可能性|率|発表|なら|すれば|したら))';

/** That they want to see the applicant in the round they name: 二次面接に進んでいただきたい, 二次へご案内します. */
const invites =
  '(?:面接|選考|面談|[次終]|ステップ)[へにま](?:と|で|も|は)?(?:ぜひ|是非)?、?(?:お?進(?:み|んで)(?:いただ[くきけ]|頂[くきけ]|ください|下さい|もらい|ほしい|欲しい)|(?:お越し|お招き|お呼び|ご案内|招待|案内)(?!.{0,6}(?:予定|かどうか)))';

/**
 * How results are written, after NFKC; the first row that fits. A word that takes another back comes before it, and
 * so does one that makes it doubtful: no one is congratulated on a refusal.
 */
const kinds: readonly { readonly kind: ResultKind; readonly pattern: RegExp }[] = [
  {
    kind: 'other',
    pattern:
      /(?:発表|結果|連絡|返事|通知)待ち|(?:連絡|通知)[はが]?まだ|未定|かどうか|\?|\b(?:yet|pending|expired)\b/i,
  },
  {
    kind: 'declined',
    pattern:
      /不(?:合格|通過|採用)|見(?:送|合わせ)|お祈り|落選|落ち(?!着)|残念|(?:なら|至ら|進め|叶わ|でき)ず/,
  },
  { kind: 'declined', pattern: /(?:なり|至り|進め|いただけ|叶い|でき|通り)ません|なかった/ },
  {
    kind: 'declined',
    pattern: /(?:合格|採用|内々?定|通過?|選ば|進)[ぁ-ん]{0,7}(?:[^ま]ず|な(?:い|し(?![がを]))|ません)/,
  },
  { kind: 'declined', pattern: /(?:合格|採用|内々?定|通過)を?(?:取り?(?:消|やめ|止)|中止|×)/ },
  {
    kind: 'declined',
    pattern:
      /\b(?:not|\w+n[’']t|unable)\b.*\b(?:select|pass|offer|success|this time|next)|\bno (?:offer|success)/i,
  },
  {
    kind: 'declined',
    pattern:
      /unfortunately|unsuccessful|declined|reject|\bfail|rescind|revoke|\bpass(?:ed)? (?:on(?! to\b)|over)/i,
  },
  { kind: 'declined', pattern: /(?:いただき|頂き|もらい)たかった/ },
  { kind: 'withdrawn', pattern: /辞退|断[っりるらわ]|withdr|\bturn.*\bdown/i },
  {
    kind: 'other',
    pattern:
      /な[いし]|ません|待ち|不明|補欠|かも|らし|だろう|\b(?:no|not|\w+n[’']t|maybe|might|a?wait(?:ing)?|hop(?:e|ing)|to pass)\b/i,
  },
  { kind: 'offer', pattern: RegExp(`(?:内々?定|採用)${notYet}|\\boffer`, 'i') },
  {
    kind: 'passed',
    pattern: RegExp(
      `(?:通過|合格)${notYet}|次の(?:選考|面接)|[次終]へ|${invites}|\\bpass(?:ed)?\\b|next (?:round|stage)`,
      'i',
    ),
  },
];

/** Signs and short words that say it as a whole; of a state or within a sentence they may say anything. */
const whole: readonly { readonly kind: ResultKind; readonly pattern: RegExp }[] = [
  { kind: 'declined', pattern: /^(?:[×✕✖✗✘❌Xx]\uFE0F?|ng|バツ|ペケ|不可|アウト)$/i },
  { kind: 'passed', pattern: /^(?:[○◯〇⭕◎]\uFE0F?|ok|クリア)!?$/i },
  { kind: 'offer', pattern: /^(?:offer )?accepted$/i },
];

/** A result that names where it goes on: 二次面接へ, on to the second interview. */
const goesOn =
  /(?:面接|選考|面談|[次終]|ステップ)(?:へ|[へに](?:進む|進みます|進出)|進出)(?:こと)?。?$|\b(?:on|advanced?|moved?|proceed(?:ed)?|invited) to (?:the )?(?:\w+ )?(?:round|interview|stage|final)/i;

/** Reads a result in anyone's words. */
export function resultKind(result: string): ResultKind {
  const text = result.normalize('NFKC').trim();
  const asAWhole = whole.find(({ pattern }) => pattern.test(text));
  if (asAWhole) return asAWhole.kind;
  const kind = wordsKind(text);
  return kind === 'other' && goesOn.test(text) ? 'passed' : kind;
}

/** Reads words that tell of a result, wherever they are; signs alone tell none. */
export function wordsKind(words: string): ResultKind {
  const text = words.normalize('NFKC');
  return kinds.find(({ pattern }) => pattern.test(text))?.kind ?? 'other';
}
