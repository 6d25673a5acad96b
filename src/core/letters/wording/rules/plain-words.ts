import { phraseRule } from '../phrases';

/** 手続きがすみません is not an apology. */
const UNFINISHED = /[がはも]$/;

/** Words for colleagues or for those below, and what to say to a company instead. */
export const plainWords = phraseRule('advice', () => [
  {
    words: /(?:了解|りょうかい)(?:(?:いた|致)?しま(?:す|した)|です|でございます)/g,
    mend: (words) => `承知いたしま${words.endsWith('します') ? 'す' : 'した'}`,
  },
  {
    words: /[ご御]苦労(?:様|さま|さん)(?:です|でございます)?/g,
    mend: (words) => (words.includes('で') ? 'お世話になっております' : undefined),
  },
  { words: /ごくろう(?:様|さま|さん)/g },
  { words: /(?:[お御]疲れ|おつかれ)(?:様|さま)です/g, mend: () => 'お世話になっております' },
  {
    words: /(?:[出見来着寝]|食べ|受け|答え|決め|起き)れ(?=ま[すせ]|る|な[いか])/g,
    mend: (words) => words.replace('れ', 'られ'),
  },
  // お客様に喜んでもらえたら asks for nothing; what others ask is quoted.
  {
    words:
      /(?:もら|貰)え(?=[なまいすせん]{2,3}(?:でしょう)?か(?![とらも」])|[ればると]{2}幸)|くれ(?=ませんか(?![とらも」]))/g,
    mend: () => 'いただけ',
  },
  // A teacher or a nurse calls the families of others so.
  {
    words: /[お御]?(?:祖?[父母]|[兄姉弟妹])(?:さ[んま]|様)(?!の日)/g,
    onlyBehind: /(?:私の|同居しており(?:ます)?)$/,
    mend: (words) => words.replace(/さ[んま]|[お御様]/g, ''),
  },
  { words: /す[みい]ませんが/g, unlessBehind: UNFINISHED, mend: () => '恐れ入りますが' },
  {
    words: /す[みい]ません(?:でした)?(?!が)/g,
    unlessBehind: UNFINISHED,
    mend: (words) => `申し訳ございません${words.endsWith('でした') ? 'でした' : ''}`,
  },
  // 気になるほど, so that, is another word; and they may have said it.
  { words: /なるほど/g, unlessBehind: /[にくと]$/, unlessBefore: /^」?と(?:おっしゃ|仰|うなず|言って)/ },
  { words: /バイト/g, unlessBehind: /[ルガロラ\d]$/, unlessBefore: /^[ルト数列]/, mend: () => 'アルバイト' },
  { words: /お世話様|ごめんなさい|リスケ|ドタキャン|めっちゃ|やば[いく]|マジで|了承(?:いた|致)?しました/g },
  { words: /よろしかったでしょうか/g, mend: () => 'よろしいでしょうか' },
  { words: /取り?急ぎ[^。!?¶]{0,8}まで(?=$|[。¶])/g },
  { words: /\(\^[^)\n]{0,4}\)|[!?]{2,}|\p{Extended_Pictographic}/gu },
  { words: /大丈夫です(?=$|[。¶])/g },
  { words: /[ご御]教授(?=[いくをのだ頂])/g, mend: () => 'ご教示' },
  { words: /追伸|拝啓|敬具|時下/g },
  { words: /弊学|本学(?=[のはでを])/g },
  { words: /(?:僕|俺|ぼく(?!し))(?=[はがのもにを])/g, mend: () => '私' },
]);
