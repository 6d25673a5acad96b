import { phraseRule, type Phrase } from '../phrases';

/** What the company is asked to do. */
const REQUEST =
  '(?:くださ[いれ]|下さい|(?:いただ|頂)(?:け|きた)|[お御]願い|願い(?:ます|たい)|もらえ|貰え|(?:ほ|欲)し[いく]|求め(?!られ)|知りたい|聞きたい)';
/** Up to there, without what the writer does first. */
const UP_TO = '(?:(?!ます|ので|した)[^。、!?¶])';
/** What the company has said itself: ご連絡をいただけると伺っております. */
const AS_SAID =
  /^まし[たて]|^る(?:と(?!幸|さいわい|助か|たすか|嬉|うれ|あり?がた|有|よい|いい|良)|旨|こと|もの|予定|見込|はず)|^[^。!?¶]{0,10}(?:ありがと|感謝)/;
/** Thanks for what was done soon, and what the writer does soon, press no one. */
const DONE = /^[^。!?¶]{0,24}(?:ありがと|有難|有り難|感謝|御礼|お礼|恐縮)/;
const OWN_DEED =
  /^[^。!?¶]{0,12}?(?:確認|返信|返送|送付|提出|連絡|対応|準備|手配|参加|申し込み|お送り|お知らせ|報告|手続き)(?:し|いたし|致し|申し上げ|差し上げ|させていただき)(?:ます|ました|たく存)/;

/** Asking straight for the result. */
function directly(): readonly Phrase[] {
  return [
    { words: new RegExp(`そろそろ[^。!?¶]{0,20}${REQUEST}`, 'g') },
    {
      words:
        /結果は(?:どう|いつ)(?:です|でした|出|に)|もう(?:\d+|[一二三四五六七八九十]+)(?:日|週間)[^。、!?¶]{0,6}待/g,
    },
    { words: /(?:合否|結果)だけでも(?!を?教え)|はっきりさせ|(?:期限|締め?切り|期日)が迫/g },
    {
      // いつまでにご返信すればよいか asks for one's own limit.
      words:
        /いつまでに(?:結果を?|合否を?)?(?:教えて|[ごお](?:返事|返信|回答|連絡|知らせ))を?(?:いただけ|頂け|もらえ|くださ|下さ)/g,
    },
    {
      words: /[ごお](?:返事|返信|回答)を?(?:ください|下さい)(?=[。!¶]|$)/g,
      unlessBehind: /(?:至急|しきゅう)$/,
    },
    {
      words:
        /(?:[よ良い]い|前向きな|(?:嬉|うれ)しい)[ごお]?(?:結果|返事|回答|連絡|知らせ)[をが]?[^。、¶]{0,6}(?:待ち|待って|期待)/g,
    },
  ];
}

/** One asks in order to confirm; one does not press for a result (domain: How to ask). */
export const pressing = phraseRule('advice', () => [
  ...directly(),
  {
    words: /大?至急|しきゅう(?=ご|お|れん|へん)|asap/g,
    unlessBefore: either(either(DONE, OWN_DEED), /^(?:という|と言う)(?:わけ|こと|もの)では/),
  },
  {
    words: new RegExp(
      `(?:早[急々め]|さっきゅう|そうきゅう|はやめ|すぐ(?!れ)|直ち|ただち|即[刻座]|(?:[今本明]日|今週)中|速やか|すみやか)に?${UP_TO}{0,16}?${REQUEST}`,
      'g',
    ),
    unlessBefore: AS_SAID,
  },
  {
    words: new RegExp(`までに[ごお御]?(?:返信|返事|返答|回答|連絡|知らせ)${UP_TO}{0,8}?${REQUEST}`, 'g'),
    unlessBefore: either(AS_SAID, /^(?:て|なか)/),
  },
  {
    words: new RegExp(`(?:早く|はやく)(?!から|も|て)${UP_TO}{0,14}?${REQUEST}`, 'g'),
    unlessBefore: AS_SAID,
    unlessBehind: /(?:素|す|いち)$/,
  },
  {
    words: new RegExp(`急(?:いで|ぎ)${UP_TO}{0,16}?${REQUEST}`, 'g'),
    unlessBefore: either(AS_SAID, /^い?という(?:趣旨|わけ|意味|こと|もの)では/),
    unlessBehind: /取り?$/,
  },
  { words: /[一1]日も早い(?=[ごお御]?(?:連絡|返信|返事|回答|返答|知らせ|対応))/g },
  {
    words: /(?:一|いっ)刻も早[くい]|(?:今|いま)[す直]ぐ/g,
    unlessBefore: /^[^。!?¶]{0,20}(?:貢献|働[きけ]|戦力|成長|活躍|力にな)/,
  },
  {
    words:
      /(?:合否|結果|ご予定)(?:だけ)?(?:でも)?を?教えて(?:ください|下さい|ほし|欲し)|どうなりましたか|ずっとお?待(?:って|ちして)(?:い|お)(?:ます|ります)/g,
  },
  { words: /(?:間に合わ(?:ない|なければ|なかった)|過ぎ(?:る|た)場合)[^。¶]{0,12}辞退/g },
  {
    words:
      /(?:いつ|何時)になったら|いつまで(?:お?待(?!ちすれ|ちしてい?れ)|またせ|またな)|いつまでも(?:お?待|返)/g,
  },
  { words: /どうなって(?:い|お)?(?:るの|ます|りま)|なるはや/g },
  {
    words: /催促|さいそく(?=[しをの])/g,
    unlessBefore: /^(?:する|の)(?:意図|つもり)は(?:なく|ございませ|ありませ)/,
  },
  {
    words:
      /まだ(?:です|でしょう)か|待(?:ちくたび|ちきれ|てません|ちかね[てま]|たされ)|もう待て|待つのも限界/g,
  },
  {
    words: /(?:必ず|かならず|絶対に?)(?:[ごお御])?(?:返信|返事|連絡|回答|返答|知らせ)/g,
    unlessBefore:
      /^を?(?:いたし|致し|申し上げ|差し上げ|さしあげ|します|したい|(?:いただけ|頂け|くださ|下さ)る(?:と|もの|予定))/,
  },
  {
    words:
      /(?:連絡|返信|返事|回答|結果|知らせ)[がをは]?(?:いただけ|頂け|もらえ)?(?:なければ|ない場合(?:は|に|、)|ないようでしたら|ないのであれば)[^。¶]{0,12}(?:辞退|他社|ほかの会社|別の会社|取り下げ)/g,
  },
]);

function either(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`${one.source}|${other.source}`);
}
