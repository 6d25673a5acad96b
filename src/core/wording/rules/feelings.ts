import { phraseRule } from '../phrases';

/** The feelings of others, of which people speak who want to help. */
const OTHERS = /(?:様|さま|さん|方|人|者)の[^。、¶]{0,3}$/;

/** How the waiting feels is not the company's business (domain: What must not happen). */
export const feelings = phraseRule('advice', [
  {
    words: /不安|ふあん(?=[でにをだが])/g,
    unlessBehind: OTHERS,
    unlessBefore:
      /^(?:定|なく|が(?:なく|ない|解消|消え|和ら)|を(?:解消|取り除)|は(?:ございませ|ありませ|なく)|を(?:抱え|感じ|持)[^。、¶]{0,3}(?:方|人|患者|お客|利用者))/,
  },
  {
    words: /心配(?!り)|しんぱい(?=[でしにを])/g,
    unlessBehind: new RegExp(`[ご御]$|${OTHERS.source}`),
    unlessBefore: /^(?:なく|は(?:ございませ|ありませ|無用|いりませ))/,
  },
  {
    words:
      /焦(?:って|り(?:を|が|で|に|、)|る気持)|あせって|落ち着か(?:ない|ず|ま)|落ち着きません|眠れ(?!る)|ねむれ(?!る)|気が気で/g,
  },
  { words: /(?:つら|辛)(?:い|く|さ|かっ)|悲し|かなしい|寂し|淋し|さみし|さびし/g },
  { words: /落ち込[んみむ]|落ちこ[んみむ]|ショックを|がっかり|ガッカリ|落胆|失望(?!さ)|絶望|憂鬱|ゆううつ/g },
  {
    words:
      /(?:困|こま)って(?:おり|います|しま)|(?:悩|なや)んで(?:おり|います|しま)|もやもや|モヤモヤ|途方に暮れ/g,
  },
  { words: /ドキドキ|どきどき|ハラハラ|はらはら|いらいら|イライラ|やきもき|ヤキモキ|そわそわ|ソワソワ/g },
  {
    words: /怒っ|怒り[をがに]|腹が立|腹を立|腹立た|不満|不愉快|納得(?:でき(?!る)|がいか|いか)/g,
    unlessBehind: OTHERS,
  },
  { words: /(?:とても|大変|非常に|すごく|本当に|正直)残念/g },
  { words: /泣きそう|気になって(?:仕方|しかた|たまら)/g },
  {
    words:
      /(?:不合格|不採用|見送り|落ち(?=た))(?:に|と)?(?:なっ)?た?(?:の|という[こと]+)(?:なの)?でしょうか/g,
  },
]);
